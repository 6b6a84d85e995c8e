import { addDays, daysBetween } from "../time/day.ts";
import { monthOfDay, type Period, weekOfDay } from "../time/period.ts";

/** Up to so many days are shown one by one, up to so many as weeks. */
const mostDays = 14;
const mostWeekDays = 100;

/** A period in the days, weeks or months that a chart shows it by, the first and last cut to it. */
export function slicesOf(
  period: Period,
  weekStart: number,
): { readonly unit: "day" | "week" | "month"; readonly slices: readonly Period[] } {
  const length = daysBetween(period.from, period.to) + 1;
  const unit = length <= mostDays ? "day" : length <= mostWeekDays ? "week" : "month";
  const slices: Period[] = [];
  for (let from = period.from; from <= period.to; ) {
    const whole = unit === "day" ? from : unit === "week" ? weekOfDay(from, weekStart).to : monthOfDay(from).to;
    const to = whole < period.to ? whole : period.to;
    slices.push({ from, to });
    from = addDays(to, 1);
  }
  return { unit, slices };
}
