import { addDays, addMonths, type Day, firstOfMonth, lastOfMonth, makeDay, monthOf, weekdayOf, yearOf } from "./day.ts";

/** Which way a day without a year or week is looked for. */
export type Look = "past" | "future";

/**
 * The weekday (1 Monday … 7 Sunday) nearest to today in that direction. Said on that very weekday it means today when
 * looking back (a time sheet's "friday 6h") and in a week when looking forward (LANGUAGE: on a Friday, in 7 days).
 */
export function nearestWeekday(today: Day, weekday: number, look: Look): Day {
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  if (look === "future") return addDays(today, ahead || 7);
  return addDays(today, ahead === 0 ? 0 : ahead - 7);
}

/** "last friday": the latest one before today. */
export function lastWeekday(today: Day, weekday: number): Day {
  return addDays(today, ((weekday - weekdayOf(today) + 7) % 7 || 7) - (weekday === weekdayOf(today) ? 14 : 7));
}

/** "coming friday": the first one after today. */
export function comingWeekday(today: Day, weekday: number): Day {
  return addDays(today, (weekday - weekdayOf(today) + 7) % 7 || 7);
}

/** The weekday of the week `weeks` from this one; weeks start on Monday. */
export function weekdayOfWeek(today: Day, weekday: number, weeks: number): Day {
  return addDays(today, weekday - weekdayOf(today) + weeks * 7);
}

/** Month and day without a year: the latest on or before today, or the first on or after it; null when no year has it. */
export function nearestMonthDay(today: Day, month: number, day: number, look: Look): Day | null {
  const step = look === "past" ? -1 : 1;
  for (let year = yearOf(today), tries = 0; tries <= 8; year += step, tries++) {
    const candidate = makeDay(year, month, day);
    if (candidate && (look === "past" ? candidate <= today : candidate >= today)) return candidate;
  }
  return null;
}

/** A day of the month: the latest on or before today, or the first on or after it, skipping months without it (LANGUAGE). */
export function nearestDayOfMonth(today: Day, day: number, look: Look): Day | null {
  const first = firstOfMonth(yearOf(today), monthOf(today));
  for (let step = 0; step <= 3; step++) {
    const month = addMonths(first, look === "past" ? -step : step);
    const candidate = makeDay(yearOf(month), monthOf(month), day);
    if (candidate && (look === "past" ? candidate <= today : candidate >= today)) return candidate;
  }
  return null;
}

/** A year written with two digits: 70–99 in the last century, else in this one. */
export function fullYear(year: number): number {
  if (year >= 100) return year;
  return year >= 70 ? 1900 + year : 2000 + year;
}

/** The nth (1 …) or last (−1) of a weekday in a month, or null when it has no fifth. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day | null {
  if (nth < 0) {
    const last = lastOfMonth(year, month);
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  }
  const first = firstOfMonth(year, month);
  const day = addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7);
  return monthOf(day) === month ? day : null;
}

/** That many working days (Monday–Friday) later, or earlier when negative. */
export function addWorkdays(day: Day, days: number): Day {
  const step = days < 0 ? -1 : 1;
  let at = day;
  for (let left = Math.abs(days); left > 0; ) {
    at = addDays(at, step);
    if (weekdayOf(at) <= 5) left -= 1;
  }
  return at;
}
