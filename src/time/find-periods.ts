import type { Found } from "../found.ts";
import { addMonths, readIsoDay, yearOf } from "./day.ts";
import { isFiguresBehind } from "./doubtful-name.ts";
import type { MomentStyle } from "./find-moments.ts";
import type { Period } from "./period.ts";
import { yearAt } from "./read-count.ts";
import { dateAt } from "./read-date.ts";
import { type Reading, readingOf } from "./reading.ts";
import { momentAt } from "./said-moment.ts";
import { type SaidPeriod, spanAt } from "./said-period.ts";

/** A day or a span, as one end of a range. */
function endAt(reading: Reading, at: number): SaidPeriod | null {
  const day = dateAt(reading, at);
  const span = spanAt(reading, at);
  if (day && (!span || day.next >= span.next))
    return { period: { from: day.day, to: day.until ?? day.day }, next: day.next };
  return span;
}

/** "since march", "desde el 1 de mayo": until today. */
function sinceSpan(reading: Reading, at: number): SaidPeriod | null {
  const { tokens, style } = reading;
  if (!tokens.is(at, "since") || !/^(?:since|ever since|desde|depuis|seit|from|starting)/.test(tokens.texts[at] ?? ""))
    return null;
  const past = reading.with({ look: "past" });
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
  // `november to february` began the year before; `this month to last month` and `q3 to q2` are two spans.
  if (from > to && !saidYear && (dateAt(reading, start) || tokens.sense(start).month !== undefined))
    from = addMonths(from, -12);
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
    isFiguresBehind(tokens, at) ||
    !/^\p{Lu}/u.test(tokens.original(next))
  );
}

function periodAt(reading: Reading, at: number): SaidPeriod | null {
  const { tokens } = reading;
  const candidates = [ranged(reading, at), sinceSpan(reading, at), spanAt(reading, at)];
  const best = candidates.reduce((a, b) => (b && (!a || b.next > a.next) ? b : a), null);
  if (!best || !isMeantAlone(reading, at, best.next)) return null;
  const day =
    best.next > at + 1 || tokens.sense(at).month !== undefined || tokens.is(at - 1, "by") ? dateAt(reading, at) : null;
  const deadline = day !== null && !day.until && day.next === best.next && tokens.is(at - 1, "by");
  return (day && !day.until && day.next > best.next) || deadline ? null : best;
}

/** Behind "32 August 2014" and "June 31, 2022": a day no month has does not mean the whole month. */
function impossibleDayAt(reading: Reading, at: number): number | null {
  const { tokens } = reading;
  const tooLate = (index: number) => /^(?:29|3\d)$/.test(tokens.texts[index] ?? "");
  const headed = tooLate(at) && tokens.sense(at + 1).month !== undefined;
  const tailed = tokens.sense(at).month !== undefined && tooLate(at + 1) && !tokens.sense(at + 2).unit;
  if ((!headed && !tailed) || dateAt(reading, at)) return null;
  const behind = tokens.isSign(at + 2, ",") ? at + 3 : at + 2;
  return yearAt(tokens, behind, yearOf(reading.style.today))?.next ?? at + 2;
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
    const impossible = impossibleDayAt(reading, at);
    if (impossible !== null) {
      at = impossible;
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
  return periodsIn(readingOf(text, style));
}

/** Reads a whole text as a period, canonical `from..to` and single days included, or null. */
export function readPeriod(text: string, style: MomentStyle): Period | null {
  const whole = text.trim();
  const [start = "", end = "", ...more] = whole.split("..");
  const bounds = [readIsoDay(start), readIsoDay(end)];
  if (bounds[0] && bounds[1] && more.length === 0)
    return bounds[0] <= bounds[1] ? { from: bounds[0], to: bounds[1] } : null;
  const reading = readingOf(whole, style);
  const first = reading.tokens.skip(0, "during");
  const said = periodAt(reading, first) ?? periodAt(reading, 0) ?? endAt(reading, 0);
  return said && said.next >= reading.tokens.length ? said.period : null;
}
