import type { Tx } from "../database.ts";
import { exactTotal } from "./exact-sum.ts";
import { figuresOf, fitting, type InvoiceFilter, type InvoiceStatus, settled, wholeOpen } from "./invoice-figures.ts";
import { type InvoiceFigures, invoiceTotals, isSettled } from "./invoice-totals.ts";
import { settleUnsure } from "./settle-unsure.ts";

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
  settled: number | bigint | null;
  late: number | bigint | null;
  unsummed: number | bigint;
  count: number | bigint;
  totalHigh: bigint | null;
  totalLow: bigint | null;
  paidHigh: bigint;
  paidLow: bigint;
}

/**
 * Counts and sums of invoices by status, currency, and whether they are paid or late on a day: sums made in SQL, but for
 * those of several tax rates, which are only looked for where there are some.
 */
export async function invoiceSums(
  tx: Tx,
  workspaceId: string,
  filter: InvoiceFilter & { readonly today: string },
): Promise<InvoiceSum[]> {
  if (wholeOpen(filter)) await settleUnsure(tx, workspaceId);
  const rows = await tx.$queryRaw<Raw[]>`
    WITH ${figuresOf(workspaceId, filter)}
    SELECT status, currency, (status = 'sent' AND ${settled}) AS settled,
      (status = 'sent' AND totalMinor > paidMinor AND dueOn < ${filter.today}) AS late,
      totalMinor IS NULL AS unsummed, COUNT(*) AS count,
      SUM(totalMinor >> 32) AS totalHigh, SUM(totalMinor & 4294967295) AS totalLow,
      SUM(paidMinor >> 32) AS paidHigh, SUM(paidMinor & 4294967295) AS paidLow
    FROM figures WHERE ${fitting(filter)} GROUP BY 1, 2, 3, 4, 5`;
  const summed = rows.filter((row) => Number(row.unsummed) === 0);
  const sums = summed.map(({ totalHigh, totalLow, paidHigh, paidLow, unsummed: _unsummed, ...row }) => ({
    ...row,
    settled: Number(row.settled) === 1,
    late: Number(row.late) === 1,
    count: Number(row.count),
    totalMinor: exactTotal({ high: totalHigh, low: totalLow }),
    paidMinor: exactTotal({ high: paidHigh, low: paidLow }),
  }));
  if (summed.length === rows.length) return sums;
  const others = await invoiceTotals(tx, workspaceId, { ...filter, unsummed: true });
  return [...sums, ...others.map((one) => sumOf(one, filter.today))];
}

function sumOf(one: InvoiceFigures, today: string): InvoiceSum {
  const { status, currency, totalMinor, paidMinor } = one;
  const late = status === "sent" && totalMinor > paidMinor && one.dueOn < today;
  return { status, currency, settled: isSettled(one), late, count: 1, totalMinor, paidMinor };
}
