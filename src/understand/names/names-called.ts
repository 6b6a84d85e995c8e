import { builtInsRead } from "../../built-in-names.ts";
import { fold } from "../../fold.ts";
import { calledExactly } from "./called-exactly.ts";
import { editDistance, slipsAllowed } from "./edit-distance.ts";
import { hasLegalForm, nameWords } from "./name-key.ts";
import { candidatesKept, type NameStore } from "./name-store.ts";
import type { Name, NameKind, Spelling } from "./names.ts";

/** The names of a kind that a text on its own means: those of exactly that name, in any language where all books have it, else starting so, else spelt nearly so. */
export function namesCalled(
  store: NameStore,
  kind: NameKind,
  text: string,
  spelling: Spelling = "close",
): readonly Name[] {
  const words = nameWords(text);
  const key = words.join(" ");
  if (!key) return [];
  const of = (name: Name) => name.kind === kind;
  const exact = store.whole(key).filter(of);
  if (spelling === "whole") return exact;
  const first = store.wholes(store.vocabulary().goingOn(key, 200)).filter(of);
  if (exact.length > 0) return calledExactly(exact, first, hasLegalForm(text)).names;
  const builtIn = builtInsRead(kind, text).flatMap((name) => store.whole(nameWords(name).join(" ")).filter(of));
  if (builtIn[0]) return [builtIn[0]];
  const last = words.length === 1 ? store.later(key).filter(of) : [];
  if (first.length + last.length > 0) return [...first, ...last].slice(0, candidatesKept);
  return spelling === "exact" ? [] : near(store, kind, key, slipsAllowed(key.length)).slice(0, 1);
}

/** The `most` names of a kind nearest in spelling to a text, nearest first. */
export function closeNames(store: NameStore, kind: NameKind, text: string, most: number): readonly Name[] {
  const key = nameWords(text).join(" ");
  return near(store, kind, key, Math.max(2, Math.ceil(key.length / 4))).slice(0, most);
}

function near(store: NameStore, kind: NameKind, key: string, slips: number): Name[] {
  const vocabulary = store.vocabulary();
  const first = key.split(" ")[0] ?? "";
  const scored = new Map<string, { readonly name: Name; readonly distance: number }>();
  for (const { word } of [{ word: first }, ...vocabulary.closeTo(first, Math.min(2, slips))]) {
    for (const candidate of [word, ...vocabulary.goingOn(word, 200)]) {
      const names = store.whole(candidate);
      if (names.length === 0) continue;
      const distance = Math.min(
        editDistance(key, candidate, slips),
        editDistance(key, candidate.split(" ")[0] ?? "", slips),
      );
      if (distance > slips) continue;
      for (const name of names) if (name.kind === kind && !scored.has(name.id)) scored.set(name.id, { name, distance });
    }
  }
  return [...scored.values()].sort((a, b) => a.distance - b.distance).map(({ name }) => name);
}

/** Up to `most` names of a kind with a word that starts with what was typed; names starting so come first. */
export function namesStartingWith(store: NameStore, kind: NameKind, typed: string, most: number): readonly Name[] {
  const key = fold(typed).trim();
  const found = new Map<string, Name>();
  const keep = (names: readonly Name[]) => {
    for (const name of names) if (name.kind === kind && found.size < most) found.set(name.id, name);
  };
  keep(store.wholes(store.vocabulary().startingWith(key, 2000)));
  if (key.length > 1)
    for (const word of store.laterWords()) {
      if (found.size >= most) break;
      if (word.startsWith(key)) keep(store.later(word));
    }
  return [...found.values()];
}
