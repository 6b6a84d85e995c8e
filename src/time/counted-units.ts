import type { TimeUnit } from "../words/value-words.ts";
import { addDays, addMonths, type Day } from "./day.ts";
import type { MomentStyle } from "./find-moments.ts";
import { isWithinReach } from "./reach.ts";
import { unitCountAt } from "./read-count.ts";
import type { Reading } from "./reading.ts";
import type { SaidPeriod } from "./said-period.ts";
import { clockMinutes, wholeDays, wholeMonths } from "./unit-lengths.ts";
import { instantOf, wallTime } from "./zone.ts";

/** How long a unit of the calendar is, in months or else in days; null for one that has no length of its own. */
function lengthOf(unit: TimeUnit): { readonly months: number; readonly days: number } | null {
  const [months, days] = [wholeMonths[unit], wholeDays[unit]];
  return months === undefined && days === undefined ? null : { months: months ?? 0, days: days ?? 0 };
}

/** The day that the wall clock shows so many minutes from now. */
function dayAfterMinutes({ today, time, zone }: MomentStyle, minutes: number): Day {
  return wallTime(new Date(instantOf({ day: today, time }, zone).getTime() + minutes * 60_000), zone).day;
}

/** "last 30 days", "past two weeks", "next 7 days", "los últimos 3 meses": that many whole units, today included. */
export function countedUnits(reading: Reading, at: number): SaidPeriod | null {
  const { tokens, style } = reading;
  const start = tokens.skip(at, "the");
  const shift = tokens.sense(start).shift;
  const number = unitCountAt(tokens, shift ? start + 1 : start);
  if (!number || !Number.isInteger(number.value) || number.value < 1 || tokens.is(start, "one")) return null;
  const trailing = shift ? undefined : tokens.sense(number.next).shift;
  const unitAt = trailing ? number.next + 1 : number.next;
  const { unit } = tokens.sense(unitAt);
  const direction = shift ?? trailing ?? tokens.sense(unitAt + 1).shift;
  if (!unit || !direction || direction === "this") return null;
  // `last 30d` is a span; `3m` and `2h` are lengths, and a letter before "last" belongs to what is before it.
  if (tokens.at(unitAt)?.text.length === 1 && (!shift || clockMinutes[unit] !== undefined)) return null;
  const next = shift || trailing ? unitAt + 1 : unitAt + 2;
  if (!shift && !trailing && tokens.words.english) return null;
  const back = direction === "last" || direction === "past";
  const { today } = style;
  const unitMinutes = clockMinutes[unit];
  if (unitMinutes !== undefined) {
    const minutes = number.value * unitMinutes;
    if (!isWithinReach({ minutes })) return null;
    const edge = dayAfterMinutes(style, back ? -minutes : minutes);
    return { period: back ? { from: edge, to: today } : { from: today, to: edge }, next };
  }
  const length = lengthOf(unit);
  if (!length) return null;
  const { months, days } = length;
  // "Revenue was 500000 last year" tells of no span.
  if (!isWithinReach({ months: months * number.value, days: days * number.value })) return null;
  const far = addDays(addMonths(today, (back ? -1 : 1) * months * number.value), (back ? -1 : 1) * days * number.value);
  return { period: back ? { from: addDays(far, 1), to: today } : { from: today, to: addDays(far, -1) }, next };
}

/** "past week", "past month": the units that end today, where "last week" is the whole week before this one. */
export function rollingUnit({ tokens, style }: Reading, at: number): SaidPeriod | null {
  const start = tokens.skip(at, "the");
  if (!tokens.words.english || tokens.sense(start).shift !== "past" || tokens.texts[start] !== "past") return null;
  const { unit } = tokens.sense(start + 1);
  const length = unit && lengthOf(unit);
  if (!length) return null;
  return {
    period: { from: addDays(addDays(addMonths(style.today, -length.months), -length.days), 1), to: style.today },
    next: start + 2,
  };
}
