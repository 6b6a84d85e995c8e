import type { Tx } from "../database.ts";

/** Has what is held back in a workspace looked at at an instant: quiet hours may have changed. */
export async function lookAtHeld(tx: Tx, workspaceId: string, { at }: { readonly at: Date }): Promise<void> {
  await tx.$executeRaw`
    UPDATE "HeldPush" SET "untilAt" = ${at} WHERE "workspaceId" = ${workspaceId} AND "untilAt" IS NOT NULL`;
}

/** What is known of a push before it is told: whether its cause was told or is held, and whether its kind is turned off. */
export interface PushStanding {
  readonly told: boolean;
  readonly muted: boolean;
}

/** How a push to a member stands, in one statement because each is asked for. */
export async function pushStanding(
  tx: Tx,
  { key, memberId, kind }: { readonly key: string; readonly memberId: string; readonly kind: string },
): Promise<PushStanding> {
  const [row] = await tx.$queryRaw<{ told: bigint | number; muted: bigint | number }[]>`
    SELECT
      EXISTS (SELECT 1 FROM "Push" WHERE "key" = ${key}) OR EXISTS (SELECT 1 FROM "HeldPush" WHERE "key" = ${key}) AS "told",
      EXISTS (SELECT 1 FROM "Mute" WHERE "memberId" = ${memberId} AND "kind" = ${kind}) AS "muted"`;
  return { told: Number(row?.told) === 1, muted: Number(row?.muted) === 1 };
}

/** Has everything that waits for quiet to end for a member wait until an instant. */
export async function holdUntil(tx: Tx, memberId: string, until: Date): Promise<void> {
  await tx.$executeRaw`
    UPDATE "HeldPush" SET "untilAt" = ${until}
    WHERE "memberId" = ${memberId} AND "toldAt" IS NULL AND "untilAt" IS NOT NULL`;
}

/** Notes that a member was told everything that was held for them. */
export async function releaseHeld(tx: Tx, memberId: string, at: Date): Promise<void> {
  await tx.$executeRaw`
    UPDATE "HeldPush" SET "untilAt" = NULL, "toldAt" = ${at} WHERE "memberId" = ${memberId} AND "toldAt" IS NULL`;
}

/** Whether a cause was told to a member, or is held for them; the key names both. */
export async function wasTold(tx: Tx, key: string): Promise<boolean> {
  return (await pushStanding(tx, { key, memberId: "", kind: "" })).told;
}
