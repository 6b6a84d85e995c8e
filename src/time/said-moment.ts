import { addDays, addMonths, type Day, yearOf } from "./day.ts";
import type { Moment, MomentStyle } from "./find-moments.ts";
import { dateAt } from "./read-date.ts";
import type { Reading, SaidDate, SaidMoment } from "./reading.ts";
import { asMinutes, type SaidTimes, settleTimes, timesAt } from "./said-times.ts";
import type { Tokens } from "./tokens.ts";
import { instantOf, type WallTime, wallTime } from "./zone.ts";

function converted(wall: WallTime, zone: string | null, style: MomentStyle): WallTime {
  return zone ? wallTime(instantOf(wall, zone), style.zone) : wall;
}

/** A time without a day keeps none unless another zone moves it to a neighbouring day. */
function placed(
  day: Day | null,
  time: string,
  zone: string | null,
  style: MomentStyle,
): { day: Day | null; time: string } {
  if (!zone || zone === style.zone) return { day, time };
  const there = wallTime(instantOf({ day: style.today, time: style.time }, style.zone), zone).day;
  const wall = converted({ day: day ?? there, time }, zone, style);
  return { day: day === null && wall.day === style.today ? null : wall.day, time: wall.time };
}

interface Piece {
  readonly date: SaidDate | null;
  readonly times: SaidTimes | null;
  readonly next: number;
}

function joint(tokens: Tokens, at: number): number {
  if (tokens.isSign(at, ",") || tokens.isSign(at, "(") || tokens.isSign(at, "@") || tokens.isSign(at, ":"))
    return at + 1;
  return at;
}

/** A part of the day said beside a day: "tomorrow morning", "friday night"; behind a weekday "morgen" is one too. */
function partAt(tokens: Tokens, at: number) {
  if (tokens.words.german && tokens.texts[at] === "morgen" && tokens.sense(at - 1).weekday !== undefined)
    return "morning";
  const { part, partToday } = tokens.sense(at);
  return part ?? partToday ?? null;
}

/** What parts one thing said from the next. */
const joins = /^(?:and|then|but|und|dann|y|luego|et|puis|e|depois)$/;

/** Words that are no further number: `to 4 and cancel Globex`, and not `to 4 and 5`. */
function goesOn(tokens: Tokens, at: number): boolean {
  return tokens.at(at)?.shape === "word";
}

/** `till 5`, `move it to 4`, `to 4 on monday`, `at 3 instead of 2`: a number that ends what is said, or leads to its day, behind where something is put off to or ends. */
function toHour(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  const end = tokens.at(at + 1);
  if (tokens.texts[at - 1] === "of" && tokens.texts[at - 2] === "instead") return true;
  const ends =
    end === undefined ||
    end.shape === "sign" ||
    end.text === "instead" ||
    (joins.test(tokens.texts[at + 1] ?? "") && goesOn(tokens, at + 2)) ||
    dateAt(reading, tokens.is(at + 1, "on") ? at + 2 : at + 1) !== null;
  return (tokens.is(at - 1, "by") || tokens.is(at - 1, "to")) && ends;
}

/** A day with its time, in either order. */
function pieceAt(reading: Reading, at: number): Piece | null {
  const { tokens } = reading;
  const { look, hours } = reading.style;
  const ahead = look === "future";
  const begins = hours === true && ahead;
  const date = dateAt(reading, at);
  if (date) {
    let next = date.next;
    const part = date.time ? null : partAt(tokens, next);
    if (part) next += 1;
    const clock = joint(tokens, next);
    const times = date.time ? null : timesAt(tokens, clock, { dated: true, ahead, hourly: begins });
    if (!times) return { date, times: null, next };
    const start = times.start.part || !part ? times.start : { ...times.start, part };
    return { date, times: { ...times, start }, next: times.next };
  }
  const today = tokens.sense(at).partToday;
  const part =
    today ?? (tokens.sense(at).part && dateAt(reading, tokens.skip(at + 1, "of")) ? tokens.sense(at).part : undefined);
  if (part) {
    const behind = today ? null : dateAt(reading, tokens.skip(at + 1, "of"));
    const day: SaidDate = behind ?? { day: reading.style.today, next: at + 1 };
    const times = timesAt(tokens, joint(tokens, day.next), { dated: true, ahead });
    return { date: day, times: times && { ...times, start: { ...times.start, part } }, next: times?.next ?? day.next };
  }
  const times = timesAt(tokens, at, { dated: false, ahead, hourly: begins && toHour(reading, at) });
  if (!times) return null;
  const said = times.end ?? times.start;
  if (said.today || times.start.today)
    return { date: { day: reading.style.today, next: times.next }, times, next: times.next };
  const behind = joint(tokens, times.next);
  const later =
    dateAt(reading, behind) ??
    (tokens.is(behind, "of") || tokens.is(behind, "on") ? dateAt(reading, behind + 1) : null);
  if (!later || later.time || (tokens.isSign(times.next, ":") && behind > times.next))
    return { date: null, times, next: times.next };
  const dayPart = partAt(tokens, later.next);
  const start = dayPart && !times.start.part ? { ...times.start, part: dayPart } : times.start;
  return { date: later, times: { ...times, start }, next: later.next + (dayPart ? 1 : 0) };
}

function momentOf({ date, times }: Piece, style: MomentStyle): Moment {
  if (!times) {
    const day = date?.day ?? null;
    if (date?.zone && date.time && day) return converted({ day, time: date.time }, date.zone, style);
    const moment: Moment = { day, time: date?.time ?? null };
    return date?.until ? { ...moment, until: { day: date.until, time: null } } : moment;
  }
  const { from, to } = settleTimes(times);
  const zone = times.start.zone ?? times.end?.zone ?? null;
  let day = date?.day ?? null;
  if (date?.orToday && from > style.time) day = style.today;
  const late = day !== null && from === "00:00" && times.start.part === "night" ? addDays(day, 1) : day;
  const start = placed(late, from, zone, style);
  if (to === null) return date?.until ? { ...start, until: { day: date.until, time: null } } : start;
  const overnight = asMinutes(to) <= asMinutes(from);
  const end = placed(late !== null && overnight ? addDays(late, 1) : late, to, times.end?.zone ?? zone, style);
  return { ...start, until: end };
}

/** The start of a range said without its year: the end's year where that was said, and a range under way is not put off by a year. */
function startWithinYear(start: Day, end: Day, endYearless: boolean, { today, look }: MomentStyle): Day {
  if (!endYearless) {
    const same = addMonths(start, (yearOf(end) - yearOf(start)) * 12);
    return same <= end ? same : addMonths(same, -12);
  }
  return look === "future" && start > today && addMonths(end, -12) >= today ? addMonths(start, -12) : start;
}

/** Two moments with "to" between: "monday to friday", "15 Jan – 1 Mar", "friday 3pm to saturday 5pm". */
function withEnd(reading: Reading, at: number, piece: Piece, moment: Moment): SaidMoment {
  const { tokens, style } = reading;
  const linked = tokens.is(piece.next, "to") || (tokens.is(at - 1, "between") && tokens.is(piece.next, "and"));
  if (!linked || moment.until || moment.day === null) return { moment, next: piece.next };
  const anchored = reading.with({ today: moment.day, look: "future" });
  const ended = pieceAt(anchored, piece.next + 1);
  if (!ended?.date || (ended.times === null) !== (piece.times === null)) return { moment, next: piece.next };
  const absolute = tokens.sense(piece.next + 1).day !== undefined ? pieceAt(reading, piece.next + 1) : ended;
  const until = momentOf(absolute ?? ended, style);
  if (until.day === null) return { moment, next: piece.next };
  const day = piece.date?.yearless
    ? startWithinYear(moment.day, until.day, ended.date.yearless === true, style)
    : moment.day;
  if (until.day < day) return { moment, next: piece.next };
  const end = day === moment.day || !ended.date.yearless ? until.day : addMonths(until.day, -12);
  return { moment: { ...moment, day, until: { day: end, time: until.time } }, next: ended.next };
}

function momentIn(reading: Reading, at: number): SaidMoment | null {
  const { today, time, now } = reading.style;
  if (now && reading.tokens.is(at, "now")) return { moment: { day: today, time }, next: at + 1 };
  const piece = pieceAt(reading, at);
  if (!piece || piece.next <= at) return null;
  return withEnd(reading, at, piece, momentOf(piece, reading.style));
}

/** The day, time or both that start at a token, with the end of a range; null when nothing of time does. */
export function momentAt(reading: Reading, at: number): SaidMoment | null {
  return reading.momentOnce(at, momentIn);
}
