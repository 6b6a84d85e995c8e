import { calendarDate } from "./calendar-date.ts";
import { addDays } from "./day.ts";
import { dayNumberAt } from "./read-count.ts";
import type { Reading, SaidDate } from "./reading.ts";
import { comingWeekday, lastWeekday, nearestDayOfMonth, nearestWeekday, weekdayOfWeek } from "./resolve-day.ts";
import type { Tokens } from "./tokens.ts";
import { isBelieved, unitReferenceAt } from "./unit-reference.ts";

function weekdayAt(tokens: Tokens, at: number): number | null {
  const { weekday, doubtful, ordinal, shift, roles } = tokens.sense(at);
  if (weekday === undefined) return null;
  if ((doubtful || ordinal !== undefined || shift !== undefined || roles !== undefined) && !isBelieved(tokens, at))
    return null;
  return weekday;
}

/** "next friday", "el lunes pasado", "monday of next week", "friday week", or the day alone. */
export function weekdayDate(reading: Reading, at: number): SaidDate | null {
  const { tokens } = reading;
  const { today, look } = reading.style;
  const start = tokens.skip(at, "the");
  const week = unitReferenceAt(tokens, start);
  if (week?.unit === "week" && week.shifted) {
    const behind = tokens.skip(tokens.isSign(week.next, ",") ? week.next + 1 : week.next, "on");
    const weekday = weekdayAt(tokens, behind);
    return weekday === null ? null : { day: weekdayOfWeek(today, weekday, week.shift), next: behind + 1 };
  }
  const before = tokens.sense(start).shift;
  const place = before === undefined ? start : start + 1;
  const weekday = weekdayAt(tokens, place);
  if (weekday === null) return null;
  let next = place + 1;
  if (
    tokens.isSign(next, ".") &&
    tokens.at(next)?.start === tokens.at(place)?.end &&
    (tokens.at(place)?.text.length ?? 9) <= 4 &&
    tokens.at(next + 1)
  )
    next += 1;
  const written = calendarDate(reading, tokens.skip(tokens.isSign(next, ",") ? next + 1 : next, "on", "the"));
  if (before === undefined && written) return written;
  const numbered =
    before === undefined && !tokens.is(next, "at") ? dayNumberAt(tokens, tokens.skip(next, "the")) : null;
  if (
    numbered &&
    (numbered.ordinal || !tokens.words.english) &&
    !tokens.is(numbered.next, "to") &&
    !tokens.is(numbered.next, "oclock") &&
    tokens.sense(numbered.next).unit === undefined
  ) {
    const day = nearestDayOfMonth(today, numbered.value, look);
    if (day) return { day, next: numbered.next };
  }
  // `zoom friday 16`: beside what has an hour a number that is none says the day twice.
  const nearest = nearestWeekday(today, weekday, look);
  if (
    numbered &&
    reading.style.hours &&
    before === undefined &&
    numbered.value > 12 &&
    nearest.endsWith(`-${numbered.value}`)
  )
    return { day: nearest, next: numbered.next };
  const followingWeek = unitReferenceAt(tokens, tokens.skip(next, "of"));
  if (followingWeek?.unit === "week" && followingWeek.shifted)
    return { day: weekdayOfWeek(today, weekday, followingWeek.shift), next: followingWeek.next };
  if (tokens.words.english && tokens.texts[next] === "week" && before === undefined)
    return { day: addDays(comingWeekday(today, weekday), 7), next: next + 1 };
  let shift = before;
  const after = tokens.sense(next).shift;
  if (
    shift === undefined &&
    after !== undefined &&
    !tokens.words.english &&
    tokens.sense(next + 1).unit === undefined &&
    tokens.sense(next + 1).weekday === undefined
  ) {
    shift = after;
    next += 1;
  }
  switch (shift) {
    case "last":
    case "past":
      return { day: lastWeekday(today, weekday), next };
    case "coming":
      return { day: comingWeekday(today, weekday), next };
    case "next":
      return { day: weekdayOfWeek(today, weekday, 1), next };
    case "this": {
      const day = weekdayOfWeek(today, weekday, 0);
      return { day: day === today ? day : nearestWeekday(today, weekday, look), next };
    }
    default: {
      const day = nearestWeekday(today, weekday, look);
      return { day, next, orToday: look === "future" && weekdayOfWeek(today, weekday, 0) === today };
    }
  }
}
