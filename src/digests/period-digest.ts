import { listMeetings } from "../calendar/list-meetings.ts";
import { invoicesMoved } from "../db/queries/digest-invoices.ts";
import { dueReminders, dueTasks } from "../db/queries/digest-work.ts";
import { hoursSums } from "../db/queries/hours-sums.ts";
import { invoiceTotals, isSettled } from "../db/queries/invoice-totals.ts";
import type { GoalView } from "../goals/goal-progress.ts";
import { type Money, money } from "../money/money.ts";
import type { Totals } from "../reports/totals.ts";
import type { Scope } from "../scope.ts";
import { addDays, daysBetween } from "../time/day.ts";
import type { Period } from "../time/period.ts";
import { instantOf } from "../time/zone.ts";
import { type HoursReport, hoursReport } from "../work/hours-report.ts";
import { seesMoney } from "../work/sight.ts";
import { comparedWith } from "./covered.ts";
import type { DigestKind, DigestSection } from "./digest-kinds.ts";
import { type DueInvoices, perCurrency, readDueInvoices } from "./due-invoices.ts";
import { type MoneyDays, type PaidBy, paidBy, readMoneyDays } from "./money-days.ts";
import { readOpenGoals } from "./open-goals.ts";
import { slicesOf } from "./slices.ts";

/** What a weekly or monthly digest is asked for. */
export interface PeriodAsked {
  readonly kind: Exclude<DigestKind, "daily">;
  readonly covered: Period;
  readonly without: ReadonlySet<DigestSection>;
}

/** What came in and went out, and what was left. */
export interface PeriodMoney {
  readonly received: Totals;
  readonly spent: Totals;
  readonly net: Totals;
}

/** A day, week or month of a chart. */
export interface PeriodSlice {
  readonly period: Period;
  readonly money: PeriodMoney | null;
  readonly minutes: number;
}

/** A number of invoices, and what they come to. */
export interface InvoiceCount {
  readonly count: number;
  readonly totals: readonly Money[];
}

/** What comes next: until when, and how much of what. */
export interface Ahead {
  readonly period: Period;
  readonly meetings: number;
  readonly reminders: number;
  readonly tasks: number;
}

/** A person's week or month. What they may not see is not there (SPEC 1). */
export interface PeriodDigest {
  readonly kind: PeriodAsked["kind"];
  readonly period: Period;
  readonly comparedWith: Period;
  readonly money: { readonly now: PeriodMoney; readonly before: PeriodMoney } | null;
  readonly chart: { readonly unit: "day" | "week" | "month"; readonly slices: readonly PeriodSlice[] } | null;
  readonly clients: readonly PaidBy[];
  readonly hours: { readonly now: HoursReport; readonly beforeMinutes: number } | null;
  readonly invoices: { readonly sent: InvoiceCount; readonly paid: InvoiceCount } | null;
  /** Invoices overdue today, and those that fall due in what comes next. */
  readonly owed: DueInvoices | null;
  readonly ahead: Ahead | null;
  readonly goals: readonly GoalView[];
}

/** Clients named. */
const best = 3;

/** Reads a person's week or month, in few statements. */
export async function readPeriod(scope: Scope, { kind, covered, without }: PeriodAsked): Promise<PeriodDigest> {
  const seen = seesMoney(scope);
  const wanted = (section: DigestSection) => !without.has(section);
  const before = comparedWith(kind, covered);
  const next = { from: scope.today, to: addDays(scope.today, kind === "weekly" ? 6 : 29) };
  const days =
    seen && (wanted("money") || wanted("chart"))
      ? await readMoneyDays(scope, { from: before.from, to: covered.to }, ["income", "expenses"])
      : null;
  return {
    kind,
    period: covered,
    comparedWith: before,
    money: days && wanted("money") ? { now: moneyOf(days, covered), before: moneyOf(days, before) } : null,
    chart: wanted("chart") ? await chartOf(scope, covered, days) : null,
    clients: seen && wanted("clients") ? await paidBy(scope, covered, best) : [],
    hours: wanted("hours") ? await hoursOf(scope, covered, before) : null,
    invoices: seen && wanted("invoices") ? await movedOf(scope, covered) : null,
    owed: seen && (wanted("invoices") || wanted("ahead")) ? await readDueInvoices(scope, next.to) : null,
    ahead: wanted("ahead") ? await aheadOf(scope, next, seen) : null,
    goals: seen && wanted("goals") ? await readOpenGoals(scope) : [],
  };
}

/** Whether there is nothing to say: nothing came, went or was worked, nothing is owed and nothing lies ahead. */
export function isEmptyPeriod({ money: sums, hours, invoices, owed, ahead }: PeriodDigest): boolean {
  const moved = sums && [...sums.now.received.amounts, ...sums.now.spent.amounts].some(({ minor }) => minor !== 0n);
  const counts = [
    hours?.now.minutes ?? 0,
    (invoices?.sent.count ?? 0) + (invoices?.paid.count ?? 0),
    (owed?.due.count ?? 0) + (owed?.overdue.count ?? 0),
    ahead ? ahead.meetings + ahead.reminders + ahead.tasks : 0,
  ];
  return !moved && counts.every((count) => count === 0);
}

function moneyOf(days: MoneyDays, period: Period): PeriodMoney {
  return { received: days.of("income", period), spent: days.of("expenses", period), net: days.net(period) };
}

/** Income against expenses day by day or week by week; of who sees no figures, the hours they worked. */
async function chartOf(scope: Scope, period: Period, days: MoneyDays | null): Promise<PeriodDigest["chart"]> {
  const { unit, slices } = slicesOf(period, scope.workspace.weekStart);
  if (days) return { unit, slices: slices.map((one) => ({ period: one, money: moneyOf(days, one), minutes: 0 })) };
  if (seesMoney(scope)) return null;
  const sums = await scope.query(hoursSums, { ...period, groupBy: "day", memberId: scope.person.id });
  const within = ({ from, to }: Period) => sums.filter(({ id }) => id !== null && id >= from && id <= to);
  return {
    unit,
    slices: slices.map((one) => ({
      period: one,
      money: null,
      minutes: within(one).reduce((sum, { minutes }) => sum + minutes, 0),
    })),
  };
}

async function hoursOf(scope: Scope, period: Period, before: Period): Promise<NonNullable<PeriodDigest["hours"]>> {
  const own = seesMoney(scope) ? {} : { memberId: scope.person.id };
  const earlier = await scope.query(hoursSums, { ...before, groupBy: "day", ...own });
  return {
    now: await hoursReport(scope, { period, groupBy: "project" }),
    beforeMinutes: earlier.reduce((sum, one) => sum + one.minutes, 0),
  };
}

/** The invoices sent in a period, and those paid to the last cent of which something was paid in it. */
async function movedOf(scope: Scope, period: Period): Promise<NonNullable<PeriodDigest["invoices"]>> {
  const moved = await scope.query(invoicesMoved, period);
  const ids = [...new Set([...moved.sent, ...moved.paid])];
  const figures = ids.length > 0 ? await scope.query(invoiceTotals, { invoiceIds: ids }) : [];
  const count = (chosen: readonly string[], settledOnly: boolean): InvoiceCount => {
    const own = figures.filter((one) => chosen.includes(one.id) && (!settledOnly || isSettled(one)));
    return { count: own.length, totals: perCurrency(own.map((one) => money(one.totalMinor, one.currency))) };
  };
  return { sent: count(moved.sent, false), paid: count(moved.paid, true) };
}

async function aheadOf(scope: Scope, period: Period, seen: boolean): Promise<Ahead> {
  const memberId = scope.person.id;
  const before = instantOf({ day: addDays(period.to, 1), time: "00:00" }, scope.zone);
  return {
    period,
    meetings: (await listMeetings(scope, period)).length,
    reminders: (await scope.query(dueReminders, { memberId, before })).count,
    tasks: (await scope.query(dueTasks, { memberId, by: period.to, assignedOnly: !seen })).count,
  };
}

/** The days of a period. */
export function lengthOf({ from, to }: Period): number {
  return daysBetween(from, to) + 1;
}
