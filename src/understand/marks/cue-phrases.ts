import { shownName } from "../../built-in-names.ts";
import { fold } from "../../fold.ts";
import { type CueName, type CueWords, cueNames } from "../../words/cue-words.ts";
import { cues as de } from "../../words/de/cues.ts";
import { cues as en } from "../../words/en/cues.ts";
import { cues as es } from "../../words/es/cues.ts";
import { cues as fr } from "../../words/fr/cues.ts";
import { cues as pt } from "../../words/pt/cues.ts";
import { lazily } from "../lazily.ts";
import { tokenise } from "./tokens.ts";

/** The languages sentences are understood in. */
export const languages = ["en", "es", "fr", "de", "pt"] as const;

export type Language = (typeof languages)[number];

/** The cue phrases of every language. */
export const catalogues: Readonly<Record<Language, CueWords>> = { en, es, fr, de, pt };

/** A phrase of the catalogues, and what it tells. */
export interface Phrase {
  readonly text: string;
  readonly name: CueName;
  readonly language: Language;
}

/** `l'`, `d'`: a token of its own, which tokenising it alone would not give. */
const elision = /^[a-z]+'$/;

/** A word that is its own only token and has nothing to fold: most words of the catalogues, and quick to learn. */
const plainWord = /^[a-z]+$/;

/** Words whose `'s` is often typed without the apostrophe. */
const runOnWords = "what|who|how|where|when|that|it|there|here|let|she|he";
const runOn = new RegExp(`^(${runOnWords})s$`);

/** Words that are often written as a letter and a stroke: `falei c/ a Ana`. */
const shorthand: ReadonlyMap<string, string> = new Map([
  ["com", "c"],
  ["con", "c"],
  ["para", "p"],
  ["with", "w"],
]);

/** Whether a word stands in phrases for one token only: no other way of typing it is known. */
export function isOneToken(word: string): boolean {
  return plainWord.test(word) && !word.endsWith("s") && !shorthand.has(word);
}

/** The runs of tokens that one word of a phrase may be said in; one among several may lose its apostrophe (`je|j' paie`). */
export function runsOf(word: string, among = false): readonly (readonly string[])[] {
  if (among && elision.test(word)) return [[word], [word.slice(0, -1)]];
  if (word === "'d" || word === "'s" || elision.test(word)) return [[word]];
  const short = shorthand.get(word);
  if (short) return [[word], [short, "/"]];
  const typed = plainWord.test(word) ? [word] : tokenise(word || "|").map((token) => token.text);
  const base = word.endsWith("s") ? runOn.exec(word)?.[1] : undefined;
  if (base) return [typed, [base, "'s"]];
  return typed.length > 1 && elision.test(typed[0] ?? "") ? [typed, ...unelided(typed)] : [typed];
}

/** What runs into its word where an apostrophe is left out, and is no word then: `jai`, `cest`. */
const glued = new Set(["j'", "c'"]);

/** `j'ai` as it is typed in a hurry: `j ai`, `jai`. */
function unelided([head = "", next = "", ...more]: readonly string[]): readonly (readonly string[])[] {
  const letters = head.slice(0, -1);
  const apart = [letters, next, ...more];
  return glued.has(head) ? [apart, [letters + next, ...more]] : [apart];
}

/** Where the phrases of a language for a cue begin in the book. */
interface Chapter {
  readonly start: number;
  readonly name: CueName;
  readonly language: Language;
}

/** The phrases of a language for a cue; of a category also what it is read as there. */
function toldOf(language: Language, name: CueName): string {
  const [list = "", value] = name.split(".");
  const phrases = catalogues[language][name];
  return list === "category" && value ? `${phrases}, ${shownName(list, value, language)}` : phrases;
}

/**
 * All phrases one after the other, folded, each with a comma before and behind it. They are looked for in the text when a word that
 * they begin with is first said: to take them all apart would be a seventh of a start.
 */
function bound(): { readonly book: string; readonly chapters: readonly Chapter[] } {
  const told = languages.flatMap((language) => cueNames.map((name) => ({ name, language })));
  const written = told.map(({ name, language }) => toldOf(language, name)).join("§");
  const texts = fold(written)
    .replace(/\s*([,§])\s*/g, "$1")
    .trim()
    .split("§");
  const chapters: Chapter[] = [];
  let book = ",";
  for (const [index, text] of texts.entries()) {
    chapters.push({ ...(told[index] as Omit<Chapter, "start">), start: book.length });
    book += `${text},`;
  }
  return { book, chapters };
}

const { book, chapters } = bound();

function phraseAt(start: number): Phrase {
  let low = 0;
  let high = chapters.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((chapters[middle] as Chapter).start <= start) low = middle;
    else high = middle - 1;
  }
  const { name, language } = chapters[low] as Chapter;
  return { text: book.slice(start, book.indexOf(",", start)), name, language };
}

/** What a part of a phrase says, and whether it may be left out. */
export function partOf(part: string): { readonly choices: readonly string[]; readonly optional: boolean } {
  const optional = part.length > 1 && part.endsWith("?");
  return { choices: (optional ? part.slice(0, -1) : part).split("|"), optional };
}

/** The tokens that a part may begin with; `*` for any. */
function firstsOf(choices: readonly string[]): string[] {
  return choices.flatMap((choice) =>
    choice === "*" ? [choice] : runsOf(choice, choices.length > 1).map(([first = ""]) => first),
  );
}

/** The tokens a phrase may begin with: those of its first part, and of the next where that may be left out. */
function beginnings(phrase: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const part of phrase.split(" ")) {
    const { choices, optional } = partOf(part);
    for (const first of firstsOf(choices)) found.add(first);
    if (!optional) break;
  }
  return found;
}

/** A phrase that does not begin with one word of plain letters, which is looked for as it is written. */
const otherwise = new RegExp(`(?<=,)(?!(?!(?:${runOnWords})s[ ,])[a-z]+[ ,])[^,]+`, "g");

/** The places of the other phrases by the tokens they may begin with: accents, alternatives, what may be left out, `whats`. */
function beginningOtherwise(): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  const met = new Map<string, ReadonlySet<string>>();
  for (const { 0: phrase, index: start } of book.matchAll(otherwise)) {
    const [first = ""] = phrase.split(" ", 1);
    const head = first.endsWith("?") ? phrase : first;
    if (!met.has(head)) met.set(head, beginnings(head));
    for (const beginning of met.get(head) ?? []) {
      const known = places.get(beginning);
      if (known) known.push(start);
      else places.set(beginning, [start]);
    }
  }
  return places;
}

const others = beginningOtherwise();

/** Where phrases begin, by their first letter; gone through once, when a word is first looked for. */
const beginningWith = lazily((): ReadonlyMap<string, readonly number[]> => {
  const places = new Map<string, number[]>();
  for (let start = 1; start < book.length; start = book.indexOf(",", start) + 1) {
    const letter = book.charAt(start);
    const known = places.get(letter);
    if (known) known.push(start);
    else places.set(letter, [start]);
  }
  return places;
});

/** The phrases that may begin with a token, `*` being any, in the order of the catalogues. */
export function phrasesFrom(token: string): readonly Phrase[] {
  const places = new Set(others.get(token));
  if (plainWord.test(token)) {
    for (const start of beginningWith().get(token.charAt(0)) ?? []) {
      const behind = book[start + token.length];
      if ((behind === " " || behind === ",") && book.startsWith(token, start)) places.add(start);
    }
  }
  return [...places].sort((a, b) => a - b).map(phraseAt);
}

/** The tokens of all phrases. */
function tokensOfAll(): ReadonlySet<string> {
  const tokens = new Set<string>();
  for (const word of new Set(book.match(/[^ ,|?*]+/g))) {
    if (isOneToken(word)) tokens.add(word);
    else for (const token of runsOf(word).flat()) tokens.add(token);
  }
  return tokens;
}

const known = tokensOfAll();

/** Whether a folded word occurs in a phrase of any language: a word of speech, which a name alone can't be told from. */
export function isCueWord(word: string): boolean {
  return known.has(word);
}
