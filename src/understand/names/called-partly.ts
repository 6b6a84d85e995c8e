import { fold } from "../../fold.ts";
import type { Name, NameKind, Names } from "./names.ts";

/** The most names of a kind that are looked through. */
const mostNames = 200;

/** What may stand behind a word that is the same word all the same: `running` of `run`, `inks` of `ink`. */
const endings = /^(?:e?s|n?ing|m?ing|e[dnr]?|n)$/u;

const wordsOf = (text: string) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

function isSame(said: string, own: string): boolean {
  if (said === own) return true;
  const [short, long] = said.length < own.length ? [said, own] : [own, said];
  return short.length >= 3 && long.startsWith(short) && endings.test(long.slice(short.length));
}

/** The names of a kind that have every word said of them among their own: `the ink` of `printer ink`, `the running goal` of `Run 20 miles`. */
export function calledPartly(names: Names, kind: NameKind, said: string): readonly Name[] {
  const words = wordsOf(said);
  if (words.length === 0 || !words.some((word) => /\p{L}{3}/u.test(word))) return [];
  return names.all(kind, mostNames).filter(({ name }) => {
    const own = wordsOf(name);
    return words.every((word) => own.some((one) => isSame(word, one)));
  });
}
