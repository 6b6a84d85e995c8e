import { openGoals } from "../db/queries/open-goals.ts";
import { type GoalView, goalProgress } from "../goals/goal-progress.ts";
import { percentOf } from "../money/money.ts";
import type { Scope } from "../scope.ts";

/** Goals named in a digest. */
const most = 3;

/** How far the open goals that are due soonest have come. */
export async function readOpenGoals(scope: Scope): Promise<GoalView[]> {
  const views: GoalView[] = [];
  for (const { writtenSteps: steps, ...row } of await scope.query(openGoals, { most })) {
    const written = { row, steps, percent: percentOf(steps, row.targetSteps), period: null };
    views.push(row.figure === null ? written : await goalProgress(scope, row));
  }
  return views;
}
