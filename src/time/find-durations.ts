import type { Found } from "../found.ts";
import { matchAt } from "../matches-of.ts";
import { minutesPerDay } from "./day.ts";
import { countAt, isAmountLike } from "./read-count.ts";
import { type Tokens, tokensOf } from "./tokens.ts";
import { clockMinutes, wholeDays } from "./unit-lengths.ts";

/** A length of time. */
export interface Duration {
  readonly minutes: number;
  /** The same in hours as decimal text with at most four places, for time sheets: `1.5`. */
  readonly decimalHours: string;
}

/** A length of time read at some token: minutes, and the index after it. */
export interface Length {
  readonly minutes: number;
  readonly next: number;
}

function unitMinutes(tokens: Tokens, at: number): number | null {
  const { unit } = tokens.sense(at);
  if (!unit) return null;
  const days = wholeDays[unit];
  return days === undefined ? (clockMinutes[unit] ?? null) : days * minutesPerDay;
}

function clockLength(text: string): number | null {
  const match = /^(\d{1,2})[:h ]+(\d{2})/.exec(text.replace(/\s/g, ""));
  if (match) return Number(match[2]) < 60 ? Number(match[1]) * 60 + Number(match[2]) : null;
  return Number.parseInt(text, 10) * 60;
}

const writtenShares: ReadonlyMap<string, number> = new Map([
  ["1/2", 0.5],
  ["1/4", 0.25],
  ["3/4", 0.75],
]);

/** "half an hour", "three quarters of an hour", "1/2 hour". */
function fractionAt(tokens: Tokens, at: number): Length | null {
  const written = writtenShares.get(tokens.texts[at] ?? "");
  const share =
    written ??
    (tokens.is(at, "half") ? 0.5 : tokens.is(at, "threeQuarters") ? 0.75 : tokens.is(at, "quarterHour") ? 0.25 : null);
  if (share === null) return null;
  const next = tokens.skip(tokens.skip(at + 1, "of"), "one");
  const unit = unitMinutes(tokens, next);
  return unit !== null && unit >= 60 ? { minutes: unit * share, next: next + 1 } : null;
}

/** The count before a unit, halves included: `2`, `two and a half`, `zweieinhalb`, `an`. */
function countedAt(tokens: Tokens, at: number): { value: number; next: number; article: boolean } | null {
  const text = tokens.texts[at] ?? "";
  if (text === "anderthalb") return { value: 1.5, next: at + 1, article: false };
  if (tokens.words.german && text.endsWith("einhalb")) {
    const whole = text === "einhalb" ? 0 : (tokens.words.numbers[0]?.values.get(text.slice(0, -7)) ?? 0);
    return { value: whole + 0.5, next: at + 1, article: false };
  }
  const count = countAt(tokens, at);
  if (!count) return null;
  const share = tokens.is(count.next, "andHalf") ? 0.5 : writtenShares.get(tokens.texts[count.next] ?? "");
  const quarter = share ? null : quarterBefore(tokens, count.next);
  return {
    value: count.value + (share ?? (quarter ? 0.25 : 0)),
    next: quarter ?? count.next + (share ? 1 : 0),
    article: tokens.is(at, "one") && count.next === at + 1,
  };
}

/** "and a quarter" between a count and its hours: the index of the unit. */
function quarterBefore(tokens: Tokens, at: number): number | null {
  const start = tokens.skip(at, "and");
  const isQuarter = start > at && tokens.is(start, "quarterHour") && tokens.sense(start + 1).unit === "hour";
  return isQuarter ? start + 1 : null;
}

/** "and a quarter", "et quart" behind whole hours: the index after it. */
function quarterBehind(tokens: Tokens, at: number): number | null {
  const start = tokens.skip(at, "and");
  if (!tokens.is(start, "quarterHour") || (start === at && tokens.texts[at] !== "et quart")) return null;
  return tokens.is(start + 1, "of") ? null : start + 1;
}

/** What may follow minutes that are not called so: nothing they could count. */
const behindMinutes =
  /^(?:\P{L}|(?:on|for|at|in|with|today|yesterday|en|a|al|con|para|pa|del?|hoy|ayer|na|no|nas|nos|em|com|pra|pro|do|da|hoje|ontem|sur|pour|au|avec|hier|auf|für|fur|an|am|mit|heute|gestern)$)/u;

/** `2h y 15 con la web`: behind minutes in figures nothing that they could be the price of. */
function endsLength(tokens: Tokens, at: number): boolean {
  const next = tokens.texts[at];
  if (next === undefined) return true;
  if (!/^(?:con|with|avec|mit|com|na|no|sur)$/.test(next)) return false;
  return (
    !/^(?:tarjeta|card|cart[ãa]o|carte|karte|efectivo|cash|dinheiro|pix|bizum|la|a)$/.test(
      tokens.texts[at + 1] ?? "",
    ) ||
    (/^(?:la|a)$/.test(tokens.texts[at + 1] ?? "") && !/^(?:tarjeta|visa)$/.test(tokens.texts[at + 2] ?? ""))
  );
}

/** What was worked on, already known and blanked out, behind a small word. */
const knownWork = /\s(?:(?:on|sur|en|an|am|no|na|para|pour|for)\s(?:(?:the|le|la|l'|el|der|die|das|den|dem)\s?)?)?¦/uy;

/** `2 hours 15 on the portal`: right behind hours, minutes in figures only before what was worked on. */
function isWorkedOn(tokens: Tokens, at: number): boolean {
  return matchAt(knownWork, tokens.folded, tokens.at(at)?.end ?? 0) !== null;
}

/** "and fifteen", "cuarenta y cinco", "e três quartos" behind whole hours: minutes not called so, and the index after them. */
function minutesBehind(tokens: Tokens, at: number): Length | null {
  const start = tokens.skip(at, "and");
  if (start > at && tokens.is(start, "threeQuarters"))
    return tokens.is(start + 1, "of") ? null : { minutes: 45, next: start + 1 };
  const inFigures =
    tokens.at(start)?.shape === "number" && (start > at ? endsLength(tokens, start + 1) : isWorkedOn(tokens, start));
  if (tokens.at(start)?.shape !== "word" && !inFigures) return null;
  const count = countAt(tokens, start);
  if (!count || count.value < 5 || count.value > 55 || count.value % 5 !== 0) return null;
  if (isAmountLike(tokens, count.next - 1) || unitMinutes(tokens, count.next) !== null) return null;
  const follower = tokens.texts[count.next];
  return follower === undefined || behindMinutes.test(follower) ? { minutes: count.value, next: count.next } : null;
}

/** `hour and a half on the site`, as it is dictated: an hour that no number or article stands before. */
function bareHourAt(tokens: Tokens, at: number): (Length & { readonly unit: number }) | null {
  if (tokens.texts[at] !== "hour" || tokens.is(at - 1, "one") || /[\d/]/.test(tokens.texts[at - 1] ?? "")) return null;
  if (tokens.is(at + 1, "andHalf")) return { minutes: 90, next: at + 2, unit: 0 };
  const behind = quarterBehind(tokens, at + 1);
  return behind === null ? null : { minutes: 75, next: behind, unit: 0 };
}

/** One count with its unit; `unit` is that unit's length in minutes, zero where nothing smaller can follow. */
function oneLengthAt(tokens: Tokens, at: number): (Length & { readonly unit: number }) | null {
  const token = tokens.at(at);
  if (!token) return null;
  const named = token.sense.length ?? (tokens.is(at, "one") ? tokens.sense(at + 1).length : undefined);
  const bareHour = named === undefined ? bareHourAt(tokens, at) : null;
  if (bareHour) return bareHour;
  if (named !== undefined) return { minutes: named, next: at + (token.sense.length === undefined ? 2 : 1), unit: 0 };
  if (token.shape === "hours") {
    const minutes = clockLength(token.text);
    if (minutes === null) return null;
    const whole = /hs?$/.test(token.text);
    if (whole && tokens.is(at + 1, "andHalf")) return { minutes: minutes + 30, next: at + 2, unit: 0 };
    const behind = whole ? quarterBehind(tokens, at + 1) : null;
    if (behind !== null) return { minutes: minutes + 15, next: behind, unit: 0 };
    return { minutes, next: at + 1, unit: whole ? 60 : 0 };
  }
  if (token.shape === "clock" && tokens.sense(at + 1).unit === "hour") {
    const minutes = clockLength(token.text);
    return minutes === null ? null : { minutes, next: at + 2, unit: 0 };
  }
  const fraction = fractionAt(tokens, at);
  if (fraction) return { ...fraction, unit: 0 };
  const count = countedAt(tokens, at);
  if (!count) return null;
  const glued = tokens.isSign(count.next, "-") ? count.next + 1 : count.next;
  const unit = unitMinutes(tokens, glued);
  if (unit === null) return null;
  if (count.article && tokens.sense(glued).unit === "second") return null;
  if (tokens.texts[glued] === "m" && !Number.isInteger(count.value)) return null;
  if (count.article && (/\d/.test(tokens.texts[at - 1] ?? "") || tokens.at(at - 1)?.sense.unit !== undefined))
    return null;
  const half = tokens.is(glued + 1, "andHalf");
  const quarter = half ? null : quarterBehind(tokens, glued + 1);
  if (quarter !== null && unit === 60) return { minutes: count.value * unit + 15, next: quarter, unit: 0 };
  return { minutes: count.value * unit + (half ? unit / 2 : 0), next: glued + (half ? 2 : 1), unit: half ? 0 : unit };
}

/** Glued to its sign and parted from minutes by a comma, an hour from this on is one of the day. */
const earliestHour = 8;

/** The length of time said at a token: `1h30`, "2 hours and 15 minutes", "an hour and a half". */
export function lengthAt(tokens: Tokens, at: number): Length | null {
  const first = oneLengthAt(tokens, at);
  if (!first) return null;
  let { minutes, next, unit } = first;
  while (unit > 0) {
    const parted = tokens.isSign(next, ",");
    // `lundi 13h, 45 min`: an hour of the day, and how long it takes.
    if (parted && tokens.at(at)?.shape === "hours" && minutes >= earliestHour * 60) return { minutes, next };
    const comma = parted ? next + 1 : next;
    const rest = oneLengthAt(tokens, tokens.skip(comma, "and"));
    if (!rest || rest.minutes >= unit || rest.unit === 0 || rest.unit >= unit) {
      const behind = unit === 60 ? minutesBehind(tokens, next) : null;
      return behind ? { minutes: minutes + behind.minutes, next: behind.next } : { minutes, next };
    }
    minutes += rest.minutes;
    ({ next, unit } = rest);
  }
  return { minutes, next };
}

/** The lengths of time said in a text, in order and not overlapping; the locale's language is tried first. */
export function findDurations(text: string, locale: string): Found<Duration>[] {
  return durationsIn(tokensOf(text, locale));
}

/** The lengths of time of a text already cut into tokens. */
export function durationsIn(tokens: Tokens): Found<Duration>[] {
  const found: Found<Duration>[] = [];
  if (!tokens.timely) return found;
  for (let at = 0; at < tokens.length; ) {
    if (!tokens.mayStart(at)) {
      at += 1;
      continue;
    }
    const length = lengthAt(tokens, at);
    const start = tokens.at(at)?.start ?? 0;
    const end = length ? (tokens.at(length.next - 1)?.end ?? start) : start;
    if (
      length &&
      length.minutes > 0 &&
      !/[\p{L}\d.,/$€£#-]$/u.test(tokens.folded.slice(Math.max(0, start - 1), start))
    ) {
      const { minutes } = length;
      found.push({ start, end, value: { minutes, decimalHours: String(Number((minutes / 60).toFixed(4))) } });
    }
    at = length ? length.next : at + 1;
  }
  return found;
}
