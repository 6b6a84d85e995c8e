import { clientKey } from "../clients/client-key.ts";
import { nameKey } from "../name-key.ts";
import type { Named, NamedOrNew } from "../named.ts";
import type { Scope } from "../scope.ts";

/** An import under way: things that its rows name are made once, however many rows name them. */
export interface Importing {
  readonly scope: Scope;
  /** A thing named by a row: as the books know it, or as an earlier row made it. */
  taken(
    kind: "client" | "category" | "classification" | "mode",
    said: NamedOrNew | undefined,
    take: Take,
  ): Promise<Named | undefined>;
}

type Take = (said: NamedOrNew) => Promise<Named>;

/** An import by a scope; one that goes on from an earlier one knows what that has `made`. */
export function beginImport(scope: Scope, made = new Map<string, Named>()): Importing {
  return {
    scope,
    taken: async (kind, said, take) => {
      if (!said || "id" in said) return said;
      const key = `${kind}:${kind === "client" ? clientKey(said.create) : nameKey(said.create)}`;
      const known = made.get(key) ?? (await take(said));
      made.set(key, known);
      return known;
    },
  };
}
