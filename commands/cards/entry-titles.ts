import type { ExpenseEntry } from "../../src/books/expense-entry.ts";
import type { IncomeEntry } from "../../src/books/income-entry.ts";
import type { Scope } from "../../src/scope.ts";

/** The amount of an entry as it is spoken of: a refund's without its minus. */
export function spokenAmount(
  scope: Scope,
  { amountMinor, currency }: IncomeEntry["row"] | ExpenseEntry["row"],
): string {
  return scope.show.minor(amountMinor < 0n ? -amountMinor : amountMinor, currency);
}

/** What an income entry is called in undo and history: `Income $1,200.00 from Acme`, `Refund of $200.00 to Acme`. */
export function incomeTitle(scope: Scope, { row, client }: IncomeEntry): string {
  const { books } = scope.say;
  const title = row.amountMinor < 0n ? books.incomeRefundTitle : books.incomeTitle;
  return title(spokenAmount(scope, row), client?.name ?? null);
}

/** Who was paid by an expense, or else what it was for. */
export function spentOn(scope: Scope, { row, category }: ExpenseEntry) {
  return { vendor: row.vendor, what: row.note ?? (category && scope.show.name("category", category.name)) };
}

/** What an expense is called in undo and history: `Expense $45.50 for hosting`, `Refund of $20.00 from Hetzner`. */
export function expenseTitle(scope: Scope, entry: ExpenseEntry): string {
  const { books } = scope.say;
  const title = entry.row.amountMinor < 0n ? books.expenseRefundTitle : books.expenseTitle;
  return title(spokenAmount(scope, entry.row), spentOn(scope, entry));
}
