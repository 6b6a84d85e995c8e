/** A calendar day without time or zone, as ISO text `YYYY-MM-DD`; compares and sorts as text. */
export type Day = string & { readonly __day: never };

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;
const msPerDay = 86_400_000;

/** Minutes of a day on which no clock is changed. */
export const minutesPerDay = 1440;

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
  const exists =
    Number.isInteger(year) &&
    year >= 1000 &&
    year <= 9999 &&
    Number.isInteger(month) &&
    month >= 1 &&
    month <= 12 &&
    Number.isInteger(dayOfMonth) &&
    dayOfMonth >= 1 &&
    dayOfMonth <= daysInMonth(year, month);
  return exists ? (`${year}-${pad(month)}-${pad(dayOfMonth)}` as Day) : null;
}

function pad(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}

/** The year, in four digits. */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** Month 1–12. */
export function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}

/** Day of the month 1–31. */
export function dayOfMonth(day: Day): number {
  return Number(day.slice(8, 10));
}

/** ISO weekday: 1 Monday … 7 Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(toUtc(day)).getUTCDay() || 7;
}

/** So many days later, or earlier when negative. */
export function addDays(day: Day, days: number): Day {
  const inMonth = dayOfMonth(day) + days;
  if (inMonth >= 1 && inMonth <= 28 && Number.isInteger(days)) return `${day.slice(0, 8)}${pad(inMonth)}` as Day;
  return fromUtc(toUtc(day) + days * msPerDay);
}

/** The same day of month `months` later, or the last day of a shorter month (SPEC 2: the 31st is the last day). */
export function addMonths(day: Day, months: number): Day {
  const index = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return addDays(firstOfMonth(year, month), Math.min(dayOfMonth(day), daysInMonth(year, month)) - 1);
}

/** How many days a month 1–12 of that year has. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The first day of month 1–12 of a year in four digits. Throws where the calendar has no such month. */
export function firstOfMonth(year: number, month: number): Day {
  const day = makeDay(year, month, 1);
  if (!day) throw new Error(`no month ${month} of ${year}`);
  return day;
}

/** The last day of month 1–12 of a year in four digits. Throws where the calendar has no such month. */
export function lastOfMonth(year: number, month: number): Day {
  return addDays(firstOfMonth(year, month), daysInMonth(year, month) - 1);
}

/** Whole days from a to b; negative when b is earlier. */
export function daysBetween(a: Day, b: Day): number {
  return Math.round((toUtc(b) - toUtc(a)) / msPerDay);
}
