import type { Day } from "./day.ts";
import { formatDay } from "./format-day.ts";
import { monthOfDay, type Period, quarterOfDay, yearOfDay } from "./period.ts";

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(locale: string): Intl.DateTimeFormat {
  let format = formats.get(locale);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" });
    formats.set(locale, format);
  }
  return format;
}

const same = (a: Period, b: Period) => a.from === b.from && a.to === b.to;

/** The month that holds a day: `November 2026`. */
function formatMonth(day: Day, locale: string): string {
  return formatFor(locale).format(new Date(`${day}T00:00:00Z`));
}

/** Romance languages write a quarter with the T of trimester. */
const quarterLetter = (locale: string) => (/^(?:es|fr|pt)\b/i.test(locale) ? "T" : "Q");

/** A span by its own name where it has one, `November 2026`, `Q4 2026`, `2026`, else by its first and last day. */
export function formatPeriod(period: Period, locale: string): string {
  const { from, to } = period;
  const year = from.slice(0, 4);
  if (from === to) return formatDay(from, locale);
  if (same(period, monthOfDay(from))) return formatMonth(from, locale);
  if (same(period, quarterOfDay(from)))
    return `${quarterLetter(locale)}${Math.ceil(Number(from.slice(5, 7)) / 3)} ${year}`;
  if (same(period, yearOfDay(from))) return year;
  return `${formatDay(from, locale)} – ${formatDay(to, locale)}`;
}
