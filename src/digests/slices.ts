import { addDays, daysBetween } from "../time/day.ts";
import { monthOfDay, type Period, weekOfDay } from "../time/period.ts";

/** A period of up to this many days is shown day by day, up to that many week by week, a longer one month by month. */
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
