import { createNames } from "./create-names.ts";
import type { NameKind, Names } from "./names.ts";

/** Kinds that only their own commands speak of: they are called what sentences are about (`Tax checklist`, `paper`, a shop). */
const shelved: ReadonlySet<NameKind> = new Set<NameKind>(["resource", "supply", "vendor"]);

/** An empty set of names in which the kinds that only their own commands speak of are never found in running text. */
export function createShelvedNames(): Names {
  const spoken = createNames();
  const shelf = createNames();
  const of = (kind: NameKind) => (shelved.has(kind) ? shelf : spoken);
  return {
    get size() {
      return spoken.size + shelf.size;
    },
    add: (name) => of(name.kind).add(name),
    remove: (id) => {
      spoken.remove(id);
      shelf.remove(id);
    },
    find: spoken.find,
    byName: (kind, text, spelling) => of(kind).byName(kind, text, spelling),
    close: (kind, text, most) => of(kind).close(kind, text, most),
    startingWith: (kind, typed, most) => of(kind).startingWith(kind, typed, most),
    all: (kind, most) => of(kind).all(kind, most),
  };
}
