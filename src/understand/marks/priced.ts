import type { Found } from "../../found.ts";
import { matchAt } from "../../matches-of.ts";
import { type Decimal, decimal } from "../../money/decimal.ts";
import type { SaidMoney } from "../../money/find-money.ts";
import { foldText } from "../../money/fold-text.ts";
import { divideHalfUp, maxMinor } from "../../money/money.ts";
import { readNumberWords } from "../../money/number-words.ts";
import { readDigits } from "../../money/read-digits.ts";
import { isCounted } from "./counted-words.ts";
import { fractionsOf } from "./fractions.ts";
import { overlaps, type Range } from "./marks.ts";
import { type PricePatterns, pricePatterns } from "./price-words.ts";

/** What prices are read in. */
export interface PricedText {
  readonly text: string;
  readonly locale: string;
  /** Whether a range may be an hour in this sentence: `2 calls at 3`. */
  isHour(range: Range): boolean;
  /** Whether what stands there is held and not bought: the calls of `had 2 calls at 10`. */
  isTalk(range: Range): boolean;
  /** Whether an invoice is being written, whose further amounts are lines of their own. */
  readonly itemised: boolean;
  /** Whether nobody is named who pays or is billed, so that amounts for several things are several purchases. */
  readonly bought: boolean;
}

type Amount = Found<SaidMoney>;

interface Reader extends PricedText {
  readonly folded: string;
  readonly words: PricePatterns;
  readonly money: readonly Amount[];
}

/** How many of something a text says, and where. */
interface Many extends Range {
  readonly many: Decimal;
}

/** Who shares something, and not what is sold: `dinner for 4 friends at 60`. */
const people =
  /(?<!\p{L})(?:friends|people|persons|guests|clients|customers|kids|colleagues|folks|guys|mates|personas|amigos|clientes|personnes|amis|leuten?|personen|freunden?|kunden|gasten?|pessoas|convidados)\s?$/u;

/** How far from a price its things may stand. */
const reach = 90;

/** What a count in figures or in words is worth, or null where it is of no more than one. */
function worth({ locale, words }: Reader, said: string): Decimal | null {
  if (/^\d/.test(said)) {
    const number = readDigits(said, locale, 2)?.value ?? null;
    return number && number.digits > 0n && !(number.digits === 1n && number.places === 0) ? number : null;
  }
  const set = words.sets.get(said);
  if (set !== undefined) return decimal(BigInt(set));
  const parts = said.match(/\p{L}+|-/gu) ?? [];
  for (const lexicon of words.numbers) {
    const number = readNumberWords(parts, 0, lexicon);
    if (number?.next === parts.length && Number.isInteger(number.value)) return decimal(BigInt(number.value));
  }
  return null;
}

/** `3200 words for acme at 0.09`: the things without whom they are for, blanked as a name of the books. */
function withoutWhom(said: readonly string[]): readonly string[] {
  const name = said.findIndex((word) => /^¦+$/.test(word));
  const whom = name > 1 && said.slice(name).every((word) => /^¦+$/.test(word));
  return whom && /^(?:for|with|para|con|pour|avec|fur|mit|com)$/.test(said[name - 1] ?? "")
    ? said.slice(0, name - 1)
    : said;
}

/** Ways of paying that are counted without another ending: `2 pix de 60`. */
const paidInto = /^(?:pix|bizums?|zelle|venmo|interac|twint|nequi|yape)$/u;

const plural: Readonly<Record<string, RegExp>> = { fr: /[sx]$/u, de: /\p{L}{3}$/u };

/** Whether words between a count and its price are things: `sacs de terreau`, and no `from acme`. */
function areThings(reader: Reader, all: readonly string[]): boolean {
  const said = withoutWhom(all);
  if (
    said.length === 0 ||
    said.length > 4 ||
    said.some((word, i) => reader.words.joins.has(word) && (i === 0 || i === said.length - 1))
  )
    return false;
  const many = plural[reader.locale.slice(0, 2)] ?? /\p{L}s$/u;
  const link = /^(?:de|of|d'|du|von|da|do)$/;
  const inner = said.findIndex((word) => reader.words.joins.has(word) && !link.test(word));
  if (inner < 0 && said.length === 1 && paidInto.test(said[0] ?? "")) return true;
  return inner < 0 && (many.test(said[0] ?? "") || many.test(said.at(-1) ?? "")) && !people.test(said.join(" "));
}

/** The count that stands last before a price with its things behind it. */
function manyBefore(reader: Reader, from: number, to: number, loose: boolean): Many | null {
  const { folded, words, money } = reader;
  for (let begin = from; ; ) {
    const match = words.things.exec(folded.slice(begin, to));
    if (!match) return null;
    const [all = "", said = "", things = ""] = match;
    const start = begin + match.index;
    const range = { start, end: start + said.length };
    const inside = words.things.exec(folded.slice(range.end, to));
    if (inside) {
      begin = range.end;
      continue;
    }
    const list = things
      .trim()
      .split(/[\s,]+/)
      .filter((word) => word !== "");
    const first = list[0] ?? "";
    const many = worth(reader, said);
    if (!many || words.hours.has(first) || /^\s?(?:%|°)/.test(all.slice(said.length))) return null;
    if (words.months.has(first) || words.notCountBefore.test(folded.slice(Math.max(0, start - 16), start))) return null;
    if (money.some((amount) => amount.value.marked && overlaps(amount, range))) return null;
    return (loose && !/^of\s(?:us|them)/.test(things)) || areThings(reader, list) ? { ...range, many } : null;
  }
}

/** The total of so many at a price, rounded half up to the minor unit; null beyond what money can hold. */
function times({ value }: Amount, { many: count, end: thingsFrom }: Many): SaidMoney | null {
  const minor = divideHalfUp(value.money.minor * count.digits, 10n ** BigInt(count.places));
  const each = { count, price: value.money, thingsFrom };
  return minor > maxMinor ? null : { ...value, money: { ...value.money, minor }, shaped: true, worked: true, each };
}

/** Whether a bare number behind `at` is an hour, and no price of what was bought or sold (`sold 6 mugs @ 18`). */
function isHour(reader: Reader, amount: Amount, many: Many): boolean {
  const taken = reader.words.takes.test(reader.folded.slice(0, many.start));
  return reader.isHour(amount) && (!taken || reader.isTalk({ start: many.end, end: amount.start }));
}

const literal = (word: string) => word.replaceAll(/[^\p{L}]/gu, "");

/** A word without its last letter, which plurals may change. */
const stemOf = (word: string) => literal(word.length > 4 ? word.slice(0, -1) : word);

/** How long the words behind a price are that say one of which things it buys: `two rolls of film at 12 a roll`. */
function ofOne({ folded, words }: Reader, amount: Amount, things: string): number {
  const per = matchAt(words.perOne, folded, amount.end);
  const unit = per?.[1] ?? "";
  return per && unit.length > 2 && things.includes(stemOf(unit)) ? per[0].length : 0;
}

/** What each of several `of 150` is that much, where goods `of 150` may be of a size. */
const ofMoney =
  /^\s(?:(?:bank|wire|equal|monthly|weekly|separate|card|cash)\s)?(?:payments|transfers|deposits|instal?lments|tranches|checks|cheques|wires|payouts|tips|donations|refunds|zahlungen|uberweisungen|raten|schecks|einzahlungen|anzahlungen|abschlage)$/u;

/** `3 diárias de 120`: the things right behind their count, and none of a larger number of them: `a segunda das 3 parcelas de 500`. */
function areEach({ folded }: Reader, many: Many, stop: number, { end, value }: Amount, link: string): boolean {
  // `4 pacotes de 100 folhas`: what stands behind is counted too.
  if (!value.marked && /^\s\p{L}{3,}s(?!\p{L})/u.test(folded.slice(end))) return false;
  if (
    /(?<!\p{L})(?:d?[aeo]s|de|l[aeo]s|d?el|les?|dia|jour|n[ou]mero|n[ºo°]\.?|of|the|von|der|den)\s$/u.test(
      folded.slice(0, many.start),
    )
  )
    return false;
  const things = folded.slice(many.end, stop);
  if (link !== "de") return ofMoney.test(things);
  return /^\s\p{L}+s(?:\s\p{L}+s)?$/u.test(things) || paidInto.test(things.trim());
}

/** A price that its things stand before: `3 taps 95 each`, `15 sesiones x 40`, `zwei einheiten à 95`. */
function priceBehind(reader: Reader, amount: Amount, from: number): [Amount, Range] | null {
  const { folded, words } = reader;
  const each = matchAt(words.each, folded, amount.end);
  const before = folded.slice(Math.max(from, amount.start - reach), amount.start);
  const link = words.link.exec(before);
  if (!each && !link) return null;
  const linked = link?.[0].trim().replace(/^,\s?/, "") ?? "";
  const isEach = each !== null || (link !== null && words.eachBefore.test(before));
  const stop = amount.start - (link ? link[0].length : 0);
  if (!isEach && isCounted(folded.slice(amount.end))) return null;
  if (!isEach && linked === "by") return null;
  const many = manyBefore(reader, amount.start - before.length, stop, isEach);
  if (!many) return null;
  if (!isEach && /^(?:de|of|von)$/.test(linked) && !areEach(reader, many, stop, amount, linked)) return null;
  const price = {
    start: stop + (/^[\s,]*/.exec(link?.[0] ?? "")?.[0].length ?? 0),
    end: amount.end + (each?.[0].length ?? ofOne(reader, amount, folded.slice(many.end, stop))),
  };
  if (!isEach && !/^[x×*]$/.test(linked) && !amount.value.marked && isHour(reader, amount, many)) return null;
  const value = times(amount, many);
  if (!value) return null;
  return [
    { start: link ? price.start : amount.start, end: price.end, value: { ...value, goodsFrom: many.start } },
    many,
  ];
}

/** A price of each that stands before how many there are: `45 each, 5 dogs`. */
function eachThen(reader: Reader, amount: Amount): [Amount, Range] | null {
  const { folded, words } = reader;
  const each = matchAt(words.each, folded, amount.end);
  const behind = each && matchAt(words.manyBehind, folded, amount.end + each[0].length);
  const many = behind && worth(reader, behind[1] ?? "");
  if (!behind || !many) return null;
  const end = behind.index + behind[0].length;
  const range = { start: end - (behind[1] ?? "").length, end };
  if (!/^(?:\s\p{L}{3,}s(?!\p{L})|\s*[.;!?\n]|\s*$)/u.test(folded.slice(end)) || otherMoney(reader, range)) return null;
  const value = times(amount, { ...range, many });
  return value && [{ ...amount, end: amount.end + (each?.[0].length ?? 0), value }, range];
}

/** A price by one of something of which a half, or so many and a half, is told: `a day and a half at 700 a day`. */
function priceOfPart(reader: Reader, amount: Amount): [Amount, Range] | null {
  const { folded, words } = reader;
  const per = matchAt(words.perOne, folded, amount.end);
  const unit = per?.[1] ?? "";
  if (!per || unit.length < 3 || words.hours.has(unit)) return null;
  const end = amount.end + per[0].length;
  const part = fractionsOf(folded, stemOf(unit)).find(
    (range) => !overlaps(range, { start: amount.start, end }) && Math.abs(range.start - amount.start) < reach,
  );
  const value = part ? times(amount, part) : null;
  return part && value ? [{ ...amount, end, value }, part] : null;
}

/** Whether a range is an amount by its own right: `3 euros`, `2,50`. */
function otherMoney({ money }: Reader, range: Range): boolean {
  return money.some((amount) => overlaps(amount, range) && (amount.value.marked || amount.end > range.end));
}

/** A price by one of something, and how many of it are told elsewhere: `$60 a dog, three dogs`, `9 a stem, i bought 40`. */
function pricePerOne(reader: Reader, amount: Amount): [Amount, Range] | null {
  const { folded, words } = reader;
  const per = matchAt(words.perOne, folded, amount.end);
  const unit = per?.[1] ?? "";
  if (!per || unit.length < 3 || words.rhythms.has(unit)) return null;
  const end = amount.end + per[0].length;
  const stem = stemOf(unit);
  const many = new RegExp(
    `(?<![\\p{L}\\d.,#$€£₹/:-])(${words.count})\\s(?:\\p{L}+\\s){0,2}?${stem}\\p{L}{0,3}(?!\\p{L})`,
    "gu",
  );
  for (const match of folded.matchAll(many)) {
    const range = { start: match.index, end: match.index + (match[1] ?? "").length };
    const near = range.start >= end ? range.start - end < reach : amount.start - range.end < reach;
    const worthIt = near && !overlaps(range, { start: amount.start, end }) ? worth(reader, match[1] ?? "") : null;
    if (!worthIt || words.ahead.test(folded.slice(0, range.start)) || otherMoney(reader, range)) continue;
    const value = times(amount, { ...range, many: worthIt });
    const goods = range.end < amount.start ? { goodsFrom: range.start } : {};
    if (value) return [{ ...amount, end, value: { ...value, ...goods } }, range];
  }
  const taken = words.taken.exec(folded.slice(end, end + reach));
  const said = taken?.[1] ?? taken?.[2];
  const many2 = said === undefined ? null : worth(reader, said);
  if (!taken || !many2 || said === undefined) return null;
  const start = end + taken.index + taken[0].indexOf(said);
  const range = { start, end: start + said.length };
  const value = times(amount, { ...range, many: many2 });
  // The amount stands where it is told that so many were had.
  return !value || otherMoney(reader, range) ? null : [{ ...range, value }, amount];
}

/** `three pots at 29.99 each, plus 14 for parking`: behind a comma, and for something that is no part of the price. */
function isForElse(folded: string, last: Range, next: Range): boolean {
  return /^,/.test(folded.slice(last.end, next.start)) && forElse.test(folded.slice(next.end));
}

const forElse =
  /^\s(?:for|para|por|pour|fur)\s(?!(?:the\s|a\s|el\s|la\s|le\s|o\s|die\s|den\s)?(?:deliver|shipping|postage|tip|gratuity|service|labou?r|tax|vat|gst|set-?up|fees?|handling|wrapping|envio|entrega|propina|iva|livraison|port|pourboire|tva|versand|lieferung|trinkgeld|mwst|frete|gorjeta))\p{L}/u;

/** `5 dogs at 45 each plus a 30 tip`: what is added to things that were priced. */
function added(reader: Reader, amounts: readonly Amount[]): readonly Amount[] {
  const out: Amount[] = [];
  for (const next of amounts) {
    const last = out.at(-1);
    const same = last?.value.worked && last.value.money.currency === next.value.money.currency;
    const joined = last && same && reader.words.plus.test(reader.folded.slice(last.end, next.start));
    if (last && joined && !(reader.bought && isForElse(reader.folded, last, next))) {
      const money = { ...next.value.money, minor: last.value.money.minor + next.value.money.minor };
      const { each: _, ...value } = last.value;
      out[out.length - 1] = { start: last.start, end: next.end, value: { ...value, money } };
    } else out.push(next);
  }
  return out;
}

/**
 * The amounts of a text, things and the price of one of them being worked out: `3 taps 95 each + 120 labour` is 405. What
 * counts the things is no amount any more.
 */
export function priced(money: readonly Amount[], said: PricedText): readonly Amount[] {
  if (money.length === 0) return money;
  const reader: Reader = { ...said, folded: foldText(said.text), words: pricePatterns(said.locale), money };
  const counts: Range[] = [];
  const out: Amount[] = [];
  let from = 0;
  for (const amount of money) {
    const last = out.at(-1);
    if (counts.some((range) => overlaps(range, amount)) || (last?.value.worked && overlaps(last, amount))) continue;
    const hit =
      amount.value.money.minor > 0n
        ? (priceOfPart(reader, amount) ??
          priceBehind(reader, amount, from) ??
          eachThen(reader, amount) ??
          pricePerOne(reader, amount))
        : null;
    out.push(hit ? hit[0] : amount);
    if (!hit) continue;
    counts.push(hit[1]);
    from = amount.end;
  }
  if (counts.length === 0) return money;
  const left = out.filter((amount) => amount.value.worked || !counts.some((range) => overlaps(range, amount)));
  return said.itemised ? left : added(reader, left);
}

/** `was 34.80 but we went halves so put me down for 17.40`: one's own share is what counts, not what it is a share of. */
export function ownShares(
  money: readonly Amount[],
  { text, locale }: { text: string; locale: string },
): readonly Amount[] {
  if (money.length < 2) return money;
  const folded = foldText(text);
  const { ownShare } = pricePatterns(locale);
  const out: Amount[] = [];
  for (const amount of money) {
    const last = out.at(-1);
    const between = last ? folded.slice(last.end, amount.start) : "";
    const share = last && amount.value.money.minor < last.value.money.minor && /^[^;!?\n]{0,60}$/.test(between);
    if (last && share && ownShare.test(between))
      out[out.length - 1] = { ...last, value: { ...amount.value, worked: true } };
    else out.push(amount);
  }
  return out;
}
