import { UserError } from "../errors.ts";
import type { Scope } from "../scope.ts";
import { type Day, dayOfMonth, weekdayOf } from "../time/day.ts";
import { type Rule, readRule, ruleOf } from "../time/recurrence.ts";
import { requireClientSeen } from "./client-access.ts";
import { planAgain, planReminder } from "./plan-reminder.ts";
import { type ReminderView, readReminder } from "./read-reminder.ts";
import { clockOf, type ReminderTime, reminderTime, type SaidTime } from "./reminder-time.ts";

/** What to change of a reminder; what is left out stays, null clears. */
export interface ReminderPatch {
  readonly text?: string | undefined;
  readonly due?: Pick<SaidTime, "day" | "time"> | undefined;
  readonly repeat?: Rule | undefined;
  readonly clientId?: string | null | undefined;
}

/** Corrects a reminder (SPEC 12); a day or a time said alone keeps the other. UserErrors as for a new one. */
export async function reviseReminder(scope: Scope, id: string, patch: ReminderPatch): Promise<ReminderView> {
  const { row } = await readReminder(scope, id);
  if (row.doneAt !== null) throw new UserError(scope.say.interactions.doneBefore(row.text));
  if (patch.clientId) await requireClientSeen(scope, patch.clientId);
  const time = patch.due || patch.repeat ? await newTime(scope, row, patch) : null;
  await scope.write.update("reminder", id, {
    ...(patch.text === undefined ? {} : { text: patch.text }),
    ...(patch.clientId === undefined ? {} : { clientId: patch.clientId }),
    ...(time ?? {}),
  });
  await (time && row.rule === null ? planAgain(scope, id) : planReminder(scope, id));
  return readReminder(scope, id);
}

function newTime(
  scope: Scope,
  before: ReminderTime,
  { due, repeat }: ReminderPatch,
): Promise<ReminderTime> | ReminderTime {
  const was = clockOf(scope, before);
  const time = due?.time ?? was.time;
  if (repeat) return reminderTime(scope, { day: due?.day, time, repeat });
  if (before.rule === null) {
    const passed = was.day < scope.today || (was.day === scope.today && time <= scope.time);
    return reminderTime(scope, { day: due?.day ?? (passed ? undefined : was.day), time });
  }
  return due?.day
    ? reminderTime(scope, { day: due.day, time, repeat: onDay(before.rule, due.day) })
    : { ...before, startTime: time };
}

/** A rhythm moved to the weekday, or day of the month, of a day. */
function onDay(rule: Rule, day: Day): Rule {
  const rhythm = readRule(rule);
  if (rhythm.weekdays && rhythm.nth === undefined) return ruleOf({ ...rhythm, weekdays: [weekdayOf(day)] });
  return rhythm.dayOfMonth === undefined ? rule : ruleOf({ ...rhythm, dayOfMonth: dayOfMonth(day) });
}
