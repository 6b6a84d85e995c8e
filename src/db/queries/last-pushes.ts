import type { Tx } from "../database.ts";
import type { Message } from "../generated/client.ts";

/** The most pushes looked at. */
const most = 12;

/**
 * What was said in a conversation from the last answer to an event on, newest first: what came unasked since, and that answer. Raw,
 * because every short text asks it.
 */
export async function lastPushes(
  tx: Tx,
  conversation: string,
): Promise<Pick<Message, "id" | "body" | "at" | "workspaceId" | "memberId" | "inboxSeq">[]> {
  return tx.$queryRaw`
    SELECT "id", "body", "at", "workspaceId", "memberId", "inboxSeq" FROM "Message"
    WHERE "conversation" = ${conversation} AND "seq" >= COALESCE((
      SELECT "seq" FROM "Message" WHERE "conversation" = ${conversation} AND "inboxSeq" IS NOT NULL
      ORDER BY "seq" DESC LIMIT 1), 0)
    ORDER BY "seq" DESC LIMIT ${most}`;
}
