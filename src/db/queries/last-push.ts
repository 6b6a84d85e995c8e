import type { Tx } from "../database.ts";

/**
 * The message said last in a conversation when no event asked for it; null when the last was an answer. Raw, because every
 * short text asks it.
 */
export async function lastPush(tx: Tx, conversation: string): Promise<string | null> {
  const rows = await tx.$queryRaw<{ id: string; inboxSeq: bigint | number | null }[]>`
    SELECT "id", "inboxSeq" FROM "Message" WHERE "conversation" = ${conversation} ORDER BY "seq" DESC LIMIT 1`;
  const [last] = rows;
  return last && last.inboxSeq === null ? last.id : null;
}
