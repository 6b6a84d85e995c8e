import { addDays, addMonths, type Day } from "../time/day.ts";
import { instantOf, type WallTime, wallTime } from "../time/zone.ts";
import { fixed, type ReminderTime } from "./reminder-time.ts";

/** By how much something is put off: minutes of running time, days or months of the calendar, or until a day and time. */
export type Delay =
  | { readonly minutes: number }
  | { readonly days: number }
  | { readonly months: number }
  | { readonly until: { readonly day?: Day | undefined; readonly time?: string | undefined } };

/**
 * Where a delay puts something that was due at a wall time, seen from now: minutes run from now, days and months keep the wall
 * time it was due at. Null when that has gone by.
 */
export function snoozeTime(
  delay: Delay,
  due: WallTime,
  now: { readonly at: Date; readonly zone: string },
): ReminderTime | null {
  if ("minutes" in delay) return delay.minutes > 0 ? fixed(new Date(now.at.getTime() + delay.minutes * 60_000)) : null;
  const wall = put(delay, due, wallTime(now.at, now.zone));
  if (instantOf(wall, now.zone) <= now.at) return null;
  return { startOn: wall.day, startTime: wall.time, fixedAt: null, rule: null };
}

function put(delay: Exclude<Delay, { minutes: number }>, due: WallTime, today: WallTime): WallTime {
  if ("days" in delay) return { day: addDays(today.day, delay.days), time: due.time };
  if ("months" in delay) return { day: addMonths(today.day, delay.months), time: due.time };
  const { day, time = due.time } = delay.until;
  return { day: day ?? (time > today.time ? today.day : addDays(today.day, 1)), time };
}
