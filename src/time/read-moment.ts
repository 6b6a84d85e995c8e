import type { Moment, MomentStyle } from "./find-moments.ts";
import { clockAt } from "./read-clock.ts";
import { readingOf } from "./reading.ts";
import { momentAt } from "./said-moment.ts";
import { settleClock } from "./settle-clock.ts";
import { wholeByChrono } from "./unread-moments.ts";

/** Reads a whole text as a day, a time or both, or null; a number alone is an hour. */
export function readMoment(text: string, style: MomentStyle): Moment | null {
  const reading = readingOf(text.trim(), { ...style, now: true });
  const { tokens } = reading;
  for (const start of [0, 1]) {
    if (start === 1 && !tokens.is(0, "by") && !tokens.is(0, "since")) break;
    const said = momentAt(reading, start);
    if (said && said.next >= tokens.length) return said.moment;
  }
  const clock = clockAt(tokens, 0, { bareAllowed: true });
  if (clock?.next === tokens.length) return { day: null, time: settleClock(clock) };
  return wholeByChrono(reading);
}
