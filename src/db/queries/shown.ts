import type { Tx } from "../database.ts";

/** A message as a platform shows it now, under the platform's own ids. */
export interface ShownMessage {
  readonly platform: string;
  readonly messageId: string;
  readonly refs: readonly string[];
}

/** Notes where a message is shown; what was shown there before is no longer. It is owed no more. */
export async function noteShown(tx: Tx, { platform, messageId, refs }: ShownMessage): Promise<void> {
  for (const ref of refs) {
    await tx.$executeRaw`
      INSERT INTO "Shown" ("platform", "ref", "messageId") VALUES (${platform}, ${ref}, ${messageId})
      ON CONFLICT ("platform", "ref") DO UPDATE SET "messageId" = excluded."messageId"`;
  }
  await tx.$executeRaw`DELETE FROM "Delivery" WHERE "messageId" = ${messageId}`;
}

/** Notes which parts of a message that is still owed are there already. */
export async function notePosted(tx: Tx, messageId: string, refs: readonly string[]): Promise<void> {
  await tx.$executeRaw`UPDATE "Delivery" SET "posted" = ${JSON.stringify(refs)} WHERE "messageId" = ${messageId}`;
}
