import { UserError } from "../errors.ts";
import type { Scope } from "../scope.ts";
import type { Day } from "../time/day.ts";
import { anchored, daysOf, type Rule } from "../time/recurrence.ts";
import { instantOf, wallTime } from "../time/zone.ts";

/** When somebody wants to be reminded, as they said it. */
export interface SaidTime {
  readonly day?: Day | undefined;
  /** `HH:MM` on their wall clock; the workspace's hour for reminders when left out. */
  readonly time?: string | undefined;
  /** Minutes from now: an instant, which a change of zone does not move. */
  readonly inMinutes?: number | undefined;
  readonly repeat?: Rule | undefined;
}

/** The columns of a reminder that say when. */
export interface ReminderTime {
  readonly startOn: Day | null;
  readonly startTime: string | null;
  readonly fixedAt: Date | null;
  readonly rule: Rule | null;
}

/** A time as a reminder keeps it. UserErrors: it has gone by, or a series has no day to come. */
export async function reminderTime(scope: Scope, said: SaidTime): Promise<ReminderTime> {
  if (said.inMinutes !== undefined && !said.repeat)
    return fixed(new Date(scope.at.getTime() + said.inMinutes * 60_000));
  if (said.repeat) return series(scope, said.repeat, said);
  const startOn = said.day ?? scope.today;
  const startTime = said.time ?? hourOn(scope, startOn);
  if (instantOf({ day: startOn, time: startTime }, scope.zone) <= scope.at)
    throw new UserError(
      scope.say.interactions.gone(scope.show.day(startOn), startTime),
      scope.say.interactions.remindExample,
    );
  return { startOn, startTime, fixedAt: null, rule: null };
}

/** An instant as a reminder keeps it. */
export function fixed(at: Date): ReminderTime {
  return { startOn: null, startTime: null, fixedAt: at, rule: null };
}

/** The hour for reminders; of today, once that has gone by, the next full hour that is still today. */
function hourOn(scope: Scope, day: Day): string {
  const usual = scope.workspace.remindTime;
  if (day !== scope.today || usual > scope.time) return usual;
  const next = Number(scope.time.slice(0, 2)) + 1;
  return next > 23 ? "23:59" : `${String(next).padStart(2, "0")}:00`;
}

async function series(scope: Scope, repeat: Rule, said: SaidTime): Promise<ReminderTime> {
  const startTime = said.time ?? scope.workspace.remindTime;
  const from = said.day && said.day > scope.today ? said.day : scope.today;
  const rule = anchored(repeat, from);
  for (const startOn of await daysOf(rule, from, from, 2)) {
    if (instantOf({ day: startOn, time: startTime }, scope.zone) > scope.at)
      return { startOn, startTime, fixedAt: null, rule };
  }
  throw new UserError(
    scope.say.interactions.noDay(scope.say.repeat(repeat, scope.show.day)),
    scope.say.interactions.remindExample,
  );
}

/** Day and time on the person's clock at which a reminder was set for; of a series its first. */
export function clockOf(scope: Scope, time: ReminderTime): { readonly day: Day; readonly time: string } {
  if (time.fixedAt) return wallTime(time.fixedAt, scope.zone);
  return { day: time.startOn ?? scope.today, time: time.startTime ?? "00:00" };
}
