import { minutesPerDay } from "./day.ts";

/** How far from today a day may lie that somebody means: 500 years, so that every day reached has four digits of year. */
const farthest = { months: 6000, days: 182_500 };

/** Whether a distance from today leads to a day that the calendar of the books has. */
export function isWithinReach({
  months = 0,
  days = 0,
  minutes = 0,
}: {
  readonly months?: number;
  readonly days?: number;
  readonly minutes?: number;
}): boolean {
  return months <= farthest.months && days + minutes / minutesPerDay <= farthest.days;
}
