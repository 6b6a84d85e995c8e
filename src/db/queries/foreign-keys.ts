import type { Tx } from "../database.ts";

/** Has foreign keys checked at the end of this transaction only, for rows that are written before those they name. */
export async function deferForeignKeys(tx: Tx, _workspaceId: string, _none: null): Promise<void> {
  await tx.$executeRaw`PRAGMA defer_foreign_keys = ON`;
}
