import { findNames } from "./find-names.ts";
import { createNameStore } from "./name-store.ts";
import type { Names } from "./names.ts";
import { closeNames, namesCalled, namesStartingWith } from "./names-called.ts";

/** An empty set of names, in which a hundred thousand are found in a sentence in microseconds. */
export function createNames(): Names {
  const store = createNameStore();
  return {
    get size() {
      return store.size;
    },
    add: store.add,
    remove: store.remove,
    find: (text, tokens) => findNames(store, text, tokens),
    byName: (kind, text, spelling) => namesCalled(store, kind, text, spelling),
    close: (kind, text, most) => closeNames(store, kind, text, most),
    startingWith: (kind, typed, most) => namesStartingWith(store, kind, typed, most),
    all: store.ofKind,
  };
}
