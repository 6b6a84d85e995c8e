import type { Tx } from "../database.ts";
import { Prisma } from "../generated/client.ts";
import { type ExactSum, exactSum, exactSumOfSums, exactTotal } from "./exact-sum.ts";

/** What one payment mode holds in one currency, in minor units. */
export interface ModeBalance {
  readonly modeId: string;
  readonly currency: string;
  readonly minor: bigint;
}

type Row = ExactSum & { modeId: string; currency: string };

/**
 * Payments received, and income received without an invoice, less expenses paid, per payment mode and currency (SPEC 2), as
 * kept (src/db/kept-sums.ts). Balances of nothing are left in.
 */
export async function bookBalances(tx: Tx, workspaceId: string): Promise<ModeBalance[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT modeId, currency, high, low FROM KeptBalance WHERE workspaceId = ${workspaceId}`;
  return rows.map((row) => ({ modeId: row.modeId, currency: row.currency, minor: exactTotal(row) }));
}

/** The same added up from every entry: one statement that reads each once. */
export async function bookBalancesAddedUp(tx: Tx, workspaceId: string): Promise<ModeBalance[]> {
  const of = (table: Prisma.Sql, column: Prisma.Sql, more: Prisma.Sql) =>
    Prisma.sql`SELECT modeId, currency, ${exactSum(column)} FROM ${table}
      WHERE workspaceId = ${workspaceId} ${more} GROUP BY modeId, currency`;
  const amount = Prisma.sql`amountMinor`;
  const rows = await tx.$queryRaw<Row[]>`
    SELECT modeId, currency, ${exactSumOfSums} FROM (
      ${of(Prisma.sql`Payment`, amount, Prisma.empty)}
      UNION ALL ${of(Prisma.sql`Income`, amount, Prisma.sql`AND modeId IS NOT NULL AND invoiceId IS NULL`)}
      UNION ALL ${of(Prisma.sql`Expense`, Prisma.sql`-amountMinor`, Prisma.sql`AND modeId IS NOT NULL`)}
    ) GROUP BY modeId, currency`;
  return rows.map((row) => ({ modeId: row.modeId, currency: row.currency, minor: exactTotal(row) }));
}
