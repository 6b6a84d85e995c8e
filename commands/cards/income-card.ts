import type { RecordedIncome } from "../../src/books/record-income.ts";
import type { Card } from "../../src/chat/reply.ts";
import type { Scope } from "../../src/scope.ts";

/** What was written of an income entry, every value resolved (SPEC 12). */
export function incomeCard(scope: Scope, { row, client, classification, mode }: RecordedIncome): Card {
  const { books } = scope.say;
  const field = (label: string, value: string | null | undefined) => (value ? [{ label, value }] : []);
  return {
    title: books.income,
    fields: [
      ...field(books.amount, scope.show.minor(row.amountMinor, row.currency)),
      ...field(books.client, client?.name),
      ...field(books.for, row.note),
      ...field(books.date, scope.show.day(row.earnedOn)),
      ...field(books.mode, mode ? (mode.assumed ? books.assumed(mode.name) : mode.name) : books.notReceived),
      ...field(books.classification, classification.name),
    ],
  };
}
