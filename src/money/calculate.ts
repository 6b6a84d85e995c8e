import { matchAt } from "../matches-of.ts";
import { currencyDigits } from "./currency.ts";
import { addDecimals, type Decimal, decimal, divideDecimals, multiplyDecimals, wholeAt } from "./decimal.ts";
import { divideHalfUp, type Money, maxMinor } from "./money.ts";
import { type Amount, type AmountText, readAmountAt } from "./read-amount.ts";
import { readDigits } from "./read-digits.ts";

/** An amount or a short sum of amounts, worked out. */
export interface Calculation extends Amount {
  readonly money: Money;
}

type Operator = "*" | "+" | "-" | "/";

interface Term {
  readonly operator: Operator;
  readonly value: Decimal;
  /** The term is a share of what stands before it: `+19%`. */
  readonly percent: boolean;
}

const running =
  /\s?[*×]\s?|\sx\s(?=(?:[$€£]|(?:r\$|chf|fr\.?|eur)\s?)?\d)|x(?=(?:r?[$€£]\s?)?\d)|x\s(?=[$€£]\d|(?:r\$|chf|fr\.?|eur)\s?\d|\d+(?:[.,]\d\d(?![\d.,])|[.,]?\d*\s?[€$£]))|\+(?=\d)|\s\+\s(?=\d+(?:[.,]\d+)?\s?%)|\s\+\s(?=[$€£]?\d[\d.,]*k?(?:\s*$|\s?[,.;!)+]|\s(?:from|for|by|via|on|at|de|por|von|fur|pour|para|do|da)\s))|-(?=\d+(?:[.,]\d+)?(?:%|\s?[*×]))|\s-\s(?=\d+(?:[.,]\d+)?%)/y;
const whole = /\s?[*×x/+-]\s?/y;
/** A share to add or take off; tax is a field of its own and stays out of the sum (LANGUAGE). */
const percentage =
  /(\d+(?:[.,]\d+)?)\s?%(?!\s?(?:sales )?(?:tax|vat|gst|hst|qst|pst|tps|tvq|tvh|iva|tva|mwst|ust|iss|icms|igv|impuesto|imposto|steuer))/y;

function operatorOf(text: string): Operator {
  const sign = text.trim();
  return sign === "+" || sign === "-" || sign === "/" ? sign : "*";
}

/** Works a sum out from left to right, products first; a share applies to all before it. Null when it doesn't come out exactly. */
function evaluate(first: Decimal, terms: readonly Term[], places: number): bigint | null {
  let done = decimal(0n);
  let open = first;
  let rounded = false;
  for (const { operator, value, percent } of terms) {
    if (percent) {
      const base = addDecimals(done, open);
      const share = multiplyDecimals(base, decimal(value.digits, value.places + 2));
      done =
        operator === "*" ? share : addDecimals(base, operator === "-" ? decimal(-share.digits, share.places) : share);
      open = decimal(0n);
      rounded = true;
    } else if (operator === "*") open = multiplyDecimals(open, value);
    else if (operator === "/") {
      const quotient = divideDecimals(open, value);
      if (!quotient) return null;
      open = quotient;
    } else {
      done = addDecimals(done, open);
      open = operator === "-" ? decimal(-value.digits, value.places) : value;
    }
  }
  const result = addDecimals(done, open);
  const exact = wholeAt(result, places);
  if (exact !== null || !rounded) return exact;
  return divideHalfUp(result.digits, 10n ** BigInt(result.places - places));
}

/** "10-15%" is a range of shares, "1200-10%" a discount. */
function isRange(a: Decimal, b: Decimal): boolean {
  return addDecimals(a, decimal(-b.digits, b.places)).digits <= 0n;
}

/** `a 4x6 rug`, `lot size 40x120`: behind an article or a word for it two numbers with an x between them are a size. */
function isMeasure(folded: string, start: number, operator: string): boolean {
  return (
    operator === "x" &&
    /(?<!\p{L})(?:an?|the|une?|una|uma|um|eine?n?|ein|der|die|das|la|le|el|size|sized|measures|dims|dimensions|medidas?|tamano|tamanho|taille|format|formato|grosse|masse|lot|frame|canvas)\s$/u.test(
      folded.slice(Math.max(0, start - 12), start),
    )
  );
}

/**
 * Reads the amount or sum whose first digit stands at `at`. In running text only what can't be a range or a list is a
 * sum (`3*400`, `2 x 450`, `1200+19%`); `alone` believes any operator. Null when a currency can't hold the result
 * exactly, when two currencies meet, and beyond 64 bits.
 */
export function readCalculation(source: AmountText, at: number, from: number, alone = false): Calculation | null {
  const first = readAmountAt(source, at, from);
  if (!first) return null;
  const terms: Term[] = [];
  let { end, currency } = first;
  for (;;) {
    const operator = matchAt(alone ? whole : running, source.folded, end);
    if (!operator) break;
    const next = end + operator[0].length;
    const share = matchAt(percentage, source.folded, next);
    if (share) {
      const number = readDigits(share[1] ?? "", source.style.locale, 2);
      if (!number) return null;
      if (!alone && operator[0].trim() === "-" && isRange(first.value, number.value)) break;
      terms.push({ operator: operatorOf(operator[0]), value: number.value, percent: true });
      end = next + share[0].length;
      continue;
    }
    if (!alone && /^\d+(?:[.,]\d+)?\s?%/.test(source.folded.slice(next, next + 12))) break;
    const digit = source.folded.slice(next).search(/\d/);
    const term = digit < 0 || digit > 4 ? null : readAmountAt(source, next + digit, next);
    if (!term || term.start !== next) break;
    const bothLong =
      /x/.test(operator[0]) && !/\s/.test(operator[0]) && first.value.digits > 99n && term.value.digits > 99n;
    if (bothLong || (!alone && isMeasure(source.folded, first.start, operator[0]))) return null;
    if (currency && term.currency && currency !== term.currency) return null;
    currency ??= term.currency;
    terms.push({ operator: operatorOf(operator[0]), value: term.value, percent: false });
    end = term.end;
  }
  const code = currency ?? source.style.currency;
  const minor = evaluate(first.value, terms, currencyDigits(code));
  if (minor === null || minor > maxMinor || minor < -maxMinor) return null;
  const { start, value } = first;
  return { start, end, value, currency, shaped: first.shaped || terms.length > 0, money: { minor, currency: code } };
}
