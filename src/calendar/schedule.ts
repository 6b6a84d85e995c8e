import type { Day } from "../time/day.ts";
import { anchored, daysOf, type Rule, readRule } from "../time/recurrence.ts";
import { instantOf } from "../time/zone.ts";
import { minutesAfter } from "./span.ts";

/** When a meeting is to be: wall clock in its zone, how long, and how it repeats. */
export interface Schedule {
  readonly day: Day;
  readonly time: string;
  readonly minutes: number;
  readonly zone: string;
  readonly rule: Rule | null;
}

/** After everything. */
const endless = new Date("9999-12-31T00:00:00Z");

/**
 * The columns of a meeting that its schedule decides: a series begins on the first day its rule gives. Null when the rule
 * gives none.
 */
export async function placed({ day, time, minutes, zone, rule: said }: Schedule) {
  const rule = said && anchored(said, day);
  const first = rule ? (await daysOf(rule, day, day, 1))[0] : day;
  if (!first) return null;
  const startsAt = instantOf({ day: first, time }, zone);
  const last = rule ? await lastDay(rule, first) : first;
  const endsAt = last ? minutesAfter(instantOf({ day: last, time }, zone), minutes) : endless;
  const columns = { startOn: first, startTime: time, minutes, zone, rule, repeats: rule !== null };
  return { ...columns, startsAt, endsAt };
}

/** The last day of a rule, or one by which it is over; null when it has no end. */
async function lastDay(rule: Rule, first: Day): Promise<Day | null> {
  const { count, until } = readRule(rule);
  if (until !== undefined) return until;
  if (count === undefined) return null;
  return (await daysOf(rule, first, first, count)).at(-1) ?? first;
}
