import { UserError } from "../errors.ts";
import { nameKey } from "../name-key.ts";
import type { Named } from "../named.ts";
import type { Scope } from "../scope.ts";
import type { CategoryKind } from "./classifications.ts";

/** Classifications that rules name: what income is by default with a client, and without one (SPEC 2). */
const builtIn: ReadonlySet<string> = new Set(["client", "other"]);

/** The classifications or categories in use, by name. */
export async function listCategories(scope: Scope, kind: CategoryKind): Promise<Named[]> {
  return scope.read.category.findMany({
    where: { kind, archivedAt: null },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
    take: 100,
  });
}

/** Gives a classification or category another name; a UserError when another one has it, or when a rule names it. */
export async function renameCategory(scope: Scope, id: string, name: string): Promise<Named> {
  const { kind } = await ownCategory(scope, id);
  const key = nameKey(name);
  const taken = await scope.read.category.findFirst({ where: { kind, key, id: { not: id } } });
  if (taken) throw new UserError(scope.say.books.nameTaken(scope.show.name(kind, taken.name)));
  return scope.write.update("category", id, { name, key });
}

/** Takes a classification or category out of use; entries that have it keep it. A UserError when a rule names it. */
export async function archiveCategory(scope: Scope, id: string): Promise<Named> {
  await ownCategory(scope, id);
  return scope.write.update("category", id, { archivedAt: scope.at });
}

async function ownCategory(scope: Scope, id: string) {
  const row = await scope.read.category.findFirstOrThrow({ where: { id } });
  if (row.kind === "classification" && builtIn.has(row.key))
    throw new UserError(scope.say.books.builtIn(scope.show.name(row.kind, row.name)));
  return row;
}
