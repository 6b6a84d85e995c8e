import { newId } from "../../id.ts";
import type { Tx } from "../database.ts";

/** Events of one kind within this many minutes become one message (SPEC 10). */
const mergedMinutes = 10;

/** Plans the telling of events: with those of their kind that wait already, else some minutes on. What was told stays so. */
export async function noteEvents(
  tx: Tx,
  workspaceId: string,
  { events, at }: { readonly events: readonly { readonly kind: string; readonly rowId: string }[]; readonly at: Date },
): Promise<void> {
  const later = new Date(at.getTime() + mergedMinutes * 60_000);
  for (const { kind, rowId } of events) {
    await tx.$executeRaw`
      INSERT INTO "Notice" ("id", "workspaceId", "kind", "rowId", "at", "dueAt")
      VALUES (${newId("ntc")}, ${workspaceId}, ${kind}, ${rowId}, ${at}, COALESCE((
        SELECT MIN("dueAt") FROM "Notice" WHERE "workspaceId" = ${workspaceId} AND "kind" = ${kind} AND "dueAt" >= ${at}
      ), ${later}))
      ON CONFLICT ("workspaceId", "kind", "rowId") DO NOTHING`;
  }
}

/** Has everything that waits to be told in a workspace's channel wait until an instant. */
export async function putOffNotices(tx: Tx, workspaceId: string, until: Date): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Notice" SET "dueAt" = ${until} WHERE "workspaceId" = ${workspaceId} AND "dueAt" IS NOT NULL`;
}

/** Notes of events that they were told; those that do not hold any more are forgotten, so that they can still come. */
export async function settleNotices(
  tx: Tx,
  { told, untrue }: { readonly told: readonly string[]; readonly untrue: readonly string[] },
): Promise<void> {
  await tx.notice.deleteMany({ where: { id: { in: [...untrue] } } });
  await tx.notice.updateMany({ where: { id: { in: [...told] } }, data: { dueAt: null } });
}

/** Whether a shared channel is spoken of in other books already, or was ever spoken in by the members of these. */
export async function channelStanding(
  tx: Tx,
  workspaceId: string,
  { platform, account }: { readonly platform: string; readonly account: string },
): Promise<{ readonly others: boolean; readonly spokenIn: boolean }> {
  const conversation = `${platform}:${account}`;
  const [row] = await tx.$queryRaw<{ others: bigint | number; spokenIn: bigint | number }[]>`
    SELECT
      EXISTS (SELECT 1 FROM "Channel" WHERE "platform" = ${platform} AND "account" = ${account}
        AND "workspaceId" <> ${workspaceId}) AS "others",
      EXISTS (SELECT 1 FROM "Message" WHERE "conversation" = ${conversation} AND "workspaceId" = ${workspaceId}) AS "spokenIn"`;
  return { others: Number(row?.others) === 1, spokenIn: Number(row?.spokenIn) === 1 };
}
