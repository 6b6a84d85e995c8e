import { nameKey } from "../name-key.ts";
import type { Scope } from "../scope.ts";
import type { Period } from "../time/period.ts";
import type { ExpenseEntry } from "./expense-entry.ts";
import type { IncomeEntry } from "./income-entry.ts";

/** Which entries to list. Ids may be of nothing in the books: then there are none. */
export interface EntryFilter {
  readonly clientId?: string | undefined;
  readonly modeId?: string | undefined;
  /** By the entry's own day. */
  readonly period?: Period | undefined;
  /** Only entries listed after this one: the next page. */
  readonly after?: string | undefined;
}

/** One page of a list, newest first. */
export interface Page<T> {
  readonly entries: readonly T[];
  readonly more: boolean;
}

const name = { select: { id: true, name: true } } as const;
const size = 10;

const common = ({ clientId, modeId }: EntryFilter) => ({
  ...(clientId === undefined ? {} : { clientId }),
  ...(modeId === undefined ? {} : { modeId }),
});

/** The days listed. A list of everything says so too: only a bounded day makes SQLite walk the index of days. */
function within({ period, clientId }: EntryFilter): { gte: string; lte?: string } | undefined {
  if (period) return { gte: period.from, lte: period.to };
  return clientId === undefined ? { gte: "" } : undefined;
}

const paged = ({ after }: EntryFilter) => ({
  take: size + 1,
  ...(after === undefined ? {} : { cursor: { id: after }, skip: 1 }),
});

function page<R, T>(rows: readonly R[], entry: (row: R) => T): Page<T> {
  return { entries: rows.slice(0, size).map(entry), more: rows.length > size };
}

/** Income entries, newest first, ten at a time. */
export async function listIncome(
  scope: Scope,
  filter: EntryFilter & { readonly classificationId?: string | undefined },
): Promise<Page<IncomeEntry>> {
  const { classificationId } = filter;
  const days = within(filter);
  const rows = await scope.read.income.findMany({
    where: {
      ...common(filter),
      ...(classificationId === undefined ? {} : { classificationId }),
      ...(days ? { earnedOn: days } : {}),
    },
    include: { client: name, classification: name, mode: name, invoice: { select: { id: true, number: true } } },
    orderBy: [{ earnedOn: "desc" }, { createdAt: "desc" }, { id: "desc" }],
    ...paged(filter),
  });
  return page(rows, ({ client, classification, mode, invoice, ...row }) => ({
    row,
    client,
    classification,
    mode: mode && { ...mode, assumed: false },
    invoice: invoice && { id: invoice.id, name: invoice.number },
  }));
}

/** Expenses, newest first, ten at a time. */
export async function listExpenses(
  scope: Scope,
  filter: EntryFilter & { readonly categoryId?: string | undefined; readonly vendor?: string | undefined },
): Promise<Page<ExpenseEntry>> {
  const { categoryId, vendor } = filter;
  const days = within(filter);
  const rows = await scope.read.expense.findMany({
    where: {
      ...common(filter),
      ...(categoryId === undefined ? {} : { categoryId }),
      ...(vendor === undefined ? {} : { vendorKey: nameKey(vendor) }),
      ...(days ? { spentOn: days } : {}),
    },
    include: { category: name, client: name, mode: name },
    orderBy: [{ spentOn: "desc" }, { createdAt: "desc" }, { id: "desc" }],
    ...paged(filter),
  });
  return page(rows, ({ category, client, mode, ...row }) => ({
    row,
    category,
    client,
    mode: mode && { ...mode, assumed: false },
  }));
}
