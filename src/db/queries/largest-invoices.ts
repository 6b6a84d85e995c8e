import type { Day } from "../../time/day.ts";
import type { Tx } from "../database.ts";
import { chosenInvoices } from "./chosen-invoices.ts";
import { settleInvoices } from "./settle-invoices.ts";

/** An invoice with its total, in minor units of its currency. */
export interface LargeInvoice {
  readonly number: string;
  readonly clientId: string;
  readonly issuedOn: Day;
  readonly currency: string;
  readonly totalMinor: bigint;
}

interface Asked {
  readonly from: string;
  readonly to: string;
  readonly clientId?: string | undefined;
  readonly most: number;
}

/** The largest sent and paid invoices by issue day, so many of each currency. */
export async function largestInvoices(
  tx: Tx,
  workspaceId: string,
  { from, to, clientId, most }: Asked,
): Promise<LargeInvoice[]> {
  await settleInvoices(tx, workspaceId);
  const clientIds = clientId === undefined ? undefined : [clientId];
  const chosen = chosenInvoices(workspaceId, { issued: { from, to }, statuses: ["sent"], clientIds }, false);
  const rows = await tx.$queryRaw<(Omit<LargeInvoice, "totalMinor"> & { totalMinor: number | bigint })[]>`
    SELECT number, clientId, issuedOn, currency, totalMinor FROM (
      SELECT v.number, v.clientId, v.issuedOn, v.sequence, v.currency, k.totalMinor, ROW_NUMBER() OVER (
        PARTITION BY v.currency ORDER BY k.totalMinor DESC, v.issuedOn DESC, v.sequence DESC) AS place
      FROM ${chosen}
    ) WHERE place <= ${most} ORDER BY currency, place`;
  return rows.map((row) => ({ ...row, totalMinor: BigInt(row.totalMinor) }));
}
