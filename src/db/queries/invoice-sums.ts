import type { Tx } from "../database.ts";
import { Prisma } from "../generated/client.ts";
import { chosenInvoices, type InvoiceFilter } from "./chosen-invoices.ts";
import { exactTotal } from "./exact-sum.ts";
import type { InvoiceStatus } from "./invoice-figures.ts";
import { settleInvoices } from "./settle-invoices.ts";

const { sql } = Prisma;

/** How many invoices of a kind there are in a currency, and what they come to, in minor units. */
export interface InvoiceSum {
  readonly status: InvoiceStatus;
  readonly currency: string;
  readonly settled: boolean;
  /** Not settled, with something outstanding, and past due. */
  readonly late: boolean;
  readonly count: number;
  readonly totalMinor: bigint;
  readonly paidMinor: bigint;
}

interface Raw {
  status: InvoiceStatus;
  currency: string;
  settled: number | bigint;
  late: number | bigint;
  count: number | bigint;
  totalHigh: bigint;
  totalLow: bigint;
  paidHigh: bigint;
  paidLow: bigint;
}

/**
 * Counts and sums of invoices by status, currency, and whether they are paid or late on a day. They are added up by due day
 * first, in the order of an index that tells all of it, and then sorted out over few rows.
 */
export async function invoiceSums(
  tx: Tx,
  workspaceId: string,
  filter: InvoiceFilter & { readonly today: string },
): Promise<InvoiceSum[]> {
  await settleInvoices(tx, workspaceId);
  const rows = await tx.$queryRaw<Raw[]>`
    SELECT status, currency, settled, (owed = 1 AND dueOn < ${filter.today}) AS late, SUM(count) AS count,
      SUM(totalHigh) AS totalHigh, SUM(totalLow) AS totalLow, SUM(paidHigh) AS paidHigh, SUM(paidLow) AS paidLow
    FROM (
      SELECT k.status, k.currency, k.settled, k.owed, k.dueOn, COUNT(*) AS count,
        SUM(k.totalMinor >> 32) AS totalHigh, SUM(k.totalMinor & 4294967295) AS totalLow,
        SUM(k.paidMinor >> 32) AS paidHigh, SUM(k.paidMinor & 4294967295) AS paidLow
      FROM ${isAll(filter) ? sql`KeptInvoice k WHERE k.workspaceId = ${workspaceId}` : chosenInvoices(workspaceId, filter, false)}
      GROUP BY k.status, k.currency, k.settled, k.owed, k.dueOn
    ) AS days GROUP BY 1, 2, 3, 4`;
  return rows.map(({ totalHigh, totalLow, paidHigh, paidLow, ...row }) => ({
    ...row,
    settled: Number(row.settled) === 1,
    late: Number(row.late) === 1,
    count: Number(row.count),
    totalMinor: exactTotal({ high: totalHigh, low: totalLow }),
    paidMinor: exactTotal({ high: paidHigh, low: paidLow }),
  }));
}

function isAll({ today: _today, ...filter }: InvoiceFilter & { readonly today: string }): boolean {
  return Object.values(filter).every((one) => one === undefined);
}
