import {
  closingLetters,
  elidedWords,
  initials,
  nameWords,
  runOnWords,
  spelledOutWords,
  undottedWords,
} from "./name-key.ts";
import { createPostings, type Postings } from "./name-postings.ts";
import { createVocabulary, type Vocabulary } from "./name-vocabulary.ts";
import type { Name, NameKind } from "./names.ts";

/** More names than this sharing a word say nothing about which is meant. */
export const candidatesKept = 26;

/** Names by what they are called: whole, and by each later word of their own. */
export interface NameStore {
  readonly size: number;
  add(name: Name): void;
  remove(id: string): void;
  /** All keys of whole names. */
  vocabulary(): Vocabulary;
  /** The names that are called just so. */
  whole(key: string): readonly Name[];
  wholes(keys: readonly string[]): readonly Name[];
  /** The names of which that is a word, but not the first. */
  later(word: string): readonly Name[];
  laterWords(): Iterable<string>;
  ofKind(kind: NameKind, most: number): readonly Name[];
}

const none: readonly never[] = [];

/** An empty store. Holds a hundred thousand names in a few dozen megabytes; one more or less costs no more there than among few. */
export function createNameStore(): NameStore {
  /** In the order they came; a place is left empty by a name that went. */
  const names: (Name | undefined)[] = [];
  const byId = new Map<string, number>();
  const whole = createPostings();
  const later = createPostings();
  /** Everything but clients by kind: what is listed whole is never found by walking through all clients. */
  const fewer = createPostings();
  /** Made when it is first asked for: sorting many names once is less work than a place for each as it comes. */
  let known: Vocabulary | undefined;

  function put(name: Name, place: number): void {
    const keys = keysOf(name.name);
    for (const key of keys.whole) if (whole.put(key, place)) known?.add(key);
    for (const word of keys.later) later.put(word, place);
    if (name.kind !== "client") fewer.put(name.kind, place);
    names[place] = name;
  }

  function take(name: Name, place: number): void {
    const keys = keysOf(name.name);
    for (const key of keys.whole) if (whole.take(key, place)) known?.remove(key);
    for (const word of keys.later) later.take(word, place);
    fewer.take(name.kind, place);
    names[place] = undefined;
  }

  function held(postings: Postings, key: string): readonly Name[] {
    const places = postings.get(key);
    return places.length === 0 ? none : places.slice(0, candidatesKept).flatMap((place) => names[place] ?? []);
  }

  return {
    get size() {
      return byId.size;
    },
    add: (name) => {
      const place = byId.get(name.id) ?? names.length;
      const before = names[place];
      if (before) take(before, place);
      byId.set(name.id, place);
      put(name, place);
    },
    remove: (id) => {
      const place = byId.get(id);
      const name = place === undefined ? undefined : names[place];
      if (place === undefined || !name) return;
      take(name, place);
      byId.delete(id);
    },
    vocabulary: () => {
      known ??= createVocabulary(whole.keys());
      return known;
    },
    whole: (key) => held(whole, key),
    wholes: (keys) => keys.flatMap((key) => held(whole, key)),
    later: (word) => held(later, word),
    laterWords: () => later.keys(),
    ofKind: (kind, most) => {
      const found: Name[] = [];
      for (const place of kind === "client" ? names.keys() : fewer.get(kind)) {
        const name = names[place];
        if (name?.kind === kind) found.push(name);
        if (found.length >= most) break;
      }
      return found;
    },
  };
}

/** What a name is called whole, as its words are compared, and its later words. */
function keysOf(name: string): { readonly whole: ReadonlySet<string>; readonly later: ReadonlySet<string> } {
  const words = nameWords(name);
  const others = [
    runOnWords(name),
    spelledOutWords(name),
    initials(name),
    undottedWords(name),
    closingLetters(name),
  ].filter((each) => each !== null);
  const otherwise = [runOnWords(name), spelledOutWords(name)].flatMap((each) => each?.slice(1) ?? []);
  const later = [...words.slice(1), ...otherwise, ...elidedWords(name)];
  return {
    whole: new Set([words, ...others].map((each) => each.join(" "))),
    later: new Set(later.filter((word) => word.length > 2)),
  };
}
