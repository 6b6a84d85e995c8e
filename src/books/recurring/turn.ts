import { claimedDays, moveTurn, type Turn } from "../../db/queries/recurring-turns.ts";
import type { Scope } from "../../scope.ts";
import { addDays, type Day } from "../../time/day.ts";
import { anchored, daysOf, type Rule, readRule } from "../../time/recurrence.ts";
import { instantOf } from "../../time/zone.ts";

/** The wall time in the workspace's zone at which recurring entries post: before the day's digest is told. */
const postingTime = "07:00";

/** A rhythm that has begun: its rule, anchored at its first day. */
export interface Rhythm {
  readonly rule: Rule;
  readonly startOn: Day;
}

/** At once read from the rule: how many days are looked at for one that is still open. */
const batch = 40;

/** The instant at which a day is posted. */
export function postingInstant(scope: Scope, day: Day): Date {
  return instantOf({ day, time: postingTime }, scope.workspace.zone);
}

/** The rhythm that a rule said comes to when it begins on a day or after it; null when none of its days is left. */
export async function rhythmFrom(rule: Rule, day: Day): Promise<Rhythm | null> {
  const endless = rule.replace(/;COUNT=\d+/, "");
  const [startOn] = await daysOf(anchored(endless, day), day, day, 1);
  if (!startOn) return null;
  const { until } = readRule(rule);
  return until !== undefined && startOn > until ? null : { rule: anchored(rule, startOn), startOn };
}

/** The turn of an entry whose next day is known. */
export function turnOn(scope: Scope, nextOn: Day | null): Turn {
  return { nextOn, nextAt: nextOn && postingInstant(scope, nextOn) };
}

/** The first day of a rhythm, from a day on, that has not been posted; null when there is none any more. */
export async function openDay(scope: Scope, recurringId: string, rhythm: Rhythm, from: Day): Promise<Day | null> {
  const claimed = await scope.query(claimedDays, { recurringId, from });
  for (let first = from; ; ) {
    const days = await daysOf(rhythm.rule, rhythm.startOn, first, batch);
    const open = days.find((day) => !claimed.has(day));
    if (open !== undefined) return open;
    const last = days.at(-1);
    if (last === undefined || days.length < batch) return null;
    first = addDays(last, 1);
  }
}

/** The days of a rhythm between two, both included. */
export async function daysBetween(rhythm: Rhythm, from: Day, to: Day): Promise<Day[]> {
  const found: Day[] = [];
  for (let first = from; ; ) {
    const days = await daysOf(rhythm.rule, rhythm.startOn, first, batch);
    found.push(...days.filter((day) => day <= to));
    const last = days.at(-1);
    if (last === undefined || days.length < batch || last >= to) return found;
    first = addDays(last, 1);
  }
}

/** Moves what recurs to the hour of posting on a workspace's clock that has been set to a zone. */
export async function recurringFollows(scope: Scope, zone: string): Promise<void> {
  const open = await scope.read.recurring.findMany({ where: { nextAt: { not: null } } });
  for (const { id, nextOn } of open) {
    const nextAt = nextOn === null ? null : instantOf({ day: nextOn, time: postingTime }, zone);
    await scope.query(moveTurn, { recurringId: id, nextOn, nextAt });
  }
}
