import type { Tx } from "../database.ts";
import type { Question } from "../generated/client.ts";

/** Where and with whom: one person in one conversation. */
export interface Talk {
  readonly conversation: string;
  readonly memberId: string;
}

/** The questions open there, the newest first. */
export async function openQuestions(tx: Tx, talk: Talk): Promise<Pick<Question, "id" | "body" | "createdAt">[]> {
  return tx.$queryRaw`
    SELECT "id", "body", "createdAt" FROM "Question"
    WHERE "conversation" = ${talk.conversation} AND "memberId" = ${talk.memberId} AND "answeredAt" IS NULL
    ORDER BY "createdAt" DESC`;
}

/** Ends one question. */
export async function endQuestion(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.$executeRaw`UPDATE "Question" SET "answeredAt" = ${at} WHERE "id" = ${id}`;
}
