import type { Day } from "./day.ts";

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(locale: string): Intl.DateTimeFormat {
  let format = formats.get(locale);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, {
      weekday: "short",
      day: "numeric",
      month: "short",
      year: "numeric",
      timeZone: "UTC",
    });
    formats.set(locale, format);
  }
  return format;
}

/** European Portuguese abbreviates a month inside a date to its number, which could be taken for the day. */
function monthName(day: Day, locale: string): string {
  const name = new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );
  return name.replace(/[.,]$/, "");
}

/**
 * A day with its weekday, `Fri 20 Nov 2026` (SPEC 12). Names of weekday and month come from the locale; the order is
 * always weekday, day, month, year, so that no reader can take the day for the month.
 */
export function formatDay(day: Day, locale: string): string {
  const parts = formatFor(locale).formatToParts(new Date(`${day}T00:00:00Z`));
  const part = (type: string) => (parts.find((p) => p.type === type)?.value ?? "").replace(/[.,]$/, "");
  const month = /^\d+$/.test(part("month")) ? monthName(day, locale) : part("month");
  return `${part("weekday")} ${part("day")} ${month} ${part("year")}`;
}

/** A day in full as letters and invoices write it, in the order of the locale: `20 November 2026`, `November 20, 2026`. */
export function formatDate(day: Day, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));
}
