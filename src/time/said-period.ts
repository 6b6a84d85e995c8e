import { countedUnits, rollingUnit } from "./counted-units.ts";
import { addDays, firstOfMonth, makeDay, yearOf } from "./day.ts";
import { isFiguresBehind } from "./doubtful-name.ts";
import { financialYear, isFinancialYear } from "./financial-year.ts";
import { partOfYearAt } from "./part-of-year.ts";
import { monthOfDay, type Period, weekOfDay, yearOfDay } from "./period.ts";
import { isAmountLike, yearAt } from "./read-count.ts";
import { dateAt } from "./read-date.ts";
import type { Reading } from "./reading.ts";
import { seasonAt } from "./season.ts";
import type { Tokens } from "./tokens.ts";
import { isMonth, monthAt, unitPeriod, unitReferenceAt } from "./unit-reference.ts";

/** A span of days as it was said at some token, and the index of the token after it. */
export interface SaidPeriod {
  readonly period: Period;
  readonly next: number;
}

/** "this month so far", "rest of the week", "ytd", and whole units: "last quarter", "la semana pasada". */
function unitSpan(reading: Reading, at: number): SaidPeriod | null {
  const { tokens, style } = reading;
  const { today } = style;
  const { toDate } = tokens.sense(at);
  if (toDate) return { period: { from: unitPeriod(today, toDate, 0, style.weekStart).from, to: today }, next: at + 1 };
  const current = tokens.sense(at).shift === "this" ? tokens.sense(at + 1).toDate : undefined;
  if (current)
    return { period: { from: unitPeriod(today, current, 0, style.weekStart).from, to: today }, next: at + 2 };
  if (tokens.is(at, "rest")) {
    const left = unitReferenceAt(tokens, at + 1);
    if (!left) return null;
    const { to } = unitPeriod(today, left.unit, left.shift, style.weekStart);
    return { period: { from: today, to }, next: left.next };
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
  const financial = isFinancialYear(tokens.texts[next - 1]) ? financialYear(today, shift, style.locale) : null;
  const whole = financial ?? unitPeriod(today, unit, shift, style.weekStart);
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
  if (!reference.shifted && isThisOne(tokens, at, next)) return { period: whole, next };
  if (!reference.shifted) return unit === "week" ? weekOf(reading, at, next) : null;
  return { period: whole, next };
}

/** The German article of a time that goes on, by what it is: `Termine die Woche`, `Umsatz den Monat`. */
const goingOn: Readonly<Record<string, string>> = { die: "woche", den: "monat", das: "jahr" };

const ofAnother = /^(?:dr?auf|danach|davor|vor|nach|vorher|ab|vom|von|uber|mit|zwischen|als|wo)$/;

/** Whether a German article alone says that the time is the one now; `20 Stunden die Woche` is said of every one. */
function isThisOne(tokens: Tokens, at: number, next: number): boolean {
  if (next !== at + 2 || goingOn[tokens.texts[at] ?? ""] !== tokens.texts[at + 1]) return false;
  if (ofAnother.test(tokens.texts[next] ?? "")) return false;
  const before = tokens.texts[at - 1] ?? "";
  if (/^(?:in|ins|auf|an|um|pro|je|durch|ist|war)$|\d|mal$/.test(before)) return false;
  return !/\d/.test(tokens.texts[at - 2] ?? "");
}

/** "the week of june 5", "KW 20", "week 20 of 2026": ISO 8601 weeks. */
function weekOf(reading: Reading, at: number, next: number): SaidPeriod | null {
  const { tokens, style } = reading;
  if (!tokens.is(next, "of")) return null;
  const date = dateAt(reading, tokens.skip(next + 1, "the"));
  return date && at < next ? { period: weekOfDay(date.day, style.weekStart), next: date.next } : null;
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
  // The week that holds the fourth of January is the first of the year (ISO 8601).
  const fourth = addDays(firstOfMonth(year?.value ?? yearOf(style.today), 1), 3);
  return { period: weekOfDay(addDays(fourth, (Number(number.text) - 1) * 7)), next: year?.next ?? at + 2 };
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

/** What a report is split by stands behind its year: "income 2026 by month", "Umsatz 2026 nach Kunde". */
const splits = /^(?:by|per|each|nach|pro|je|por|par)$/;

/** What is said to be kind at the end: "profit 2025 please". */
const kindly = /^(?:pls|plz|please|thx|thanks|bitte|danke|porfa|gracias|stp|svp|merci|obrigad[oa]|valeu)$/;

/** `2025: profit?`, `2025 in total, what did I make`: what a year comes to stands behind its heading. */
function isHeaded(tokens: Tokens, at: number): boolean {
  if (/^(?::|overall)$/.test(tokens.texts[at] ?? "")) return true;
  return (
    /^(?:in|im|en|em|au)$/.test(tokens.texts[at] ?? "") &&
    /^(?:one|total|all|short|numbers|figures|ganzen|resumen|bref|resumo)$/.test(tokens.texts[at + 1] ?? "")
  );
}

/** A year on its own: believed behind "in", "for" …, or where nothing follows it but a kind word. */
function wholeYear({ tokens, style }: Reading, at: number): SaidPeriod | null {
  const year = yearAt(tokens, at, yearOf(style.today));
  if (!year || isAmountLike(tokens, at) || Math.abs(year.value - yearOf(style.today)) > 12) return null;
  const follower = tokens.at(year.next);
  const introduced =
    (["during", "since", "from", "to", "of", "by"] as const).some((role) => tokens.is(at - 1, role)) ||
    tokens.sense(at - 1).unit === "year";
  if (/\p{L}[-/_#]$/u.test(tokens.folded.slice(0, tokens.at(at)?.start ?? 0))) return null;
  const ranged = tokens.is(year.next, "to") && yearAt(tokens, year.next + 1, yearOf(style.today)) !== null;
  const split = splits.test(follower?.text ?? "") && tokens.at(year.next + 1) !== undefined;
  const last = follower === undefined || /^[?!.,;)]$/.test(follower.text) || kindly.test(follower.text);
  const heads = tokens.at(at - 1) === undefined && (isFiguresBehind(tokens, at) || isHeaded(tokens, year.next));
  if (!introduced && !ranged && !split && !last && !heads) return null;
  return { period: yearOfDay(firstOfMonth(year.value, 1)), next: year.next };
}

/** A span with a name of its own: a month, quarter, year, week … */
export function spanAt(reading: Reading, at: number): SaidPeriod | null {
  const { tokens, style } = reading;
  const shifted = tokens.sense(at).shift !== undefined && isMonth(tokens, at + 1) ? at + 1 : at;
  return (
    countedUnits(reading, at) ??
    rollingUnit(reading, at) ??
    partOfYearAt(reading, at) ??
    numberedWeek(reading, at) ??
    writtenMonth(reading, at) ??
    unitSpan(reading, at) ??
    seasonAt(reading, at) ??
    monthAt(tokens, tokens.skip(shifted, "the"), style.today, style.look) ??
    wholeYear(reading, at)
  );
}
