import { listRecurring } from "../books/recurring/read-recurring.ts";
import { daysBetween } from "../books/recurring/turn.ts";
import { owedPerDay } from "../db/queries/owed-sums.ts";
import type { Scope } from "../scope.ts";
import { addDays, type Day } from "../time/day.ts";
import { monthOfDay, type Period, weekOfDay } from "../time/period.ts";

/** What is to come in and go out in a span, in one currency, in minor units. */
export interface ForecastSpan {
  readonly period: Period;
  readonly currency: string;
  /** Open invoices by their due day, those overdue in the first span. */
  readonly invoicesMinor: bigint;
  /** Income entered as expected, by its day. */
  readonly expectedMinor: bigint;
  /** Recurring income and invoices. */
  readonly recurringInMinor: bigint;
  /** Expenses entered as not paid yet. */
  readonly unpaidMinor: bigint;
  readonly recurringOutMinor: bigint;
}

type Part = Exclude<keyof ForecastSpan, "period" | "currency">;

/**
 * What the books know to be coming (SPEC 11), from today to a day, by week or month and currency: due invoices, expected
 * entries and recurring ones. Recurring invoices count on the day they are due.
 */
export async function forecast(scope: Scope, to: Day, by: "week" | "month"): Promise<ForecastSpan[]> {
  const { today, workspace } = scope;
  const spanOf = (day: Day) => (by === "week" ? weekOfDay(day, workspace.weekStart) : monthOfDay(day));
  const sums = new Map<string, Record<Part, bigint> & { period: Period; currency: string }>();
  const put = (on: Day, currency: string, part: Part, minor: bigint) => {
    const day = on < today ? today : on;
    if (day > to || minor === 0n) return;
    const period = spanOf(day);
    const key = `${period.from} ${currency}`;
    const none = { invoicesMinor: 0n, expectedMinor: 0n, recurringInMinor: 0n, unpaidMinor: 0n, recurringOutMinor: 0n };
    const known = sums.get(key) ?? { ...none, period, currency };
    sums.set(key, { ...known, [part]: known[part] + minor });
  };
  for (const one of await scope.query(owedPerDay, { dueBefore: addDays(to, 1) }))
    put(one.dueOn, one.currency, "invoicesMinor", one.minor);
  const until = { lte: to };
  const expected = await scope.read.income.groupBy({
    by: ["earnedOn", "currency"],
    where: { receivedOn: null, invoiceId: null, earnedOn: until },
    _sum: { amountMinor: true },
  });
  for (const one of expected) put(one.earnedOn, one.currency, "expectedMinor", one._sum.amountMinor ?? 0n);
  const unpaid = await scope.read.expense.groupBy({
    by: ["spentOn", "currency"],
    where: { paidOn: null, spentOn: until },
    _sum: { amountMinor: true },
  });
  for (const one of unpaid) put(one.spentOn, one.currency, "unpaidMinor", one._sum.amountMinor ?? 0n);
  await addRecurring(scope, to, put);
  return [...sums.values()].sort((a, b) =>
    a.period.from < b.period.from ? -1 : a.period.from > b.period.from ? 1 : a.currency < b.currency ? -1 : 1,
  );
}

async function addRecurring(
  scope: Scope,
  to: Day,
  put: (on: Day, currency: string, part: Part, minor: bigint) => void,
): Promise<void> {
  for (const { row, kind, startOn, nextOn } of await listRecurring(scope, {})) {
    if (!nextOn || row.pausedOn !== null) continue;
    const wait = kind === "invoice" ? (row.dueDays ?? scope.workspace.termsDays) : 0;
    const part = kind === "expense" ? "recurringOutMinor" : "recurringInMinor";
    for (const day of await daysBetween({ rule: row.rule, startOn }, nextOn, to))
      put(addDays(day, wait), row.currency, part, row.amountMinor);
  }
}
