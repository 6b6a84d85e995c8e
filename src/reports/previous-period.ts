import { addDays } from "../time/day.ts";
import { monthOfDay, type Period, quarterOfDay } from "../time/period.ts";

const same = (a: Period, b: Period) => a.from === b.from && a.to === b.to;

/** The month before a whole month, the quarter before a whole quarter; null for other periods. */
export function previousPeriod(period: Period): Period | null {
  const before = addDays(period.from, -1);
  if (same(period, monthOfDay(period.from))) return monthOfDay(before);
  return same(period, quarterOfDay(period.from)) ? quarterOfDay(before) : null;
}
