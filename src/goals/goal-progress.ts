import type { Goal } from "../db/generated/client.ts";
import { percentOf } from "../money/money.ts";
import { moneyReport } from "../reports/money-report.ts";
import type { Totals } from "../reports/totals.ts";
import type { Scope } from "../scope.ts";
import type { Day } from "../time/day.ts";
import { monthOfDay, type Period, quarterOfDay, yearOfDay } from "../time/period.ts";

/** Figures of the books that a goal can follow, and the spans of them that can count. */
export const goalFigures = ["income", "profit", "hours", "clients"] as const;
export const goalSpans = ["month", "quarter", "year"] as const;

export type GoalFigure = (typeof goalFigures)[number];
export type GoalSpan = (typeof goalSpans)[number];

/** A goal and how far it has come. */
export interface GoalView {
  readonly row: Goal;
  /** In minor units of its currency, else in thousandths of its unit. */
  readonly steps: bigint;
  /** Progress ÷ target, a whole percent (SPEC 9); over 100 is shown as it is. */
  readonly percent: number | null;
  /** What of the books it counts, where it follows a figure. */
  readonly period: Period | null;
}

/** How far a goal has come: what was written down, or, where it follows a figure, what the books say. */
export async function goalProgress(scope: Scope, row: Goal): Promise<GoalView> {
  const period = row.figure === null ? null : periodOf(row, scope.today);
  const steps = period ? await figureOf(scope, row, period) : await written(scope, row.id);
  return { row, steps, percent: percentOf(steps, row.targetSteps), period };
}

async function written(scope: Scope, goalId: string): Promise<bigint> {
  const sum = await scope.read.goalProgress.aggregate({ where: { goalId }, _sum: { deltaSteps: true } });
  return sum._sum.deltaSteps ?? 0n;
}

/** The month, quarter or year that counts: today's, and once the goal's day is past, that day's; without a span, since its start. */
function periodOf({ span, startOn, dueOn }: Goal, today: Day): Period {
  const day = dueOn !== null && dueOn < today ? dueOn : today;
  if (span === "month") return monthOfDay(day);
  if (span === "quarter") return quarterOfDay(day);
  if (span === "year") return yearOfDay(day);
  return { from: startOn, to: day };
}

async function figureOf(scope: Scope, { figure, currency }: Goal, period: Period): Promise<bigint> {
  if (figure === "hours") {
    const where = { workedOn: { gte: period.from, lte: period.to } };
    const { _sum } = await scope.read.hoursEntry.aggregate({ where, _sum: { minutes: true } });
    return (BigInt(_sum.minutes ?? 0) * 1000n) / 60n;
  }
  if (figure === "clients") {
    const where = { toStage: "client", movedOn: { gte: period.from, lte: period.to } };
    return (
      BigInt((await scope.read.stageMove.findMany({ where, distinct: ["clientId"], select: { id: true } })).length) *
      1000n
    );
  }
  const asked = { period, basis: "cash", groupBy: "none" } as const;
  const sides = figure === "income" ? (["income"] as const) : (["income", "expenses"] as const);
  const { total } = await moneyReport(scope, { ...asked, sides });
  return inCurrency(figure === "income" ? total.income : total.net, currency ?? scope.workspace.currency);
}

function inCurrency({ inBase, amounts }: Totals, currency: string): bigint {
  if (inBase.currency === currency) return inBase.minor;
  return amounts.find((one) => one.currency === currency)?.minor ?? 0n;
}
