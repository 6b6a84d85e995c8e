import type { Found } from "../found.ts";
import { matchAt } from "../matches-of.ts";
import { currencyDigits } from "./currency.ts";
import { currencyFor } from "./currency-by-locale.ts";
import { markAfter } from "./currency-marks.ts";
import type { SaidMoney } from "./find-money.ts";
import { longestNumber, type WordNumber } from "./number-words.ts";
import type { AmountText } from "./read-amount.ts";

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Words, and what parts numbers: the comma of `one thousand, two hundred` does not, that of `four hundred, two weeks` does,
 * and so does what was left out between them (`¦`).
 */
const wordPattern = /\p{L}+|\d+|[-;:.!?]|¦+|,(?!\s\p{L}+\shundred)/gu;

function wordsOf(folded: string): Word[] {
  return [...folded.matchAll(wordPattern)].map((m) => ({ text: m[0], start: m.index, end: m.index + m[0].length }));
}

/** German halves: `zweieinhalb`, `anderthalb`, with the scale behind or joined on. */
const halves = /^(.*einhalb|anderthalb)(tausend|hundert)?$/;

const halfOf = /^(?:medi[oa]|mei[oa])$/;

/** "half a lakh", "half a million", "medio millón", "zweieinhalb Millionen". */
function halfScaleAt({ words }: AmountText, texts: readonly string[], at: number): WordNumber | null {
  const compound = words.numbers.find((lexicon) => lexicon.compound);
  const [, half = "", joined] = (compound && halves.exec(texts[at] ?? "")) ?? [];
  if (compound && half !== "") {
    const whole = half === "anderthalb" ? 1 : compound.values.get(half.slice(0, -"einhalb".length));
    const factor = words.scales.get(joined ?? texts[at + 1] ?? "");
    return whole === undefined || factor === undefined
      ? null
      : { value: whole * factor + factor / 2, next: at + (joined ? 1 : 2), scaled: true };
  }
  // `palo y medio`: one of them and a half, as nobody says it of a scale in full ("one thousand and a half").
  const alone = words.scales.get(texts[at] ?? "");
  if (
    alone !== undefined &&
    alone >= 1_000_000 &&
    /^[ye]$/.test(texts[at + 1] ?? "") &&
    halfOf.test(texts[at + 2] ?? "")
  )
    return { value: (alone * 3) / 2, next: at + 3, scaled: true };
  const behind = halfOf.test(texts[at] ?? "") ? 1 : texts[at] === "half" && texts[at + 1] === "a" ? 2 : 0;
  const scale = behind > 0 ? words.scales.get(texts[at + behind] ?? "") : undefined;
  return scale === undefined ? null : { value: scale / 2, next: at + behind + 1, scaled: true };
}

/** `un millón doscientos`, `un palo 200`: what is said of hundreds behind a million are thousands. */
function thousandsBehind({ style, words, folded }: AmountText, list: readonly Word[], value: number, end: number) {
  if (value < 1_000_000 || !/^(?:es|pt)/.test(style.locale)) return null;
  const over = value % 1_000_000;
  if (over > 0) return over < 1000 && over % 50 === 0 ? { value: value - over + over * 1000, end } : null;
  const behind = list.findIndex(({ start }) => start >= end);
  const from = /^[ye]$/.test(list[behind]?.text ?? "") ? behind + 1 : behind;
  const texts = list.slice(from, from + 6).map(({ text }) => text);
  const written = from < 0 ? null : /^[1-9]\d0$/.exec(texts[0] ?? "");
  const number = written ? { value: Number(written[0]), next: 1 } : longestNumber(texts, 0, words.numbers);
  const stop = number && list[from + number.next - 1]?.end;
  if (from < 0 || !number || !stop || number.value < 100 || number.value > 999 || number.value % 10 !== 0) return null;
  const counts = matchAt(words.notMoneyAfter, folded, stop) || /^\s?\p{L}+s(?!\p{L})/u.test(folded.slice(stop));
  return counts && !matchAt(words.currency, folded, stop) ? null : { value: value + number.value * 1000, end: stop };
}

/** `tenner on seeds`, `zwanni für farbe`: a banknote by its nickname, said without how many right before what it went on. */
const onWhat = /^(?:on|for|from|in|at|to|fur|bei|beim|von|vom)$/;
const banknotes: ReadonlySet<number> = new Set([5, 10, 20, 50]);

function bareNote({ words, style }: AmountText, word: Word | undefined, behind: string): Found<SaidMoney> | null {
  const note = word && words.notes.get(word.text);
  if (!word || note === undefined || !banknotes.has(note) || !onWhat.test(behind)) return null;
  const { currency } = style;
  const money = { minor: BigInt(note) * 10n ** BigInt(currencyDigits(currency)), currency };
  return { start: word.start, end: word.end, value: { money, marked: true, shaped: true } };
}

/** Turns a number said in words into an amount when a currency follows or it is large enough not to be a count. */
function amountAt(
  source: AmountText,
  list: readonly Word[],
  texts: readonly string[],
  at: number,
): [Found<SaidMoney>, number] | null {
  const note = source.words.notes.get(texts[at + 1] ?? "");
  const holder = list[at + 1];
  if (note !== undefined && holder && source.words.numbers.some((lexicon) => lexicon.ones.has(texts[at] ?? ""))) {
    const { currency } = source.style;
    const money = { minor: BigInt(note) * 10n ** BigInt(currencyDigits(currency)), currency };
    return [
      { start: list[at]?.start ?? holder.start, end: holder.end, value: { money, marked: true, shaped: true } },
      at + 2,
    ];
  }
  const bare = bareNote(source, list[at], texts[at + 1] ?? "");
  if (bare) return [bare, at + 1];
  const half = halfScaleAt(source, texts, at);
  const number = half ?? longestNumber(texts, at, source.words.numbers);
  const first = list[at];
  const last = number && list[number.next - 1];
  if (!number || !first || !last) return null;
  const { folded, text, style, words } = source;
  let end = last.end;
  let { value } = number;
  let { scaled } = number;
  const halfBehind = matchAt(words.andHalf, folded, end);
  const scale = matchAt(words.scale, folded, end + (halfBehind?.[0].length ?? 0));
  const factor = scale ? (words.scales.get(scale[1] ?? "") ?? 1) : 1;
  if (scale && factor > 1 && value > 0) {
    value = value * factor + (halfBehind ? factor / 2 : 0);
    end += (halfBehind?.[0].length ?? 0) + scale[0].length;
    scaled = true;
  }
  const thousands = thousandsBehind(source, list, value, end);
  if (thousands) {
    value = thousands.value;
    end = thousands.end;
  }
  const halfOf = halfBehind && !scale ? (words.scales.get(texts[number.next - 1] ?? "") ?? 1) : factor;
  const halfLater =
    scale && !halfBehind ? matchAt(words.andHalf, folded, end) : halfBehind && !scale ? halfBehind : null;
  if (halfLater && halfOf >= 1000) {
    value += halfOf / 2;
    end += halfLater[0].length;
  }
  const currencyMatch = matchAt(words.currency, folded, end);
  const word = currencyMatch && words.currencies.get(currencyMatch[1] ?? "");
  const mark = word
    ? { at: end + currencyMatch[0].length, currency: currencyFor(word, style) }
    : markAfter(text, folded, end, style);
  const subunit = mark ? null : matchAt(words.subunit, folded, end);
  const unit = subunit && subunit[1] !== "p" ? subunit : null;
  const next = list.findIndex((w, index) => index >= number.next && w.start >= end);
  const follower = texts[next] ?? "";
  if (!mark && !unit) {
    // `un palo de escoba`, `un millón de gracias`: what there are so many of.
    if (value >= 1_000_000 && /^\s(?:de|d')\s?\p{L}/u.test(folded.slice(end))) return null;
    if (value < 10 || words.ordinals.has(follower) || matchAt(words.notMoneyAfter, folded, end)) return null;
    if (!scaled && number.next - at === 1 && /^\s?-/.test(folded.slice(end, end + 2))) return null;
  }
  const currency = mark?.currency ?? (unit ? (words.subunits.get(unit[1] ?? "") ?? style.currency) : style.currency);
  const minor = BigInt(value) * (unit ? 1n : 10n ** BigInt(currencyDigits(currency)));
  const stop = mark?.at ?? end + (unit?.[0].length ?? 0);
  const found = {
    start: first.start,
    end: stop,
    value: { money: { minor, currency }, marked: mark !== null || unit !== null, shaped: scaled },
  };
  const resume = list.findIndex((w, index) => index >= number.next && w.start >= stop);
  return [found, resume < 0 ? list.length : resume];
}

const joinsCents = /^\s(?:and|y|et|und|e|con|com)\s$/;

/** "five dollars and fifty cents" is one amount: hundredths join the amount before them. */
function withCents(found: readonly Found<SaidMoney>[], folded: string): Found<SaidMoney>[] {
  const joined: Found<SaidMoney>[] = [];
  for (const next of found) {
    const last = joined.at(-1);
    const unit = 10n ** BigInt(currencyDigits(next.value.money.currency));
    const cents =
      last?.value.marked && next.value.marked && next.value.money.minor < unit && last.value.money.minor % unit === 0n;
    const price = last ? (spokenPrice(last, next, folded) ?? spokenCents(last, next, folded)) : null;
    if (last && price !== null) {
      const money = { ...last.value.money, minor: price };
      joined[joined.length - 1] = { start: last.start, end: next.end, value: { ...last.value, money, shaped: true } };
    } else if (
      last &&
      cents &&
      joinsCents.test(folded.slice(last.end, next.start)) &&
      last.value.money.currency === next.value.money.currency
    ) {
      const money = { minor: last.value.money.minor + next.value.money.minor, currency: last.value.money.currency };
      joined[joined.length - 1] = { start: last.start, end: next.end, value: { money, marked: true, shaped: true } };
    } else joined.push(next);
  }
  return joined;
}

/** `seventy two fifty`, `cuarenta y siete con cincuenta`: two numbers below a hundred said in a row are a price to the cent. */
function spokenPrice(last: Found<SaidMoney>, next: Found<SaidMoney>, folded: string): bigint | null {
  const { currency } = next.value.money;
  if (!/^ (?:con )?$/.test(folded.slice(last.end, next.start)) || currencyDigits(currency) !== 2) return null;
  if (/\d/.test(folded.slice(last.start, next.end)) || last.value.shaped || next.value.shaped) return null;
  const [whole, cents] = [last.value.money.minor / 100n, next.value.money.minor / 100n];
  if (last.value.marked || whole < 11n || whole > 99n || cents < 10n || cents > 99n) return null;
  return last.value.money.minor + cents;
}

const closes =
  /^(?:$|[.,;!?)]|\s(?:for|on|from|at|to|by|in|with|via|cash|card|pour|chez|en|para|por|fur|bei|mit|de|em|no|na|com|con|par)(?!\p{L}))/u;

const behindCurrency = /^\s(?:e\s|con\s|com\s)?$/u;

/** `fifty two quid eighty`, `doze euros e cinquenta`: hundredths said right behind the currency, where nothing follows that they could count. */
function spokenCents(last: Found<SaidMoney>, next: Found<SaidMoney>, folded: string): bigint | null {
  if (!last.value.marked || next.value.marked || last.value.money.minor % 100n !== 0n) return null;
  if (!behindCurrency.test(folded.slice(last.end, next.start)) || currencyDigits(last.value.money.currency) !== 2)
    return null;
  const cents = next.value.money.minor / 100n;
  return cents < 100n && closes.test(folded.slice(next.end)) ? last.value.money.minor + cents : null;
}

/** Small letters, and whatever lies beyond ASCII. */
const isLetter = (code: number) => (code >= 97 && code <= 122) || code > 127;

/** Whether any word of the text can be of a number; most texts have none and need no closer look. */
function hasCountWord({ folded, words }: AmountText): boolean {
  const compound = words.numbers[0]?.compound === true;
  for (let at = 0; at < folded.length; at++) {
    const start = at;
    while (isLetter(folded.charCodeAt(at))) at++;
    if (at === start) continue;
    const word = folded.slice(start, at);
    if (words.countWords.has(word) || (compound && /hundert|tausend|und./.test(word))) return true;
  }
  return false;
}

/** The amounts said in words: `three grand`, `zweihundert Euro`, `two hundred and fifty`. */
export function findWordedMoney(source: AmountText): Found<SaidMoney>[] {
  if (!hasCountWord(source)) return [];
  const list = wordsOf(source.folded);
  const texts = list.map((w) => w.text);
  const found: Found<SaidMoney>[] = [];
  for (let at = 0; at < list.length; ) {
    const hit = amountAt(source, list, texts, at);
    if (hit) found.push(hit[0]);
    at = hit ? Math.max(hit[1], at + 1) : at + 1;
  }
  return found.length > 1 ? withCents(found, source.folded) : found;
}
