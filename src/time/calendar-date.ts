import { makeDay, yearOf } from "./day.ts";
import { dayNumberAt, yearAt } from "./read-count.ts";
import type { Reading, SaidDate } from "./reading.ts";
import { fullYear, nearestMonthDay } from "./resolve-day.ts";
import type { Tokens } from "./tokens.ts";
import { unitReferenceAt } from "./unit-reference.ts";
import { prepositioned, writtenDate } from "./written-date.ts";

/** The index behind the dot of a name cut short, `mon.`, `sept.`; a dot that ends the text is a full stop. */
export function skipDot(tokens: Tokens, at: number): number {
  return tokens.isSign(at, ".") &&
    tokens.at(at)?.start === tokens.at(at - 1)?.end &&
    tokens.at(at + 1) !== undefined &&
    (tokens.at(at - 1)?.text.length ?? 9) <= 4
    ? at + 1
    : at;
}

const dashes = new Set(["-", "–", "—", "/"]);

/** The two digits of a year written as in `21-APR-16`. */
function shortYearAt(tokens: Tokens, at: number): { value: number; next: number } | null {
  return /^\d\d$/.test(tokens.texts[at] ?? "") ? { value: fullYear(Number(tokens.texts[at])), next: at + 1 } : null;
}

/** "2026 March 18", `2026/Mar/18`. */
function yearMonthDay(tokens: Tokens, year: number, at: number): SaidDate | null {
  const step = (index: number) => (dashes.has(tokens.texts[index] ?? "") ? index + 1 : index);
  const monthIndex = step(at);
  const { month } = tokens.sense(monthIndex);
  const number = month === undefined ? null : dayNumberAt(tokens, step(monthIndex + 1));
  const day = number && month !== undefined ? makeDay(year, month, number.value) : null;
  return day && number && { day, next: number.next };
}

/** `bis März 10 Kilo`, `im Dezember 3 Termine`: a number behind a German month counts what stands behind it, and is no day. */
function countsThing(tokens: Tokens, at: number): boolean {
  return (
    /^\p{L}{4,}|^kg$|^km$|^std$/u.test(tokens.texts[at] ?? "") && !/^(?:nach|wegen)$/u.test(tokens.texts[at] ?? "")
  );
}

/** Day and month in either order, with the year or without: "12 May", "May 3-5", "3 de mayo de 2026", "5. Mai". */
function monthDay({ tokens, style }: Reading, at: number): SaidDate | null {
  const { today, look } = style;
  const start = tokens.skip(at, "the");
  let month: number | undefined;
  let first: number;
  let last: number | undefined;
  let next: number;
  const headed = yearAt(tokens, start, yearOf(today));
  if (headed) return yearMonthDay(tokens, headed.value, headed.next);
  const leading = tokens.sense(start).month;
  if (leading !== undefined) {
    const at1 = tokens.skip(skipDot(tokens, start + 1), "the");
    const day = dayNumberAt(tokens, at1);
    const quarterPast = tokens.is(day?.next ?? 0, "quarterHour") && tokens.is((day?.next ?? 0) + 1, "past");
    if (!day || (tokens.sense(day.next).unit !== undefined && !quarterPast) || yearAt(tokens, at1, yearOf(today)))
      return null;
    if (tokens.words.german && countsThing(tokens, day.next)) return null;
    month = leading;
    first = day.value;
    next = day.next;
    if (tokens.is(next, "to")) {
      const end = dayNumberAt(tokens, tokens.skip(next + 1, "the"));
      const clockBehind = end && !dashes.has(tokens.texts[next] ?? "") && tokens.sense(end.next).month !== undefined;
      if (end && !clockBehind && end.value > first && tokens.sense(end.next).unit === undefined) {
        last = end.value;
        next = end.next;
      }
    }
  } else {
    const day = dayNumberAt(tokens, start);
    if (!day) return null;
    first = day.value;
    next = day.next;
    if (tokens.is(next, "to") || (tokens.is(next, "and") && tokens.is(start - 1, "between"))) {
      const end = dayNumberAt(tokens, tokens.skip(next + 1, "the", "on"));
      if (end && end.value > first && tokens.sense(tokens.skip(end.next, "of")).month !== undefined) {
        last = end.value;
        next = end.next;
      }
    }
    next =
      dashes.has(tokens.texts[next] ?? "") && tokens.sense(next + 1).month !== undefined
        ? next + 1
        : tokens.skip(next, "of");
    month = tokens.sense(next).month;
    // What ends a line is no day of the month that begins the next one.
    if (month === undefined || tokens.folded.slice(tokens.at(start)?.end, tokens.at(next)?.start).includes("\n"))
      return null;
    next = skipDot(tokens, next + 1);
  }
  const yearIndex =
    tokens.isSign(next, ",") || tokens.is(next, "of") || dashes.has(tokens.texts[next] ?? "") ? next + 1 : next;
  const glued = yearIndex > next && /^[-/]\d\d(?!\d)/.test(tokens.folded.slice(tokens.at(next - 1)?.end ?? 0));
  const year = (glued ? shortYearAt(tokens, yearIndex) : null) ?? yearAt(tokens, yearIndex, yearOf(today));
  const shifted = unitReferenceAt(tokens, yearIndex);
  let saidYear = year?.value;
  if (year) next = year.next;
  else if (shifted?.unit === "year" && shifted.shifted) {
    saidYear = yearOf(today) + shifted.shift;
    next = shifted.next;
  }
  const resolve = (day: number) =>
    saidYear === undefined ? nearestMonthDay(today, month, day, look) : makeDay(saidYear, month, day);
  if (last === undefined) {
    const day = resolve(first);
    return day && { day, next, ...(saidYear === undefined && { yearless: true }) };
  }
  const anchor = resolve(look === "future" ? last : first);
  const day = anchor && makeDay(yearOf(anchor), month, first);
  const until = anchor && makeDay(yearOf(anchor), month, last);
  return day && until && { day, until, next };
}

/** "New Year's Eve", "Heiligabend": a day with a name, of the year said or the nearest one. */
function feastDay({ tokens, style }: Reading, at: number): SaidDate | null {
  const start = tokens.skip(at, "the");
  const { feast, doubtful } = tokens.sense(start);
  if (!feast || (doubtful && (!prepositioned(tokens, start) || tokens.is(start - 1, "from")))) return null;
  const [month, day] = feast;
  const year = yearAt(tokens, start + 1, yearOf(style.today));
  const found = year ? makeDay(year.value, month, day) : nearestMonthDay(style.today, month, day, style.look);
  return found && { day: found, next: year?.next ?? start + 1, ...(!year && { yearless: true }) };
}

/** A date with its month, in figures or said: `13/5`, "12 May", "May 3-5", "2026 March 18"; or by its name. */
export function calendarDate(reading: Reading, at: number): SaidDate | null {
  return writtenDate(reading, at) ?? monthDay(reading, at) ?? feastDay(reading, at);
}
