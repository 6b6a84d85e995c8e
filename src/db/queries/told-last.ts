import type { Tx } from "../database.ts";

/** The change that each message of the last answer in a conversation tells of, or of the one message that came unasked since. */
export async function changesToldLast(tx: Tx, workspaceId: string, conversation: string): Promise<readonly string[]> {
  const rows = await tx.$queryRaw<{ changeId: string }[]>`
    WITH newest AS (
      SELECT "seq", "inboxSeq" FROM "Message" WHERE "conversation" = ${conversation} ORDER BY "seq" DESC LIMIT 1)
    SELECT m."changeId" AS "changeId" FROM "Message" m JOIN newest n ON m."seq" = n."seq" OR m."inboxSeq" = n."inboxSeq"
    WHERE m."workspaceId" = ${workspaceId} AND m."changeId" IS NOT NULL`;
  return rows.map(({ changeId }) => changeId);
}
