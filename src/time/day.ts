/** A calendar day without time or zone, as ISO text `YYYY-MM-DD`; compares and sorts as text. */
export type Day = string & { readonly __day: never };

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;
const msPerDay = 86_400_000;

function fromUtc(ms: number): Day {
  return new Date(ms).toISOString().slice(0, 10) as Day;
}

function toUtc(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** Reads an ISO calendar day, or null when it is not one or does not exist (2026-02-30). */
export function readIsoDay(text: string): Day | null {
  const match = shape.exec(text);
  if (!match) return null;
  return makeDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The day of that year, month 1–12 and day of month, or null when the calendar has no such day. */
export function makeDay(year: number, month: number, dayOfMonth: number): Day | null {
  const ms = Date.UTC(year, month - 1, dayOfMonth);
  if (Number.isNaN(ms) || year < 1000 || year > 9999) return null;
  const day = fromUtc(ms);
  return day === `${String(year).padStart(4, "0")}-${pad(month)}-${pad(dayOfMonth)}` ? day : null;
}

function pad(n: number): string {
  return String(n).padStart(2, "0");
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** Month 1–12. */
export function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}

export function dayOfMonth(day: Day): number {
  return Number(day.slice(8, 10));
}

/** ISO weekday: 1 Monday … 7 Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(toUtc(day)).getUTCDay() || 7;
}

export function addDays(day: Day, days: number): Day {
  return fromUtc(toUtc(day) + days * msPerDay);
}

/** The same day of month `months` later, or the last day of a shorter month (SPEC 2: the 31st is the last day). */
export function addMonths(day: Day, months: number): Day {
  const index = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return makeDay(year, month, Math.min(dayOfMonth(day), daysInMonth(year, month))) as Day;
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whole days from a to b; negative when b is earlier. */
export function daysBetween(a: Day, b: Day): number {
  return Math.round((toUtc(b) - toUtc(a)) / msPerDay);
}
