import type { TimeUnit } from "../words/value-words.ts";
import { addDays, addMonths, type Day, firstOfMonth, monthOf, yearOf } from "./day.ts";
import { isBelieved } from "./doubtful-name.ts";
import { monthOfDay, type Period, quarterOfDay, weekOfDay, yearOfDay } from "./period.ts";
import { yearAt } from "./read-count.ts";
import type { Look } from "./resolve-day.ts";
import type { Tokens } from "./tokens.ts";

/** A week, month, quarter, half or year counted from the current one (−1 is last), and the index after it. */
export interface UnitReference {
  readonly unit: TimeUnit;
  readonly shift: number;
  readonly next: number;
  /** "this", "last" … was said, not just the unit. */
  readonly shifted: boolean;
}

const spans: ReadonlySet<TimeUnit> = new Set(["week", "weekend", "month", "quarter", "half", "year"]);
const shiftOf = { last: -1, past: -1, this: 0, next: 1, coming: 1 } as const;

/** "next week", "el mes pasado", "the week after next"; a unit alone ("of the month") is the current one. */
export function unitReferenceAt(tokens: Tokens, at: number): UnitReference | null {
  let index = tokens.skip(at, "the");
  const own = tokens.sense(index);
  // `heuer`: a unit and which one in a word.
  if (own.unit === "year" && own.shift === "this") return { unit: "year", shift: 0, next: index + 1, shifted: true };
  const before = own.shift;
  if (before !== undefined) index += 1;
  const { unit } = tokens.sense(index);
  if (!unit || !spans.has(unit) || tokens.at(index)?.text.length === 1) return null;
  const next = tokens.isSign(index + 1, "-") && tokens.texts[index + 2] === "ci" ? index + 3 : index + 1;
  const after = tokens.sense(next).shift;
  if (before !== undefined) return { unit, shift: shiftOf[before], next, shifted: true };
  if (tokens.texts[next] === "after" && tokens.sense(next + 1).shift === "next")
    return { unit, shift: 2, next: next + 2, shifted: true };
  if (tokens.texts[next] === "before" && tokens.sense(next + 1).shift === "last")
    return { unit, shift: -2, next: next + 2, shifted: true };
  if (after !== undefined && !((after === "this" || after === "last") && tokens.words.english))
    return { unit, shift: shiftOf[after], next: next + 1, shifted: true };
  return { unit, shift: 0, next, shifted: false };
}

/** The half year that holds a day. */
export function halfOfDay(day: Day): Period {
  const from = firstOfMonth(yearOf(day), monthOf(day) <= 6 ? 1 : 7);
  return { from, to: addDays(addMonths(from, 6), -1) };
}

/** The whole week, weekend, month, quarter, half or year so many units from today's; a week starts on that ISO weekday, Monday unless told. */
export function unitPeriod(today: Day, unit: TimeUnit, shift: number, weekStart?: number): Period {
  switch (unit) {
    case "weekend": {
      const { to } = weekOfDay(addDays(today, shift * 7));
      return { from: addDays(to, -1), to };
    }
    case "month":
      return monthOfDay(addMonths(today, shift));
    case "quarter":
      return quarterOfDay(addMonths(quarterOfDay(today).from, shift * 3));
    case "half":
      return halfOfDay(addMonths(halfOfDay(today).from, shift * 6));
    case "year":
      return yearOfDay(addMonths(today, shift * 12));
    default:
      return weekOfDay(addDays(today, shift * 7), weekStart);
  }
}

/** A month's name may be an ordinary word or a name ("may", "March Studio"): whether this one is meant as a month. */
export function isMonth(tokens: Tokens, at: number): boolean {
  const { month, doubtful } = tokens.sense(at);
  return month !== undefined && (!doubtful || isBelieved(tokens, at));
}

/** A month with its year, or the nearest that has begun (looking back) or not ended (looking forward). */
export function monthAt(
  tokens: Tokens,
  at: number,
  today: Day,
  look: Look,
): { readonly period: Period; readonly next: number } | null {
  if (!isMonth(tokens, at)) return null;
  const month = tokens.sense(at).month ?? 0;
  const dotted =
    tokens.isSign(at + 1, ".") &&
    tokens.at(at + 1)?.start === tokens.at(at)?.end &&
    (tokens.at(at)?.text.length ?? 9) <= 4
      ? at + 2
      : at + 1;
  const said =
    yearAt(tokens, tokens.isSign(dotted, ",") ? dotted + 1 : dotted, yearOf(today)) ??
    (tokens.is(dotted, "of") ? yearAt(tokens, dotted + 1, yearOf(today)) : null);
  const shifted = unitReferenceAt(tokens, tokens.skip(dotted, "of"));
  let year = yearOf(today);
  let next = dotted;
  if (said) ({ value: year, next } = said);
  else if (shifted?.unit === "year" && shifted.shifted) {
    year += shifted.shift;
    next = shifted.next;
  } else if (tokens.sense(at - 1).shift === "last" && month >= monthOf(today)) year -= 1;
  else if (look === "past" && month > monthOf(today)) year -= 1;
  else if (look === "future" && month < monthOf(today)) year += 1;
  return { period: monthOfDay(firstOfMonth(year, month)), next };
}
