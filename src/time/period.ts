import { addDays, addMonths, type Day, firstOfMonth, lastOfMonth, monthOf, weekdayOf, yearOf } from "./day.ts";

/** A span of days, both ends included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** The calendar month that holds a day. */
export function monthOfDay(day: Day): Period {
  const from = firstOfMonth(yearOf(day), monthOf(day));
  return { from, to: addDays(addMonths(from, 1), -1) };
}

/** The calendar quarter that holds a day. */
export function quarterOfDay(day: Day): Period {
  const from = firstOfMonth(yearOf(day), Math.floor((monthOf(day) - 1) / 3) * 3 + 1);
  return { from, to: addDays(addMonths(from, 3), -1) };
}

/** The calendar year that holds a day. */
export function yearOfDay(day: Day): Period {
  return { from: firstOfMonth(yearOf(day), 1), to: lastOfMonth(yearOf(day), 12) };
}

/** The week that holds `day`; `weekStart` is an ISO weekday, 1 Monday … 7 Sunday. */
export function weekOfDay(day: Day, weekStart = 1): Period {
  const from = addDays(day, -((weekdayOf(day) - weekStart + 7) % 7));
  return { from, to: addDays(from, 6) };
}

/** Canonical text of a period for slots: `2026-04-01..2026-04-30`. */
export function encodePeriod(period: Period): string {
  return `${period.from}..${period.to}`;
}

/** Every day the books can hold. */
export const allTime: Period = { from: "1000-01-01" as Day, to: "9999-12-31" as Day };

/** Whether a period leaves nothing out. */
export function isAllTime({ from, to }: Period): boolean {
  return from <= allTime.from && to >= allTime.to;
}
