import type { Tx } from "../db/database.ts";
import { ownersOf } from "../db/queries/direct-address.ts";
import type { Scope } from "../scope.ts";
import type { JobBooks } from "./job.ts";

/** The scope of the owner who has been there longest; null when no owner can be told anything. */
export async function ownerScope(tx: Tx, workspaceId: string, books: JobBooks): Promise<Scope | null> {
  for (const id of await ownersOf(tx, workspaceId)) {
    const scope = await books.as(workspaceId, id);
    if (scope) return scope;
  }
  return null;
}
