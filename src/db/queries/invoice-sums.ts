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

/** Counts and sums of invoices by status, currency, and whether they are paid or late on a day. */
export async function invoiceSums(
  tx: Tx,
  workspaceId: string,
  { today, ...filter }: InvoiceFilter & { readonly today: string },
): Promise<InvoiceSum[]> {
  await settleInvoices(tx, workspaceId);
  const all = Object.values(filter).every((one) => one === undefined);
  const rows = await tx.$queryRaw<Raw[]>`
    SELECT status, currency, settled, late, SUM(count) AS count, SUM(totalHigh) AS totalHigh, SUM(totalLow) AS totalLow,
      SUM(paidHigh) AS paidHigh, SUM(paidLow) AS paidLow
    FROM (${all ? keptSums(workspaceId, today) : addedUp(chosenInvoices(workspaceId, filter, false), today)}) AS sums
    GROUP BY 1, 2, 3, 4 HAVING SUM(count) > 0`;
  return rows.map(({ totalHigh, totalLow, paidHigh, paidLow, ...row }) => ({
    ...row,
    settled: Number(row.settled) === 1,
    late: Number(row.late) === 1,
    count: Number(row.count),
    totalMinor: exactTotal({ high: totalHigh, low: totalLow }),
    paidMinor: exactTotal({ high: paidHigh, low: paidLow }),
  }));
}

/** Invoices added up one by one. */
function addedUp(source: Prisma.Sql, today: string): Prisma.Sql {
  return sql`SELECT k.status, k.currency, k.settled, (k.owed = 1 AND k.dueOn < ${today}) AS late, COUNT(*) AS count,
      SUM(k.totalMinor >> 32) AS totalHigh, SUM(k.totalMinor & 4294967295) AS totalLow,
      SUM(k.paidMinor >> 32) AS paidHigh, SUM(k.paidMinor & 4294967295) AS paidLow
    FROM ${source} GROUP BY 1, 2, 3, 4`;
}

/** All of the workspace from what is kept (src/db/kept-sums.ts), out of which those are taken that are late, and put in as such. */
function keptSums(workspaceId: string, today: string): Prisma.Sql {
  const late = addedUp(
    sql`KeptInvoice k WHERE k.workspaceId = ${workspaceId} AND k.owed = 1 AND k.dueOn < ${today}`,
    today,
  );
  return sql`
    SELECT status, currency, settled, 0 AS late, count, totalHigh, totalLow, paidHigh, paidLow
      FROM KeptInvoiceSum WHERE workspaceId = ${workspaceId}
    UNION ALL SELECT * FROM (${late}) AS late
    UNION ALL SELECT status, currency, settled, 0, -count, -totalHigh, -totalLow, -paidHigh, -paidLow FROM (${late}) AS late`;
}
