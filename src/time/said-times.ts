import { type ClockPlace, clockAt } from "./read-clock.ts";
import type { SaidClock } from "./said-clock.ts";
import { settleClock } from "./settle-clock.ts";
import type { Tokens } from "./tokens.ts";

/** A time of day, or the two of a range, as they were said. */
export interface SaidTimes {
  readonly start: SaidClock;
  readonly end: SaidClock | null;
  readonly next: number;
}

const anyNumber: ClockPlace = { bareAllowed: true };

/** What is known of a place where times of day may be said. */
export interface TimesPlace {
  /** Whether they are those of a day that is said, too. */
  readonly dated: boolean;
  /** Whether they lie ahead. */
  readonly ahead: boolean;
  /** Whether something begins there, so that a number alone may be an hour. */
  readonly hourly?: boolean;
}

/** A time of day or a range of two: "2 to 3pm", "14:00-15:30", "from 6 to 7". */
export function timesAt(tokens: Tokens, at: number, { dated, ahead, hourly = false }: TimesPlace): SaidTimes | null {
  const opener = tokens.is(at, "from") || tokens.is(at, "between");
  const first = opener ? at + 1 : at;
  const alone = clockAt(tokens, first, {
    bareAllowed: hourly && bareHour(tokens, tokens.is(first, "at") ? first + 1 : first),
    dated: dated && ahead,
    hourly,
  });
  const start = alone ?? clockAt(tokens, first, anyNumber);
  if (start) {
    const separator = tokens.is(start.next, "to") || (tokens.is(at, "between") && tokens.is(start.next, "and"));
    const end = separator ? clockAt(tokens, start.next + 1, anyNumber) : null;
    const behind = tokens.sense(end?.next ?? -1);
    const dayBehind =
      end !== null && (behind.weekday !== undefined || behind.day !== undefined || tokens.is(end.next, "on"));
    const sure = dayBehind || alone !== null || opener || dated || (end !== null && !end.bare);
    if (end && sure && (!start.bare || !end.bare || plausibleHours(start, end, tokens, end.next)))
      return { start, end, next: end.next };
  }
  if (opener && !tokens.is(at, "at") && !tokens.is(at, "from")) return null;
  return alone ? { start: alone, end: null, next: alone.next } : null;
}

/** What is said of an hour that suits, and is no thing counted: `tuesday 9 works`. */
const suits = /^(?:works|suits|pls|plz|thanks|thx|was|is)$/;

/** A number no greater than twelve, or an hour with its quarter (`1030`, `4.15`), that counts nothing. */
function bareHour(tokens: Tokens, at: number): boolean {
  const token = tokens.at(at);
  const follower = tokens.at(at + 1);
  const counts =
    follower?.shape === "word" &&
    /s$|[^a-z]/.test(follower.text) &&
    !suits.test(follower.text) &&
    follower.sense.roles === undefined;
  return (
    token?.shape === "number" && /^(?:[1-9]|1[0-2]|(?:[1-9]|1\d|2[0-3])\.?(?:00|15|30|45))$/.test(token.text) && !counts
  );
}

/** "from 6 to 7" can be hours; "from 5 to 8 people" and "1 to 2" of something can't. */
function plausibleHours(start: SaidClock, end: SaidClock, tokens: Tokens, next: number): boolean {
  const follower = tokens.at(next);
  return (
    start.hour >= 1 &&
    end.hour >= 1 &&
    end.hour <= 24 &&
    (follower === undefined ||
      follower.shape !== "word" ||
      follower.sense.roles !== undefined ||
      follower.sense.weekday !== undefined ||
      follower.sense.day !== undefined ||
      follower.sense.part !== undefined ||
      !/s$|[^a-z]/.test(follower.text))
  );
}

/** Minutes since midnight of `HH:MM`. */
export const asMinutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** What begins then, and ends at so early an hour, ends in the night. */
const [eveningFrom, untilMorning] = ["18:00", 6];

/** The wall times of a range: a half of the day said once holds for both ends unless the end would come first. */
export function settleTimes({ start, end }: SaidTimes): { readonly from: string; readonly to: string | null } {
  const part = start.part ?? end?.part ?? null;
  if (!end) return { from: settleClock(start), to: null };
  const literal = end.exact && end.hour > 12 && start.hour >= 6 && start.meridiem === null;
  let from = settleClock(literal ? { ...start, exact: true } : start, part, start.meridiem ?? end.meridiem);
  const to = settleClock(end, part, end.meridiem ?? (end.exact ? null : start.meridiem));
  if (start.meridiem === null && end.meridiem === "pm" && asMinutes(from) >= asMinutes(to))
    from = settleClock(start, part, "am");
  if (asMinutes(to) > asMinutes(from) || end.meridiem !== null || end.exact) return { from, to };
  const later = settleClock(end, part, "pm");
  if (asMinutes(later) > asMinutes(from)) return { from, to: later };
  // `samedi 21h à 2h`: into the night.
  return { from, to: from >= eveningFrom && end.hour <= untilMorning ? settleClock(end, part, "am") : to };
}
