import type { Tx } from "../database.ts";

/** An event to be written down. */
export interface NewEvent {
  readonly platform: string;
  readonly eventId: string;
  readonly conversation: string;
  readonly payload: string;
  readonly receivedAt: Date;
}

/** Writes an event down unless that platform's event id is there already: its sequence, or null when it was. One statement. */
export async function insertOnce(tx: Tx, event: NewEvent): Promise<number | null> {
  const { platform, eventId, conversation, payload, receivedAt } = event;
  const rows = await tx.$queryRaw<{ seq: number | bigint }[]>`
    INSERT INTO "Inbox" ("platform", "eventId", "conversation", "payload", "receivedAt")
    VALUES (${platform}, ${eventId}, ${conversation}, ${payload}, ${receivedAt})
    ON CONFLICT ("platform", "eventId") DO NOTHING RETURNING "seq"`;
  return rows[0] ? Number(rows[0].seq) : null;
}

/** Events written down and not done, in the order they came. */
export async function openEvents(tx: Tx): Promise<{ seq: number; conversation: string; payload: string }[]> {
  return tx.$queryRaw`SELECT "seq", "conversation", "payload" FROM "Inbox" WHERE "doneAt" IS NULL ORDER BY "seq"`;
}

/** Marks an event as done, in the transaction of its effects and before them; false when it was done before, by whomever. */
export async function takeOn(tx: Tx, seq: number, at: Date): Promise<boolean> {
  return (await tx.$executeRaw`UPDATE "Inbox" SET "doneAt" = ${at} WHERE "seq" = ${seq} AND "doneAt" IS NULL`) === 1;
}
