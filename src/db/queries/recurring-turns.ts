import type { Day } from "../../time/day.ts";
import type { Tx } from "../database.ts";
import { insertRows } from "../insert-rows.ts";

/** A day that a recurring entry is posted for, or was. */
export interface Claim {
  readonly recurringId: string;
  readonly on: Day;
  readonly at: Date;
}

/** Takes a day of a recurring entry for posting; false when it was taken before, whatever has been undone since. */
export async function claimDay(tx: Tx, workspaceId: string, { recurringId, on, at }: Claim): Promise<boolean> {
  const known = await tx.recurringClaim.findUnique({ where: { recurringId_on: { recurringId, on } } });
  if (!known) await tx.recurringClaim.create({ data: { recurringId, on, workspaceId, at } });
  return !known;
}

/** The days of a recurring entry that have been posted, from a day on. */
export async function claimedDays(
  tx: Tx,
  workspaceId: string,
  { recurringId, from }: { readonly recurringId: string; readonly from: Day },
): Promise<ReadonlySet<Day>> {
  const rows = await tx.recurringClaim.findMany({ where: { workspaceId, recurringId, on: { gte: from } } });
  return new Set(rows.map((row) => row.on));
}

/** When a recurring entry comes next. */
export interface Turn {
  readonly nextOn: Day | null;
  readonly nextAt: Date | null;
}

/** Moves a recurring entry on by what it posted itself: no change of a person's, so nothing that undo would take back. */
export async function moveTurn(
  tx: Tx,
  workspaceId: string,
  { recurringId, ...turn }: Turn & { readonly recurringId: string },
): Promise<void> {
  await tx.recurring.updateMany({ where: { id: recurringId, workspaceId }, data: turn });
}

/** Every day that was posted, of everything recurring. */
export async function allClaims(tx: Tx, workspaceId: string, _none: null): Promise<Claim[]> {
  const columns = { recurringId: true, on: true, at: true } as const;
  const orderBy = [{ recurringId: "asc" }, { on: "asc" }] as const;
  return tx.recurringClaim.findMany({ where: { workspaceId }, select: columns, orderBy: [...orderBy] });
}

/** Writes posted days down that came with a whole export. */
export async function addClaims(tx: Tx, workspaceId: string, claims: readonly Claim[]): Promise<void> {
  await insertRows(
    tx,
    "RecurringClaim",
    claims.map((claim) => ({ ...claim, workspaceId })),
  );
}
