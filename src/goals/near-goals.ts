import type { Scope } from "../scope.ts";
import { type Day, daysBetween } from "../time/day.ts";
import { dueDaysAt, latestStep } from "../time/due-steps.ts";
import { seesMoney } from "../work/sight.ts";
import { type GoalView, goalProgress } from "./goal-progress.ts";

/** Days before its date on which an open goal is told of. */
const steps: readonly number[] = [-7, -1];

/** An open goal near its date, and what names the cause. */
export interface GoalNudge {
  readonly goal: GoalView;
  readonly daysLeft: number;
  readonly cause: string;
}

/** The person's open goals whose date is a week or a day after one of those days, as far as it is still ahead (SPEC 9). */
export async function nearGoals(
  scope: Scope,
  { from, to }: { readonly from: Day; readonly to: Day },
): Promise<readonly GoalNudge[]> {
  if (!seesMoney(scope)) return [];
  const dueOn = { in: [...dueDaysAt(steps, from, to)], gt: scope.today };
  const rows = await scope.read.goal.findMany({
    where: { memberId: scope.person.id, doneOn: null, dueOn },
    orderBy: [{ dueOn: "asc" }, { createdAt: "asc" }],
    take: 20,
  });
  const nudges: GoalNudge[] = [];
  for (const row of rows) {
    const due = row.dueOn;
    if (due === null) continue;
    const cause = `goal:${row.id}:${due}:${latestStep(steps, due, from, to)}`;
    nudges.push({ goal: await goalProgress(scope, row), daysLeft: daysBetween(scope.today, due), cause });
  }
  return nudges;
}
