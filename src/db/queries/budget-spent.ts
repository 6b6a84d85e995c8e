import type { Tx } from "../database.ts";
import { Prisma } from "../generated/client.ts";
import { type ExactSum, exactSum, exactTotal } from "./exact-sum.ts";

/** What was spent in a category in one currency, refunds taken off, in minor units. */
export interface CategorySpent {
  readonly categoryId: string;
  readonly currency: string;
  readonly minor: bigint;
}

interface Raw extends ExactSum {
  categoryId: string;
  currency: string;
}

/** What was spent in some categories between two days, by the days of the expenses; read from an index alone. */
export async function budgetSpent(
  tx: Tx,
  workspaceId: string,
  asked: { readonly categoryIds: readonly string[]; readonly from: string; readonly to: string },
): Promise<CategorySpent[]> {
  if (asked.categoryIds.length === 0) return [];
  const rows = await tx.$queryRaw<Raw[]>`
    SELECT e.categoryId AS categoryId, e.currency AS currency, ${exactSum(Prisma.sql`e.amountMinor`)}
    FROM Category c JOIN Expense e ON e.categoryId = c.id AND e.spentOn BETWEEN ${asked.from} AND ${asked.to}
    WHERE c.workspaceId = ${workspaceId} AND c.id IN (${Prisma.join([...asked.categoryIds])})
    GROUP BY e.categoryId, e.currency ORDER BY e.currency`;
  return rows.map(({ categoryId, currency, ...sum }) => ({ categoryId, currency, minor: exactTotal(sum) }));
}
