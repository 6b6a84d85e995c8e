import { literally } from "../literally.ts";
import type { CurrencyWord, ValueWords } from "../words/value-words.ts";
import { wordsFor } from "../words/value-words-by-locale.ts";
import { foldText } from "./fold-text.ts";
import { type NumberLexicon, numberLexicon } from "./number-words.ts";

/** What is numbered in German by a digit and a dot, `3. Quartal`, `1. Teilzahlung`: no amount, and no end of a sentence; folded. */
export const numberedThings: readonly string[] =
  "quartal quartals halbjahr halbjahrs rate teilrate teilzahlung teilrechnung teil abschlag abschlagszahlung abschlagsrechnung akonto akontozahlung akontorechnung anzahlung zahlung mahnung halfte woche kalenderwoche stock og einheit termin entwurf version versuch bauabschnitt".split(
    " ",
  );

/** The words around amounts of one language, English included, ready for matching in folded text. */
export interface AmountWords {
  /** Matches a scale right after digits: `k`, ` grand`, ` lakh`. */
  readonly scale: RegExp;
  readonly scales: ReadonlyMap<string, number>;
  /** Matches a half that is added to what stands before it: `and a half`. */
  readonly andHalf: RegExp;
  /** Matches a currency word after an amount. */
  readonly currency: RegExp;
  /** Matches a currency word at the end of what stands before an amount. */
  readonly currencyBefore: RegExp;
  readonly currencies: ReadonlyMap<string, CurrencyWord>;
  /** Banknotes by nickname. */
  readonly notes: ReadonlyMap<string, number>;
  readonly subunit: RegExp;
  readonly subunits: ReadonlyMap<string, string | null>;
  /** Matches what makes a number a measure, a time or a date part instead of an amount. */
  readonly notMoneyAfter: RegExp;
  readonly monthBefore: RegExp;
  readonly monthAfter: RegExp;
  /** Matches a counted thing of the books right after a small number, and what a long number behind is the name of. */
  readonly countedAfter: RegExp;
  readonly referenceBefore: RegExp;
  /** Shares said in words, and what matches one at the end of what stands before "of". */
  readonly fractions: ReadonlyMap<string, readonly [number, number]>;
  readonly fractionAtEnd: RegExp;
  /** Matches "of" and an article at the end of what stands before an amount. */
  readonly shareOf: RegExp;
  readonly ordinals: ReadonlySet<string>;
  readonly numbers: readonly NumberLexicon[];
  /** Words at least one of which is in every amount said in words. */
  readonly countWords: ReadonlySet<string>;
}

const compiled = new Map<string, AmountWords>();

/** Other measures than time that a number is often followed by; `12 am Montag` is no hour. */
const measures =
  "km|kms|kg|kgs|mg|gb|mb(?!\\s?way)|tb|kb|px|pt|dpi|mm|cm|m2|sqm|sqft|ft|inch|inches|mi|miles|lbs|lb|oz|ml|ltr|litres|liters|kwh|kw|mph|rpm|fps|hz|khz|am(?!\\s(?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|wochenende|selben|gleichen|letzten|ersten|(?:mo|di|mi|fr|sa)(?![a-z])|\\d{1,2}\\.))|pm|a\\.m|p\\.m|uhr|o'clock|percent|pct|per cent|por ciento|por cento|pour cent|pourcent|prozent|times|mal|fois|veces|vezes|pages|words|pieces|people|seiten|pp|bps";

function folded<T>(records: readonly Readonly<Record<string, T>>[]): Map<string, T> {
  return new Map(
    records.toReversed().flatMap((r) => Object.entries(r).map(([word, value]): [string, T] => [foldText(word), value])),
  );
}

/** `10k d'ici juin`: an elided word behind an amount, and no days. */
const elided = "(?!(?<=\\sd)['’])";

const escaped = (word: string) => literally(word).replaceAll(" ", "\\s");

/** The words as one alternation, longer ones first. */
export function alternation(words: Iterable<string>): string {
  return [...new Set(words)]
    .toSorted((a, b) => b.length - a.length)
    .map(escaped)
    .join("|");
}

/** Currencies whose name is a verb before a number: `won 20 on a scratch card`. */
const verbs: ReadonlySet<string> = new Set(["won"]);

function compile(words: readonly ValueWords[]): AmountWords {
  const scales = folded(words.map((w) => w.amountScales));
  const currencies = folded(words.map((w) => w.currencies));
  const subunits = folded(words.map((w) => w.subunits));
  const units = words.flatMap((w) => Object.values(w.units).flat()).map(foldText);
  const months = words.flatMap((w) => w.months.flat()).map(foldText);
  const notes = folded(words.map((w) => w.notes));
  const counted = words.flatMap((w) => w.counted).map(foldText);
  const as = words.flatMap((w) => w.countedAs).map(foldText);
  const references = words.flatMap((w) => w.references).map(foldText);
  const numbers = words.map(numberLexicon);
  const fractions = folded(words.map((w) => w.fractions));
  const ofs = words.flatMap((w) => w.roles.of ?? []).map(foldText);
  const end = "(?![\\p{L}\\d])";
  return {
    scales,
    scale: new RegExp(`\\s?(${alternation(scales.keys())})\\.?${end}`, "yu"),
    andHalf: new RegExp(
      `\\s(?:${alternation(words.flatMap((w) => w.roles.andHalf.filter((said) => said.includes(" "))).map(foldText))})(?![\\p{L}])`,
      "uy",
    ),
    currencies,
    currency: new RegExp(`\\s?(?:de\\s|d')?(${alternation(currencies.keys())})${end}`, "yu"),
    currencyBefore: new RegExp(
      `(?<![\\p{L}\\d])(${alternation([...currencies.keys()].filter((word) => !verbs.has(word)))})\\s$`,
      "u",
    ),
    notes,
    subunits,
    subunit: new RegExp(`\\s?(${alternation(subunits.keys())}|¢)${end}`, "yu"),
    notMoneyAfter: new RegExp(
      `\\s?-?(?:${alternation(units.filter((u) => u !== "m"))}|${measures})${end}${elided}|\\.?[^\\S\\n](?:de\\s|of\\s)?(?:${alternation(months)})${end}|\\.[^\\S\\n](?:${alternation(numberedThings)})${end}|\\s?[%‰°]`,
      "yu",
    ),
    countedAfter: new RegExp(`\\s(?:(?:${alternation(as)})\\s){0,2}(?:${alternation(counted)})${end}`, "yu"),
    referenceBefore: new RegExp(`(?<![\\p{L}\\d])(?:${alternation(references)})\\.?\\s?#?$`, "u"),
    monthAfter: new RegExp(`\\.?[^\\S\\n](?:de\\s|of\\s)?(?:${alternation(months)})${end}`, "yu"),
    monthBefore: new RegExp(`(?<![\\p{L}\\d])(?:${alternation(months)})\\.?,?\\s(?:de\\s|the\\s)?$`, "u"),
    fractions,
    fractionAtEnd: new RegExp(`(?<![\\p{L}\\d])(${alternation(fractions.keys())})\\s$`, "u"),
    shareOf: new RegExp(
      `(?<![\\p{L}\\d])(?:${alternation(ofs)})\\s?(?:the\\s|those\\s|los\\s|les\\s|den\\s|os\\s)?$`,
      "u",
    ),
    ordinals: new Set(words.flatMap((w) => Object.keys(w.ordinals)).map(foldText)),
    numbers,
    countWords: new Set(
      numbers.flatMap((n) => [
        ...n.values.keys(),
        ...n.scales.keys(),
        ...n.hyphened,
        ...notes.keys(),
        ...scales.keys(),
      ]),
    ),
  };
}

/** The words around amounts for a locale, compiled once a language. */
export function amountWords(locale: string): AmountWords {
  const language = locale.slice(0, 2).toLowerCase();
  let words = compiled.get(language);
  if (!words) {
    words = compile(wordsFor(locale));
    compiled.set(language, words);
  }
  return words;
}
