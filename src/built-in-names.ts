import { nameKey } from "./name-key.ts";
import type { BookNames } from "./words/book-names.ts";
import { names as de } from "./words/de/names.ts";
import { names as en } from "./words/en/names.ts";
import { names as es } from "./words/es/names.ts";
import { names as fr } from "./words/fr/names.ts";
import { names as pt } from "./words/pt/names.ts";

const languages: Readonly<Record<string, BookNames>> = { en, de, es, fr, pt };

type Words = Readonly<Record<string, string>>;

/** What names of a list are called in a language, by their name in the books; nothing for what has no such list. */
function wordsOf(names: BookNames | undefined, list: string): Words {
  return names && Object.hasOwn(names, list) ? names[list as keyof BookNames] : {};
}

/**
 * A name of the books as it is read in a language: what everybody's books call so from the start in its words, what the
 * workspace has named itself as it is. `list` is what the name is one of, as in `BookNames`.
 */
export function shownName(list: string, name: string, language: string): string {
  const words = wordsOf(languages[language], list);
  return (Object.hasOwn(words, name) ? words[name]?.split(", ")[0] : undefined) ?? name;
}

const heard = new Map<string, ReadonlyMap<string, readonly string[]>>();

/** The names of a list by everything they are called in any language. */
function heardOf(list: string): ReadonlyMap<string, readonly string[]> {
  const known = heard.get(list);
  if (known) return known;
  const made = new Map<string, readonly string[]>();
  const take = (words: Words, which: (called: readonly string[]) => readonly string[]) => {
    for (const [name, text] of Object.entries(words))
      for (const word of which(text.split(", "))) {
        const key = nameKey(word);
        const others = made.get(key) ?? [];
        if (!others.includes(name)) made.set(key, [...others, name]);
      }
  };
  // What a name is shown as is its own before another language means something else by it.
  for (const language of Object.values(languages)) take(wordsOf(language, list), (called) => called.slice(0, 1));
  for (const language of Object.values(languages)) take(wordsOf(language, list), (called) => called.slice(1));
  heard.set(list, made);
  return made;
}

/** The names that books have from the start of what somebody calls so in any language, the likeliest first: `office` for "oficina". */
export function builtInsCalled(list: string, called: string): readonly string[] {
  return heardOf(list).get(nameKey(called)) ?? [];
}
