import type { Scope } from "../../scope.ts";
import type { RecurringEntry } from "./read-recurring.ts";

/** How many entries of a recurring one are in the books, and the day of the last. */
export async function countPostings(
  scope: Scope,
  { row, kind }: RecurringEntry,
): Promise<{ readonly count: number; readonly last: string | null }> {
  const asked = { where: { recurringId: row.id }, _count: true, _max: { recurringOn: true } } as const;
  const found =
    kind === "income"
      ? await scope.read.income.aggregate(asked)
      : kind === "expense"
        ? await scope.read.expense.aggregate(asked)
        : await scope.read.invoice.aggregate(asked);
  return { count: found._count, last: found._max.recurringOn };
}
