import type { Tx } from "../db/database.ts";
import { setHeld } from "../db/queries/meetings-held.ts";
import type { Scope } from "../scope.ts";
import { heldColumns } from "./held.ts";
import type { Scheduled } from "./occurrences.ts";

/** Writes down of a series when it was last held and when to look again, as its rule says by an instant. */
export async function keepHeld(tx: Tx, meeting: Scheduled & { readonly id: string }, at: Date): Promise<void> {
  await setHeld(tx, { id: meeting.id, ...(await heldColumns(meeting, at)) });
}

/** Writes it down anew of the series that an undo or redo has touched: their rows are as they were at another time. */
export async function heldRestored(scope: Scope, changes: readonly { readonly id: string }[]): Promise<void> {
  const touched = await scope.read.changeRow.findMany({
    where: { changeId: { in: changes.map((change) => change.id) }, table: "meeting" },
    select: { rowId: true },
    distinct: ["rowId"],
  });
  if (touched.length === 0) return;
  const ids = touched.map((one) => one.rowId);
  const series = await scope.read.meeting.findMany({
    where: { id: { in: ids }, repeats: true },
    include: { exceptions: true },
  });
  for (const one of series) await scope.query((tx) => keepHeld(tx, one, scope.at), null);
}
