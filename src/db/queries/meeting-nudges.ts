import type { Tx } from "../database.ts";

/** Writes down when a meeting's reminders are looked at next; what was put off till then has been told. */
export async function setNudge(tx: Tx, id: string, at: Date | null, snoozedTo: Date | null): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Meeting" SET "nudgeAt" = ${at}, "snoozedTo" = ${snoozedTo}
    WHERE "id" = ${id}`;
}
