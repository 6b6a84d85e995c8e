import { type Day, readIsoDay } from "./day.ts";
import type { MomentStyle } from "./find-moments.ts";
import { dayNumberAt } from "./read-count.ts";
import { dateAt } from "./read-date.ts";
import { readingOf } from "./reading.ts";
import { nearestDayOfMonth } from "./resolve-day.ts";
import { wholeByChrono } from "./unread-moments.ts";

/** Reads a whole text as a calendar day, or null when it is none or does not exist; a number alone is a day of the month. */
export function readDay(text: string, style: MomentStyle): Day | null {
  const whole = text.trim();
  const iso = readIsoDay(whole);
  if (iso) return iso;
  const reading = readingOf(whole, style);
  const { tokens } = reading;
  for (const start of [0, 1]) {
    if (start === 1 && !tokens.is(0, "by") && !tokens.is(0, "since")) break;
    const said = dateAt(reading, start);
    if (said && !said.until && said.next >= tokens.length) return said.day;
  }
  const part = tokens.sense(0).partToday;
  if (part && tokens.length === 1) return style.today;
  const number = dayNumberAt(tokens, 0);
  if (number?.next === tokens.length) return nearestDayOfMonth(style.today, number.value, style.look);
  const moment = wholeByChrono(reading);
  return moment && !moment.until ? moment.day : null;
}
