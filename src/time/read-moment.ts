import { type Moment, type MomentStyle, momentAt } from "./find-moments.ts";
import { clockAt, settleClock } from "./read-clock.ts";
import { tokensOf } from "./tokens.ts";

/** Reads a whole text as a day, a time or both, or null; a number alone is an hour. */
export function readMoment(text: string, style: MomentStyle): Moment | null {
  const tokens = tokensOf(text.trim(), style.locale);
  for (const start of [0, 1]) {
    if (start === 1 && !tokens.is(0, "by") && !tokens.is(0, "since")) break;
    const said = momentAt({ tokens, style }, start);
    if (said && said.next >= tokens.length) return said.moment;
  }
  const clock = clockAt(tokens, 0, true);
  return clock && clock.next === tokens.length ? { day: null, time: settleClock(clock) } : null;
}
