import type { Tx } from "../database.ts";
import { Prisma } from "../generated/client.ts";

/** What a person can put off being told of. */
export type Snoozed = "Invoice" | "Task";

/**
 * The rows of a workspace whose putting off is over by an instant. Found by that instant: few are put off, and many are the
 * workspace's.
 */
export async function snoozeOver(
  tx: Tx,
  workspaceId: string,
  { table, at }: { readonly table: Snoozed; readonly at: Date },
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM ${Prisma.raw(`"${table}"`)} WHERE "snoozedTo" <= ${at} AND "workspaceId" || '' = ${workspaceId}`;
  return rows.map((row) => row.id);
}

/** Ends the putting off that is over: it has been told of. Outside the journal, as nobody did it. */
export async function endSnoozes(
  tx: Tx,
  workspaceId: string,
  over: { readonly table: Snoozed; readonly at: Date },
): Promise<void> {
  const ids = await snoozeOver(tx, workspaceId, over);
  if (ids.length === 0) return;
  await tx.$executeRaw`
    UPDATE ${Prisma.raw(`"${over.table}"`)} SET "snoozedTo" = NULL WHERE "id" IN (${Prisma.join(ids)})`;
}
