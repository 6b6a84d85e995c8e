import { fold } from "../../src/fold.ts";
import type { Money } from "../../src/money/money.ts";
import type { Scope } from "../../src/scope.ts";

/** How many changes are looked back over for what was written before the last entry. */
const lookedBack = 50;

const tables = ["income", "expense", "payment"] as const;

/** An entry of money that the person wrote lately in this conversation, with what it is called by, folded. */
export interface ToldLately {
  readonly table: (typeof tables)[number];
  readonly id: string;
  readonly money: Money;
  /** Its note and who was paid, or who paid. */
  readonly words: string;
  /** Its category, folded; empty where it has none. */
  readonly category: string;
}

/** The entries of money that the person wrote lately in this conversation and that are still there, newest first. */
export async function toldLately(scope: Scope): Promise<readonly ToldLately[]> {
  const { read } = scope;
  const mine = { memberId: scope.person.id, conversation: scope.conversation, kind: "do", undoneById: null };
  const changes = await read.change.findMany({ where: mine, orderBy: { seq: "desc" }, take: lookedBack });
  const made = await read.changeRow.findMany({
    where: { changeId: { in: changes.map(({ id }) => id) }, table: { in: [...tables] }, before: null },
    orderBy: { seq: "desc" },
  });
  const of = (table: string) => ({
    id: { in: made.filter((row) => row.table === table).map(({ rowId }) => rowId) },
  });
  const incomes = await read.income.findMany({ where: of("income"), include: { client: true } });
  const expenses = await read.expense.findMany({ where: of("expense"), include: { category: true } });
  const payments = await read.payment.findMany({
    where: of("payment"),
    include: { invoice: { include: { client: true } } },
  });
  const entry = (
    table: ToldLately["table"],
    { id, amountMinor, currency }: { id: string; amountMinor: bigint; currency: string },
    words: readonly (string | null | undefined)[],
    category = "",
  ): ToldLately => ({
    table,
    id,
    money: { minor: amountMinor, currency },
    words: fold(words.filter(Boolean).join(" ")),
    category: fold(category),
  });
  const found = [
    ...incomes.map((row) => entry("income", row, [row.note, row.client?.name])),
    ...expenses.map((row) => entry("expense", row, [row.note, row.vendor], row.category?.name)),
    ...payments.map((row) => entry("payment", row, [row.invoice.client.name, row.invoice.number])),
  ];
  const order = new Map(made.map(({ rowId }, place) => [rowId, place]));
  return found.toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
}
