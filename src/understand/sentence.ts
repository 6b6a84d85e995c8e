import type { Found } from "../found.ts";
import { findMoney, type SaidMoney } from "../money/find-money.ts";
import { decimalText } from "../money/money.ts";
import { type Duration, findDurations } from "../time/find-durations.ts";
import { findMoments, type Moment, type MomentStyle } from "../time/find-moments.ts";
import { findPeriods } from "../time/find-periods.ts";
import type { Period } from "../time/period.ts";
import { isCommonWord } from "./common-words.ts";
import { amountsOnly } from "./counts.ts";
import { type CueHit, everyCue, type Language, meantKeyWord } from "./cue-index.ts";
import { findAddresses } from "./find-addresses.ts";
import { findInvoices } from "./find-invoices.ts";
import { findQuotes } from "./find-quotes.ts";
import { heardLanguage, ownCues } from "./heard-language.ts";
import { type Marks, overlaps, type Range } from "./marks.ts";
import { meantAsNames } from "./meant-names.ts";
import type { FoundNames } from "./names.ts";
import { withoutNames } from "./not-cues.ts";
import { type Token, tokenise } from "./tokens.ts";
import type { Hearing } from "./understanding.ts";

/** A text with everything recognised in it, before anything is made of it. Ranges of marks are UTF-16, of cues tokens. */
export interface Sentence extends Marks {
  readonly text: string;
  readonly hearing: Hearing;
  readonly language: Language;
  readonly tokens: readonly Token[];
  readonly cues: readonly CueHit[];
}

function outside<T extends Range>(list: readonly T[], ...taken: readonly (readonly Range[])[]): T[] {
  return list.filter((each) => !taken.some((ranges) => ranges.some((range) => overlaps(each, range))));
}

/** The text with what is already understood blanked out, so that no reader finds dates in names or amounts in numbers. */
function without(text: string, ...taken: readonly (readonly Range[])[]): string {
  let left = text;
  for (const { start, end } of taken.flat()) left = left.slice(0, start) + "¦".repeat(end - start) + left.slice(end);
  return left;
}

const percent = /(\d+(?:[.,]\d+)?)\s?(?:%|percent\b|per cent\b|prozent\b|por ?ciento\b|pour ?cent\b|por ?cento\b)/giu;

/** `1200+19%` is a sum, `1200 + 19% VAT` an amount and its tax. */
function calculated(text: string, at: number, length: number): boolean {
  return (
    /\d[\d.,' ]*k?\s?[+−-]\s?$/iu.test(text.slice(0, at)) &&
    !/^\s*(?:de |d[eo] |of )?(?:tax|sales|vat|gst|hst|mwst|ust|steuer|iva|tva|impuesto|imposto|taxe|discount|off|rabatt|descuento|desconto|remise)/iu.test(
      text.slice(at + length),
    )
  );
}

function findPercents(text: string): Found<string>[] {
  return [...text.matchAll(percent)]
    .filter((match) => !calculated(text, match.index, match[0].length))
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      value: (match[1] ?? "").replace(",", "."),
    }));
}

/** A bare year in a question about figures is the year they are of. */
function yearless(asked: boolean, money: readonly Found<SaidMoney>[]): Found<SaidMoney>[] {
  return money.filter(
    (m) => !asked || m.value.marked || m.value.shaped || !/^20[0-4]\d(?:\.00)?$/.test(decimalText(m.value.money)),
  );
}

/** `came to 31.07`: the only number of a text, with two decimals and no word of dates before it, is its amount. */
function dottedAmount(
  text: string,
  amount: Found<SaidMoney>,
  money: readonly Found<SaidMoney>[],
  rivals: readonly Found<Moment>[],
): boolean {
  if (money.length > 1 || !/^\d{1,2}\.\d{2}$/.test(text.slice(amount.start, amount.end))) return false;
  if (/\b(?:on|by|due|until|am|vom|zum|bis|ab|den|el|le|em|dia|del|al|du|au|no)\s$/iu.test(text.slice(0, amount.start)))
    return false;
  return rivals.every((rival) => rival.start === amount.start && rival.end === amount.end);
}

const weekdayBefore =
  /(?<!\p{L})(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|segunda|ter[çc]a|quarta|quinta|sexta)\s$/iu;

/** A clear amount beats a date it could also be, a bare number loses to one. */
function refined(
  text: string,
  money: readonly Found<SaidMoney>[],
  moments: readonly Found<Moment>[],
): Found<SaidMoney>[] {
  return money.filter((amount) => {
    if (!amount.value.marked && /^\d{1,2}\.\d{1,2}$/.test(text.slice(amount.start, amount.end))) {
      if (weekdayBefore.test(text.slice(0, amount.start))) return false;
    }
    const rivals = moments.filter((moment) => overlaps(amount, moment));
    if (dottedAmount(text, amount, money, rivals)) return true;
    return rivals.every((rival) => amount.value.marked && rival.end - rival.start <= amount.end - amount.start);
  });
}

/** A length of time said inside a date or a clock time (`in five days`, `à 14h30`) is part of it. */
function lengthsOnly(
  durations: readonly Found<Duration>[],
  moments: readonly Found<Moment>[],
  meets: boolean,
): Found<Duration>[] {
  return durations.filter((length) =>
    moments.every((moment) => {
      if (!overlaps(length, moment)) return true;
      const same = moment.start === length.start && moment.end === length.end;
      return (same && !meets) || (moment.start >= length.start && moment.end < length.end);
    }),
  );
}

/** Short English days are other words elsewhere: `mon comptable`. */
const foreignDay = /^(?:mon|tue|wed|thu|sat|sun|comptant)$/i;

const dated = /\d|[a-zà-ÿ]{3}/i;

/** A word nobody knows, one slip away from one of bookkeeping, is taken for that one. */
function spelt(token: Token, names: readonly FoundNames[]): Token {
  if (token.kind !== "word" || token.text.length < 6 || isCommonWord(token.text)) return token;
  if (names.some((name) => overlaps(name, token))) return token;
  const meant = meantKeyWord(token.text);
  return meant ? { ...token, text: meant } : token;
}

/** Recognises everything in a text, in the order of DESIGN 3. */
export async function hear(text: string, hearing: Hearing): Promise<Sentence> {
  const tokens = tokenise(text);
  const found = hearing.names.find(text, tokens);
  const every = everyCue(tokens.map((token) => spelt(token, found)));
  const language = heardLanguage(tokens, every, hearing.locale);
  const quotes = findQuotes(text);
  const addresses = outside(findAddresses(text), quotes);
  const cues = ownCues(every, language, tokens, text);
  const names = meantAsNames(outside(found, addresses), { text, tokens, cues });
  const locale = hearing.locale;
  const style: MomentStyle = {
    today: hearing.today,
    time: hearing.time,
    zone: hearing.zone,
    locale: hearing.locale.slice(0, 2) === language ? hearing.locale : language,
    ...(hearing.dateOrder
      ? { dateOrder: hearing.dateOrder }
      : hearing.locale === "en-US"
        ? {}
        : { dateOrder: "dmy" as const }),
    look: "past",
  };
  const spoken = without(text, quotes, addresses, names);
  const percents = findPercents(spoken);
  const invoices = await findInvoices(spoken, tokens, cues, hearing.facts);
  // The elision of `400 d'Inès` is no unit of days.
  const timed = without(spoken, percents, invoices).replace(/(?<=\d )d['’](?=[\p{L}¦])/giu, "  ");
  // `3.400 dia 8`: a day of the month, not a number of days.
  const counted = timed.replace(/(?<=\d )dia(?= \d)/giu, "¦¦¦");
  const lengths = findDurations(counted, style.locale);
  const look = (direction: "past" | "future") => {
    if (!dated.test(timed)) return [];
    const found = findMoments(timed, { ...style, look: direction });
    return language === "en" ? found : found.filter((m) => !foreignDay.test(timed.slice(m.start, m.end)));
  };
  const meets = cues.some(
    (cue) =>
      ["meetingNoun", "meetVerb", "shift", "remind", "checkIn"].includes(cue.name) || cue.name.startsWith("medium."),
  );
  let past: readonly Found<Moment>[] | undefined;
  let future: readonly Found<Moment>[] | undefined;
  let periods: readonly Found<Period>[] | undefined;
  const all = (direction: "past" | "future") => {
    if (direction === "past") {
      past ??= look("past");
      return past;
    }
    future ??= look("future");
    return future;
  };
  let kept: readonly Found<Duration>[] | undefined;
  let amounts: readonly Found<SaidMoney>[] = [];
  const moments = (direction: "past" | "future") => {
    const list = all(direction);
    if (lengths.length === 0) return outside(list, amounts);
    kept ??= lengthsOnly(lengths, all("future"), meets);
    return outside(list, kept, amounts);
  };
  if (lengths.length > 0) moments("future");
  const durations = kept ?? [];
  const bare = findMoney(counted, { locale, currency: hearing.currency });
  const asked = cues.some((cue) => cue.name.startsWith("rep.") || cue.name.startsWith("groupBy."));
  const money = yearless(
    asked,
    amountsOnly(
      timed,
      outside(refined(timed, bare, bare.length > 0 ? moments(meets ? "future" : "past") : []), durations),
    ),
  );
  amounts = money;
  return {
    text,
    hearing,
    language,
    tokens,
    cues: withoutNames(
      cues.filter((cue) => !insideNames(cue, tokens, names, quotes, addresses)),
      text,
      tokens,
      money,
      language,
    ),
    quotes,
    addresses,
    names,
    invoices,
    money,
    percents,
    durations,
    moments,
    periods: () => {
      periods ??= findPeriods(timed, style);
      return periods;
    },
  };
}

function insideNames(cue: CueHit, tokens: readonly Token[], ...taken: readonly (readonly Range[])[]): boolean {
  const range = { start: tokens[cue.from]?.start ?? 0, end: tokens[cue.to - 1]?.end ?? 0 };
  return taken.some((ranges) =>
    ranges.some((each) => overlaps(each, range) && !(range.start < each.start && each.end < range.end)),
  );
}
