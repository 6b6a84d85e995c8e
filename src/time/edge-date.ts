import { addDays, addMonths, firstOfMonth, monthOf, yearOf } from "./day.ts";
import { yearAt } from "./read-count.ts";
import type { Reading, SaidDate } from "./reading.ts";
import { nthWeekday } from "./resolve-day.ts";
import { monthAt, unitPeriod, unitReferenceAt } from "./unit-reference.ts";

/** The span "of june", "of next month", "of the year" names, for its ends and its weekdays. */
function spanAt({ tokens, style }: Reading, at: number) {
  const unit = unitReferenceAt(tokens, at);
  if (unit) return { period: unitPeriod(style.today, unit.unit, unit.shift), unit: unit.unit, next: unit.next };
  const quarter =
    /^[qt]([1-4])$/.exec(tokens.texts[at] ?? "") ??
    (/^[qt]$/.test(tokens.texts[at] ?? "") ? /^([1-4])$/.exec(tokens.texts[at + 1] ?? "") : null);
  if (quarter) {
    const next = at + (tokens.texts[at]?.length === 1 ? 2 : 1);
    const year = yearAt(tokens, next, yearOf(style.today));
    const from = firstOfMonth(year?.value ?? yearOf(style.today), Number(quarter[1]) * 3 - 2);
    return { period: unitPeriod(from, "quarter", 0), unit: "quarter" as const, next: year?.next ?? next };
  }
  const month = tokens.sense(at).month === undefined ? null : monthAt(tokens, at, style.today, style.look);
  if (month) return { ...month, unit: "month" as const };
  const year = yearAt(tokens, at, yearOf(style.today));
  return year && { period: unitPeriod(firstOfMonth(year.value, 1), "year", 0), unit: "year" as const, next: year.next };
}

/** `before december`, `antes de diciembre`: the words that leave out what stands behind them. */
function leavesOut(tokens: Reading["tokens"], at: number): boolean {
  const before = tokens.texts[at - 1] ?? "";
  return /^(?:before|avant|antes|vor)/.test(before) || (/^del?$/.test(before) && tokens.texts[at - 2] === "antes");
}

/**
 * Behind "by" and "until" a month or a shifted week, month, quarter or year is its last day; behind "before" the day before
 * it begins.
 */
export function deadlineDate({ tokens, style }: Reading, at: number): SaidDate | null {
  const isBefore = leavesOut(tokens, at);
  if (!isBefore && (!tokens.is(at - 1, "by") || /^(?:para|pour)/.test(tokens.texts[at - 1] ?? ""))) return null;
  const unit = unitReferenceAt(tokens, at);
  const span = unit?.shifted
    ? { period: unitPeriod(style.today, unit.unit, unit.shift), next: unit.next }
    : monthAt(tokens, at, style.today, style.look);
  return span && { day: isBefore ? addDays(span.period.from, -1) : span.period.to, next: span.next };
}

/** "end of next week", "mid January", "Anfang Mai", "eom", "last day of june", "last friday of the month". */
export function edgeDate(reading: Reading, at: number): SaidDate | null {
  const { tokens, style } = reading;
  const start = tokens.skip(at, "the");
  const { end } = tokens.sense(start);
  if (end === "day") return { day: style.today, next: start + 1 };
  if (end) return { day: unitPeriod(style.today, end, 0).to, next: start + 1 };
  const kind = (["lastDay", "end", "start", "mid"] as const).find((role) => tokens.is(start, role));
  if (kind) {
    const dashed = tokens.isSign(start + 1, "-") ? start + 2 : start + 1;
    const ofIndex = tokens.skip(dashed, "of");
    const span = spanAt(reading, tokens.skip(ofIndex, "the"));
    if (
      span &&
      (span.unit !== "year" || ofIndex > dashed || kind === "end" || tokens.sense(dashed).shift !== undefined)
    ) {
      const { from, to } = span.period;
      const middle =
        span.unit === "week"
          ? addDays(from, 2)
          : span.unit === "year"
            ? addMonths(from, 6)
            : span.unit === "quarter"
              ? addDays(addMonths(from, 1), 14)
              : addDays(from, 14);
      return { day: kind === "start" ? from : kind === "mid" ? middle : to, next: span.next };
    }
  }
  return nthWeekdayDate(reading, start);
}

/** "first monday of june", "last friday of the month", "2nd tuesday of next month". */
function nthWeekdayDate(reading: Reading, start: number): SaidDate | null {
  const { tokens } = reading;
  const token = tokens.at(start);
  const nth =
    token?.shape === "ordinal"
      ? Number.parseInt(token.text, 10)
      : tokens.sense(start).shift === "last" || tokens.sense(start).shift === "past"
        ? -1
        : tokens.sense(start).ordinal;
  if (nth === undefined || nth > 5) return null;
  const { weekday } = tokens.sense(start + 1);
  if (weekday === undefined || !(tokens.is(start + 2, "of") || tokens.is(start + 2, "on"))) return null;
  const span = spanAt(reading, tokens.skip(start + 3, "the"));
  if (span?.unit !== "month") return null;
  const day = nthWeekday(yearOf(span.period.from), monthOf(span.period.from), weekday, nth);
  return day && { day, next: span.next };
}
