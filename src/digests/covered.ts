import { addDays, addMonths, type Day, dayOfMonth, daysBetween } from "../time/day.ts";
import { monthOfDay, type Period } from "../time/period.ts";
import type { DigestKind } from "./digest-kinds.ts";

/**
 * The days that a digest of a day looks back on, up to the day before: since the digest before it, and at least one day, a
 * week or a whole month. Days without a digest, by plan or because nothing ran, are so in the next one.
 */
export function coveredBy(kind: DigestKind, on: Day, lastOn: Day | null): Period {
  const since = lastOn !== null && lastOn < on ? lastOn : on;
  if (kind === "monthly") {
    const to = addDays(monthOfDay(on).from, -1);
    const first = monthOfDay(since).from;
    return { from: first < to ? first : monthOfDay(to).from, to };
  }
  const least = addDays(on, kind === "daily" ? -1 : -7);
  return { from: since < least ? since : least, to: addDays(on, -1) };
}

/** What `digest week` or `digest month` looks at when it is asked for: the last seven days, or the month so far. */
export function coveredSoFar(kind: Exclude<DigestKind, "daily">, today: Day): Period {
  return kind === "weekly" ? { from: addDays(today, -6), to: today } : monthSoFar(today);
}

/** The month so far, today included; on the first of a month the one before it, as a whole. */
export function monthSoFar(today: Day): Period {
  return dayOfMonth(today) === 1 ? monthOfDay(addDays(today, -1)) : { from: monthOfDay(today).from, to: today };
}

/**
 * What the days of a digest are compared with: of a weekly one as many days before them, of a monthly one as many whole months,
 * of a month so far the same days of the month before (all of a shorter one).
 */
export function comparedWith(kind: DigestKind, { from, to }: Period): Period {
  if (kind !== "monthly") return { from: addDays(from, -daysBetween(from, to) - 1), to: addDays(from, -1) };
  const months = monthsBetween(from, to) + 1;
  const whole = to === monthOfDay(to).to;
  return { from: addMonths(from, -months), to: whole ? addDays(from, -1) : addMonths(to, -months) };
}

function monthsBetween(from: Day, to: Day): number {
  const index = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return index(to) - index(from);
}
