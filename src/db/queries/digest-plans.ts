import type { Tx } from "../database.ts";
import type { DigestPlan } from "../generated/client.ts";

/** A digest as its job needs it, with the clock its member goes by. */
export interface PlannedDigest extends DigestPlan {
  readonly zone: string;
}

/** One digest plan; null when it is gone or its member has left. */
export async function plannedDigest(tx: Tx, id: string): Promise<PlannedDigest | null> {
  const rows = await tx.$queryRaw<PlannedDigest[]>`
    SELECT d.*, COALESCE(m."zone", w."zone") AS "zone"
    FROM "DigestPlan" d JOIN "Member" m ON m."id" = d."memberId" JOIN "Workspace" w ON w."id" = d."workspaceId"
    WHERE d."id" = ${id} AND m."leftAt" IS NULL`;
  return rows[0] ?? null;
}

/** Every digest plan of a workspace, with the clock of its member. */
export async function plannedDigests(tx: Tx, workspaceId: string, _none: null): Promise<PlannedDigest[]> {
  return tx.$queryRaw<PlannedDigest[]>`
    SELECT d.*, COALESCE(m."zone", w."zone") AS "zone"
    FROM "DigestPlan" d JOIN "Member" m ON m."id" = d."memberId" JOIN "Workspace" w ON w."id" = d."workspaceId"
    WHERE d."workspaceId" = ${workspaceId}`;
}

/** When a digest is looked at next, and what it last was. */
export type DigestState = Pick<DigestPlan, "nextAt" | "lastOn" | "toldAt">;

/** Moves a digest on: no change of a person's, so nothing that undo would take back. */
export async function moveDigest(tx: Tx, id: string, { nextAt, lastOn, toldAt }: DigestState): Promise<void> {
  await tx.$executeRaw`
    UPDATE "DigestPlan" SET "nextAt" = ${nextAt}, "lastOn" = ${lastOn}, "toldAt" = ${toldAt} WHERE "id" = ${id}`;
}

/** The same for a digest of this workspace. */
export async function planDigestAt(
  tx: Tx,
  workspaceId: string,
  { id, nextAt, lastOn }: Pick<DigestPlan, "id" | "nextAt" | "lastOn">,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE "DigestPlan" SET "nextAt" = ${nextAt}, "lastOn" = ${lastOn} WHERE "id" = ${id} AND "workspaceId" = ${workspaceId}`;
}

/** Has a digest that its member has not set up themselves go to a channel: nothing of theirs, so nothing undo would take back. */
export async function beginInChannel(tx: Tx, id: string, channelId: string): Promise<void> {
  await tx.$executeRaw`UPDATE "DigestPlan" SET "channelId" = ${channelId} WHERE "id" = ${id}`;
}
