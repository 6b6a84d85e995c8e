import type { DigestPlan } from "../db/generated/client.ts";
import { addDays, type Day, dayOfMonth, daysInMonth, monthOf, weekdayOf, yearOf } from "../time/day.ts";
import { instantOf, wallTime } from "../time/zone.ts";

/** The days a digest comes on, and when. */
export type DigestRhythm = Pick<DigestPlan, "kind" | "days" | "time">;

/** A day of a digest and the instant it comes at. */
export interface DigestTurn {
  readonly on: Day;
  readonly at: Date;
}

/** No rhythm leaves more days without a digest than a monthly one. */
const longestWait = 62;
/** One missed on a day gone by waits this long at most for that of today, which then covers it. */
const worthWaitingMs = 3 * 60 * 60_000;

function fallsOn({ kind, days }: DigestRhythm, day: Day): boolean {
  const numbers = days.split(",").map(Number);
  if (kind !== "monthly") return numbers.includes(weekdayOf(day));
  const last = daysInMonth(yearOf(day), monthOf(day));
  return numbers.some((number) => dayOfMonth(day) === Math.min(number, last));
}

/** The day before one on which a rhythm has a digest; the day before that one when it has none. */
export function digestDayBefore(rhythm: DigestRhythm, on: Day): Day {
  for (let back = 1; back <= longestWait; back++) {
    const day = addDays(on, -back);
    if (fallsOn(rhythm, day)) return day;
  }
  return addDays(on, -1);
}

const turnOn = ({ time }: DigestRhythm, on: Day, zone: string): DigestTurn => ({
  on,
  at: instantOf({ day: on, time }, zone),
});

/**
 * The first digest after an instant for somebody whose clock is in `zone`, never a second on a day that has had one. Its wall
 * time stays through changes of the clock (`instantOf`). Null for a rhythm without days.
 */
export function nextDigest(
  plan: DigestRhythm & Pick<DigestPlan, "lastOn">,
  zone: string,
  after: Date,
): DigestTurn | null {
  const first = addDays(wallTime(after, zone).day, -1);
  for (let i = 0; i <= longestWait; i++) {
    const day = addDays(first, i);
    if (!fallsOn(plan, day) || (plan.lastOn !== null && day <= plan.lastOn)) continue;
    const turn = turnOn(plan, day, zone);
    if (turn.at > after) return turn;
  }
  return null;
}

/**
 * The digest that is due at an instant: the last whose time has come since the plan was made and the one before it, however
 * many were missed. Null when none is, also when one of a day gone by is made up for by that of today within three hours.
 */
export function dueDigest(
  plan: DigestRhythm & Pick<DigestPlan, "lastOn" | "createdAt">,
  zone: string,
  at: Date,
): DigestTurn | null {
  const today = wallTime(at, zone).day;
  for (let day = today, i = 0; i <= longestWait && (plan.lastOn === null || day > plan.lastOn); i++) {
    const turn = fallsOn(plan, day) ? turnOn(plan, day, zone) : null;
    if (turn && turn.at <= at) {
      if (turn.at < plan.createdAt) return null;
      const next = day < today ? nextDigest(plan, zone, at) : null;
      return next && next.on === today && next.at.getTime() - at.getTime() <= worthWaitingMs ? null : turn;
    }
    day = addDays(day, -1);
  }
  return null;
}
