import type { Found } from "../found.ts";
import { addDays, addMonths, type Day, yearOf } from "./day.ts";
import { clockAt, type SaidClock, settleClock } from "./read-clock.ts";
import { dateAt, type Reading, type SaidDate } from "./read-date.ts";
import { type Tokens, tokensOf } from "./tokens.ts";
import { instantOf, type WallTime, wallTime } from "./zone.ts";

/** When, where and in which direction a text about time is read. */
export interface MomentStyle {
  readonly today: Day;
  /** Wall clock `HH:MM` in `zone`. */
  readonly time: string;
  /** IANA zone. */
  readonly zone: string;
  /** BCP 47; its language is tried first, English always as well. */
  readonly locale: string;
  /** Order of slash dates when it is not the locale's. */
  readonly dateOrder?: "mdy" | "dmy";
  /** Whether days said without a year or week lie behind or ahead (LANGUAGE: conventions). */
  readonly look: "past" | "future";
}

/** A day, a time of day or both, as the wall clock of the style's zone shows them. */
export interface Moment {
  readonly day: Day | null;
  /** `HH:MM`. */
  readonly time: string | null;
  /** The end of a range said with it. */
  readonly until?: { readonly day: Day | null; readonly time: string | null };
}

interface SaidTimes {
  readonly start: SaidClock;
  readonly end: SaidClock | null;
  readonly next: number;
}

/** A time of day or a range of two: "2 to 3pm", "14:00-15:30", "from 6 to 7". */
function timesAt(tokens: Tokens, at: number, dated: boolean, ahead: boolean): SaidTimes | null {
  const opener = tokens.is(at, "from") || tokens.is(at, "between");
  const first = opener ? at + 1 : at;
  const alone = clockAt(tokens, first, false, dated && ahead);
  const start = alone ?? clockAt(tokens, first, true);
  if (start) {
    const separator = tokens.is(start.next, "to") || (tokens.is(at, "between") && tokens.is(start.next, "and"));
    const end = separator ? (clockAt(tokens, start.next + 1, true) ?? null) : null;
    const behind = tokens.sense(end?.next ?? -1);
    const dayBehind =
      end !== null && (behind.weekday !== undefined || behind.day !== undefined || tokens.is(end.next, "on"));
    const sure = dayBehind || alone !== null || opener || dated || (end !== null && !end.bare);
    if (end && sure && (!start.bare || !end.bare || plausibleHours(start, end, tokens, end.next)))
      return { start, end, next: end.next };
  }
  if (opener && !tokens.is(at, "at") && !tokens.is(at, "from")) return null;
  return alone ? { start: alone, end: null, next: alone.next } : null;
}

/** "from 6 to 7" can be hours; "from 5 to 8 people" and "1 to 2" of something can't. */
function plausibleHours(start: SaidClock, end: SaidClock, tokens: Tokens, next: number): boolean {
  const follower = tokens.at(next);
  return (
    start.hour >= 1 &&
    end.hour >= 1 &&
    end.hour <= 24 &&
    (follower === undefined ||
      follower.shape !== "word" ||
      follower.sense.roles !== undefined ||
      follower.sense.weekday !== undefined ||
      follower.sense.day !== undefined ||
      follower.sense.part !== undefined ||
      !/s$|[^a-z]/.test(follower.text))
  );
}

const asMinutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** The wall times of a range: a half of the day said once holds for both ends unless the end would come first. */
function settle({ start, end }: SaidTimes): { readonly from: string; readonly to: string | null } {
  const part = start.part ?? end?.part ?? null;
  if (!end) return { from: settleClock(start), to: null };
  const literal = end.exact && end.hour > 12 && start.hour >= 6 && start.meridiem === null;
  let from = settleClock(literal ? { ...start, exact: true } : start, part, start.meridiem ?? end.meridiem);
  const to = settleClock(end, part, end.meridiem ?? (end.exact ? null : start.meridiem));
  if (start.meridiem === null && end.meridiem === "pm" && asMinutes(from) >= asMinutes(to))
    from = settleClock(start, part, "am");
  if (asMinutes(to) > asMinutes(from) || end.meridiem !== null || end.exact) return { from, to };
  const later = settleClock(end, part, "pm");
  return { from, to: asMinutes(later) > asMinutes(from) ? later : to };
}

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

/** A part of the day said beside a day: "tomorrow morning", "friday night". */
function partAt(tokens: Tokens, at: number) {
  const { part, partToday } = tokens.sense(at);
  return part ?? partToday ?? null;
}

/** A day with its time, in either order. */
function pieceAt(reading: Reading, at: number): Piece | null {
  const { tokens } = reading;
  const date = dateAt(reading, at);
  if (date) {
    let next = date.next;
    const part = date.time ? null : partAt(tokens, next);
    if (part) next += 1;
    const times = date.time ? null : timesAt(tokens, joint(tokens, next), true, reading.style.look === "future");
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
    const times = timesAt(tokens, joint(tokens, day.next), true, reading.style.look === "future");
    return { date: day, times: times && { ...times, start: { ...times.start, part } }, next: times?.next ?? day.next };
  }
  const times = timesAt(tokens, at, false, reading.style.look === "future");
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
  const { from, to } = settle(times);
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
function withEnd(reading: Reading, at: number, piece: Piece, moment: Moment): { moment: Moment; next: number } {
  const { tokens, style } = reading;
  const linked = tokens.is(piece.next, "to") || (tokens.is(at - 1, "between") && tokens.is(piece.next, "and"));
  if (!linked || moment.until || moment.day === null) return { moment, next: piece.next };
  const anchored: Reading = { tokens, style: { ...style, today: moment.day, look: "future" } };
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

function startOf(tokens: Tokens, at: number): number {
  return tokens.at(at)?.start ?? 0;
}

/** The moment that starts at a token: with its span's last token. */
export function momentAt(reading: Reading, at: number): { readonly moment: Moment; readonly next: number } | null {
  const piece = pieceAt(reading, at);
  if (!piece || piece.next <= at) return null;
  return withEnd(reading, at, piece, momentOf(piece, reading.style));
}

/** The moments of a text already cut into tokens. */
export function momentsIn(reading: Reading): Found<Moment>[] {
  const { tokens } = reading;
  const found: Found<Moment>[] = [];
  if (!tokens.timely) return found;
  for (let at = 0; at < tokens.length; ) {
    if (!tokens.mayStart(at)) {
      at += 1;
      continue;
    }
    const glued = /[\p{L}\d#_$€£]$/u.test(
      tokens.folded.slice(Math.max(0, startOf(tokens, at) - 1), startOf(tokens, at)),
    );
    const said = glued ? null : momentAt(reading, at);
    const last = said ? tokens.at(said.next - 1) : undefined;
    if (said && last) found.push({ start: startOf(tokens, at), end: last.end, value: said.moment });
    at = said ? said.next : at + 1;
  }
  return found;
}

/** The days and times said in a text, in order and not overlapping. */
export function findMoments(text: string, style: MomentStyle): Found<Moment>[] {
  return momentsIn({ tokens: tokensOf(text, style.locale), style });
}
