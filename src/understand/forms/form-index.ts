import { forms as de, articles as deArticles, recurring as deRecurring } from "../../words/de/forms.ts";
import { forms as en, articles as enArticles, recurring as enRecurring } from "../../words/en/forms.ts";
import { forms as es, articles as esArticles, recurring as esRecurring } from "../../words/es/forms.ts";
import { type FormName, type FormWords, formNames } from "../../words/form-words.ts";
import { forms as fr, articles as frArticles, recurring as frRecurring } from "../../words/fr/forms.ts";
import { forms as pt, articles as ptArticles, recurring as ptRecurring } from "../../words/pt/forms.ts";
import type { Language } from "../marks/cue-phrases.ts";
import type { Token } from "../marks/tokens.ts";
import { readPattern, runOn, type Step, tokensOf } from "./pattern.ts";

const catalogues: Readonly<Record<Language, FormWords>> = { en, es, fr, de, pt };

/** Words before a noun, in any language. */
export const articles: ReadonlySet<string> = new Set(
  [enArticles, esArticles, frArticles, deArticles, ptArticles].flatMap((words) => words.split(" ")),
);

/** What something that recurs is called, in any language. */
export const recurringNouns: ReadonlySet<string> = new Set(
  [enRecurring, esRecurring, frRecurring, deRecurring, ptRecurring].flatMap((words) => words.split(" ")),
);

/** One way of saying a form. */
export interface Way {
  readonly form: FormName;
  readonly pattern: string;
  /** Where it stands among all: of those that fit alike the first is meant. */
  readonly place: number;
  /** The tokens one of each of which a text has to have besides the rarest, the rarer first. */
  readonly needs: readonly (readonly string[])[];
  /** What has to be said, one step after the other; read when it is first needed. */
  steps(): readonly Step[];
}

/** The words of a pattern that have to be said, one list of alternatives after the other; those in brackets or with `?` may not. */
function needed(pattern: string): readonly string[][] {
  const plain = pattern.replace(/\([^()]*\)\?/g, " ").replace(/\([^()]*\)\?/g, " ");
  const words = plain.split(/\s+/).filter((word) => word !== "" && !word.startsWith("<") && !word.endsWith("?"));
  return words.map((word) => word.split("|"));
}

const plainWord = /^[a-z]+$/;

/** The tokens one of which a text has that says an alternative; of several in a row the longest, which says the most. */
function heads(word: string): readonly string[] {
  if (plainWord.test(word) && !word.endsWith("s")) return [word];
  const asking = runOn.exec(word)?.[1];
  const longest = tokensOf(word).reduce((best, token) => (token.length >= best.length ? token : best), "");
  return asking ? [longest, asking] : [longest];
}

/** Every way of a language by the rarest word that it takes. */
function byWord(language: Language): ReadonlyMap<string, readonly Way[]> {
  const every: { readonly form: FormName; readonly pattern: string; readonly needs: Way["needs"] }[] = [];
  const told = new Map<string, number>();
  for (const form of formNames) {
    for (const said of catalogues[language][form].split(",")) {
      const pattern = said.trim();
      if (pattern === "") continue;
      const needs = needed(pattern).map((words) => words.flatMap(heads));
      for (const word of new Set(needs.flat())) told.set(word, (told.get(word) ?? 0) + 1);
      every.push({ form, pattern, needs });
    }
  }
  const common = (words: readonly string[]) => words.reduce((sum, word) => sum + (told.get(word) ?? 0), 0);
  const out = new Map<string, Way[]>();
  for (const [place, { form, pattern, needs: all }] of every.entries()) {
    const [rarest, ...needs] = all.toSorted((a, b) => common(a) - common(b));
    if (!rarest) throw new RangeError(`nothing but slots in: ${pattern}`);
    let steps: readonly Step[] | undefined;
    const way: Way = { form, pattern, place, needs, steps: () => (steps ??= readPattern(pattern)) };
    for (const word of new Set(rarest)) {
      const known = out.get(word);
      if (known) known.push(way);
      else out.set(word, [way]);
    }
  }
  return out;
}

/** Learned when a text of the language is first met: all of them would be a twentieth of a start. */
const learned = new Map<Language, ReadonlyMap<string, readonly Way[]>>();

function waysOf(language: Language): ReadonlyMap<string, readonly Way[]> {
  let ways = learned.get(language);
  if (!ways) {
    ways = byWord(language);
    learned.set(language, ways);
  }
  return ways;
}

/** The ways of some languages worth trying on a text: those of which it has every word. */
export function waysFor(tokens: readonly Token[], languages: ReadonlySet<Language>): Iterable<Way> {
  let said: Set<string> | undefined;
  let ways: Set<Way> | undefined;
  for (const language of languages) {
    const index = waysOf(language);
    for (const token of tokens) {
      const known = index.get(token.text);
      if (!known) continue;
      said ??= new Set(tokens.map((one) => one.text));
      for (const way of known) {
        if (!hasAll(way.needs, said)) continue;
        ways ??= new Set();
        ways.add(way);
      }
    }
  }
  return ways ?? none;
}

function hasAll(needs: Way["needs"], said: ReadonlySet<string>): boolean {
  for (const words of needs) if (!hasOne(words, said)) return false;
  return true;
}

function hasOne(words: readonly string[], said: ReadonlySet<string>): boolean {
  for (const word of words) if (said.has(word)) return true;
  return false;
}

const none: readonly Way[] = [];
