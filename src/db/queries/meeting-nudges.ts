import type { Tx } from "../database.ts";

/** The meeting whose reminders are to be looked at next, in all books; null when none is. */
export async function nextNudge(tx: Tx, except: readonly string[]): Promise<{ id: string; at: Date } | null> {
  const row = await tx.meeting.findFirst({
    where: { nudgeAt: { not: null }, ...(except.length > 0 ? { id: { notIn: [...except] } } : {}) },
    orderBy: { nudgeAt: "asc" },
    select: { id: true, nudgeAt: true },
  });
  return row?.nudgeAt ? { id: row.id, at: row.nudgeAt } : null;
}

/** Writes down when a meeting's reminders are looked at next; what was put off till then has been told. */
export async function setNudge(tx: Tx, id: string, at: Date | null, snoozedTo: Date | null): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Meeting" SET "nudgeAt" = ${at}, "snoozedTo" = ${snoozedTo}
    WHERE "id" = ${id}`;
}
