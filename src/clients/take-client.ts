import type { Named, NamedOrNew } from "../named.ts";
import type { Scope } from "../scope.ts";
import { addClient } from "./add-client.ts";

/** The client meant, added first when it is new: somebody who pays or is invoiced is at stage `client`. */
export async function takeClient(scope: Scope, said: NamedOrNew): Promise<Named> {
  if ("id" in said) return said;
  const row = await addClient(scope, { name: said.create, stage: "client" });
  return { id: row.id, name: row.name };
}
