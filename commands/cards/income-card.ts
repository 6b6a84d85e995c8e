import type { IncomeEntry } from "../../src/books/income-entry.ts";
import type { Card } from "../../src/chat/reply.ts";
import type { Scope } from "../../src/scope.ts";

/** What was written of an income entry, every value resolved (SPEC 12). */
export function incomeCard(
  scope: Scope,
  { row, client, project, service, classification, mode, invoice, documents = [] }: IncomeEntry,
): Card {
  const { books } = scope.say;
  const field = (label: string, value: string | null | undefined) => (value ? [{ label, value }] : []);
  const by = mode && scope.show.name("mode", mode.name);
  const moved = by ? (mode.assumed ? books.assumed(by) : by) : books.notReceived;
  const later = row.receivedOn !== null && row.receivedOn !== row.earnedOn;
  return {
    title: row.amountMinor < 0n ? books.refund : books.income,
    fields: [
      ...field(books.amount, scope.show.minor(row.amountMinor, row.currency)),
      ...field(books.client, client?.name),
      ...field(scope.say.work.fields.project, project?.name),
      ...field(scope.say.work.fields.service, service?.name),
      ...field(books.for, row.note),
      ...field(books.date, scope.show.day(row.earnedOn)),
      ...field(books.received, later ? scope.show.day(row.receivedOn ?? "") : null),
      ...field(books.mode, invoice ? books.byInvoice(invoice.name) : moved),
      ...field(books.invoice, invoice?.name),
      ...field(books.classification, scope.show.name("classification", classification.name)),
      ...field(scope.say.files.onCard, documents.map((one) => one.name).join(", ")),
    ],
  };
}
