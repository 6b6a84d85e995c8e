import type { Day } from "../../time/day.ts";
import type { Tx } from "../database.ts";

/** Notes when a reminder is told next. Derived, and so outside the journal. */
export async function setReminderDue(
  tx: Tx,
  workspaceId: string,
  { id, dueAt }: { readonly id: string; readonly dueAt: Date | null },
): Promise<void> {
  await tx.$executeRaw`UPDATE "Reminder" SET "dueAt" = ${dueAt} WHERE "id" = ${id} AND "workspaceId" = ${workspaceId}`;
}

/** Notes that a reminder was told, or forgets that it was; undoing what a person did says nothing about that. */
export async function setReminderTold(
  tx: Tx,
  workspaceId: string,
  { id, at, on }: { readonly id: string; readonly at: Date | null; readonly on: Day | null },
): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Reminder" SET "toldAt" = ${at}, "toldOn" = ${on} WHERE "id" = ${id} AND "workspaceId" = ${workspaceId}`;
}

/** Notes that a member was told of being mentioned. */
export async function setMentionTold(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.$executeRaw`UPDATE "Mention" SET "toldAt" = ${at} WHERE "id" = ${id}`;
}

/** The zone of the workspace's clock as it is set now. */
export async function workspaceZone(tx: Tx, workspaceId: string, _args: null): Promise<string> {
  const rows = await tx.$queryRaw<{ zone: string }[]>`SELECT "zone" FROM "Workspace" WHERE "id" = ${workspaceId}`;
  return rows[0]?.zone ?? "UTC";
}

/** The zone each member's clock shows: their own, else the workspace's. */
export async function memberZones(
  tx: Tx,
  workspaceId: string,
  _args: null,
): Promise<{ readonly id: string; readonly zone: string }[]> {
  return tx.$queryRaw`
    SELECT m."id" AS "id", COALESCE(m."zone", w."zone") AS "zone"
    FROM "Member" m JOIN "Workspace" w ON w."id" = m."workspaceId" WHERE m."workspaceId" = ${workspaceId}`;
}
