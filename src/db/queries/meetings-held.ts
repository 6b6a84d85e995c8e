import type { Day } from "../../time/day.ts";
import type { Tx } from "../database.ts";

/** Writes down when a series was last held and when the next one is over, outside the journal: its rule says both. */
export async function setHeld(
  tx: Tx,
  { id, heldOn, heldLookAt }: { readonly id: string; readonly heldOn: Day | null; readonly heldLookAt: Date | null },
): Promise<void> {
  await tx.$executeRaw`UPDATE "Meeting" SET "heldOn" = ${heldOn}, "heldLookAt" = ${heldLookAt} WHERE "id" = ${id}`;
}
