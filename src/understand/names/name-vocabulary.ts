import { placeIn } from "../../sorted.ts";
import { type CloseWords, createCloseWords } from "./close-words.ts";

/** The keys of names in order, and the first words among them; both are kept so with each key that comes or goes. */
export interface Vocabulary extends Pick<CloseWords, "closeTo"> {
  add(key: string): void;
  remove(key: string): void;
  /** Whether that is the first word of any key. */
  isFirst(word: string): boolean;
  startingWith(prefix: string, most: number): readonly string[];
  /** The keys that begin with those words and go on behind them. */
  goingOn(words: string, most: number): readonly string[];
}

const none: readonly never[] = [];

/** The vocabulary of so many different keys; `closeTo` finds first words. */
export function createVocabulary(given: Iterable<string>): Vocabulary {
  const keys = [...given].sort();
  /** How many keys begin with each word. */
  const firsts = new Map<string, number>();
  const close = createCloseWords();
  for (const key of keys) begin(firstWord(key));

  function begin(word: string): void {
    const before = firsts.get(word) ?? 0;
    firsts.set(word, before + 1);
    if (before === 0) close.add(word);
  }

  function end(word: string): void {
    const left = (firsts.get(word) ?? 0) - 1;
    if (left > 0) firsts.set(word, left);
    else if (firsts.delete(word)) close.remove(word);
  }

  function startingWith(prefix: string, most: number): readonly string[] {
    const from = placeIn(keys, prefix);
    let to = from;
    while (to < keys.length && to - from < most && keys[to]?.startsWith(prefix)) to++;
    return to === from ? none : keys.slice(from, to);
  }

  return {
    add: (key) => {
      keys.splice(placeIn(keys, key), 0, key);
      begin(firstWord(key));
    },
    remove: (key) => {
      keys.splice(placeIn(keys, key), 1);
      end(firstWord(key));
    },
    isFirst: (word) => firsts.has(word),
    startingWith,
    goingOn: (words, most) => startingWith(`${words} `, most),
    closeTo: close.closeTo,
  };
}

function firstWord(key: string): string {
  const space = key.indexOf(" ");
  return space < 0 ? key : key.slice(0, space);
}
