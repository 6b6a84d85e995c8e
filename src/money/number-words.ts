import type { ValueWords } from "../words/value-words.ts";
import { foldText } from "./fold-text.ts";

/** A number said in words, and the index of the word after it. */
export interface WordNumber {
  readonly value: number;
  readonly next: number;
  /** A hundred, a thousand or more was said: an amount rather than a count. */
  readonly scaled: boolean;
}

/** What a language's number words are worth, folded for looking up. */
export interface NumberLexicon {
  readonly values: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
  readonly joiners: ReadonlySet<string>;
  readonly ones: ReadonlySet<string>;
  /** First words of numbers written with a hyphen. */
  readonly hyphened: ReadonlySet<string>;
  /** Words a number can begin with, compounds left out. */
  readonly first: ReadonlySet<string>;
  readonly compound: boolean;
  readonly scalesStandAlone: boolean;
}

const lexicons = new Map<ValueWords, NumberLexicon>();

function folded(record: Readonly<Record<string, number>>): Map<string, number> {
  return new Map(Object.entries(record).map(([word, value]) => [foldText(word), value]));
}

/** The number words of a language, folded once. */
export function numberLexicon(words: ValueWords): NumberLexicon {
  let lexicon = lexicons.get(words);
  if (!lexicon) {
    const values = folded(words.numbers);
    const scales = folded(words.scales);
    const ones = new Set(words.roles.one.map(foldText));
    const hyphened = new Set([...values.keys()].flatMap((n) => (n.includes("-") ? [n.split("-")[0] ?? ""] : [])));
    lexicon = {
      values,
      scales,
      joiners: new Set(words.numberJoiners.map(foldText)),
      ones,
      hyphened,
      first: new Set([...values.keys(), ...scales.keys(), ...ones, ...hyphened]),
      compound: words.compoundNumbers,
      scalesStandAlone: words.scalesStandAlone,
    };
    lexicons.set(words, lexicon);
  }
  return lexicon;
}

/** Whether a unit, a ten or a hundred may follow what the group of three digits holds so far. */
function fits(group: number, value: number): boolean {
  const tail = group % 100;
  if (value >= 100) return group === 0;
  if (value >= 20) return tail === 0;
  if (value >= 10) return tail === 0 || tail === 60 || tail === 80;
  return tail === 0 || (tail >= 20 && tail % 10 === 0);
}

/** A number written as one word with units before tens: `zweihundertfünfundzwanzig`, folded. */
function compoundNumber(word: string, lexicon: NumberLexicon): number | null {
  const known = lexicon.values.get(word);
  if (known !== undefined) return known;
  for (const [scale, factor] of [
    ["tausend", 1000],
    ["hundert", 100],
  ] as const) {
    const at = word.indexOf(scale);
    if (at < 0) continue;
    const rest = word.slice(at + scale.length).replace(/^und/, "");
    const before = at === 0 ? 1 : compoundNumber(word.slice(0, at), lexicon);
    const after = rest === "" ? 0 : compoundNumber(rest, lexicon);
    return before === null || after === null || after >= factor ? null : before * factor + after;
  }
  const joined = /^(.+)und(.+)$/.exec(word);
  if (!joined) return null;
  const units = lexicon.values.get(joined[1] ?? "");
  const tens = lexicon.values.get(joined[2] ?? "");
  return units && units < 10 && tens && tens >= 20 ? units + tens : null;
}

/** The value of the word or hyphened words at `at`, and how many words it takes. */
function plainValue(words: readonly string[], at: number, lexicon: NumberLexicon): [number, number] | null {
  const word = words[at] ?? "";
  if (lexicon.hyphened.has(word)) {
    const hyphened = words[at + 1] === "-" ? lexicon.values.get(`${word}-${words[at + 2]}`) : undefined;
    if (hyphened !== undefined) return [hyphened, 3];
    const spaced = lexicon.values.get(`${word}-${words[at + 1]}`);
    if (spaced !== undefined) return [spaced, 2];
  }
  const value = lexicon.compound && word.length > 8 ? compoundNumber(word, lexicon) : lexicon.values.get(word);
  return value === undefined || value === null ? null : [value, 1];
}

/** Reads the number said by folded words from `from` on, as far as it goes, or null. */
export function readNumberWords(words: readonly string[], from: number, lexicon: NumberLexicon): WordNumber | null {
  const begins = words[from] ?? "";
  if (!lexicon.first.has(begins) && !(lexicon.compound && begins.length > 8)) return null;
  let total = 0;
  let group = 0;
  let next = from;
  let ceiling = Number.POSITIVE_INFINITY;
  let scaled = false;
  const scaleOf = (at: number) => lexicon.scales.get(words[at] ?? "");
  if (lexicon.ones.has(words[from] ?? "") && scaleOf(from + 1) !== undefined) {
    group = 1;
    next = from + 1;
  }
  for (;;) {
    let at = next;
    if (at > from && lexicon.joiners.has(words[at] ?? "")) at += 1;
    const scale = scaleOf(at);
    if (scale !== undefined && at === from && !lexicon.scalesStandAlone) break;
    if (scale !== undefined && (at === next || words[next] === "-")) {
      if (scale === 100 && group < 100) group = (group || 1) * 100;
      else if (scale >= 1000 && scale < ceiling) {
        total += (group || 1) * scale;
        group = 0;
        ceiling = scale;
      } else break;
      scaled = true;
      next = at + 1;
      continue;
    }
    const plain = plainValue(words, at, lexicon);
    if (!plain || !fits(group, plain[0]) || (plain[0] === 0 && at > from)) break;
    group += plain[0];
    scaled ||= plain[0] >= 100;
    next = at + plain[1];
    if (group === 0) break;
  }
  return next === from ? null : { value: total + group, next, scaled };
}

/** The number that goes on longest from `at`, of those the languages read there. */
export function longestNumber(
  words: readonly string[],
  at: number,
  lexicons: readonly NumberLexicon[],
): WordNumber | null {
  let best: WordNumber | null = null;
  for (const lexicon of lexicons) {
    const number = readNumberWords(words, at, lexicon);
    if (number && (!best || number.next > best.next)) best = number;
  }
  return best;
}
