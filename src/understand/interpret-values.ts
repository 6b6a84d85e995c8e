import * as z from "zod";
import type { Found } from "../found.ts";
import { currencyDigits } from "../money/currency.ts";
import { findMoney, type SaidMoney } from "../money/find-money.ts";
import { decimalText } from "../money/money.ts";
import { addDays, type Day, readIsoDay } from "../time/day.ts";
import { type Duration, findDurations } from "../time/find-durations.ts";
import { findMoments, type Moment, type MomentStyle } from "../time/find-moments.ts";
import { findPeriods } from "../time/find-periods.ts";
import { lookOf } from "../time/look.ts";
import type { Period } from "../time/period.ts";
import { isZone, type WallTime, wallTime } from "../time/zone.ts";

const line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  /** ISO date-time: a wall clock in `tz`, or an instant where it carries an offset. */
  reference: z.string(),
  tz: z.string().refine(isZone, "not an IANA time zone"),
  lang: z.string().optional(),
  locale: z.string().optional(),
  currency: z.string().optional(),
});

type Line = z.infer<typeof line>;

/** The values found in one text, each kind in the order of the text (INTERFACES: interpret --values). */
export interface ValuesAnswer {
  readonly id: string | number;
  readonly money: readonly { readonly amount: string; readonly currency: string | null }[];
  readonly moments: readonly { readonly date: string | null; readonly time: string | null }[];
  readonly intervals: readonly { readonly start: string; readonly end: string; readonly endInclusive?: boolean }[];
  readonly durations: readonly { readonly seconds: number }[];
}

function referenceIn(reference: string, tz: string): WallTime {
  if (/(?:[zZ]|[+-]\d{2}:?\d{2})$/.test(reference.slice(10))) return wallTime(new Date(reference), tz);
  const day = readIsoDay(reference.slice(0, 10));
  if (!day) throw new RangeError(`reference is not an ISO date-time: ${reference}`);
  return { day, time: /^.(\d{2}:\d{2})/.exec(reference.slice(10))?.[1] ?? "00:00" };
}

/** The locale to read by: the one given, else the language's own; the language wins where both are given and differ. */
function localeOf({ lang, locale }: Line): string {
  if (!locale) return lang ?? "en-US";
  if (!lang || locale.slice(0, 2).toLowerCase() === lang.slice(0, 2).toLowerCase()) return locale;
  const region = /[-_]([A-Z]{2})\b/.exec(locale)?.[1];
  return region ? `${lang.slice(0, 2)}-${region}` : lang;
}

type Piece =
  | { readonly kind: "moment"; readonly value: Moment }
  | { readonly kind: "period"; readonly value: Period }
  | { readonly kind: "duration"; readonly value: Duration };

/** Of what overlaps the longer one stays, of equals the earlier kind. */
function longest(pieces: readonly Found<Piece>[]): Found<Piece>[] {
  const kept: Found<Piece>[] = [];
  for (const piece of pieces.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some((k) => piece.start < k.end && k.start < piece.end)) kept.push(piece);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}

function stamp(day: Day, time: string | null): string {
  return time === null ? day : `${day}T${time}`;
}

/** A range of moments as an interval; days are included to the last one. */
function intervalOf({ day, time, until }: Moment, today: Day): ValuesAnswer["intervals"][number] | null {
  if (!until) return null;
  const start = day ?? today;
  const next = until.day ?? (time !== null && until.time !== null && until.time <= time ? addDays(start, 1) : start);
  return until.time === null
    ? { start: stamp(start, time), end: next, endInclusive: true }
    : { start: stamp(start, time), end: stamp(next, until.time) };
}

const references =
  /(?<![\p{L}])(?:invoices?|inv|facturas?|factures?|rechnung(?:en)?|faturas?|no|nr|n°|#)\.?\s?#?\d+(?![.,]?\d|\s?[$€£k])/giu;

function blank(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  let left = text;
  for (const { start, end } of spans) left = left.slice(0, start) + "\u0001".repeat(end - start) + left.slice(end);
  return left;
}

/** A number that only counts things, "5 people", is no amount. */
function isAmount({ start, end, value }: Found<SaidMoney>, text: string): boolean {
  if (value.marked || value.shaped) return true;
  const small = value.money.minor < 10n * 10n ** BigInt(currencyDigits(value.money.currency));
  const counts =
    /^\s\p{Ll}+s(?![\p{L}])/u.test(text.slice(end, end + 24)) ||
    /(?:^|\s)(?:chapter|room|step|phase|version|page|item|version|floor|round|option|part)\s$/i.test(
      text.slice(Math.max(0, start - 12), start),
    );
  return !counts && !small;
}

function valuesOf(entry: Line): ValuesAnswer {
  const { text, tz } = entry;
  const { day, time } = referenceIn(entry.reference, tz);
  const locale = localeOf(entry);
  const moneyStyle = { locale, currency: entry.currency ?? "USD" };
  const booked = () => (findMoney(text, moneyStyle).some((found) => isAmount(found, text)) ? "past" : "future");
  const style: MomentStyle = { today: day, time, zone: tz, locale, look: lookOf(text, locale) ?? booked(), now: true };
  const pieces = longest([
    ...findPeriods(text, style).map((f): Found<Piece> => ({ ...f, value: { kind: "period", value: f.value } })),
    ...findMoments(text, style).map((f): Found<Piece> => ({ ...f, value: { kind: "moment", value: f.value } })),
    ...findDurations(text, locale).map((f): Found<Piece> => ({ ...f, value: { kind: "duration", value: f.value } })),
  ]);
  const referenced = [...text.matchAll(references)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  const money = findMoney(blank(text, [...pieces, ...referenced]), moneyStyle);
  const intervals = pieces.flatMap(({ value }) => {
    if (value.kind === "period")
      return [{ start: value.value.from as string, end: value.value.to as string, endInclusive: true }];
    const interval = value.kind === "moment" ? intervalOf(value.value, day) : null;
    return interval ? [interval] : [];
  });
  return {
    id: entry.id,
    money: money
      .filter((found) => isAmount(found, text))
      .map(({ value }) => ({
        amount: decimalText(value.money),
        currency: value.marked || entry.currency ? value.money.currency : null,
      })),
    moments: pieces.flatMap(({ value }) =>
      value.kind === "moment" && !value.value.until ? [{ date: value.value.day, time: value.value.time }] : [],
    ),
    intervals,
    durations: pieces.flatMap(({ value }) =>
      value.kind === "duration" ? [{ seconds: Math.round(value.value.minutes * 60) }] : [],
    ),
  };
}

/**
 * What amounts, moments, intervals and lengths of time the texts hold, a pure reading without a database
 * (INTERFACES: `purser interpret --values`). Throws a ZodError when the input has another shape.
 */
export function interpretValues(lines: unknown): ValuesAnswer[] {
  return z.array(line).parse(lines).map(valuesOf);
}
