import type { Tx } from "../database.ts";
import { Prisma } from "../generated/client.ts";
import { settleInvoices } from "./settle-invoices.ts";

/** How long a client took to pay the invoices that are paid: sums over them, in days. */
export interface PaymentPace {
  readonly clientId: string;
  readonly name: string;
  readonly invoices: number;
  /** From the day of each invoice to that of its last payment. */
  readonly days: number;
  /** From its due day; below zero where they paid before it. */
  readonly late: number;
  readonly longest: number;
}

type Raw = { [K in keyof PaymentPace]: PaymentPace[K] extends number ? number | bigint : PaymentPace[K] };

/** Paid invoices by client, the slowest on average first; of one client or of all. */
export async function paymentPace(
  tx: Tx,
  workspaceId: string,
  { clientId }: { readonly clientId?: string | undefined },
): Promise<PaymentPace[]> {
  await settleInvoices(tx, workspaceId);
  const { sql, empty } = Prisma;
  const rows = await tx.$queryRaw<Raw[]>`
    SELECT p.clientId, c.name, COUNT(*) AS invoices, SUM(p.days) AS days, SUM(p.late) AS late, MAX(p.days) AS longest
    FROM (SELECT v.clientId,
        CAST(julianday(MAX(m.paidOn)) - julianday(v.issuedOn) AS INTEGER) AS days,
        CAST(julianday(MAX(m.paidOn)) - julianday(v.dueOn) AS INTEGER) AS late
      FROM KeptInvoice k CROSS JOIN Invoice v CROSS JOIN Payment m
      WHERE k.workspaceId = ${workspaceId} AND k.settled = 1 AND v.id = k.id AND m.invoiceId = v.id AND m.amountMinor > 0
        ${clientId === undefined ? empty : sql`AND k.clientId = ${clientId}`}
      GROUP BY v.id) p
    CROSS JOIN Client c WHERE c.id = p.clientId
    GROUP BY p.clientId ORDER BY SUM(p.days) * 1.0 / COUNT(*) DESC, c.name LIMIT 1000`;
  return rows.map((row) => ({
    ...row,
    invoices: Number(row.invoices),
    days: Number(row.days),
    late: Number(row.late),
    longest: Number(row.longest),
  }));
}
