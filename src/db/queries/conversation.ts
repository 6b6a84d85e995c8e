import type { Tx } from "../database.ts";

/** Where and with whom: one person in one conversation. */
export interface Talk {
  readonly conversation: string;
  readonly memberId: string;
}

/** The body of the question last opened there and not yet answered, or null. */
export async function openQuestionBody(tx: Tx, talk: Talk): Promise<{ id: string; body: string } | null> {
  const rows = await tx.$queryRaw<{ id: string; body: string }[]>`
    SELECT "id", "body" FROM "Question"
    WHERE "conversation" = ${talk.conversation} AND "memberId" = ${talk.memberId} AND "answeredAt" IS NULL
    ORDER BY "createdAt" DESC LIMIT 1`;
  return rows[0] ?? null;
}
