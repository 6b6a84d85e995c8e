import { addDays, addMonths, type Day, minutesPerDay } from "./day.ts";
import { lengthAt } from "./find-durations.ts";
import { isWithinReach } from "./reach.ts";
import { countAt, pastRoughly, unitCountAt } from "./read-count.ts";
import type { Reading, SaidDate } from "./reading.ts";
import { addWorkdays, weekdayOfWeek } from "./resolve-day.ts";
import type { Tokens } from "./tokens.ts";
import { clockMinutes, wholeDays, wholeMonths } from "./unit-lengths.ts";
import { instantOf, wallTime } from "./zone.ts";

/** A distance in calendar units, with the part that moves the clock. */
interface Distance {
  readonly months: number;
  readonly days: number;
  readonly workdays: number;
  readonly minutes: number;
  readonly next: number;
}

/** A distance that leads to a day the calendar of the books has. */
function distanceAt(tokens: Tokens, at: number): Distance | null {
  const distance = saidDistance(tokens, at);
  return distance && isWithinReach(distance) ? distance : null;
}

/** "3 days", "two weeks", "a month", "1 hour and 30 minutes", "5 days, 3 hours". */
function saidDistance(tokens: Tokens, at: number): Distance | null {
  const behind = pastRoughly(tokens, tokens.skip(at, "the"));
  const start = unitCountAt(tokens, behind) ? behind : at;
  const count = unitCountAt(tokens, start);
  const glued = count && tokens.isSign(count.next, "-") ? count.next + 1 : (count?.next ?? at);
  const unit = count ? tokens.sense(glued).unit : undefined;
  if (count && unit && Number.isInteger(count.value) && count.value <= 5000) {
    const next = glued + 1;
    const nothing = { months: 0, days: 0, workdays: 0, minutes: 0, next };
    const [dayLength, monthLength, minuteLength] = [wholeDays[unit], wholeMonths[unit], clockMinutes[unit]];
    if (dayLength !== undefined) {
      const days = count.value * dayLength;
      const rest = tokens.isSign(next, ",") || tokens.is(next, "and") ? lengthAt(tokens, next + 1) : null;
      return rest && rest.minutes < minutesPerDay
        ? { ...nothing, days, minutes: rest.minutes, next: rest.next }
        : { ...nothing, days };
    }
    if (monthLength !== undefined) return { ...nothing, months: count.value * monthLength };
    if (unit === "workday") return { ...nothing, workdays: count.value };
    if (tokens.is(start, "few") && minuteLength !== undefined && unit !== "second")
      return { ...nothing, minutes: count.value * minuteLength };
  }
  const length = lengthAt(tokens, start);
  return length && { months: 0, days: 0, workdays: 0, minutes: length.minutes, next: length.next };
}

function move({ style }: Reading, distance: Distance, sign: 1 | -1, from: Day): Omit<SaidDate, "next"> {
  const day = addWorkdays(
    addDays(addMonths(from, sign * distance.months), sign * distance.days),
    sign * distance.workdays,
  );
  if (distance.minutes === 0) return { day };
  const instant = instantOf({ day, time: style.time }, style.zone);
  return wallTime(new Date(instant.getTime() + sign * distance.minutes * 60_000), style.zone);
}

/** `in 2 weeks on thursday`: the weekday of the week so many weeks from this one; null where no weekday follows whole weeks. */
function weekdayBehind({ tokens, style }: Reading, distance: Distance): SaidDate | null {
  const { days, months, minutes, workdays, next } = distance;
  if (days === 0 || days % 7 !== 0 || months + minutes + workdays !== 0) return null;
  if (!/^w|^se|^f/.test(tokens.texts[next - 1] ?? "")) return null;
  const at = tokens.skip(tokens.isSign(next, ",") ? next + 1 : next, "on", "the");
  const { weekday } = tokens.sense(at);
  return weekday === undefined ? null : { day: weekdayOfWeek(style.today, weekday, days / 7), next: at + 1 };
}

/** Whether a length of time stands before a plus: `5h on the site + 2h today` adds one to it, and leads to no time. */
function addsUp(tokens: Tokens, at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const unit = tokens.sense(before).unit;
    if (tokens.at(before)?.shape === "hours" || (unit !== undefined && clockMinutes[unit] !== undefined)) return true;
  }
  return false;
}

/**
 * Days counted from today or from another day: "in 3 days", "2 weeks ago", "net 30", "a 30 días", "a week from
 * friday"; `dateFrom` reads the other day. Minutes and hours move the clock too.
 */
export function offsetAt(reading: Reading, at: number, dateFrom: (index: number) => SaidDate | null): SaidDate | null {
  const { tokens, style } = reading;
  const { today } = style;
  if (tokens.is(at, "net")) {
    const number = tokens.isSign(at + 1, "-") ? at + 2 : at + 1;
    const count = countAt(tokens, number);
    const unit = count ? tokens.sense(count.next).unit : undefined;
    const bare = /^(?:net|neto|netto|zahlungsziel|zahlungsfrist)/.test(tokens.texts[at] ?? "");
    if (count && Number.isInteger(count.value) && count.value >= 0 && count.value <= 365) {
      if (unit === "day" && tokens.texts[count.next] !== "d")
        return {
          day: addDays(today, count.value),
          next: tokens.is(count.next + 1, "net") ? count.next + 2 : count.next + 1,
        };
      if (unit === "week") return { day: addDays(today, count.value * 7), next: count.next + 1 };
      if (unit === "month") return { day: addMonths(today, count.value), next: count.next + 1 };
      if (bare && unit === undefined && count.value > 0) return { day: addDays(today, count.value), next: count.next };
    }
  }
  if (tokens.is(at, "in")) {
    const distance = distanceAt(tokens, at + 1);
    if (distance && !(style.look === "past" && distance.minutes > 0) && !tokens.is(distance.next, "ago")) {
      const onWeekday = weekdayBehind(reading, distance);
      if (onWeekday) return onWeekday;
      const apostrophe = tokens.isSign(distance.next, "'") ? distance.next + 1 : distance.next;
      return {
        ...move(reading, distance, 1, today),
        next: tokens.is(apostrophe, "ahead") ? apostrophe + 1 : distance.next,
      };
    }
  }
  if (tokens.is(at, "agoBefore")) {
    const distance = distanceAt(tokens, at + 1);
    if (distance) return { ...move(reading, distance, -1, today), next: distance.next };
  }
  const plus = tokens.isSign(at, "+") ? at + 1 : at;
  const distance = distanceAt(tokens, plus);
  if (!distance || (plus > at && distance.minutes > 0 && addsUp(tokens, at))) return null;
  if (plus > at) return { ...move(reading, distance, 1, today), next: distance.next };
  const { next } = distance;
  if (tokens.is(next, "after") || tokens.is(next, "before")) {
    const other = dateFrom(next + 1);
    if (other && !other.time)
      return { ...move(reading, distance, tokens.is(next, "before") ? -1 : 1, other.day), next: other.next };
  }
  if (tokens.is(next, "ago")) return { ...move(reading, distance, -1, today), next: next + 1 };
  if (tokens.is(next, "ahead") && tokens.texts[next] !== "time")
    return { ...move(reading, distance, 1, today), next: next + 1 };
  if (tokens.isSign(next - 1, "d") && tokens.texts[next] === "net")
    return { ...move(reading, distance, 1, today), next: next + 1 };
  return null;
}
