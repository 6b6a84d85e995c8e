import type { Card } from "../../src/chat/reply.ts";
import type { GoalView } from "../../src/goals/goal-progress.ts";
import { quantityText } from "../../src/library/quantity.ts";
import type { Scope } from "../../src/scope.ts";

/** What there is of a goal: its target, how far it has come, and until when. */
export function goalCard(scope: Scope, view: GoalView): Card {
  const { goals } = scope.say;
  const { row, steps, percent, period } = view;
  const field = (label: string, value: string | null) => (value ? [{ label, value }] : []);
  const left = row.targetSteps - steps;
  return {
    title: row.name,
    fields: [
      ...field(
        goals.progress,
        goals.standing(stepsText(scope, view, steps), targetText(scope, view), scope.show.percent(percent)),
      ),
      ...field(goals.left, left > 0n ? stepsText(scope, view, left) : null),
      ...field(goals.due, row.dueOn && scope.show.day(row.dueOn)),
      ...field(goals.category, row.category),
      ...field(goals.followed, row.figure && period ? goals.following(row.figure, scope.show.period(period)) : null),
      ...field(goals.done, row.doneOn && scope.show.day(row.doneOn)),
      ...field(goals.notes, row.notes),
    ],
  };
}

/** An amount or a count of a goal, in full. */
export function stepsText(scope: Scope, { row }: GoalView, steps: bigint): string {
  return row.currency ? scope.show.minor(steps, row.currency) : quantityText(steps);
}

/** Its target, with what it counts. */
export function targetText(scope: Scope, { row }: GoalView): string {
  return row.currency ? scope.show.minor(row.targetSteps, row.currency) : quantityText(row.targetSteps, row.unit);
}
