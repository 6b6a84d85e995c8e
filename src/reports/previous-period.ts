import { addDays, addMonths } from "../time/day.ts";
import { monthOfDay, type Period, quarterOfDay } from "../time/period.ts";

const same = (a: Period, b: Period) => a.from === b.from && a.to === b.to;

/** The month before a whole month, the quarter before a whole quarter, the same days a year before what begins with the year; null for other periods. */
export function previousPeriod(period: Period): Period | null {
  const before = addDays(period.from, -1);
  if (same(period, monthOfDay(period.from))) return monthOfDay(before);
  if (same(period, quarterOfDay(period.from))) return quarterOfDay(before);
  return period.from.endsWith("-01-01") && period.to < addMonths(period.from, 12)
    ? { from: addMonths(period.from, -12), to: addMonths(period.to, -12) }
    : null;
}
