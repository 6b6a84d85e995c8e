import type { Found } from "../found.ts";
import { matchAt } from "../matches-of.ts";
import { amountWords } from "./amount-words.ts";
import { readCalculation } from "./calculate.ts";
import { currencyDigits } from "./currency.ts";
import type { Decimal } from "./decimal.ts";
import { findWordedMoney } from "./find-worded-money.ts";
import { foldText } from "./fold-text.ts";
import type { Money } from "./money.ts";
import type { Amount, AmountText } from "./read-amount.ts";
import { shareOf } from "./share-of.ts";

/** How the speaker writes amounts: a BCP 47 locale and the home currency, which a bare number means. */
export interface MoneyStyle {
  readonly locale: string;
  readonly currency: string;
}

/** So many of something at one price. */
export interface Each {
  readonly count: Decimal;
  readonly price: Money;
  /** Where in the text the words for the things begin, right behind their count. */
  readonly thingsFrom: number;
}

/** An amount as it was said. */
export interface SaidMoney {
  readonly money: Money;
  /** A currency sign, code or word was said. */
  readonly marked: boolean;
  /** k, grand, lakh, cents written, a thousands separator, a sum …: clearly an amount and not a bare count. */
  readonly shaped: boolean;
  /** How many at the price of one were worked out. */
  readonly worked?: true;
  /** How many, and the price of one of them, where that is all the amount is made of. */
  readonly each?: Each;
  /** Where the things that were priced begin, where they stand before the price. */
  readonly goodsFrom?: number;
}

/** Links, addresses, phone numbers, days and times: digits in them are no amounts. */
const blocked =
  /https?:\/\/\S+|www\.\S+|\S+@\S+\.\S+|(?<![\d.])\+\d{1,3}(?:[ ().-]{1,2}\d{2,5}){2,}|\(\d{3}\) ?\d{3}-\d{4}|(?<!\d)\d{3}-\d{3}-\d{4}|(?<!\d)\d{3}-\d{4}(?!\d)|(?:19|20)\d\d-\d{2}(?!\d|[.,\s]?\d*\s?[%*×])(?:-\d{2})?(?:t[\d:.]+)?|(?<![\d.,])\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2}(?!\d))|(?<![\d.,])\d{1,4}\/\d{1,4}(?:\/\d{2,4})?|\d{1,2}:\d{2}(?::\d{2})?|\d{1,2}h\d{2}(?!\d)|\d+(?:\.\d+)? ?(?:-|–|to) ?\d+(?:\.\d+)? ?(?:am|pm|h)(?![a-z])|(?<![\p{L}\d])[a-z]+-?\d[\w-]*-\d+|v\d+(?:\.\d+)+/giu;

const yearBefore = /(?<![\p{L}])(?:in|since|until|year|en|depuis|seit|jahr|desde|em|im|fy)\s$/u;
const yearOfBefore = /(?<![\p{L}])(?:of|de)\s$/u;

function blockedSpans(folded: string): readonly (readonly [number, number])[] {
  return /[@/:+\-–]|\d[.h]\d|v\d|\d to \d|\.\w/.test(folded)
    ? [...folded.matchAll(blocked)].map((m) => [m.index, m.index + m[0].length] as const)
    : [];
}

/** `340 am Konto`: no hour of a clock is that late. */
const isOnAccount = (said: string, behind: string): boolean => /^\d{3,}/.test(said) && /^\sam\s\p{L}/u.test(behind);

/** `80 dépensés` tells what was spent, where `3 dépenses` counts; without accents they are one word. */
const wasSpent = /^\sd[ée]pens[é]e?s?(?!\p{L})/iu;

/** Whether digits without a currency are something else than an amount: a measure, a date, an ordinal, a reference. */
function isOtherNumber(amount: Amount, { folded, text, words }: AmountText): boolean {
  const { start, end } = amount;
  const next = folded[end] ?? " ";
  const said = folded.slice(start, end);
  // `64.37 dec 20`: what no calendar has is no day before a month.
  const dayless = !/^(?:\d{1,2}|(?:19|20)\d\d)$/.test(said) && matchAt(words.monthAfter, folded, end);
  // What is multiplied is an amount, whatever was counted: `0.12 x 5000 words`.
  if (/\d\s?[x×*]\s?\d/u.test(said)) return false;
  if (!dayless && matchAt(words.notMoneyAfter, folded, end) && !isOnAccount(said, folded.slice(end))) return true;
  if (/[\p{L}\d_ºª°]/u.test(next)) return true;
  if (/^[-–]\s?[\p{L}\d]/u.test(folded.slice(end, end + 3)) || (/[:/]/.test(next) && /\d/.test(folded[end + 1] ?? "")))
    return true;
  const before = folded.slice(Math.max(0, start - 14), start);
  if (/(?:\d[-–:/]|[\p{L}_#]-?)$/u.test(before)) return true;
  if (amount.shaped) return false;
  if (/^\d{1,2}$/.test(said) && matchAt(words.countedAfter, folded, end) && !wasSpent.test(text.slice(end)))
    return true;
  if (/^\d{4,}$/.test(said) && words.referenceBefore.test(before)) return true;
  if (/^0\d/.test(said) || /^\d{10,}$/.test(said)) return true;
  if (/^(?:[1-9]|[12]\d|3[01]|20\d\d)$/.test(said) && words.monthBefore.test(before)) return true;
  // `a bill of 2000`: of what is told by "of" only a year that books may have is one.
  if (yearOfBefore.test(before)) return /^(?:199\d|20(?:0[1-9]|[1-4]\d))$/.test(said);
  return /^(?:19|20)\d\d$/.test(said) && yearBefore.test(before);
}

function findWritten(source: AmountText): Found<SaidMoney>[] {
  const { folded } = source;
  const found: Found<SaidMoney>[] = [];
  const first = folded.search(/\d/);
  if (first < 0) return found;
  const spans = blockedSpans(folded);
  let from = 0;
  for (let at = first; at >= 0 && at < folded.length; ) {
    const span = spans.find(([start, end]) => start <= at && at < end);
    const calculation = span ? null : readCalculation(source, at, from);
    const previous = folded[(calculation?.start ?? at) - 1] ?? " ";
    const attached =
      /[\p{L}\d_#]/u.test(previous) ||
      (/[.,]/.test(previous) && /\d/.test(folded[(calculation?.start ?? at) - 2] ?? ""));
    if (
      calculation &&
      !attached &&
      (calculation.currency !== null
        ? !/^\s?%/.test(folded.slice(calculation.end))
        : !isOtherNumber(calculation, source))
    ) {
      found.push({
        start: calculation.start,
        end: calculation.end,
        value: { money: calculation.money, marked: calculation.currency !== null, shaped: calculation.shaped },
      });
      from = calculation.end;
      at = calculation.end;
    } else at = span ? span[1] : at + (/^\d[\d.,'_]*/.exec(folded.slice(at))?.[0].length ?? 1);
    const step = folded.slice(at).search(/\d/);
    at = step < 0 ? -1 : at + step;
  }
  return found;
}

const centsBehind = /^ con (\d\d)(?=$|[.,;!?)]|\s(?:en|por|para|con)\s)/u;

/** `12 con 50 en cafés`: hundredths said behind a whole amount. */
function withSaidCents(found: readonly Found<SaidMoney>[], folded: string): Found<SaidMoney>[] {
  const joined: Found<SaidMoney>[] = [];
  for (const next of found) {
    const last = joined.at(-1);
    const cents = last && centsBehind.exec(folded.slice(last.end))?.[1];
    const { minor, currency } = last?.value.money ?? next.value.money;
    const joins = last && cents !== undefined && next.start === last.end + 5 && currencyDigits(currency) === 2;
    if (!joins || minor % 100n !== 0n) joined.push(next);
    else {
      const money = { minor: minor + BigInt(cents), currency };
      joined[joined.length - 1] = { start: last.start, end: next.end, value: { ...last.value, money, shaped: true } };
    }
  }
  return joined;
}

/** The amounts in a text, in order and not overlapping; bare numbers count, with `marked` false. */
export function findMoney(text: string, style: MoneyStyle): Found<SaidMoney>[] {
  const source: AmountText = { text, folded: foldText(text), style, words: amountWords(style.locale) };
  const said = findWritten(source).map((found) => shareOf(source, found));
  const written = said.length > 1 && source.folded.includes(" con ") ? withSaidCents(said, source.folded) : said;
  const inWords = findWordedMoney(source);
  if (inWords.length === 0) return written;
  // `un palo 350`: words that digits end are one amount.
  const held = written.filter((f) => !inWords.some((w) => w.start < f.start && w.end === f.end && w.value.shaped));
  const worded = inWords.filter((w) => !held.some((f) => w.start < f.end && f.start < w.end));
  return worded.length === 0 ? held : [...held, ...worded].toSorted((a, b) => a.start - b.start);
}
