import { matchAt } from "../matches-of.ts";
import type { AmountWords } from "./amount-words.ts";
import { currencyDigits } from "./currency.ts";
import { currencyFor } from "./currency-by-locale.ts";
import { type CurrencyMark, decimalsBehindSign, markAfter, markBefore } from "./currency-marks.ts";
import { addDecimals, type Decimal, decimal, multiplyDecimals } from "./decimal.ts";
import type { MoneyStyle } from "./find-money.ts";
import { longestNumber } from "./number-words.ts";
import { decimalMark, groupsBySpace, readDigits } from "./read-digits.ts";
import { type Counted, hundredthsApart, hundredthsBehind, subunitsAt } from "./small-units.ts";

/** A single amount written in digits, before arithmetic: its span, exact value and what was said with it. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly value: Decimal;
  /** ISO 4217, or null when no currency was said. */
  readonly currency: string | null;
  /** Whether it is written as money is, by its cents, groups, scale or sign, and not as any number. */
  readonly shaped: boolean;
}

/** A text with what reading amounts in it needs. */
export interface AmountText {
  readonly text: string;
  readonly folded: string;
  readonly style: MoneyStyle;
  readonly words: AmountWords;
}

const run = /\d+(?:(?:[.,'’]|[\u00a0\u202f\u2009])\d+)*/y;
const spacedRun = /\d{1,3}(?: \d{3})+(?:[.,]\d{1,3})?(?![\d.,]*\d)/y;
const numbered = /(?:invoices?|inv|bill|no|nr|num|number|n°|facturas?|factures?|rechnung(?:en)?|fatura)\.?\s$/;
const rupeeTail = /\/-/y;

function digitsAt({ text, folded, style, words }: AmountText, at: number, marked: boolean): string | null {
  const spaced = matchAt(spacedRun, text, at)?.[0];
  if (spaced) {
    const sure =
      marked ||
      (spaced.match(/ /g)?.length ?? 0) > 1 ||
      /[.,]/.test(spaced) ||
      /^\s?€/.test(folded.slice(at + spaced.length));
    const before = folded.slice(Math.max(0, at - 14), at);
    const reference = numbered.test(before) && !groupsBySpace(style.locale);
    // `june 3 200` is a day and an amount.
    if (!reference && (sure || !words.monthBefore.test(before))) return spaced;
  }
  return matchAt(run, text, at)?.[0] ?? null;
}

function currencyWordAt({ folded, words, style }: AmountText, at: number): CurrencyMark | null {
  const match = matchAt(words.currency, folded, at);
  const word = match && words.currencies.get(match[1] ?? "");
  return match && word ? { at: at + match[0].length, currency: currencyFor(word, style) } : null;
}

/** Where an amount begins, and what is said before its digits. */
interface Lead {
  readonly start: number;
  readonly mark: CurrencyMark | null;
  readonly negative: boolean;
  /** A plus or minus stands before all of it: `-$5`. */
  readonly signed: boolean;
}

const isPlusOrMinus = (folded: string, at: number) => /[-+]/.test(folded[at] ?? "");

/** The sign and the currency before the digits at `at`, in either order: `-$5`, `$-5`, `eur 5`. */
function leadOf(source: AmountText, at: number, from: number): Lead {
  const { text, folded, style } = source;
  const beside = markBefore(text, folded, at, from, style);
  const outside = !beside && isPlusOrMinus(folded, at - 1) ? markBefore(text, folded, at - 1, from, style) : null;
  const mark = beside ?? outside ?? currencyWordBefore(source, at, from);
  const start = mark?.at ?? at;
  const signed = start > from && isPlusOrMinus(folded, start - 1) && !/[\p{L}\d)\]]/u.test(folded[start - 2] ?? " ");
  return signed
    ? { start: start - 1, mark, signed, negative: folded[start - 1] === "-" }
    : { start, mark, signed, negative: outside !== null && folded[at - 1] === "-" };
}

function currencyWordBefore({ folded, words, style }: AmountText, at: number, from: number): CurrencyMark | null {
  const before = words.currencyBefore.exec(folded.slice(Math.max(from, at - 20), at));
  const word = before && words.currencies.get(before[1] ?? "");
  return before && word ? { at: at - before[0].length, currency: currencyFor(word, style) } : null;
}

const smaller = /\s(?:[ey]\s)?(\d{1,3})(?![\d.,:%/]|\s?%)/y;

const andWords = /\s(?:(?:e|y|and|et|und)\s)?(?=\p{L})/uy;

/** The same in words: `2 mil e quinhentos`, `2 millones trescientos mil`; no count of days or things behind it. */
function restInWords({ folded, words }: AmountText, scale: number, end: number): { more: bigint; end: number } | null {
  const joined = matchAt(andWords, folded, end);
  if (!joined) return null;
  const from = end + joined[0].length;
  const list = [...folded.slice(from, from + 80).matchAll(/\p{L}+|\P{L}/gu)]
    .map((found) => ({ text: found[0], end: from + found.index + found[0].length }))
    .filter(({ text }) => text !== " ");
  const number = longestNumber(
    list.map(({ text }) => text),
    0,
    words.numbers,
  );
  const stop = number && list[number.next - 1]?.end;
  if (!number || !stop || number.value * 10 < scale || number.value >= scale) return null;
  const counts = matchAt(words.notMoneyAfter, folded, stop) || /^\s?\p{L}+s(?!\p{L})/u.test(folded.slice(stop));
  return !counts || matchAt(words.currency, folded, stop) ? { more: BigInt(number.value), end: stop } : null;
}

/** What a number goes on with behind its scale: `4 millones y medio`, `2 millones 300 mil`, `23 mil 200`. */
function restOfScale(source: AmountText, scale: number, end: number): { more: bigint; end: number } | null {
  const { folded, words } = source;
  const half = matchAt(words.andHalf, folded, end);
  if (half && !/^\s\p{L}+s(?!\p{L})/u.test(folded.slice(end + half[0].length)))
    return { more: BigInt(scale / 2), end: end + half[0].length };
  const next = matchAt(smaller, folded, end);
  if (!next) return restInWords(source, scale, end);
  const stop = end + next[0].length;
  const said = matchAt(words.scale, folded, stop);
  const lesser = said ? (words.scales.get(said[1] ?? "") ?? 1) : 1;
  const number = BigInt(next[1] ?? "");
  if (said && lesser > 1 && lesser < scale) {
    const rest = restOfScale(source, lesser, stop + said[0].length);
    return { more: number * BigInt(lesser) + (rest?.more ?? 0n), end: rest?.end ?? stop + said[0].length };
  }
  const counts = matchAt(words.notMoneyAfter, folded, stop) || /^\s?\p{L}+s(?!\p{L})/u.test(folded.slice(stop));
  if (said || next[1]?.length !== 3 || (counts && !matchAt(words.currency, folded, stop))) return null;
  // Behind a million three figures are thousands: `1 palo 200`, `1 millón 350`.
  if (scale === 1000) return { more: number, end: stop };
  return scale === 1_000_000 && number % 10n === 0n ? { more: number * 1000n, end: stop } : null;
}

/** The scale said behind digits, `3k`, `2 lakh`, `1.5M`, and where it ends; null where a letter makes them no amount. */
function scaleAt(source: AmountText, end: number, raw: string, currency: string | null) {
  const { text, folded, style, words } = source;
  const said = matchAt(words.scale, folded, end);
  if (said) {
    const scale = words.scales.get(said[1] ?? "") ?? 1;
    const rest = (said[1] ?? "").length > 2 ? restOfScale(source, scale, end + said[0].length) : null;
    return { scale, ...(rest ?? { more: 0n, end: end + said[0].length }) };
  }
  const half = matchAt(words.andHalf, folded, end);
  const halved = half && /^\d+$/.test(raw) && matchAt(words.scale, folded, end + half[0].length);
  if (half && halved) {
    const scale = words.scales.get(halved[1] ?? "") ?? 1;
    return { scale, more: BigInt(scale / 2), end: end + half[0].length + halved[0].length };
  }
  const letter = /^([mlMLgG])(?![\p{L}\d])/u.exec(text.slice(end, end + 2))?.[1];
  if (!letter) return { scale: 1, more: 0n, end };
  const rupees = style.locale.endsWith("-IN") || (currency ?? style.currency) === "INR";
  if (letter === "L" && rupees) return { scale: 100_000, more: 0n, end: end + 1 };
  if (/m/i.test(letter) && (currency || /[.,]\d{1,2}$/.test(raw))) return { scale: 1_000_000, more: 0n, end: end + 1 };
  return null;
}

const negated = ({ digits, places }: Decimal) => decimal(-digits, places);

/** Decimals with no figure before their point: `@ .11`, `$.50`. */
const afterPoint = /^(?:[\s$€£₹@×(-])?\.\d{1,3}(?![.,:/]?\d)/u;

/**
 * Reads the amount whose first digit stands at `at`, with its sign, currency and scale, looking back no further than
 * `from`; null when the digits form no number.
 */
export function readAmountAt(source: AmountText, at: number, from: number): Amount | null {
  const { text, folded, style } = source;
  const dotted = at > from && afterPoint.test(folded.slice(Math.max(0, at - 2), at + 4));
  const { start, mark, negative, signed } = leadOf(source, dotted ? at - 1 : at, from);
  const raw = digitsAt(source, at, mark !== null);
  if (raw === null) return null;

  const glued = decimalsBehindSign(folded, at + raw.length);
  if (glued && /^\d+$/.test(raw)) {
    const value = decimal(BigInt(raw + glued.cents), 2);
    const currency = currencyFor(glued.sign, style);
    return { start, end: glued.at, value: negative ? negated(value) : value, currency, shaped: true };
  }

  const scaled = scaleAt(source, at + raw.length, raw, mark?.currency ?? null);
  if (!scaled) return null;
  const { scale, more } = scaled;
  const behind = markAfter(text, folded, scaled.end, style) ?? currencyWordAt(source, scaled.end);
  const ofNext = behind !== null && mark !== null && /^\s?\d/.test(folded.slice(behind.at));
  const after = ofNext ? null : behind;
  const agrees = !mark || folded.slice(mark.at, at).includes("$") || mark.currency === after?.currency;
  const currency = after && agrees ? after.currency : (mark?.currency ?? null);

  const places = currencyDigits(currency ?? style.currency);
  const number = dotted
    ? { value: decimal(BigInt(raw), raw.length), fraction: raw.length, grouped: false }
    : scale > 1
      ? readScaled(raw, style)
      : readDigits(raw, style.locale, places);
  if (!number) return null;
  const whole: Counted = {
    value:
      scale > 1 ? addDecimals(multiplyDecimals(number.value, decimal(BigInt(scale))), decimal(more)) : number.value,
    currency,
    end: after && agrees ? after.at : scaled.end,
  };
  let smaller: Counted | null = null;
  if (scale === 1 && number.fraction === 0) {
    if (currency === null) smaller = subunitsAt(source, whole);
    else if (places === 2 && after) smaller = hundredthsBehind(source, whole);
    else if (places === 2 && !behind && /^\d{1,3}$/.test(raw)) smaller = hundredthsApart(source, whole);
  }
  const said = smaller ?? whole;
  const tail = matchAt(rupeeTail, folded, said.end)?.[0];
  const hasCents = places > 0 && number.fraction === places;
  return {
    start,
    end: said.end + (tail?.length ?? 0),
    value: negative ? negated(said.value) : said.value,
    currency: said.currency,
    shaped: signed || scale > 1 || number.grouped || hasCents || smaller !== null || tail !== undefined,
  };
}

/** Before a scale a single separator is the locale's, or decimal when fewer than three digits follow: `1,5k`, `1.234k`. */
function readScaled(raw: string, style: MoneyStyle) {
  return readDigits(raw, style.locale, raw.includes(decimalMark(style.locale)) ? 3 : 2);
}
