import type { Found } from "../found.ts";
import { findMoney } from "../money/find-money.ts";
import type { TimeRole } from "../words/value-words.ts";
import { chronoMoment } from "./chrono-moment.ts";
import { chronoReader } from "./chrono-reader.ts";
import { durationsIn } from "./find-durations.ts";
import type { Moment, MomentStyle } from "./find-moments.ts";
import { periodsIn } from "./find-periods.ts";
import type { Reading } from "./reading.ts";
import type { Token, Tokens } from "./tokens.ts";
import { monthFirst } from "./written-date.ts";

interface Span {
  readonly start: number;
  readonly end: number;
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** Three numbers with spaces between that can only be a date: `2027 12 28`. */
const spacedDate = /(?<![\d\p{L}#/.,:-])\d{4} \d{1,2} \d{1,2}(?![\d\p{L}/-]|[.,:]\d)/u;

const counting: readonly TimeRole[] = ["ago", "agoBefore", "ahead", "in"];

/** Whether a token speaks of a distance, or of a week or month counted from now. */
function points(tokens: Tokens, at: number): boolean {
  return counting.some((role) => tokens.is(at, role)) || tokens.sense(at).shift !== undefined;
}

const isNumber = (tokens: Tokens, at: number) => tokens.at(at)?.shape === "number";

/** Whether an unread token still looks like a day or a time: a unit beside "ago" or "next", a month beside a number, `1-230 pm`. */
function looksTimely({ shape, text, sense }: Token, tokens: Tokens, at: number): boolean {
  if (shape === "number") return text.length === 4 && isNumber(tokens, at + 1) && isNumber(tokens, at + 2);
  if (text === "pm") return isNumber(tokens, at - 1);
  if (!sense.timely) return false;
  const near = [at - 3, at - 2, at - 1, at + 1, at + 2, at + 3];
  if (sense.unit !== undefined) return near.some((index) => points(tokens, index));
  if (sense.weekday !== undefined) return !sense.doubtful;
  return sense.month !== undefined && near.some((index) => /^\d{1,2}$/.test(tokens.texts[index] ?? ""));
}

function hasUnread({ tokens }: Reading, read: readonly Span[]): boolean {
  return tokens.list.some((token, at) => looksTimely(token, tokens, at) && !read.some((span) => overlaps(span, token)));
}

/** Dates in figures that our grammar refused: impossible ones, shares of work, versions. */
function refusedSpans({ tokens }: Reading, read: readonly Span[]): Span[] {
  return tokens.list.filter(
    (token) => (token.shape === "date" || token.shape === "iso") && !read.some((span) => overlaps(span, token)),
  );
}

/** What a text says beside its moments: periods, lengths of time nothing counts from, amounts with a currency. */
function otherSpans(reading: Reading): Span[] {
  const { tokens, style } = reading;
  const lengths = durationsIn(tokens).filter(({ end }) => {
    const next = tokens.list.findIndex((token) => token.start >= end);
    return next < 0 || ![next, next + 1, next + 2].some((at) => points(tokens, at));
  });
  const money = findMoney(tokens.text, { locale: style.locale, currency: "USD" }).filter(({ value }) => value.marked);
  return [...periodsIn(reading), ...lengths, ...money];
}

function blanked(text: string, spans: readonly Span[]): string {
  let left = text;
  for (const { start, end } of spans) left = left.slice(0, start) + "¦".repeat(end - start) + left.slice(end);
  return left;
}

/** chrono counts from a wall clock, so the process's own zone plays no part in what it answers. */
function wallDate({ today, time }: MomentStyle): Date {
  const [year = 0, month = 1, day = 1] = today.split("-").map(Number);
  return new Date(year, month - 1, day, Number(time.slice(0, 2)), Number(time.slice(3)));
}

/** Whether what chrono matched is too little to believe: bare numbers, a part of a word, a point without its anchor. */
function isWeak(tokens: Tokens, { start, end }: Span): boolean {
  const { folded } = tokens;
  const said = folded.slice(start, end);
  if (/[\p{L}\d#_$€£.-]$/u.test(folded.slice(0, start)) || /^(?:[\p{L}\d_]|[.,-]\d)/u.test(folded.slice(end)))
    return true;
  if (/^[-+−]/.test(said)) return true;
  if (spacedDate.test(said)) return false;
  const at = tokens.list.flatMap((token, index) => (overlaps(token, { start, end }) ? [index] : []));
  const known = at.filter((index) => tokens.sense(index).timely);
  if (known.length === 0 && !/\d[:h]\d|\d\s?[ap]\.?m/.test(said)) return true;
  const last = at.at(-1) ?? -1;
  const open = tokens.is(last, "after") || tokens.is(last, "before");
  if (open && !tokens.is(last, "ago") && !tokens.is(last, "ahead")) return true;
  const counted = at.some((index) => counting.some((role) => tokens.is(index, role)));
  const units = known.every(
    (index) => tokens.sense(index).unit !== undefined && tokens.sense(index).unit !== "workday",
  );
  return units && !counted && known.length > 0;
}

/**
 * Days and times that chrono reads where our own grammar left words or numbers of time unread; `read` are the moments
 * it did read. Names and amounts the caller blanked out stay out, and weak guesses are dropped.
 */
export function unreadMoments(reading: Reading, read: readonly Span[]): Found<Moment>[] {
  if (!hasUnread(reading, read)) return [];
  const taken = [...read, ...otherSpans(reading)];
  if (!hasUnread(reading, taken)) return [];
  return readByChrono(reading, taken);
}

/** The one moment chrono reads in a text that is nothing else, or null. */
export function wholeByChrono(reading: Reading): Moment | null {
  const [only, ...more] = readByChrono(reading, []);
  const { text } = reading.tokens;
  return only && more.length === 0 && only.start === 0 && only.end === text.length ? only.value : null;
}

function readByChrono(reading: Reading, known: readonly Span[]): Found<Moment>[] {
  const { tokens, style } = reading;
  const taken = [...known, ...refusedSpans(reading, known)];
  const chrono = chronoReader(style.locale, !monthFirst(style));
  return chrono.parse(blanked(tokens.text, taken), wallDate(style)).flatMap((result) => {
    const span = { start: result.index, end: result.index + result.text.length };
    if (taken.some((each) => overlaps(each, span)) || isWeak(tokens, span)) return [];
    const shifted = tokens.list.some((token) => token.sense.shift !== undefined && overlaps(token, span));
    const value = chronoMoment(result, style, shifted);
    return value && !liesAhead(value, style) ? [{ ...span, value }] : [];
  });
}

/** Whether a time of something that happened would lie ahead: "in 2 hours" after a past verb is a length of time. */
function liesAhead({ day, time }: Moment, { today, time: now, look }: MomentStyle): boolean {
  return look === "past" && day !== null && time !== null && `${day}T${time}` > `${today}T${now}`;
}
