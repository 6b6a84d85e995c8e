import type { Day } from "../../time/day.ts";
import type { Tx } from "../database.ts";
import { Prisma } from "../generated/client.ts";
import { exactTotal } from "./exact-sum.ts";
import type { InvoiceStatus } from "./invoice-figures.ts";
import { settleInvoices } from "./settle-invoices.ts";

/** What those of a client's invoices come to that are alike in currency, status, and whether they are owed or past due. */
export interface ClientInvoices {
  readonly clientId: string;
  readonly currency: string;
  readonly status: InvoiceStatus;
  /** The latest of their due days. */
  readonly dueOn: Day;
  readonly totalMinor: bigint;
  readonly paidMinor: bigint;
}

type Raw = Omit<ClientInvoices, "totalMinor" | "paidMinor"> &
  Record<"totalHigh" | "totalLow" | "paidHigh" | "paidLow", bigint>;

/** The invoices of clients, those alike added up: of one that is owed nothing is taken off another. */
export async function clientInvoices(
  tx: Tx,
  workspaceId: string,
  { clientIds, today }: { readonly clientIds: readonly string[]; readonly today: string },
): Promise<ClientInvoices[]> {
  if (clientIds.length === 0) return [];
  await settleInvoices(tx, workspaceId);
  const rows = await tx.$queryRaw<Raw[]>`
    SELECT k.clientId, k.currency, k.status, MAX(k.dueOn) AS dueOn,
      SUM(k.totalMinor >> 32) AS totalHigh, SUM(k.totalMinor & 4294967295) AS totalLow,
      SUM(k.paidMinor >> 32) AS paidHigh, SUM(k.paidMinor & 4294967295) AS paidLow
    FROM Client c CROSS JOIN KeptInvoice k ON k.clientId = c.id
    WHERE c.workspaceId = ${workspaceId} AND c.id IN (${Prisma.join([...clientIds])})
    GROUP BY k.clientId, k.status, k.owed, k.currency, k.dueOn < ${today}`;
  return rows.map(({ totalHigh, totalLow, paidHigh, paidLow, ...row }) => ({
    ...row,
    totalMinor: exactTotal({ high: totalHigh, low: totalLow }),
    paidMinor: exactTotal({ high: paidHigh, low: paidLow }),
  }));
}
