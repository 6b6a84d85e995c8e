import { recordWords as de } from "./de/records.ts";
import { recordWords as en } from "./en/records.ts";
import { recordWords as es } from "./es/records.ts";
import { recordWords as fr } from "./fr/records.ts";
import { recordWords as pt } from "./pt/records.ts";

/** How one language describes something that is in the books already, and what is right of it; each entry is a pattern, without a group of its own. */
export interface RecordWords {
  /** Passed over before it begins: "no, sorry". */
  readonly opening: readonly string[];
  /** Says that it is a known one: "the", "my". */
  readonly the: readonly string[];
  /** That it is the newest of its kind, before or behind what it is. */
  readonly last: readonly string[];
  /** Between what it is and what is right of it: "was". */
  readonly was: readonly string[];
  /** The same, and that the books say something else: "should have been". */
  readonly ought: readonly string[];
  /** Before what is right, with the same meaning: "actually". */
  readonly really: readonly string[];
  /** Before what is wrong: "not". */
  readonly not: readonly string[];
  /** Orders that something of it becomes something else. */
  readonly change: readonly string[];
  /** Between what it is and what it becomes: "to". */
  readonly to: readonly string[];
  /** Between what it is and whom or what it is put under: "on". */
  readonly onto: readonly string[];
  /** Orders that it is deleted. */
  readonly remove: readonly string[];
  /** The same at the end of a sentence. */
  readonly removed: readonly string[];
  /** Behind what it is: that it should not be in the books. */
  readonly mistaken: readonly string[];
  /** Orders that it is shown. */
  readonly show: readonly string[];
  /** Asks what it came to, before what it is. */
  readonly asks: readonly string[];
  /** The same behind what it is. */
  readonly costs: readonly string[];
  /** What belongs to no record, of what stands between its article and the verb: "one", "entry". */
  readonly little: readonly string[];
  /** Says that it is so from some day on: what recurs is changed, and nothing that was. */
  readonly henceforth: readonly string[];
  /** Money that came in, told as that. */
  readonly payment: readonly string[];
}

const byLanguage: Readonly<Record<string, RecordWords>> = { en, de, es, fr, pt };
const languages = Object.values(byLanguage);

/** The ways of one language. */
export function recordWordsOf(language: string): RecordWords {
  return byLanguage[language] ?? en;
}

/** The ways of all languages, as alternatives of one pattern: people mix them. */
export function recordWord(...kinds: readonly (keyof RecordWords)[]): string {
  return `(?:${kinds.flatMap((kind) => languages.flatMap((words) => words[kind])).join("|")})`;
}
