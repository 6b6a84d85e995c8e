import { calendarDate } from "./calendar-date.ts";
import { makeDay, monthOf, yearOf } from "./day.ts";
import { countedThings } from "./numbered-day.ts";
import { dayNumberAt } from "./read-count.ts";
import type { Reading, SaidDate } from "./reading.ts";
import { unitPeriod, unitReferenceAt } from "./unit-reference.ts";

/** A day behind the month or year it lies in: "next month on the 5th", "last year, 3 May". */
export function dayInSaidPeriod(reading: Reading, at: number): SaidDate | null {
  const { tokens, style } = reading;
  const span = unitReferenceAt(tokens, at);
  if (!span?.shifted || (span.unit !== "month" && span.unit !== "year")) return null;
  const { from } = unitPeriod(style.today, span.unit, span.shift);
  const comma = tokens.isSign(span.next, ",") ? span.next + 1 : span.next;
  const start = tokens.skip(comma, "on");
  if (span.unit === "year") {
    const date = calendarDate(reading, start);
    const day = date?.yearless ? makeDay(yearOf(from), monthOf(date.day), Number(date.day.slice(8))) : null;
    return date && day && { day, next: date.next };
  }
  const article = tokens.skip(start, "the");
  const number = article > span.next ? dayNumberAt(tokens, article) : null;
  if (!number?.ordinal && (tokens.words.english || start === comma)) return null;
  const day = number && makeDay(yearOf(from), monthOf(from), number.value);
  const follower = tokens.at(number?.next ?? -1);
  const other = countedThings.has(follower?.text ?? "") || follower?.sense.unit || follower?.sense.month;
  return number && day && !other ? { day, next: number.next } : null;
}
