import type { ExpenseEntry } from "../../src/books/expense-entry.ts";
import type { Card } from "../../src/chat/reply.ts";
import type { Scope } from "../../src/scope.ts";

/** What was written of an expense, every value resolved (SPEC 12). */
export function expenseCard(
  scope: Scope,
  { row, category, client, project, mode, documents = [] }: ExpenseEntry,
): Card {
  const { books } = scope.say;
  const field = (label: string, value: string | null | undefined) => (value ? [{ label, value }] : []);
  const by = mode && scope.show.name("mode", mode.name);
  const moved = by ? (mode.assumed ? books.assumed(by) : by) : books.notPaid;
  const later = row.paidOn !== null && row.paidOn !== row.spentOn;
  return {
    title: row.amountMinor < 0n ? books.refund : books.expense,
    fields: [
      ...field(books.amount, scope.show.minor(row.amountMinor, row.currency)),
      ...field(books.vendor, row.vendor),
      ...field(books.category, category && scope.show.name("category", category.name)),
      ...field(books.for, row.note),
      ...field(books.client, client?.name),
      ...field(scope.say.work.fields.project, project?.name),
      ...field(books.billable, row.billable ? books.yes : null),
      ...field(books.date, scope.show.day(row.spentOn)),
      ...field(books.paid, later ? scope.show.day(row.paidOn ?? "") : null),
      ...field(books.mode, moved),
      ...field(scope.say.files.onCard, documents.map((one) => one.name).join(", ")),
    ],
  };
}
