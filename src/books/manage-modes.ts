import { UserError } from "../errors.ts";
import { nameKey } from "../name-key.ts";
import type { Named } from "../named.ts";
import type { Scope } from "../scope.ts";

/** Payment modes in use, by name. */
export async function listModes(scope: Scope): Promise<Named[]> {
  return scope.read.paymentMode.findMany({
    where: { archivedAt: null },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
    take: 100,
  });
}

/** Gives a payment mode another name; a UserError when another one has it. */
export async function renameMode(scope: Scope, id: string, name: string): Promise<Named> {
  const key = nameKey(name);
  const taken = await scope.read.paymentMode.findFirst({ where: { key, id: { not: id } } });
  if (taken) throw new UserError(scope.say.books.nameTaken(scope.show.name("mode", taken.name)));
  return scope.write.update("paymentMode", id, { name, key });
}

/** Takes a payment mode out of use; what was paid by it stays. A UserError for the workspace's default. */
export async function archiveMode(scope: Scope, id: string): Promise<Named> {
  if (scope.workspace.defaultModeId === id) {
    throw new UserError(scope.say.books.defaultModeStays, scope.say.books.defaultModeExample);
  }
  return scope.write.update("paymentMode", id, { archivedAt: scope.at });
}
