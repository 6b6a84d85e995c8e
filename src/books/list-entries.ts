import { countRows, type NewestAsked, type NewestRow, newestRows } from "../db/queries/newest-rows.ts";
import { nameKey } from "../name-key.ts";
import type { Scope } from "../scope.ts";
import type { Period } from "../time/period.ts";
import { type ExpenseEntry, expenseEntryOf, expenseNames } from "./expense-entry.ts";
import { type IncomeEntry, incomeEntryOf, incomeNames } from "./income-entry.ts";

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

const size = 10;

/** Income entries, newest first, ten at a time. */
export async function listIncome(
  scope: Scope,
  filter: EntryFilter & { readonly classificationId?: string | undefined },
): Promise<Page<IncomeEntry>> {
  const { classificationId, period, ...rest } = filter;
  const newest = { ...rest, days: period, categoryId: classificationId, most: size + 1 };
  const order = await scope.query(newestRows, { table: "Income", ...newest });
  const rows = await scope.read.income.findMany({
    where: { id: { in: order.slice(0, size).map((row) => row.id) } },
    include: incomeNames,
  });
  return page(order, rows, incomeEntryOf);
}

/** Which expenses to list. */
export interface ExpenseFilter extends EntryFilter {
  readonly categoryId?: string | undefined;
  readonly vendor?: string | undefined;
  readonly without?: NewestAsked["without"];
}

function newestOf({ vendor, period, ...rest }: ExpenseFilter, most: number) {
  return { ...rest, days: period, vendorKey: vendor === undefined ? undefined : nameKey(vendor), most };
}

/** How many expenses fit, counted up to ten thousand. */
export function countExpenses(scope: Scope, filter: ExpenseFilter): Promise<number> {
  return scope.query(countRows, { table: "Expense", ...newestOf(filter, 10_000) });
}

/** Expenses, newest first, ten at a time. */
export async function listExpenses(scope: Scope, filter: ExpenseFilter): Promise<Page<ExpenseEntry>> {
  const newest = newestOf(filter, size + 1);
  const order = await scope.query(newestRows, { table: "Expense", ...newest });
  const rows = await scope.read.expense.findMany({
    where: { id: { in: order.slice(0, size).map((row) => row.id) } },
    include: expenseNames,
  });
  return page(order, rows, expenseEntryOf);
}

/** The rows read, in the order they were chosen in. */
function page<R extends { readonly id: string }, T>(
  order: readonly NewestRow[],
  rows: readonly R[],
  entry: (row: R) => T,
): Page<T> {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const entries = order.slice(0, size).flatMap(({ id }) => {
    const row = byId.get(id);
    return row ? [entry(row)] : [];
  });
  return { entries, more: order.length > size };
}
