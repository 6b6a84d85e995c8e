import { UserError } from "../errors.ts";
import type { Named, NamedOrNew } from "../named.ts";
import type { Scope } from "../scope.ts";
import { addClient } from "./add-client.ts";
import { restoreClient } from "./archive-client.ts";
import { clientKey } from "./client-key.ts";

/** A client that was put away, restored. */
export async function broughtBack(scope: Scope, { id }: Named): Promise<Named> {
  const row = await restoreClient(scope, id);
  return { id: row.id, name: row.name };
}

/**
 * The client meant, added first when it is new: somebody who pays or is invoiced is at stage `client`. One that was put
 * away is restored. A UserError when an archived client has the very name of a new one: it is not added a second time (SPEC 3).
 */
export async function takeClient(scope: Scope, said: NamedOrNew): Promise<Named> {
  if ("id" in said) return said.archived ? broughtBack(scope, said) : said;
  const where = { key: clientKey(said.create), archivedAt: { not: null } };
  const archived = await scope.read.client.findFirst({ where });
  if (archived) {
    const { isArchived, restoreExample } = scope.say.clients;
    throw new UserError(isArchived(archived.name), restoreExample(archived.name));
  }
  const row = await addClient(scope, { name: said.create, stage: "client" });
  return { id: row.id, name: row.name };
}
