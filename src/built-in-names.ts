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

type Heard = ReadonlyMap<string, readonly string[]>;

/** The names of a list by what they are read as in any language, and by everything they are called. */
interface Called {
  readonly read: Heard;
  readonly any: Heard;
}

const known = new Map<string, Called>();

function calledIn(list: string): Called {
  const made = known.get(list) ?? { read: namesBy(list, 1), any: namesBy(list) };
  known.set(list, made);
  return made;
}

/** The names of a list by as many of the words for each. */
function namesBy(list: string, most?: number): Heard {
  const found = new Map<string, readonly string[]>();
  for (const language of Object.values(languages)) {
    for (const [name, text] of Object.entries(wordsOf(language, list))) {
      for (const key of text.split(", ").slice(0, most).map(nameKey)) {
        const others = found.get(key) ?? [];
        if (!others.includes(name)) found.set(key, [...others, name]);
      }
    }
  }
  return found;
}

/** The names that books have from the start of what is read so in any language: `office` for "oficina". */
export function builtInsRead(list: string, text: string): readonly string[] {
  return calledIn(list).read.get(nameKey(text)) ?? [];
}

/** As what is read so, before what is also called so: `office` for "papelería". */
export function builtInsCalled(list: string, text: string): readonly string[] {
  return [...new Set([...builtInsRead(list, text), ...(calledIn(list).any.get(nameKey(text)) ?? [])])];
}
