import type { Reminder } from "../db/generated/client.ts";
import { addDays, type Day } from "../time/day.ts";
import { daysOf, nextDay } from "../time/recurrence.ts";
import { instantOf, wallTime } from "../time/zone.ts";

/** What decides when a reminder is told. */
export type Plan = Pick<Reminder, "startOn" | "startTime" | "fixedAt" | "rule" | "doneAt" | "toldAt" | "toldOn">;

/**
 * When a reminder is told next to somebody in a zone; null when it is done, told, or its series is over. Day and time are
 * those of the wall clock there: a skipped hour is taken as the one after it, a repeated one as the first.
 */
export async function dueTime(plan: Plan, zone: string): Promise<Date | null> {
  if (plan.doneAt) return null;
  if (plan.rule === null) return plan.toldAt ? null : momentOf(plan, zone);
  const day = await nextOccurrence(plan, plan.toldOn);
  return day && instantOf({ day, time: plan.startTime ?? "00:00" }, zone);
}

/** The first day of a series after a day, or its first of all; null when there is none any more. */
async function nextOccurrence(
  { rule, startOn }: Pick<Plan, "rule" | "startOn">,
  after: Day | null,
): Promise<Day | null> {
  if (rule === null || startOn === null) return null;
  return nextDay(rule, startOn, after === null || after < startOn ? addDays(startOn, -1) : after);
}

/** The instant a reminder that is no series was set for. */
function momentOf({ startOn, startTime, fixedAt }: Plan, zone: string): Date | null {
  if (fixedAt) return fixedAt;
  return startOn === null ? null : instantOf({ day: startOn, time: startTime ?? "00:00" }, zone);
}

/** The last time of a series that has come by an instant, counted from an occurrence that has. */
export async function latestOccurrence(
  { rule, startOn, startTime }: Pick<Plan, "rule" | "startOn" | "startTime">,
  from: Day,
  zone: string,
  by: Date,
): Promise<{ readonly day: Day; readonly at: Date }> {
  const on = (day: Day) => ({ day, at: instantOf({ day, time: startTime ?? "00:00" }, zone) });
  const today = wallTime(by, zone).day;
  // Only as far back as a rhythm may leave no day at all: a long downtime holds years of a daily one.
  for (const back of [1, 8, 40, 400]) {
    const since = addDays(today, -back);
    if (since <= from) break;
    const days = await daysOf(rule ?? "", startOn ?? from, since, back + 1);
    const come = days.map(on).findLast(({ at }) => at <= by);
    if (come) return come;
  }
  const days = await daysOf(rule ?? "", startOn ?? from, from, mostBetween);
  return days.map(on).findLast(({ at }) => at <= by) ?? on(from);
}

/** Days of a series looked through from where it was left, when nothing of it lies within a year and more. */
const mostBetween = 42;
