import { UserError } from "../errors.ts";
import type { Scope } from "../scope.ts";
import { instantOf } from "../time/zone.ts";
import { clockOf } from "./reminder-time.ts";
import { type Delay, snoozeTime } from "./snooze-time.ts";

/** The instant a delay puts a nudge of the daily round to: days keep the round's hour. A UserError when it has gone by. */
export function snoozedTo(scope: Scope, delay: Delay): Date {
  const time = snoozeTime(delay, { day: scope.today, time: scope.workspace.remindTime }, scope);
  if (!time) throw new UserError(scope.say.interactions.snoozeGone, scope.say.interactions.snoozeExample);
  return time.fixedAt ?? instantOf(clockOf(scope, time), scope.zone);
}
