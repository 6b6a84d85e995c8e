import type { Tx } from "../database.ts";
import type { Change } from "../generated/client.ts";

/** Notes how far an import has come and when it goes on; null when it is over. */
export async function moveRun(
  tx: Tx,
  workspaceId: string,
  { id, done, nextAt }: { readonly id: string; readonly done: number; readonly nextAt: Date | null },
): Promise<void> {
  await tx.importRun.updateMany({ where: { id, workspaceId }, data: { done, nextAt } });
}

/** The change that an import is part of: the one that began it. */
export async function changeOfRun(tx: Tx, workspaceId: string, id: string): Promise<Change> {
  const row = await tx.changeRow.findFirstOrThrow({
    where: { rowId: id, workspaceId, before: null, change: { kind: "do" } },
    include: { change: true },
  });
  return row.change;
}
