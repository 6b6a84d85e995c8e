import type { SpokenOf } from "../../src/chat/spoken-of.ts";
import type { Table } from "../../src/history/tables.ts";
import { encodeMoney, money } from "../../src/money/money.ts";
import type { Scope } from "../../src/scope.ts";
import { subjectOf } from "./subject-of.ts";

interface Priced {
  readonly amountMinor: bigint;
  readonly currency: string;
}

const select = { amountMinor: true, currency: true } as const;
const worth = { valueMinor: true, currency: true } as const;

const valued = (row: { readonly valueMinor: bigint | null; readonly currency: string } | null): Priced | null =>
  row && row.valueMinor !== null ? { amountMinor: row.valueMinor, currency: row.currency } : null;

/** How the amount of an entry is looked up, by its kind; of an invoice, where one line is all of it. */
const readers: Readonly<Partial<Record<Table, (scope: Scope, id: string) => Promise<Priced | null>>>> = {
  income: (scope, id) => scope.read.income.findFirst({ where: { id }, select }),
  expense: (scope, id) => scope.read.expense.findFirst({ where: { id }, select }),
  payment: (scope, id) => scope.read.payment.findFirst({ where: { id }, select }),
  recurring: (scope, id) => scope.read.recurring.findFirst({ where: { id }, select }),
  project: async (scope, id) => valued(await scope.read.project.findFirst({ where: { id }, select: worth })),
  deal: async (scope, id) => valued(await scope.read.deal.findFirst({ where: { id }, select: worth })),
  invoice: async (scope, id) => {
    const lines = { select: { amountMinor: true }, take: 2 } as const;
    const row = await scope.read.invoice.findFirst({ where: { id }, select: { currency: true, lines } });
    const [line, more] = row?.lines ?? [];
    return row && line && !more ? { amountMinor: line.amountMinor, currency: row.currency } : null;
  },
};

/** The amount of the entry a change wrote, as canonical text; undefined where it wrote none. */
export async function lastAmount(scope: Scope, spokenOf: SpokenOf): Promise<string | undefined> {
  const read = spokenOf.subjectTable ? readers[spokenOf.subjectTable as Table] : undefined;
  const id = read && (await subjectOf(scope, spokenOf));
  const row = read && id ? await read(scope, id) : null;
  return row ? encodeMoney(money(row.amountMinor, row.currency)) : undefined;
}
