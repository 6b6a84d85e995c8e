import type { Tx } from "../database.ts";

/** The changes that the newest message of a conversation tells of, with all else said in answer to the same event. */
export async function changesToldLast(tx: Tx, workspaceId: string, conversation: string): Promise<readonly string[]> {
  const rows = await tx.$queryRaw<{ changeId: string }[]>`
    WITH newest AS (
      SELECT "seq", "inboxSeq" FROM "Message" WHERE "conversation" = ${conversation} ORDER BY "seq" DESC LIMIT 1)
    SELECT DISTINCT m."changeId" AS "changeId" FROM "Message" m JOIN newest n ON m."seq" = n."seq" OR m."inboxSeq" = n."inboxSeq"
    WHERE m."workspaceId" = ${workspaceId} AND m."changeId" IS NOT NULL`;
  return rows.map(({ changeId }) => changeId);
}
