import { clientClassification } from "../books/classifications.ts";
import { convert } from "../books/exchange-rates.ts";
import { type ExpenseEntry, expenseEntryOf, expenseNames } from "../books/expense-entry.ts";
import { type SingleRow, singleEntries } from "../db/queries/single-entries.ts";
import { type Money, money } from "../money/money.ts";
import { nameKey } from "../name-key.ts";
import type { Scope } from "../scope.ts";
import type { Day } from "../time/day.ts";
import type { ReportAsked } from "./money-report.ts";

/** A single entry or payment: what it came to, its day, and who and what it was about. */
export interface SingleEntry {
  readonly amount: Money;
  readonly day: Day;
  readonly expense: ExpenseEntry | null;
  /** Who it came from or, of an expense, whom it was for. */
  readonly client: string | null;
  /** An invoice's number, or what was noted. */
  readonly about: string | null;
}

/** The largest entries, those in the base currency or with a rate against each other, and the largest of what has no rate. */
export interface LargestFound {
  readonly ranked: readonly SingleEntry[];
  readonly apart: readonly SingleEntry[];
}

const shown = 5;

/** The latest entries of what a report counts up to today, the newest day first, each a row by itself. */
export async function latestOf(scope: Scope, asked: ReportAsked): Promise<readonly SingleEntry[]> {
  const { from, to } = asked.period;
  const period = { from, to: to > scope.today ? scope.today : to };
  const found = await entriesBy(scope, { ...asked, period }, "day");
  return described(scope, found.slice(0, shown));
}

async function entriesBy(scope: Scope, asked: ReportAsked, by: "minor" | "day"): Promise<SingleRow[]> {
  const { period, vendor, ...rest } = asked;
  return scope.query(singleEntries, {
    ...rest,
    ...period,
    vendorKey: vendor === undefined ? undefined : nameKey(vendor),
    clientWork: (await clientClassification(scope)).id,
    base: scope.workspace.currency,
    today: scope.today,
    by,
    most: shown,
  });
}

/** The largest entries of what a report counts (SPEC 11), each a row by itself: an invoice paid in two parts is two. */
export async function largestOf(scope: Scope, asked: ReportAsked): Promise<LargestFound> {
  const base = scope.workspace.currency;
  const found = await entriesBy(scope, asked, "minor");
  const worth = (one: SingleRow) =>
    one.currency === base
      ? one.minor
      : one.rateMillionths === null
        ? null
        : convert(money(one.minor, one.currency), base, one.rateMillionths).minor;
  // Of one currency alone no rate is needed.
  const alone = new Set(found.map((one) => one.currency)).size === 1;
  const comparable = alone ? found : found.filter((one) => worth(one) !== null);
  const ranked = alone ? found : comparable.toSorted((a, b) => compare(worth(b) ?? 0n, worth(a) ?? 0n));
  const others = found.filter((one) => !comparable.includes(one));
  const apart = others.filter((one, i) => others.findIndex((other) => other.currency === one.currency) === i);
  const read = await described(scope, [...ranked.slice(0, shown), ...apart]);
  return { ranked: read.slice(0, Math.min(ranked.length, shown)), apart: read.slice(Math.min(ranked.length, shown)) };
}

const compare = (a: bigint, b: bigint) => (a < b ? -1 : a > b ? 1 : 0);

async function described(scope: Scope, entries: readonly SingleRow[]): Promise<SingleEntry[]> {
  const of = (kind: SingleRow["kind"]) => ({
    id: { in: entries.filter((one) => one.kind === kind).map((one) => one.id) },
  });
  const name = { select: { name: true } } as const;
  const expenses = await scope.read.expense.findMany({ where: of("expense"), include: expenseNames });
  const incomes = await scope.read.income.findMany({ where: of("income"), include: { client: name } });
  const invoice = { select: { number: true, client: name } } as const;
  const payments = await scope.read.payment.findMany({ where: of("payment"), include: { invoice } });
  return entries.map((one) => {
    const expense = expenses.find((row) => row.id === one.id);
    const income = incomes.find((row) => row.id === one.id);
    const payment = payments.find((row) => row.id === one.id);
    return {
      amount: money(one.minor, one.currency),
      day: one.day,
      expense: expense ? expenseEntryOf(expense) : null,
      client: (expense ?? income)?.client?.name ?? payment?.invoice.client.name ?? null,
      about: payment?.invoice.number ?? (expense ?? income)?.note ?? null,
    };
  });
}
