import { alternation } from "../../money/amount-words.ts";
import { foldText } from "../../money/fold-text.ts";
import { type NumberLexicon, numberLexicon } from "../../money/number-words.ts";
import type { ValueWords } from "../../words/value-words.ts";
import { wordsFor } from "../../words/value-words-by-locale.ts";

/** The words around how many and what one costs, of one language and English, ready for matching in folded text. */
export interface PricePatterns {
  /** How many, in figures or in words, as the source of a pattern; and what sets and number words are worth. */
  readonly count: string;
  readonly sets: ReadonlyMap<string, number>;
  readonly numbers: readonly NumberLexicon[];
  /** How many of what, at the end of what stands before a price. */
  readonly things: RegExp;
  /** What links things to the price of one, at the end of what stands before it; and those that say `each` by themselves. */
  readonly link: RegExp;
  readonly eachBefore: RegExp;
  /** Right behind a price: that it is of one, what it is for one of, and how many follow. */
  readonly each: RegExp;
  readonly perOne: RegExp;
  readonly manyBehind: RegExp;
  readonly taken: RegExp;
  /** A verb of having things, right before how many. */
  readonly takes: RegExp;
  /** Between an amount and one that is added to it. */
  readonly plus: RegExp;
  readonly ownShare: RegExp;
  /** Units and days that make a number before them no count of things: hours have a price of their own, `22 tues at 11` is an hour. */
  readonly hours: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  /** Before a number that is part of a day and counts nothing: `on nov 14`. */
  readonly notCountBefore: RegExp;
  /** Units of a rhythm: `15 a month`. */
  readonly rhythms: ReadonlySet<string>;
  /** Words that end what is counted, and words before a length of time that make it a day ahead. */
  readonly joins: ReadonlySet<string>;
  readonly ahead: RegExp;
}

const compiled = new Map<string, PricePatterns>();
const word = "[\\p{L}¦][\\p{L}\\d¦'&-]*";
const end = "(?![\\p{L}\\d])";

function compile(words: readonly ValueWords[]): PricePatterns {
  const all = (pick: (each: ValueWords) => readonly string[]) => words.flatMap(pick).map(foldText);
  const numbers = words.map(numberLexicon);
  const sets = new Map(words.flatMap((w) => Object.entries(w.sets).map(([k, v]) => [foldText(k), v] as const)));
  const several = numbers.flatMap((n) => [...n.values].flatMap(([said, value]) => (value > 1 ? [said] : [])));
  const larger = numbers.flatMap((n) => [...n.scales.keys()]);
  const part = `(?:${alternation([...several, ...larger])})`;
  const joiner = `(?:\\s?-\\s?|\\s(?:(?:${alternation(numbers.flatMap((n) => [...n.joiners]).filter((j) => j !== "-"))})\\s)?)`;
  const count = `(?:\\d{1,3}(?:[.,]\\d{3})+|\\d{1,5}(?:[.,]\\d{1,2})?|(?:${alternation(sets.keys())})|(?:${alternation(several)})(?:${joiner}${part})*)${end}`;
  const own = all((w) => w.ownShare);
  const at = all((w) => w.priceAt);
  const before = all((w) => w.eachBefore);
  const eachBefore = before.length > 0 ? `|(?:${alternation(before)})` : "";
  const units = (pick: (each: ValueWords) => readonly string[]) => new Set(all(pick));
  return {
    count,
    sets,
    numbers,
    things: new RegExp(
      `(?<![\\p{L}\\d#$€£₹/:-]|[\\d$€£₹][.,])(${count})\\s?(?:[x×]\\s)?((?:${word}(?:,?\\s|,?$)){0,8})$`,
      "u",
    ),
    link: new RegExp(`(?:^|[\\s,])(?:[x×*]|${alternation(at)}${eachBefore})\\s?$`, "u"),
    eachBefore: before.length > 0 ? new RegExp(`(?:^|\\s)(?:${alternation(before)})\\s$`, "u") : /(?!)/u,
    each: new RegExp(`\\s?(?:${alternation(all((w) => w.each))})${end}`, "yu"),
    perOne: new RegExp(`\\s?(?:${alternation(all((w) => w.perOne))})\\s?(\\p{L}{2,})`, "yu"),
    manyBehind: new RegExp(`\\s?(?:,|[x×*]|for|on|por|en|pour|sur|fur|auf|em)?\\s?(${count})(?!\\s?[%°])`, "yu"),
    taken: new RegExp(
      `(?<!\\p{L})(?:${alternation(all((w) => w.taken))})\\s(${count})(?!\\s?[\\p{L}%:/])|(?<!\\p{L})(${count})\\s(?:${alternation(all((w) => w.taken))})${end}`,
      "u",
    ),
    takes: new RegExp(`(?<!\\p{L})(?:${alternation(all((w) => w.taken))})\\s$`, "u"),
    plus: new RegExp(
      `^,?\\s?(?:(?:and|y|et|und|e)\\s)?(?:\\+|${alternation(all((w) => w.plus))})\\s?(?:(?:${alternation(all((w) => w.before))})\\s)?$`,
      "u",
    ),
    ownShare: new RegExp(
      `(?<!\\p{L})(?:${alternation(own)})[,:]?\\s(?:(?:${alternation(all((w) => w.shareIs))})\\s){0,2}$`,
      "u",
    ),
    hours: units((w) => [...w.units.hour, ...w.units.minute, ...w.weekdays.flat(), "am", "pm", "uhr"]),
    months: units((w) => w.months.flat()),
    notCountBefore: new RegExp(`(?<!\\p{L})(?:${alternation(all((w) => w.months.flat()))})\\.?\\s$`, "u"),
    rhythms: units((w) => [...w.units.hour, ...w.units.week, ...w.units.month, ...w.units.quarter, ...w.units.year]),
    joins: new Set(
      "for from to with and or by on in of para por con y o pour avec et ou fur mit und oder com e at a".split(" "),
    ),
    ahead: new RegExp(`(?:^|\\s)(?:${alternation(all((w) => [...w.roles.in, ...w.roles.net]))})\\s$`, "u"),
  };
}

/** The patterns for a locale, compiled once a language. */
export function pricePatterns(locale: string): PricePatterns {
  const language = locale.slice(0, 2).toLowerCase();
  let patterns = compiled.get(language);
  if (!patterns) {
    patterns = compile(wordsFor(locale));
    compiled.set(language, patterns);
  }
  return patterns;
}
