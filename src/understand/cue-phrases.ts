import { type CueName, type CueWords, cueNames } from "../words/cue-words.ts";
import { cues as de } from "../words/de/cues.ts";
import { cues as en } from "../words/en/cues.ts";
import { cues as es } from "../words/es/cues.ts";
import { cues as fr } from "../words/fr/cues.ts";
import { cues as pt } from "../words/pt/cues.ts";
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
export const plainWord = /^[a-z]+$/;

/** Words whose `'s` is often typed without the apostrophe. */
const runOn = /^(what|who|how|where|when|that|it|there|here|let|she|he)s$/;

/** The runs of tokens that one word of a phrase may be said in. */
export function runsOf(word: string): readonly (readonly string[])[] {
  if (word === "'d" || word === "'s" || elision.test(word)) return [[word]];
  const typed = plainWord.test(word) ? [word] : tokenise(word || "|").map((token) => token.text);
  const base = word.endsWith("s") ? runOn.exec(word)?.[1] : undefined;
  return base ? [typed, [base, "'s"]] : [typed];
}

/** Where the phrases of a language for a cue begin in the book. */
interface Chapter {
  readonly start: number;
  readonly name: CueName;
  readonly language: Language;
}

/**
 * All phrases one after the other, each with a comma before and behind it. They are looked for in the text when a word that
 * they begin with is first said: to take them all apart would be a seventh of a start.
 */
function bound(): { readonly book: string; readonly chapters: readonly Chapter[] } {
  const chapters: Chapter[] = [];
  let book = ",";
  for (const language of languages) {
    for (const name of cueNames) {
      chapters.push({ start: book.length, name, language });
      book += `${catalogues[language][name].replace(/\s*,\s*/g, ",").trim()},`;
    }
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
  return choices.flatMap((choice) => (choice === "*" ? [choice] : runsOf(choice).map(([first = ""]) => first)));
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

const isSmall = (code: number) => code >= 97 && code <= 122;
const [blank, comma, s] = [32, 44, 115];

/** Whether a phrase begins with one word of plain letters, which is looked for as it is written. */
function beginsPlainly(start: number): boolean {
  let end = start;
  while (isSmall(book.charCodeAt(end))) end++;
  const behind = book.charCodeAt(end);
  if (end === start || (behind !== blank && behind !== comma)) return false;
  return book.charCodeAt(end - 1) !== s || !runOn.test(book.slice(start, end));
}

/** The places of the other phrases by the tokens they may begin with: accents, alternatives, what may be left out, `whats`. */
function beginningOtherwise(): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  const met = new Map<string, ReadonlySet<string>>();
  for (let start = 1, end = 0; start < book.length; start = end + 1) {
    end = book.indexOf(",", start);
    if (end === start || beginsPlainly(start)) continue;
    const phrase = book.slice(start, end);
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

/** The phrases that may begin with a token, `*` being any, in the order of the catalogues. */
export function phrasesFrom(token: string): readonly Phrase[] {
  const places = new Set(others.get(token));
  if (plainWord.test(token)) {
    for (const end of [" ", ","]) {
      const said = `,${token}${end}`;
      for (let at = book.indexOf(said); at >= 0; at = book.indexOf(said, at + 1)) places.add(at + 1);
    }
  }
  return [...places].sort((a, b) => a - b).map(phraseAt);
}

/** The tokens of all phrases. */
function tokensOfAll(): ReadonlySet<string> {
  const tokens = new Set<string>();
  for (const part of new Set(book.replaceAll(",", " ").split(" "))) {
    if (plainWord.test(part) && !part.endsWith("s")) tokens.add(part);
    else if (part !== "") {
      const said = partOf(part).choices.filter((choice) => choice !== "*");
      for (const token of said.flatMap((choice) => runsOf(choice).flat())) tokens.add(token);
    }
  }
  return tokens;
}

const known = tokensOfAll();

/** Whether a folded word occurs in a phrase of any language: a word of speech, which a name alone can't be told from. */
export function isCueWord(word: string): boolean {
  return known.has(word);
}
