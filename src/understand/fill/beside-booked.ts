import type { Found } from "../../found.ts";
import type { Moment } from "../../time/find-moments.ts";
import { minuteOfDay } from "../../time/minute-of-day.ts";
import type { Clause } from "../clauses/clause.ts";

const halfOfDay =
  /[ap]\.?m|morning|afternoon|evening|night|noon|midday|o'?clock (?:in|at)|\d[:.]\d\d\s?h|^0|(?<!\d)(?:1[3-9]|2[0-3])(?!\d)/iu;

/**
 * The time that a bare hour means to which something is moved that is booked already: of a call at half past seven in the
 * evening, `8` is eight in the evening. Only where that is near what was booked, and the other half of the day far off.
 */
function nearest(time: string, booked: string | undefined): string {
  const was = booked?.slice(11, 16);
  if (!was) return time;
  const other = (minuteOfDay(time) + 720) % 1440;
  const near = Math.abs(other - minuteOfDay(was)) <= 180 && Math.abs(minuteOfDay(time) - minuteOfDay(was)) > 540;
  return near ? `${String(Math.floor(other / 60)).padStart(2, "0")}${time.slice(2)}` : time;
}

/** The time one of these moments tells, as it is meant beside what is booked. */
export function besideBooked(
  { sentence: { language, text } }: Clause,
  moments: readonly Found<Moment>[],
  time: string,
  booked: string | undefined,
): string {
  const found = moments.find(({ value }) => value.time === time);
  if (!found || language !== "en" || halfOfDay.test(text.slice(found.start, found.end))) return time;
  return nearest(time, booked);
}

/** An hour alone in a clause, as it is meant beside what is booked. */
export function besideHour({ sentence: { language }, text }: Clause, time: string, booked: string | undefined): string {
  return language !== "en" || halfOfDay.test(text) ? time : nearest(time, booked);
}
