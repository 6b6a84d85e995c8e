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
      ...field(goals.left, left > 0n ? countText(scope, view, left) : null),
      ...field(goals.due, row.dueOn && scope.show.day(row.dueOn)),
      ...field(goals.category, scope.show.name("goalCategory", row.category)),
      ...field(goals.followed, row.figure && period ? goals.following(row.figure, scope.show.period(period)) : null),
      ...field(goals.done, row.doneOn && scope.show.day(row.doneOn)),
      ...field(goals.notes, row.notes),
    ],
  };
}

/** An amount or a count of a goal, alone where its target beside it says of what. */
export function stepsText(scope: Scope, { row }: GoalView, steps: bigint): string {
  return row.currency ? scope.show.minor(steps, row.currency) : quantityText(steps, null, scope.locale);
}

/** An amount or a count of a goal with what it counts: `7 pounds`. */
export function countText(scope: Scope, { row }: GoalView, steps: bigint): string {
  return row.currency ? scope.show.minor(steps, row.currency) : quantityText(steps, row.unit, scope.locale);
}

/** Its target, with what it counts. */
export function targetText(scope: Scope, view: GoalView): string {
  return countText(scope, view, view.row.targetSteps);
}
