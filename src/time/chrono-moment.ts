import type { ParsedResult } from "chrono-node/en";
import { addDays, type Day, daysBetween, makeDay } from "./day.ts";
import type { Moment, MomentStyle } from "./find-moments.ts";
import { nearestMonthDay, nearestWeekday } from "./resolve-day.ts";
import { settleClock } from "./settle-clock.ts";
import { instantOf, wallTime } from "./zone.ts";

type ParsedComponents = ParsedResult["start"];

/** Whether chrono counted from the reference: "5 hours ago". Such results carry the reference's own zone. */
function isRelative(said: ParsedComponents): boolean {
  return [...said.tags()].some((tag) => tag.startsWith("result/relativeDate") || tag === "casualReference/now");
}

/** chrono's calendar fields as they are, known or guessed. */
function writtenDay(said: ParsedComponents): Day | null {
  return makeDay(said.get("year") ?? 0, said.get("month") ?? 0, said.get("day") ?? 0);
}

/** The day chrono knows of: years and weeks that were not said are looked for in the style's direction, as everywhere. */
function dayOf(said: ParsedComponents, { today, look }: MomentStyle, shifted: boolean): Day | null {
  if (said.isCertain("day") || (isRelative(said) && said.isCertain("month"))) {
    if (said.isCertain("year") || isRelative(said)) return writtenDay(said);
    return nearestMonthDay(today, said.get("month") ?? 0, said.get("day") ?? 0, look);
  }
  if (!said.isCertain("weekday")) return null;
  return shifted ? writtenDay(said) : nearestWeekday(today, said.get("weekday") || 7, look);
}

function timeOf(said: ParsedComponents): string | null {
  if (!said.isCertain("hour")) return null;
  const hour = said.get("hour") ?? 0;
  const sure = said.isCertain("meridiem") || isRelative(said);
  return settleClock({
    hour,
    minute: said.get("minute") ?? 0,
    meridiem: null,
    exact: sure,
    part: null,
    today: false,
    zone: null,
    next: 0,
    bare: false,
  });
}

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (value: number) => String(Math.trunc(value)).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${two(size / 60)}:${two(size % 60)}`;
}

/** The wall clock of the style's zone, where another zone was said with the time. */
function inZone(moment: Moment, said: ParsedComponents, style: MomentStyle): Moment {
  const offset = said.isCertain("timezoneOffset") && !isRelative(said) ? said.get("timezoneOffset") : null;
  if (offset === null || moment.time === null) return moment;
  const zone = offsetText(offset);
  const there = wallTime(instantOf({ day: style.today, time: style.time }, style.zone), zone).day;
  const wall = wallTime(instantOf({ day: moment.day ?? there, time: moment.time }, zone), style.zone);
  return { day: moment.day === null && wall.day === style.today ? null : wall.day, time: wall.time };
}

function pointOf(said: ParsedComponents, style: MomentStyle, shifted: boolean): Moment | null {
  const moment = { day: dayOf(said, style, shifted), time: timeOf(said) };
  return moment.day === null && moment.time === null ? null : inZone(moment, said, style);
}

/**
 * What chrono read, as the style's wall clock shows it: its components are taken, never its Date, and what it only
 * guessed is settled by our own rules. Null when it knows neither a day nor a time. `shifted` tells that "last" or
 * "next" was said with a weekday.
 */
export function chronoMoment({ start, end }: ParsedResult, style: MomentStyle, shifted: boolean): Moment | null {
  const moment = pointOf(start, style, shifted);
  if (!moment || !end) return moment;
  const until = pointOf(end, style, shifted);
  if (!until || (until.day === null) !== (moment.day === null)) return moment;
  const from = writtenDay(start);
  const to = writtenDay(end);
  if (moment.day === null || from === null || to === null) return { ...moment, until };
  return { ...moment, until: { day: addDays(moment.day, Math.max(0, daysBetween(from, to))), time: until.time } };
}
