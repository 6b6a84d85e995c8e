import type { Found } from "../found.ts";
import { addDays, addMonths, type Day, makeDay, readIsoDay, yearOf } from "./day.ts";
import type { MomentStyle } from "./find-moments.ts";
import { momentAt } from "./find-moments.ts";
import { monthOfDay, type Period, quarterOfDay, weekOfDay, yearOfDay } from "./period.ts";
import { countAt, isAmountLike, yearAt } from "./read-count.ts";
import { dateAt, type Reading } from "./read-date.ts";
import { tokensOf } from "./tokens.ts";
import { halfOfDay, isMonth, monthAt, unitPeriod, unitReferenceAt } from "./unit-reference.ts";

interface SaidPeriod {
  readonly period: Period;
  readonly next: number;
}

/** The quarter or half of a year, the nearest that has begun (looking back) or not ended (looking forward). */
function partOfYear(style: MomentStyle, kind: "quarter" | "half", nth: number, year: number | null): Period {
  const months = kind === "quarter" ? 3 : 6;
  const inYear = (y: number) => {
    const from = makeDay(y, (nth - 1) * months + 1, 1) as Day;
    return kind === "quarter" ? quarterOfDay(from) : halfOfDay(from);
  };
  if (year !== null) return inYear(year);
  const current = inYear(yearOf(style.today));
  if (style.look === "past" && current.from > style.today) return inYear(yearOf(style.today) - 1);
  return style.look === "future" && current.to < style.today ? inYear(yearOf(style.today) + 1) : current;
}

/** "Q3", "Q3 2025", "third quarter", "h1", "first half of 2026", "T2" and "S1" in French, Spanish and Portuguese. */
function namedPart({ tokens, style }: Reading, at: number): SaidPeriod | null {
  const start = tokens.skip(at, "the");
  const letter = tokens.texts[start] ?? "";
  const digit = tokens.texts[start + 1] ?? "";
  let kind: "quarter" | "half";
  let nth: number;
  let next: number;
  if (/^[qths]$/.test(letter) && /^[1-4]$/.test(digit) && tokens.at(start)?.end === tokens.at(start + 1)?.start) {
    kind = /[qt]/.test(letter) ? "quarter" : "half";
    if ((letter === "t" || letter === "s") && tokens.words.english) return null;
    if (kind === "half" && !/[12]/.test(digit)) return null;
    nth = Number(digit);
    next = start + 2;
  } else {
    const token = tokens.at(start);
    const ordinal = token?.shape === "ordinal" ? Number.parseInt(token.text, 10) : token?.sense.ordinal;
    const dotted = tokens.isSign(start + 1, ".") ? start + 2 : start + 1;
    const counted =
      ordinal ?? (tokens.words.german && dotted > start + 1 && /^[1-4]$/.test(letter) ? Number(letter) : undefined);
    const { unit } = tokens.sense(dotted);
    const half = tokens.is(dotted, "half") && (ordinal ?? 9) <= 2;
    if (counted === undefined || counted > 4 || !(unit === "quarter" || unit === "half" || half)) return null;
    kind = unit === "quarter" ? "quarter" : "half";
    nth = counted;
    next = dotted + 1;
    if (half && !tokens.is(next, "of")) return null;
  }
  const ofIndex = tokens.skip(next, "of");
  const year = yearAt(tokens, ofIndex, yearOf(style.today));
  if (year) return { period: partOfYear(style, kind, nth, year.value), next: year.next };
  const reference = unitReferenceAt(tokens, ofIndex);
  if (reference?.unit === "year" && (reference.shifted || ofIndex > next))
    return { period: partOfYear(style, kind, nth, yearOf(style.today) + reference.shift), next: reference.next };
  return { period: partOfYear(style, kind, nth, null), next };
}

const calendarUnits = {
  day: [0, 1],
  week: [0, 7],
  fortnight: [0, 14],
  month: [1, 0],
  quarter: [3, 0],
  half: [6, 0],
  year: [12, 0],
} as const;

/** "last 30 days", "past two weeks", "next 7 days", "los últimos 3 meses": that many whole units, today included. */
function counted({ tokens, style }: Reading, at: number): SaidPeriod | null {
  const start = tokens.skip(at, "the");
  const shift = tokens.sense(start).shift;
  const number = countAt(tokens, shift ? start + 1 : start);
  if (!number || !Number.isInteger(number.value) || number.value < 1 || tokens.is(start, "one")) return null;
  const trailing = shift ? undefined : tokens.sense(number.next).shift;
  const unitAt = trailing ? number.next + 1 : number.next;
  const { unit } = tokens.sense(unitAt);
  const direction = shift ?? trailing ?? tokens.sense(unitAt + 1).shift;
  if (!unit || !(unit in calendarUnits) || !direction || direction === "this" || tokens.at(unitAt)?.text.length === 1)
    return null;
  const next = shift || trailing ? unitAt + 1 : unitAt + 2;
  if (!shift && !trailing && tokens.words.english) return null;
  const [months, days] = calendarUnits[unit as keyof typeof calendarUnits];
  const back = direction === "last" || direction === "past";
  const { today } = style;
  const far = addDays(addMonths(today, (back ? -1 : 1) * months * number.value), (back ? -1 : 1) * days * number.value);
  return { period: back ? { from: addDays(far, 1), to: today } : { from: today, to: addDays(far, -1) }, next };
}

/** "past week", "past month": the units that end today, where "last week" is the whole week before this one. */
function rolling({ tokens, style }: Reading, at: number): SaidPeriod | null {
  const start = tokens.skip(at, "the");
  if (!tokens.words.english || tokens.sense(start).shift !== "past" || tokens.texts[start] !== "past") return null;
  const { unit } = tokens.sense(start + 1);
  if (!unit || !(unit in calendarUnits)) return null;
  const [months, days] = calendarUnits[unit as keyof typeof calendarUnits];
  return {
    period: { from: addDays(addDays(addMonths(style.today, -months), -days), 1), to: style.today },
    next: start + 2,
  };
}

/** "this month so far", "rest of the week", "ytd", and whole units: "last quarter", "la semana pasada". */
function unitSpan({ tokens, style }: Reading, at: number): SaidPeriod | null {
  const { today } = style;
  const { toDate } = tokens.sense(at);
  if (toDate) return { period: { from: unitPeriod(today, toDate, 0).from, to: today }, next: at + 1 };
  const current = tokens.sense(at).shift === "this" ? tokens.sense(at + 1).toDate : undefined;
  if (current) return { period: { from: unitPeriod(today, current, 0).from, to: today }, next: at + 2 };
  if (tokens.is(at, "rest")) {
    const left = unitReferenceAt(tokens, at + 1);
    return left && { period: { from: today, to: unitPeriod(today, left.unit, left.shift).to }, next: left.next };
  }
  const owned = tokens.is(at, "of") ? unitReferenceAt(tokens, at + 1) : null;
  const closes = owned && (tokens.at(owned.next) === undefined || tokens.at(owned.next)?.shape === "sign");
  if (
    owned &&
    closes &&
    !owned.shifted &&
    (owned.unit === "year" || owned.unit === "month" || owned.unit === "quarter")
  )
    return { period: unitPeriod(today, owned.unit, 0), next: owned.next };
  const soFar = tokens.is(at, "soFar");
  const reference = unitReferenceAt(tokens, soFar ? at + 1 : at);
  if (!reference) return null;
  const { unit, shift, next } = reference;
  const whole = unitPeriod(today, unit, shift);
  if (soFar || tokens.is(next, "soFar"))
    return { period: { from: whole.from, to: today }, next: soFar ? next : next + 1 };
  if (reference.shifted && tokens.sense(at).shift === "this" && (tokens.isSign(next, "-") || tokens.is(next, "to"))) {
    const ended = tokens.sense(next + 1);
    if (ended.day === 0) return { period: { from: whole.from, to: today }, next: next + 2 };
  }
  if (!reference.shifted && unit === "weekend" && next > at + 1) {
    const gone = style.look === "past" && whole.from > today;
    return { period: gone ? unitPeriod(today, unit, -1) : whole, next };
  }
  if (!reference.shifted) return unit === "week" ? weekOf({ tokens, style }, at, next) : null;
  return { period: whole, next };
}

/** "the week of june 5", "KW 20", "week 20 of 2026": ISO 8601 weeks. */
function weekOf(reading: Reading, at: number, next: number): SaidPeriod | null {
  const { tokens } = reading;
  if (!tokens.is(next, "of")) return null;
  const date = dateAt(reading, tokens.skip(next + 1, "the"));
  return date && at < next ? { period: weekOfDay(date.day), next: date.next } : null;
}

function numberedWeek({ tokens, style }: Reading, at: number): SaidPeriod | null {
  if (!tokens.is(at, "weekNumber")) return null;
  const number = tokens.at(at + 1);
  if (
    number?.shape !== "number" ||
    !/^\d{1,2}$/.test(number.text) ||
    Number(number.text) < 1 ||
    Number(number.text) > 53
  )
    return null;
  const year = yearAt(tokens, tokens.skip(at + 2, "of"), yearOf(style.today));
  const firstThursday = weekOfDay(makeDay(year?.value ?? yearOf(style.today), 1, 4) as Day).from;
  return { period: weekOfDay(addDays(firstThursday, (Number(number.text) - 1) * 7)), next: year?.next ?? at + 2 };
}

/** `04/2026`. */
function writtenMonth({ tokens, style }: Reading, at: number): SaidPeriod | null {
  if (!/^\d{1,2}$/.test(tokens.texts[at] ?? "") || !/^[/.]$/.test(tokens.texts[at + 1] ?? "")) return null;
  if (
    tokens.at(at)?.end !== tokens.at(at + 1)?.start ||
    /[\d/.]$/.test(tokens.folded.slice(0, tokens.at(at)?.start ?? 0))
  )
    return null;
  const year = yearAt(tokens, at + 2, yearOf(style.today));
  const first = year && makeDay(year.value, Number(tokens.texts[at]), 1);
  return year && first && { period: monthOfDay(first), next: year.next };
}

/** A year on its own: believed behind "in", "for" …, or where nothing follows it. */
function wholeYear({ tokens, style }: Reading, at: number): SaidPeriod | null {
  const year = yearAt(tokens, at, yearOf(style.today));
  if (!year || isAmountLike(tokens, at) || Math.abs(year.value - yearOf(style.today)) > 12) return null;
  const follower = tokens.at(year.next);
  const introduced =
    (["during", "since", "from", "to", "of", "by"] as const).some((role) => tokens.is(at - 1, role)) ||
    tokens.sense(at - 1).unit === "year";
  if (!introduced && !(follower === undefined || /^[?!.,;)]$/.test(follower.text))) return null;
  return { period: yearOfDay(makeDay(year.value, 1, 1) as Day), next: year.next };
}

/** A span with a name of its own: a month, quarter, year, week … */
function named(reading: Reading, at: number): SaidPeriod | null {
  const { tokens, style } = reading;
  const shifted = tokens.sense(at).shift !== undefined && isMonth(tokens, at + 1) ? at + 1 : at;
  return (
    counted(reading, at) ??
    rolling(reading, at) ??
    namedPart(reading, at) ??
    numberedWeek(reading, at) ??
    writtenMonth(reading, at) ??
    unitSpan(reading, at) ??
    monthAt(tokens, tokens.skip(shifted, "the"), style.today, style.look) ??
    wholeYear(reading, at)
  );
}

/** A day or a span, as one end of a range. */
function endAt(reading: Reading, at: number): SaidPeriod | null {
  const day = dateAt(reading, at);
  const span = named(reading, at);
  if (day && (!span || day.next >= span.next))
    return { period: { from: day.day, to: day.until ?? day.day }, next: day.next };
  return span;
}

/** "since march", "desde el 1 de mayo": until today. */
function sinceSpan(reading: Reading, at: number): SaidPeriod | null {
  const { tokens, style } = reading;
  if (!tokens.is(at, "since") || !/^(?:since|ever since|desde|depuis|seit|from|starting)/.test(tokens.texts[at] ?? ""))
    return null;
  const past: Reading = { tokens, style: { ...style, look: "past" } };
  const edge = tokens.skip(at + 1, "the");
  const begun = endAt(past, edge) ?? endAt(past, at + 1);
  if (!begun || begun.period.from > style.today) return null;
  const { next } = begun;
  if (tokens.is(next, "to") && endAt(reading, next + 1)) return null;
  return { period: { from: begun.period.from, to: style.today }, next };
}

/** "from jan to march", "between 1 and 15 May", "april – june 2025", "from march 1 to date". */
function ranged(reading: Reading, at: number): SaidPeriod | null {
  const { tokens, style } = reading;
  const between = tokens.is(at, "between");
  const start = between || tokens.is(at, "from") ? at + 1 : at;
  const moment = momentAt(reading, start);
  const until = moment?.moment.until?.day;
  if (moment?.moment.day && until && moment.moment.time === null)
    return { period: { from: moment.moment.day, to: until }, next: moment.next };
  const first = endAt(reading, start);
  if (!first) return null;
  const { next } = first;
  if (!tokens.is(next, "to") && !(between && tokens.is(next, "and"))) {
    if (start === at || !tokens.is(next, "soFar")) return null;
    return { period: { from: first.period.from, to: style.today }, next: next + 1 };
  }
  const last = endAt(reading, tokens.skip(next + 1, "the"));
  if (!last) return null;
  let { from } = first.period;
  const { to } = last.period;
  const saidYear = /\d{4}/.test(tokens.texts.slice(start, next).join(" "));
  if (!saidYear && yearOf(from) < yearOf(to) && addMonths(from, 12) <= to) from = addMonths(from, 12);
  if (from > to && !saidYear) from = addMonths(from, -12);
  return from <= to ? { period: { from, to }, next: last.next } : null;
}

const monthIntroducers = ["during", "since", "from", "to", "of", "by", "between", "the"] as const;

/** A month alone is a span where something introduces it, or where nothing but the end follows. */
function isMeantAlone({ tokens }: Reading, at: number, next: number): boolean {
  if (tokens.sense(at).month === undefined || next > at + 1) return true;
  if (monthIntroducers.some((role) => tokens.is(at - 1, role)) || tokens.sense(at - 1).shift !== undefined) return true;
  const follower = tokens.at(next);
  return (
    follower === undefined ||
    follower.shape !== "word" ||
    follower.sense.roles !== undefined ||
    !/^\p{Lu}/u.test(tokens.original(next))
  );
}

function periodAt(reading: Reading, at: number): SaidPeriod | null {
  const { tokens } = reading;
  const candidates = [ranged(reading, at), sinceSpan(reading, at), named(reading, at)];
  const best = candidates.reduce((a, b) => (b && (!a || b.next > a.next) ? b : a), null);
  if (!best || !isMeantAlone(reading, at, best.next)) return null;
  const day =
    best.next > at + 1 || tokens.sense(at).month !== undefined || tokens.is(at - 1, "by") ? dateAt(reading, at) : null;
  const deadline = day !== null && !day.until && day.next === best.next && tokens.is(at - 1, "by");
  return (day && !day.until && day.next > best.next) || deadline ? null : best;
}

/** The spans of a text already cut into tokens. */
export function periodsIn(reading: Reading): Found<Period>[] {
  const { tokens } = reading;
  const found: Found<Period>[] = [];
  if (!tokens.timely) return found;
  for (let at = 0; at < tokens.length; ) {
    if (!tokens.mayStart(at)) {
      at += 1;
      continue;
    }
    const said = periodAt(reading, at);
    const day = said ? null : dateAt(reading, at);
    const start = tokens.at(at)?.start ?? 0;
    if (said) found.push({ start, end: tokens.at(said.next - 1)?.end ?? start, value: said.period });
    at = said?.next ?? day?.next ?? at + 1;
  }
  return found;
}

/** The spans of whole days said in a text, in order and not overlapping; bounds are natural and included (LANGUAGE). */
export function findPeriods(text: string, style: MomentStyle): Found<Period>[] {
  return periodsIn({ tokens: tokensOf(text, style.locale), style });
}

/** Reads a whole text as a period, canonical `from..to` and single days included, or null. */
export function readPeriod(text: string, style: MomentStyle): Period | null {
  const whole = text.trim();
  const [start = "", end = "", ...more] = whole.split("..");
  const bounds = [readIsoDay(start), readIsoDay(end)];
  if (bounds[0] && bounds[1] && more.length === 0)
    return bounds[0] <= bounds[1] ? { from: bounds[0], to: bounds[1] } : null;
  const reading: Reading = { tokens: tokensOf(whole, style.locale), style };
  const first = reading.tokens.skip(0, "during");
  const said = periodAt(reading, first) ?? periodAt(reading, 0) ?? endAt(reading, 0);
  return said && said.next >= reading.tokens.length ? said.period : null;
}
