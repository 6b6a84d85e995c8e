import { UserError } from "../errors.ts";
import type { Scope } from "../scope.ts";
import { wallTime } from "../time/zone.ts";
import { takeOccurrence } from "./finish-reminder.ts";
import { planAgain } from "./plan-reminder.ts";
import { type ReminderView, readReminder } from "./read-reminder.ts";
import { clockOf } from "./reminder-time.ts";
import { type Delay, snoozeTime } from "./snooze-time.ts";

/**
 * Puts a reminder off. Of a series this moves the occurrence told, never the series (SPEC 8). UserErrors: the time has gone by,
 * it is done, a series has told nothing yet.
 */
export async function snoozeReminder(scope: Scope, id: string, delay: Delay, occurrence?: Date): Promise<ReminderView> {
  const view = await readReminder(scope, id);
  const { interactions } = scope.say;
  if (view.row.doneAt !== null) throw new UserError(interactions.doneBefore(view.row.text));
  const due = dueClock(scope, view, occurrence);
  const time = snoozeTime(delay, due, scope);
  if (!time) throw new UserError(interactions.snoozeGone, interactions.snoozeExample);
  const own = view.row.rule === null ? id : await takeOccurrence(scope, view, occurrence);
  const { row } = await readReminder(scope, own);
  if (row.doneAt !== null) throw new UserError(interactions.doneBefore(row.text));
  await scope.write.update("reminder", own, time);
  await planAgain(scope, own);
  return readReminder(scope, own);
}

/** The wall time at which what is put off was due. */
function dueClock(scope: Scope, { row }: ReminderView, occurrence: Date | undefined) {
  if (row.rule !== null && occurrence) return { ...wallTime(occurrence, scope.zone), time: row.startTime ?? "00:00" };
  return clockOf(scope, row);
}
