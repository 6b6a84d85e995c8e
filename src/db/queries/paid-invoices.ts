import type { Day } from "../../time/day.ts";
import type { Tx } from "../database.ts";
import { Prisma } from "../generated/client.ts";
import { settleInvoices } from "./settle-invoices.ts";

/** An invoice that is paid in full, by its last payment. */
export interface PaidInvoice {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly dueOn: Day;
  readonly paidOn: Day;
  /** Days from the due day; below zero where it was paid before. */
  readonly late: number;
}

/** The invoices that were paid in full between two days. */
export async function paidInvoices(
  tx: Tx,
  workspaceId: string,
  { from, to, clientId }: { readonly from: Day; readonly to: Day; readonly clientId?: string | undefined },
): Promise<PaidInvoice[]> {
  await settleInvoices(tx, workspaceId);
  const { sql, empty } = Prisma;
  const rows = await tx.$queryRaw<(Omit<PaidInvoice, "late"> & { late: number | bigint })[]>`
    SELECT v.id, v.number, c.name, v.dueOn, MAX(m.paidOn) AS paidOn,
      CAST(julianday(MAX(m.paidOn)) - julianday(v.dueOn) AS INTEGER) AS late
    FROM KeptInvoice k CROSS JOIN Invoice v CROSS JOIN Payment m CROSS JOIN Client c
    WHERE k.workspaceId = ${workspaceId} AND k.settled = 1 AND v.id = k.id AND m.invoiceId = v.id AND m.amountMinor > 0
      AND c.id = v.clientId ${clientId === undefined ? empty : sql`AND v.clientId = ${clientId}`}
    GROUP BY v.id HAVING MAX(m.paidOn) BETWEEN ${from} AND ${to} ORDER BY v.issuedOn`;
  return rows.map((row) => ({ ...row, late: Number(row.late) }));
}
