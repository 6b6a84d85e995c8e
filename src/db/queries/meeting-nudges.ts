import type { Tx } from "../database.ts";

/** Moves when a meeting's reminders are looked at next. */
export async function moveNudge(
  tx: Tx,
  workspaceId: string,
  { id, at }: { readonly id: string; readonly at: Date | null },
): Promise<void> {
  await tx.$executeRaw`UPDATE "Meeting" SET "nudgeAt" = ${at} WHERE "id" = ${id} AND "workspaceId" = ${workspaceId}`;
}

/** Writes down when a meeting's reminders are looked at next; what was put off till then has been told. */
export async function setNudge(tx: Tx, id: string, at: Date | null, snoozedTo: Date | null): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Meeting" SET "nudgeAt" = ${at}, "snoozedTo" = ${snoozedTo}
    WHERE "id" = ${id}`;
}
