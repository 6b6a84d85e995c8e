import type { Goal } from "../db/generated/client.ts";
import { UserError } from "../errors.ts";
import type { Quantity } from "../library/quantity.ts";
import { currencyDigits } from "../money/currency.ts";
import type { Money } from "../money/money.ts";
import { nameKey } from "../name-key.ts";
import type { Scope } from "../scope.ts";
import type { Day } from "../time/day.ts";
import { monthOfDay, quarterOfDay, yearOfDay } from "../time/period.ts";
import { type GoalFigure, type GoalSpan, type GoalView, goalProgress } from "./goal-progress.ts";

/** What is to be reached: an amount, or a count of something. */
export type GoalTarget = { readonly amount: Money } | { readonly count: Quantity };

export interface NewGoal {
  readonly name: string;
  readonly target: GoalTarget;
  readonly category: string;
  readonly due?: Day | undefined;
  readonly figure?: GoalFigure | undefined;
  readonly span?: GoalSpan | undefined;
  readonly notes?: string | undefined;
}

/** Sets a goal (SPEC 9). One that follows this month, quarter or year ends with it unless told otherwise. */
export async function addGoal(scope: Scope, given: NewGoal): Promise<GoalView> {
  const { name, target, category, due, figure, span, notes } = given;
  const row = await scope.write.insert("goal", {
    name,
    key: nameKey(name),
    category,
    ...targetColumns(scope, target, figure),
    dueOn: due ?? (figure && span ? endOf(span, scope.today) : null),
    figure: figure ?? null,
    span: figure ? (span ?? null) : null,
    startOn: scope.today,
    notes: notes ?? null,
    memberId: scope.person.id,
  });
  return goalProgress(scope, row);
}

function endOf(span: GoalSpan, today: Day): Day {
  return { month: monthOfDay, quarter: quarterOfDay, year: yearOfDay }[span](today).to;
}

/** The target as the books hold it; a UserError when it is nothing, or counts what the figure does not. */
function targetColumns(scope: Scope, target: GoalTarget, figure: GoalFigure | undefined) {
  const { goals } = scope.say;
  const isMoney = figure === "income" || figure === "profit";
  const columns =
    "amount" in target
      ? { currency: target.amount.currency, unit: null, targetSteps: target.amount.minor }
      : isMoney
        ? {
            currency: scope.workspace.currency,
            unit: null,
            targetSteps: toMinor(scope, target.count, scope.workspace.currency),
          }
        : { currency: null, unit: figure === undefined ? target.count.unit : figure, targetSteps: target.count.milli };
  if (columns.targetSteps <= 0n) throw new UserError(goals.noTarget, goals.examples.add);
  if (figure !== undefined && !isMoney && columns.currency !== null)
    throw new UserError(goals.countsNoMoney(figure), goals.examples.add);
  return columns;
}

/** A count as minor units of a currency; a UserError when it has more decimals than the currency. */
function toMinor(scope: Scope, { milli }: Quantity, currency: string): bigint {
  const scaled = milli * 10n ** BigInt(currencyDigits(currency));
  if (scaled % 1000n !== 0n) throw new UserError(scope.say.goals.tooFine(currency), scope.say.goals.examples.progress);
  return scaled / 1000n;
}

/** A count in the steps that a goal is measured by. */
function stepsOf(scope: Scope, { currency }: Goal, count: Quantity): bigint {
  return currency === null ? count.milli : toMinor(scope, count, currency);
}

/** A goal of this workspace; a UserError when it is gone. */
export async function readGoal(scope: Scope, id: string): Promise<GoalView> {
  const row = await scope.read.goal.findFirst({ where: { id } });
  if (!row) throw new UserError(scope.say.library.gone, scope.say.goals.examples.list);
  return goalProgress(scope, row);
}

/**
 * Writes progress down: what came to it, or where it stands now. A UserError for a goal that follows a figure, whose
 * progress is derived and never typed (SPEC 9).
 */
export async function noteProgress(
  scope: Scope,
  goalId: string,
  said: { readonly delta: Quantity } | { readonly value: Quantity },
): Promise<GoalView> {
  const { row, steps } = await readGoal(scope, goalId);
  const { goals } = scope.say;
  if (row.figure !== null) throw new UserError(goals.follows(row.name, goals.figures[row.figure] ?? row.figure));
  const deltaSteps = "delta" in said ? stepsOf(scope, row, said.delta) : stepsOf(scope, row, said.value) - steps;
  if (deltaSteps !== 0n)
    await scope.write.insert("goalProgress", {
      goalId,
      deltaSteps,
      kind: "delta" in said ? "added" : "set",
      reachedOn: scope.today,
      memberId: scope.person.id,
    });
  return goalProgress(scope, row);
}

/** Changes a goal; null clears its day, notes or figure. */
export async function reviseGoal(
  scope: Scope,
  id: string,
  patch: {
    readonly name?: string | undefined;
    readonly target?: GoalTarget | undefined;
    readonly category?: string | undefined;
    readonly due?: Day | null | undefined;
    readonly figure?: GoalFigure | null | undefined;
    readonly span?: GoalSpan | null | undefined;
    readonly notes?: string | null | undefined;
    readonly done?: boolean | undefined;
  },
): Promise<GoalView> {
  const { row } = await readGoal(scope, id);
  const { name, target, category, due, figure, span, notes, done } = patch;
  if (figure && (await scope.read.goalProgress.count({ where: { goalId: id } })) > 0)
    throw new UserError(scope.say.goals.hasProgress(row.name));
  const follows = figure === undefined ? row.figure : figure;
  const kept: GoalTarget =
    row.currency === null
      ? { count: { milli: row.targetSteps, unit: row.unit } }
      : { amount: { minor: row.targetSteps, currency: row.currency } };
  const columns = target || figure ? targetColumns(scope, target ?? kept, follows ?? undefined) : {};
  const revised = await scope.write.update("goal", id, {
    ...columns,
    ...(name === undefined ? {} : { name, key: nameKey(name) }),
    ...(category === undefined ? {} : { category }),
    ...(due === undefined ? {} : { dueOn: due }),
    ...(figure === undefined ? {} : { figure }),
    ...(span === undefined ? {} : { span }),
    ...(notes === undefined ? {} : { notes }),
    ...(done === undefined ? {} : { doneOn: done ? scope.today : null }),
  });
  return goalProgress(scope, revised);
}

/** Removes a goal with its progress. */
export async function removeGoal(scope: Scope, id: string): Promise<void> {
  const rows = await scope.read.goalProgress.findMany({ where: { goalId: id }, select: { id: true } });
  for (const row of rows) await scope.write.remove("goalProgress", row.id);
  await scope.write.remove("goal", id);
}

/** The goals that are open, those due first in front; or those that are done, newest first. */
export async function listGoals(
  scope: Scope,
  { done, category }: { readonly done: boolean; readonly category?: string | undefined },
  most: number,
): Promise<readonly GoalView[]> {
  const rows = await scope.read.goal.findMany({
    where: { doneOn: done ? { not: null } : null, ...(category === undefined ? {} : { category }) },
    orderBy: done ? { doneOn: "desc" } : [{ dueOn: { sort: "asc", nulls: "last" } }, { createdAt: "asc" }],
    take: most,
  });
  const views: GoalView[] = [];
  for (const row of rows) views.push(await goalProgress(scope, row));
  return views;
}
