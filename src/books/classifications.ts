import { nameKey } from "../name-key.ts";
import type { Named, NamedOrNew } from "../named.ts";
import type { Scope } from "../scope.ts";

/** The two lists of the books: classifications of income and categories of expenses. */
export type CategoryKind = "classification" | "category";

/** The classification or category meant, made first when it is new; an archived one of that name is brought back. */
export async function takeCategory(scope: Scope, kind: CategoryKind, said: NamedOrNew): Promise<Named> {
  if ("id" in said) return said;
  const key = nameKey(said.create);
  const known = await scope.read.category.findFirst({ where: { kind, key } });
  const row = known ?? (await scope.write.insert("category", { kind, name: said.create, key }));
  if (row.archivedAt !== null) await scope.write.update("category", row.id, { archivedAt: null });
  return { id: row.id, name: row.name };
}

/** The classification of that name, which every workspace has from the start (`client`, `other` …). */
export async function classificationNamed(scope: Scope, name: string): Promise<Named> {
  const [known] = scope.names.byName("classification", name, "whole");
  if (known && nameKey(known.name) === nameKey(name)) return { id: known.id, name: known.name };
  return takeCategory(scope, "classification", { create: name });
}

/** The classification of what clients pay for: the only one that belongs to the client workflow (SPEC 2). */
export async function clientClassification(scope: Scope): Promise<Named> {
  return scope.read.category.findFirstOrThrow({ where: { kind: "classification", key: "client" } });
}
