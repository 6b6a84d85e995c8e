import type { Found } from "../found.ts";
import type { TimeUnit } from "../words/value-words.ts";
import { type Day, daysBetween } from "./day.ts";
import type { MomentStyle } from "./find-moments.ts";
import { clockAt } from "./read-clock.ts";
import { countAt, dayNumberAt } from "./read-count.ts";
import { dateAt } from "./read-date.ts";
import { type Reading, readingOf, type SaidDate } from "./reading.ts";
import { settleClock } from "./settle-clock.ts";
import type { Tokens } from "./tokens.ts";

/** A rhythm as it was said (SPEC: recurring entries, reminders and meetings). */
export interface Recurrence {
  /** Every so many units. */
  readonly every: number;
  readonly unit: "day" | "week" | "month" | "year";
  /** ISO weekdays, 1 Monday … 7 Sunday; with `nth` the nth of them in the month. */
  readonly weekdays?: readonly number[];
  /** 1–5, or −1 for the last. */
  readonly nth?: number;
  /** 1–31, or −1 for the last day of the month. */
  readonly dayOfMonth?: number;
  /** `HH:MM`. */
  readonly time?: string;
  readonly from?: Day;
  readonly until?: Day;
  /** How often in all. */
  readonly count?: number;
}

type Rhythm = Pick<Recurrence, "every" | "unit" | "weekdays" | "nth" | "dayOfMonth">;

const units: Readonly<Partial<Record<TimeUnit, readonly [number, Recurrence["unit"]]>>> = {
  day: [1, "day"],
  week: [1, "week"],
  fortnight: [2, "week"],
  month: [1, "month"],
  quarter: [3, "month"],
  half: [6, "month"],
  year: [1, "year"],
};

function unitRhythm(unit: TimeUnit | undefined, every: number): Rhythm | null {
  if (unit === "workday") return { every: 1, unit: "week", weekdays: [1, 2, 3, 4, 5] };
  const known = unit && units[unit];
  return known ? { every: known[0] * every, unit: known[1] } : null;
}

/** "monday and thursday", "mon, wed, fri". */
function weekdaysAt(tokens: Tokens, at: number): { weekdays: number[]; next: number } | null {
  const weekdays: number[] = [];
  let next = at;
  for (;;) {
    const linked = weekdays.length === 0 ? next : tokens.is(next, "and") || tokens.isSign(next, ",") ? next + 1 : -1;
    const weekday = linked < 0 ? undefined : tokens.sense(tokens.skip(linked, "the")).weekday;
    if (weekday === undefined) break;
    weekdays.push(weekday);
    next = tokens.skip(linked, "the") + 1;
  }
  return weekdays.length > 0 ? { weekdays, next } : null;
}

/** `siempre el 5`, `toujours le 5`: behind these a bare number is a day of the month. */
const isAlways = (tokens: Tokens, at: number): boolean =>
  /^(?:siempre|toujours|immer|sempre|always)(?!\p{L})/u.test(tokens.texts[at] ?? "");

/** What follows "every": "monday", "2 weeks", "3rd thursday", "1st of the month", "other friday". */
function everyAt(tokens: Tokens, at: number, every: number, always = false): { rhythm: Rhythm; next: number } | null {
  const days = weekdaysAt(tokens, at);
  if (days) return { rhythm: { every, unit: "week", weekdays: days.weekdays }, next: days.next };
  const numbered = /^d[ií]as?$/iu.test(tokens.texts[at] ?? "") ? dayNumberAt(tokens, at + 1) : null;
  if (numbered) {
    const ofMonth = tokens.is(numbered.next, "of") ? tokens.skip(tokens.skip(numbered.next + 1, "the"), "every") : -1;
    return {
      rhythm: { every, unit: "month", dayOfMonth: numbered.value },
      next: ofMonth > 0 && tokens.sense(ofMonth).unit === "month" ? ofMonth + 1 : numbered.next,
    };
  }
  const single = unitRhythm(tokens.sense(at).unit, every);
  if (single) return { rhythm: single, next: at + 1 };
  const nth = tokens.sense(at).shift === "last" || tokens.sense(at).shift === "past" ? -1 : dayNumberAt(tokens, at);
  if (nth !== null) {
    const value = nth === -1 ? -1 : nth.value;
    const behind = nth === -1 ? at + 1 : nth.next;
    const weekday = tokens.sense(behind).weekday;
    if (weekday !== undefined && value <= 5) {
      const ofMonth = tokens.is(behind + 1, "of") ? tokens.skip(behind + 2, "the") : behind;
      return {
        rhythm: { every, unit: "month", weekdays: [weekday], nth: value },
        next: tokens.sense(ofMonth).unit === "month" ? ofMonth + 1 : behind + 1,
      };
    }
    if (nth === -1 && tokens.sense(behind).unit === "day")
      return { rhythm: { every, unit: "month", dayOfMonth: -1 }, next: behind + 1 };
    const ofMonth = nth !== -1 && tokens.is(behind, "of") ? tokens.skip(behind + 1, "the") : behind;
    // `tous les 5 du mois`: a number of the month is its day.
    const isDay = nth !== -1 && (nth.ordinal || always || (ofMonth > behind && tokens.sense(ofMonth).unit === "month"));
    if (isDay && tokens.sense(behind).unit === undefined) {
      return {
        rhythm: { every, unit: "month", dayOfMonth: value },
        next: tokens.sense(ofMonth).unit === "month" ? ofMonth + 1 : behind,
      };
    }
  }
  const count = countAt(tokens, at);
  const counted =
    count && Number.isInteger(count.value) && count.value > 0
      ? unitRhythm(tokens.sense(count.next).unit, every * count.value)
      : null;
  return counted && count ? { rhythm: counted, next: count.next + 1 } : null;
}

/** "every last day of the month", behind its "every"; "the last day of each month" in its whole. */
function lastDayAt(tokens: Tokens, at: number, isEvery: boolean): { rhythm: Rhythm; next: number } | null {
  const day = tokens.skip(at, "the");
  // `cada fin de mes`, `every month end`
  if (isEvery && tokens.sense(day).end === "month")
    return { rhythm: { every: 1, unit: "month", dayOfMonth: -1 }, next: day + 1 };
  if (!tokens.is(day, "lastDay")) return null;
  const of = tokens.skip(day + 1, "of", "the");
  const month = tokens.skip(of, "every");
  if (tokens.sense(month).unit !== "month" || !(isEvery || month > of)) return null;
  const rhythm = unitRhythm("month", 1);
  return rhythm && { rhythm: { ...rhythm, dayOfMonth: -1 }, next: month + 1 };
}

/** "last friday of every month", "1st monday of each month". */
function nthOfEveryMonth(tokens: Tokens, at: number): { rhythm: Rhythm; next: number } | null {
  const last = tokens.sense(at).shift === "last" || tokens.sense(at).shift === "past";
  const nth = last ? { value: -1, next: at + 1, ordinal: true } : dayNumberAt(tokens, at);
  if (!nth?.ordinal || nth.value > 5) return null;
  const { weekday } = tokens.sense(nth.next);
  const every = tokens.skip(nth.next + 2, "the");
  if (weekday === undefined || !tokens.is(nth.next + 1, "of") || !tokens.is(every, "every")) return null;
  if (tokens.sense(every + 1).unit !== "month") return null;
  return { rhythm: { every: 1, unit: "month", weekdays: [weekday], nth: nth.value }, next: every + 2 };
}

/** "on the 5th of every month", "el 5 de cada mes", "am 5. jedes Monats". */
function dayOfEveryMonth(tokens: Tokens, at: number): { rhythm: Rhythm; next: number } | null {
  const day = dayNumberAt(tokens, tokens.skip(tokens.skip(at, "on"), "the"));
  // `hosting 20 every month`: a bare number right before is what it costs.
  if (!day || !(day.ordinal || tokens.is(day.next, "of"))) return null;
  const every = tokens.skip(tokens.skip(day.next, "of"), "the");
  if (!tokens.is(every, "every") || tokens.sense(every + 1).unit !== "month") return null;
  return { rhythm: { every: 1, unit: "month", dayOfMonth: day.value }, next: every + 2 };
}

function rhythmAt(tokens: Tokens, at: number): { rhythm: Rhythm; next: number } | null {
  const { rhythm } = tokens.sense(at);
  if (rhythm) {
    const known = unitRhythm(rhythm[1], rhythm[0]);
    return known && { rhythm: known, next: at + 1 };
  }
  const monthly = nthOfEveryMonth(tokens, at) ?? dayOfEveryMonth(tokens, at);
  if (monthly) return monthly;
  if (tokens.is(at, "everyOther")) return everyAt(tokens, at + 1, 2);
  const ofMonth = lastDayAt(tokens, at, false);
  if (ofMonth) return ofMonth;
  if (!tokens.is(at, "every")) return null;
  return lastDayAt(tokens, at + 1, true) ?? everyAt(tokens, tokens.skip(at + 1, "the"), 1, isAlways(tokens, at));
}

/** A detail of a rhythm said at some token, and the index after it. */
interface Detail {
  readonly said: Partial<Recurrence>;
  readonly next: number;
}

/** Reads one kind of detail of the rhythm known so far, or null when none of that kind is said there or it is known. */
type DetailReader = (reading: Reading, at: number, known: Recurrence) => Detail | null;

/** "on the 1st", "on the last day", and "5th" alone. */
const monthDay: DetailReader = ({ tokens }, at, known) => {
  if (known.unit !== "month" || known.dayOfMonth !== undefined || known.nth !== undefined) return null;
  const start = tokens.skip(at, "on");
  if (tokens.sense(tokens.skip(at, "on", "the")).end === "month" || tokens.is(start, "lastDay"))
    return { said: { dayOfMonth: -1 }, next: start + 1 };
  const day = dayNumberAt(tokens, tokens.is(at, "on") ? tokens.skip(at + 1, "the") : at);
  const isDay = day !== null && (tokens.is(at, "on") || (day.ordinal && /^\d/.test(tokens.original(at))));
  return isDay && tokens.sense(day.next).month === undefined && tokens.sense(day.next).weekday === undefined
    ? { said: { dayOfMonth: day.value }, next: day.next }
    : null;
};

/** "on the first monday". */
const nthWeekday: DetailReader = ({ tokens }, at, known) => {
  if (known.unit !== "month" || known.dayOfMonth !== undefined || known.nth !== undefined) return null;
  const start = tokens.skip(tokens.skip(at, "on"), "the");
  const last = tokens.sense(start).shift === "last" || tokens.sense(start).shift === "past";
  const nth = last ? { value: -1, next: start + 1, ordinal: true } : dayNumberAt(tokens, start);
  const weekday = nth?.ordinal && nth.value <= 5 ? tokens.sense(nth.next).weekday : undefined;
  return nth && weekday !== undefined ? { said: { nth: nth.value, weekdays: [weekday] }, next: nth.next + 1 } : null;
};

/** "on monday and friday". */
const weekdays: DetailReader = ({ tokens }, at, known) => {
  if (known.unit !== "week" || known.weekdays !== undefined) return null;
  const days = weekdaysAt(tokens, tokens.skip(at, "on"));
  return days && { said: { weekdays: days.weekdays }, next: days.next };
};

/** "at 9". */
const timeOfDay: DetailReader = ({ tokens }, at, known) => {
  const clock = known.time === undefined ? clockAt(tokens, at) : null;
  return clock && { said: { time: settleClock(clock) }, next: clock.next };
};

/** "from june 1". */
const begin: DetailReader = (reading, at, known) => {
  const { tokens } = reading;
  if (known.from !== undefined || !(tokens.is(at, "from") || tokens.is(at, "since"))) return null;
  const past = dateAt(reading.with({ look: "past" }), at + 1);
  const ahead = dateAt(reading.with({ look: "future" }), at + 1);
  // What may mean "after" too begins on the nearer day: `ab 1.12.`, where `seit 1.12.` has begun.
  const begun = tokens.is(at, "since") && !tokens.is(at, "after");
  const date = begun || isNearer(past, ahead, reading.style.today) ? past : ahead;
  return date && { said: { from: date.day }, next: date.next };
};

function isNearer(past: SaidDate | null, ahead: SaidDate | null, today: Day): boolean {
  return past !== null && ahead !== null && daysBetween(past.day, today) < daysBetween(today, ahead.day);
}

/** "every month, due on the 15th": a bare day of the month is when it falls due, and no end. */
function dueDay({ tokens }: Reading, at: number, known: Rhythm): Detail | null {
  if (known.unit !== "month" || known.dayOfMonth !== undefined || known.nth !== undefined) return null;
  const day = dayNumberAt(tokens, tokens.skip(at, "on", "the"));
  return day && tokens.sense(day.next).month === undefined && !tokens.isSign(day.next, "/")
    ? { said: { dayOfMonth: day.value }, next: day.next }
    : null;
}

function endingDay(reading: Reading, at: number): Detail | null {
  const date = dateAt(reading, at);
  return date && { said: { until: date.day }, next: date.next };
}

/** "until june 30". */
const end: DetailReader = (reading, at, known) => {
  const { tokens } = reading;
  if (known.until !== undefined || !(tokens.is(at, "to") || tokens.is(at, "by"))) return null;
  // `45 par mois pour mon portable`: whose it is, and no Monday.
  if (tokens.texts[at] === "pour" && tokens.texts[at + 1] === "mon") return null;
  return dueDay(reading, at + 1, known) ?? endingDay(reading, at + 1);
};

/** "6 times" in every language. */
const timesWords: ReadonlySet<string> = new Set(["times", "x", "mal", "veces", "fois", "vezes"]);

/** "for 6 times", "for 2 years", "12 times": how often in all. */
const total: DetailReader = ({ tokens }, at, known) => {
  if (known.count !== undefined) return null;
  const led = tokens.is(at, "during") || tokens.isSign(at, "x");
  const times = countAt(tokens, led ? at + 1 : at);
  if (!times || !Number.isInteger(times.value) || times.value < 1) return null;
  const { unit } = tokens.sense(times.next);
  const span = unit && units[unit];
  if (!timesWords.has(tokens.texts[times.next] ?? "") && (!led || span?.[1] !== known.unit)) return null;
  const count = unit ? Math.floor((times.value * (span?.[0] ?? 1)) / known.every) : times.value;
  return { said: { count }, next: times.next + 1 };
};

/** The details of a rhythm, in order of belief. */
const detailReaders: readonly DetailReader[] = [nthWeekday, monthDay, weekdays, timeOfDay, begin, end, total];

/** What may follow the rhythm: its day, time, start and end. */
function detailsAt(reading: Reading, at: number, rhythm: Rhythm): { value: Recurrence; next: number } {
  const future = reading.with({ look: "future" });
  let value: Recurrence = rhythm;
  let next = at;
  for (;;) {
    const start = reading.tokens.isSign(next, ",") ? next + 1 : next;
    let detail: Detail | null = null;
    for (const read of detailReaders) detail ??= read(future, start, value);
    if (!detail) return { value, next };
    value = { ...value, ...detail.said };
    next = detail.next;
  }
}

/** The rhythms said in a text, in order and not overlapping: "every other friday at 9", "monthly on the 1st until june". */
export function findRecurrences(text: string, style: MomentStyle): Found<Recurrence>[] {
  const reading = readingOf(text, style);
  const { tokens } = reading;
  const found: Found<Recurrence>[] = [];
  if (!tokens.timely) return found;
  for (let at = 0; at < tokens.length; ) {
    const said = tokens.mayStart(at) ? rhythmAt(tokens, at) : null;
    if (!said) {
      at += 1;
      continue;
    }
    const { value, next } = detailsAt(reading, said.next, said.rhythm);
    found.push({ start: tokens.at(at)?.start ?? 0, end: tokens.at(next - 1)?.end ?? 0, value });
    at = next;
  }
  return found;
}
