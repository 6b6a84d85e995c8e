import { divideHalfUp, type Money, money } from "../money/money.ts";
import type { Scope } from "../scope.ts";
import { addDays, daysBetween } from "../time/day.ts";
import type { Period } from "../time/period.ts";
import { minorIn } from "../work/project-figures.ts";
import { moneyReport } from "./money-report.ts";

/** How far income of a period is from a target. */
export interface TowardTarget {
  readonly period: Period;
  readonly target: Money;
  /** What was received in the period so far. */
  readonly received: Money;
  /** What is missing; below zero where the target is passed. */
  readonly left: Money;
  /** What is missing for each month that is left, of thirty days; null where less than a month is. */
  readonly perMonth: Money | null;
  /** What the period would come to if it went on as it went so far; null before its first day is over. */
  readonly atThisPace: Money | null;
}

/** Income received against a target, by the books of today. */
export async function towardTarget(scope: Scope, target: Money, period: Period): Promise<TowardTarget> {
  const report = await moneyReport(scope, { sides: ["income"], period, basis: "cash", groupBy: "none" });
  const { inBase, amounts } = report.total.income;
  const { currency } = target;
  const received = inBase.currency === currency ? inBase.minor : minorIn(amounts, currency);
  const left = target.minor - received;
  const today = scope.today;
  const ahead = today > period.to ? 0 : daysBetween(today, period.to);
  const over = today < period.from ? 0 : daysBetween(period.from, addDays(today < period.to ? today : period.to, 1));
  const whole = daysBetween(period.from, addDays(period.to, 1));
  return {
    period,
    target,
    received: money(received, currency),
    left: money(left, currency),
    perMonth: ahead < 31 || left <= 0n ? null : money(divideHalfUp(left * 30n, BigInt(ahead)), currency),
    atThisPace: over < 1 || ahead === 0 ? null : money(divideHalfUp(received * BigInt(whole), BigInt(over)), currency),
  };
}
