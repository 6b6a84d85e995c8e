import type { Tx } from "../../src/db/database.ts";

/** The books without their random ids, so that two files in which the same was said compare equal. */
export async function booksInWords(tx: Tx) {
  const incomes = await tx.income.findMany({
    include: { client: true, mode: true, invoice: true, classification: true },
  });
  const expenses = await tx.expense.findMany({ include: { client: true, mode: true, category: true } });
  const invoices = await tx.invoice.findMany({
    include: { client: true, lines: true, payments: { include: { mode: true } } },
  });
  const clients = await tx.client.findMany({ include: { moves: true, tags: true } });
  const changes = await tx.change.findMany({ orderBy: { seq: "asc" } });
  const money = (row: { amountMinor: bigint; currency: string }) => `${row.amountMinor} ${row.currency}`;
  return {
    incomes: incomes
      .map((row) =>
        [
          money(row),
          row.earnedOn,
          row.receivedOn,
          row.client?.name,
          row.mode?.name,
          row.invoice?.number,
          row.classification.name,
          row.note,
        ].join("|"),
      )
      .sort(),
    expenses: expenses
      .map((row) =>
        [money(row), row.spentOn, row.vendor, row.category?.name, row.mode?.name, row.client?.name].join("|"),
      )
      .sort(),
    invoices: invoices
      .map((row) => ({
        invoice: [row.number, row.client.name, row.status, row.issuedOn, row.dueOn, row.sentOn].join("|"),
        lines: row.lines.map((line) => `${line.description} ${line.amountMinor}`).sort(),
        payments: row.payments.map((payment) => [money(payment), payment.paidOn, payment.mode.name].join("|")).sort(),
      }))
      .sort((a, b) => a.invoice.localeCompare(b.invoice)),
    clients: clients.map((row) => [row.name, row.stage, row.moves.length, row.tags.length].join("|")).sort(),
    changes: changes.map((row) => [row.kind, row.command, row.title, row.undoneById !== null].join("|")),
  };
}
