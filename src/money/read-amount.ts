import type { AmountWords } from "./amount-words.ts";
import { currencyDigits } from "./currency.ts";
import { currencyFor } from "./currency-by-locale.ts";
import { decimalsBehindSign, markAfter, markBefore } from "./currency-marks.ts";
import { addDecimals, type Decimal, decimal, multiplyDecimals } from "./decimal.ts";
import type { MoneyStyle } from "./find-money.ts";
import { decimalMark, groupsBySpace, readDigits } from "./read-digits.ts";

/** A single amount written in digits, before arithmetic: its span, exact value and what was said with it. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly value: Decimal;
  /** ISO 4217, or null when no currency was said. */
  readonly currency: string | null;
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
/** A month before the first figure: "june 3 200" is a day and an amount. */
const dated = /(?:^|[^a-z])(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?\s$/;
const numbered = /(?:invoices?|inv|bill|no|nr|num|number|n°|facturas?|factures?|rechnung(?:en)?|fatura)\.?\s$/;
const rupeeTail = /\/-/y;
const decimalsAfterWord = /\s(?:and\s|y\s|et\s|und\s|e\s|con\s|com\s)?(\d{1,2})(?![\d.,:%])/y;

/** Hundredths set apart by a space where nothing that could be counted follows: "£3 20 on monday". */
const centsBehind = /^\s(\d{2})(?=$|[.;!?)]|,?\s(?:for|on|from|at|to|by|in|with|via|cash|card)(?!\p{L}))/u;

/** Puts a regular expression with the sticky flag at a place. */
function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function digitsAt({ text, folded, style }: AmountText, at: number, marked: boolean): string | null {
  const spaced = matchAt(spacedRun, text, at)?.[0];
  if (spaced) {
    const sure =
      marked ||
      (spaced.match(/ /g)?.length ?? 0) > 1 ||
      /[.,]/.test(spaced) ||
      /^\s?€/.test(folded.slice(at + spaced.length));
    const before = folded.slice(Math.max(0, at - 14), at);
    const reference = numbered.test(before) && !groupsBySpace(style.locale);
    if (!reference && (sure || !dated.test(before))) return spaced;
  }
  return matchAt(run, text, at)?.[0] ?? null;
}

function currencyWordAt({ folded, words, style }: AmountText, at: number): { at: number; currency: string } | null {
  const match = matchAt(words.currency, folded, at);
  const word = match && words.currencies.get(match[1] ?? "");
  return match && word ? { at: at + match[0].length, currency: currencyFor(word, style) } : null;
}

/** Hundredths said after a unit of account: `5 euros 50`, `5 dollars and 50 cents`. */
function centsAt(source: AmountText, at: number): { at: number; cents: bigint } | null {
  const match = matchAt(decimalsAfterWord, source.folded, at);
  if (!match) return null;
  const end = at + match[0].length;
  const subunit = matchAt(source.words.subunit, source.folded, end);
  if (subunit) return { at: end + subunit[0].length, cents: BigInt(match[1] ?? "") };
  const bare = match[1]?.length === 2 && source.style.locale.slice(0, 2) !== "en";
  if (!bare || matchAt(source.words.notMoneyAfter, source.folded, end)) return null;
  return /^\s?[\p{L}$€£]/u.test(source.folded.slice(end)) && markAfter(source.text, source.folded, end, source.style)
    ? null
    : { at: end, cents: BigInt(match[1] ?? "") };
}

/**
 * Reads the amount whose first digit stands at `at`, with its sign, currency and scale, looking back no further than
 * `from`; null when the digits form no number.
 */
export function readAmountAt(source: AmountText, at: number, from: number): Amount | null {
  const { text, folded, style, words } = source;
  let start = at;
  let negative = false;
  let mark = markBefore(text, folded, at, from, style);
  const inner = !mark && /[-+]/.test(folded[at - 1] ?? "") ? markBefore(text, folded, at - 1, from, style) : null;
  if (inner) {
    mark = inner;
    negative = folded[at - 1] === "-";
  }
  if (!mark) {
    const before = words.currencyBefore.exec(folded.slice(Math.max(from, at - 20), at));
    const word = before && words.currencies.get(before[1] ?? "");
    if (before && word) mark = { at: at - before[0].length, currency: currencyFor(word, style) };
  }
  if (mark) start = mark.at;
  if (start > from && /[-+]/.test(folded[start - 1] ?? "") && !/[\p{L}\d)\]]/u.test(folded[start - 2] ?? " ")) {
    start -= 1;
    negative = folded[start] === "-";
  }

  const raw = digitsAt(source, at, mark !== null);
  if (raw === null) return null;
  let end = at + raw.length;
  let currency = mark?.currency ?? null;

  const glued = decimalsBehindSign(folded, end);
  if (glued && /^\d+$/.test(raw)) {
    const value = decimal(BigInt(raw + glued.cents), 2);
    return {
      start,
      end: glued.at,
      value: negative ? decimal(-value.digits, 2) : value,
      currency: currencyFor(glued.sign, style),
      shaped: true,
    };
  }

  let scale = 1;
  const scaled = matchAt(words.scale, folded, end);
  if (scaled) {
    scale = words.scales.get(scaled[1] ?? "") ?? 1;
    end += scaled[0].length;
  } else {
    const letter = /^([mlMLgG])(?![\p{L}\d])/u.exec(text.slice(end, end + 2))?.[1];
    const rupees = style.locale.endsWith("-IN") || (currency ?? style.currency) === "INR";
    if (letter === "L" && rupees) scale = 100_000;
    else if (/m/i.test(letter ?? "") && (currency || /[.,]\d{1,2}$/.test(raw))) scale = 1_000_000;
    else if (letter) return null;
    if (letter) end += 1;
  }

  const after = markAfter(text, folded, end, style) ?? currencyWordAt(source, end);
  const belongsToNext = after && currency && /^\s?[\d]/.test(folded.slice(after.at));
  if (after && !belongsToNext) {
    if (!mark || folded.slice(mark.at, at).includes("$") || mark.currency === after.currency) {
      currency = after.currency;
      end = after.at;
    }
  }

  const places = currencyDigits(currency ?? style.currency);
  const number = scale > 1 ? readScaled(raw, style) : readDigits(raw, style.locale, places);
  if (!number) return null;
  let value = scale > 1 ? multiplyDecimals(number.value, decimal(BigInt(scale))) : number.value;
  let shaped = scale > 1 || number.grouped || (places > 0 && number.fraction === places);

  if (currency === null && scale === 1) {
    const subunit = matchAt(words.subunit, folded, end);
    const attached = subunit && (subunit[1] !== "p" || !/^\s/.test(subunit[0]));
    if (subunit && attached && number.fraction === 0) {
      currency = words.subunits.get(subunit[1] ?? "") ?? style.currency;
      value = decimal(value.digits, value.places + currencyDigits(currency));
      end += subunit[0].length;
      shaped = true;
    }
  } else if (after && !belongsToNext && number.fraction === 0 && scale === 1 && places === 2) {
    const cents = centsAt(source, end);
    if (cents) {
      value = addDecimals(value, decimal(cents.cents, 2));
      end = cents.at;
      shaped = true;
    }
  }
  const spaced =
    mark !== null &&
    !after &&
    scale === 1 &&
    places === 2 &&
    /^\d{1,3}$/.test(raw) &&
    centsBehind.exec(folded.slice(end));
  if (spaced) {
    value = addDecimals(value, decimal(BigInt(spaced[1] ?? ""), 2));
    end += spaced[1]?.length ?? 0;
    end += 1;
    shaped = true;
  }
  const tail = matchAt(rupeeTail, folded, end);
  if (tail) {
    end += tail[0].length;
    shaped = true;
  }
  if (negative) value = decimal(-value.digits, value.places);
  return { start, end, value, currency, shaped: shaped || start < (mark?.at ?? at) };
}

/** Before a scale a single separator is the locale's, or decimal when fewer than three digits follow: `1,5k`, `1.234k`. */
function readScaled(raw: string, style: MoneyStyle) {
  return readDigits(raw, style.locale, raw.includes(decimalMark(style.locale)) ? 3 : 2);
}
