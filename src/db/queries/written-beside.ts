import type { Tx } from "../database.ts";
import type { Change } from "../generated/client.ts";

/** How many of the newest changes of all books are looked through. */
const lookedThrough = 300;
const most = 20;

/**
 * The newest entries of money that others wrote since a moment, or the person themselves in another conversation. Raw, and of the
 * newest changes alone, because every entry asks.
 */
export async function writtenBeside(
  tx: Tx,
  workspaceId: string,
  { since, memberId, conversation }: { readonly since: Date; readonly memberId: string; readonly conversation: string },
): Promise<Pick<Change, "memberId" | "conversation" | "subjectTable" | "subjectId">[]> {
  return tx.$queryRaw`
    SELECT "memberId", "conversation", "subjectTable", "subjectId" FROM "Change"
    WHERE "seq" > (SELECT max("seq") FROM "Change") - ${lookedThrough} AND "workspaceId" = ${workspaceId}
      AND "kind" = 'do' AND "undoneById" IS NULL AND "subjectTable" IN ('income', 'expense', 'payment')
      AND "at" >= ${since} AND ("memberId" <> ${memberId} OR "conversation" <> ${conversation})
    ORDER BY "seq" DESC LIMIT ${most}`;
}
