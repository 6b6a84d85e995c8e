import type { Tx } from "../db/database.ts";
import type { Scope } from "../scope.ts";
import type { JobBooks } from "./job.ts";

/** The scope of the owner who has been there longest; null when no owner can be told anything. */
export async function ownerScope(tx: Tx, workspaceId: string, books: JobBooks): Promise<Scope | null> {
  const owners = await tx.member.findMany({
    where: { workspaceId, role: "owner", leftAt: null },
    orderBy: { createdAt: "asc" },
    select: { id: true },
  });
  for (const { id } of owners) {
    const scope = await books.as(workspaceId, id);
    if (scope) return scope;
  }
  return null;
}
