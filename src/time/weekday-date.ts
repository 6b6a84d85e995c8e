import type { Shift } from "../words/value-words.ts";
import { calendarDate, skipDot } from "./calendar-date.ts";
import { addDays, weekdayOf } from "./day.ts";
import { isBelieved } from "./doubtful-name.ts";
import { clockAt } from "./read-clock.ts";
import { dayNumberAt } from "./read-count.ts";
import type { Reading, SaidDate } from "./reading.ts";
import { comingWeekday, lastWeekday, nearestDayOfMonth, nearestWeekday, weekdayOfWeek } from "./resolve-day.ts";
import type { Tokens } from "./tokens.ts";
import { type UnitReference, unitReferenceAt } from "./unit-reference.ts";

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
  const start = tokens.skip(at, "the");
  const week = shiftedWeekAt(tokens, start);
  if (week) return dayOfWeek(reading, week);
  const shift = tokens.sense(start).shift;
  const place = shift === undefined ? start : start + 1;
  const weekday = weekdayAt(tokens, place);
  if (weekday === null) return null;
  const said: SaidWeekday = { weekday, next: skipDot(tokens, place + 1) };
  if (shift !== undefined) return ofFollowingWeek(reading, said) ?? shifted(reading, said, shift);
  return (
    onWeekday(reading, said, (each) => calendarDate(each, tokens.skip(skipComma(tokens, said.next), "on", "the"))) ??
    onWeekday(reading, said, (each) => withDayNumber(each, said)) ??
    ofFollowingWeek(reading, said) ??
    aWeekLater(reading, said) ??
    shiftedBehind(reading, said) ??
    nearest(reading, said)
  );
}

/** "sat 5 dec": looked for the other way too, where only that day is the weekday it is said to be. */
function onWeekday(reading: Reading, { weekday }: SaidWeekday, read: (reading: Reading) => SaidDate | null) {
  const found = read(reading);
  if (!found?.day || weekdayOf(found.day) === weekday) return found;
  const other = read(reading.with({ look: reading.style.look === "past" ? "future" : "past" }));
  return other?.day && weekdayOf(other.day) === weekday ? other : found;
}

/** A weekday said, and the index behind it. */
interface SaidWeekday {
  readonly weekday: number;
  readonly next: number;
}

const skipComma = (tokens: Tokens, at: number) => (tokens.isSign(at, ",") ? at + 1 : at);

/** "next week", not "week" alone. */
function shiftedWeekAt(tokens: Tokens, at: number): UnitReference | null {
  const reference = unitReferenceAt(tokens, at);
  return reference?.unit === "week" && reference.shifted ? reference : null;
}

/** "next week monday", "next week, on monday". */
function dayOfWeek({ tokens, style }: Reading, week: UnitReference): SaidDate | null {
  const at = tokens.skip(skipComma(tokens, week.next), "on");
  const weekday = weekdayAt(tokens, at);
  return weekday === null ? null : { day: weekdayOfWeek(style.today, weekday, week.shift), next: at + 1 };
}

/** `cours du jeudi, 8 élèves`: who came, so many of them. */
const countsPeople = (tokens: Tokens, at: number): boolean =>
  /^(?:eleves?|personnes?|pers|participants?|inscrits?|enfants?|clients?|schuler(?:innen)?|leute|personen|teilnehmer(?:innen)?|kinder|hunde|frauen|kunden|alumn[oa]s?|personas|asistentes|ninos|clientes|alun[oa]s|pessoas|participantes|criancas|people|students|pupils|kids)$/.test(
    tokens.texts[at] ?? "",
  );

/** Whether a time of day that is plainly one stands at a place: `a las 11`, `at 4`, `11am`. */
const isHourBehind = (tokens: Tokens, at: number): boolean => clockAt(tokens, at) !== null;

/** The day of the month nearest on either side that falls on a weekday; null where neither does. */
function dayCalled({ today, look }: Reading["style"], weekday: number, value: number) {
  const looks = look === "past" ? (["past", "future"] as const) : (["future", "past"] as const);
  const days = looks.map((each) => nearestDayOfMonth(today, value, each));
  return days.find((day) => day && weekdayOf(day) === weekday) ?? null;
}

/** "friday the 20th", `viernes 20`; beside what has an hour also "zoom friday 20", where a number that is none says the day twice. */
function withDayNumber({ tokens, style }: Reading, { weekday, next }: SaidWeekday): SaidDate | null {
  if (tokens.is(next, "at")) return null;
  const number = dayNumberAt(tokens, tokens.skip(next, "the"));
  if (!number) return null;
  const atHour =
    number.value > 12 && isHourBehind(tokens, number.next) ? dayCalled(style, weekday, number.value) : null;
  if (atHour) return { day: atHour, next: number.next };
  const dated =
    (number.ordinal || !tokens.words.english) &&
    !tokens.is(number.next, "to") &&
    !tokens.is(number.next, "oclock") &&
    tokens.sense(number.next).unit === undefined;
  const near = nearestWeekday(style.today, weekday, style.look);
  // `quinta 7 da noite`: an hour, unless that weekday is the 7th.
  if (number.value <= 12 && tokens.sense(number.next).part !== undefined && Number(near.slice(-2)) !== number.value)
    return null;
  const day = dated ? nearestDayOfMonth(style.today, number.value, style.look) : null;
  if (day && !number.ordinal && weekdayOf(day) !== weekday && countsPeople(tokens, number.next)) return null;
  if (day) return { day, next: number.next };
  return style.hours && number.value > 12 && near.endsWith(`-${number.value}`)
    ? { day: near, next: number.next }
    : null;
}

/** "monday of next week", "monday next week". */
function ofFollowingWeek({ tokens, style }: Reading, { weekday, next }: SaidWeekday): SaidDate | null {
  const week = shiftedWeekAt(tokens, tokens.skip(next, "of"));
  return week && { day: weekdayOfWeek(style.today, weekday, week.shift), next: week.next };
}

/** "friday week". */
function aWeekLater({ tokens, style }: Reading, { weekday, next }: SaidWeekday): SaidDate | null {
  if (!tokens.words.english || tokens.texts[next] !== "week") return null;
  return { day: addDays(comingWeekday(style.today, weekday), 7), next: next + 1 };
}

/** "el lunes pasado", "segunda passada"; in English what stands behind belongs to what follows. */
function shiftedBehind(reading: Reading, { weekday, next }: SaidWeekday): SaidDate | null {
  const { tokens } = reading;
  const { shift } = tokens.sense(next);
  const following = tokens.sense(next + 1);
  if (shift === undefined || tokens.words.english) return null;
  if (following.unit !== undefined || following.weekday !== undefined) return null;
  return shifted(reading, { weekday, next: next + 1 }, shift);
}

/** "last friday", "next friday", "this friday". */
function shifted({ style }: Reading, { weekday, next }: SaidWeekday, shift: Shift): SaidDate {
  const { today, look } = style;
  switch (shift) {
    case "last":
    case "past":
      return { day: lastWeekday(today, weekday), next };
    case "coming":
      return { day: comingWeekday(today, weekday), next };
    case "next":
      return { day: weekdayOfWeek(today, weekday, 1), next };
    case "this": {
      const isToday = weekdayOfWeek(today, weekday, 0) === today;
      return { day: isToday ? today : nearestWeekday(today, weekday, look), next };
    }
  }
}

/** The weekday alone. */
function nearest({ style }: Reading, { weekday, next }: SaidWeekday): SaidDate {
  const { today, look } = style;
  const orToday = look === "future" && weekdayOfWeek(today, weekday, 0) === today;
  return { day: nearestWeekday(today, weekday, look), next, orToday };
}
