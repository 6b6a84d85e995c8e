import type { Day } from "../../time/day.ts";
import type { Tx } from "../database.ts";

/** An income entry that is expected of a client. */
export interface ExpectedEntry {
  readonly id: string;
  /** ISO day. */
  readonly earnedOn: Day;
  readonly note: string | null;
}

/** Which entries: of a client, of exactly that amount. */
export interface ExpectedAmount {
  readonly clientId: string;
  readonly currency: string;
  readonly minor: bigint;
}

/** Up to two income entries of that amount which are expected of the client on no invoice: one is meant, two may be either. */
export async function expectedEntries(
  tx: Tx,
  workspaceId: string,
  { clientId, currency, minor }: ExpectedAmount,
): Promise<ExpectedEntry[]> {
  return tx.$queryRaw<ExpectedEntry[]>`
    SELECT id, earnedOn, note FROM Income
    WHERE clientId = ${clientId} AND receivedOn IS NULL AND invoiceId IS NULL AND currency = ${currency}
      AND amountMinor = ${minor} AND refundOfId IS NULL AND +workspaceId = ${workspaceId} LIMIT 2`;
}
