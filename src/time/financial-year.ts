import { addDays, type Day, makeDay, yearOf } from "./day.ts";
import type { Period } from "./period.ts";

/** Month and day on which the financial year of a country begins, where it is not the calendar's. */
const begins: Readonly<Record<string, readonly [number, number]>> = {
  AU: [7, 1],
  GB: [4, 6],
  IN: [4, 1],
  NZ: [4, 1],
  HK: [4, 1],
  ZA: [3, 1],
};

/** Whether a word tells the financial year and not the calendar's. */
export const isFinancialYear = (said: string | undefined): boolean =>
  /^(?:financial|fiscal|tax)\s|^fy$/.test(said ?? "");

/** The financial year so many from the one that holds today, as the country of a locale counts it. */
export function financialYear(today: Day, shift: number, locale: string): Period | null {
  const [month, day] = begins[locale.slice(-2)] ?? [1, 1];
  const own = makeDay(yearOf(today), month, day);
  if (!own) return null;
  const first = yearOf(today) + shift - (own > today ? 1 : 0);
  const [from, next] = [makeDay(first, month, day), makeDay(first + 1, month, day)];
  return from && next && { from, to: addDays(next, -1) };
}
