import type { Draft } from "../../src/chat/messages.ts";
import type { GoalNudge } from "../../src/goals/near-goals.ts";
import type { Scope } from "../../src/scope.ts";
import { countText, goalCard } from "./goal-card.ts";

/** A goal near its date: how far it has come and what is missing (SPEC 9). */
export function goalNudge(
  scope: Scope,
  { goal, daysLeft }: GoalNudge,
): Pick<Draft, "text" | "card" | "offers" | "hears" | "about"> {
  const { nudges, goals } = scope.say;
  const { row, steps, percent } = goal;
  const missing = row.targetSteps - steps;
  const shown = scope.show.percent(percent);
  const done = { label: goals.buttons.done, press: { command: "goal done", slots: { goal: row.id } } };
  const progress = { label: nudges.buttons.progress, press: { command: "goal progress", slots: { goal: row.id } } };
  return {
    text:
      missing > 0n
        ? nudges.goal(row.name, daysLeft, shown, countText(scope, goal, missing))
        : nudges.goalReached(row.name, daysLeft, shown),
    card: goalCard(scope, goal),
    offers: missing <= 0n ? [done] : row.figure === null ? [progress] : [],
    hears: [
      { command: "snooze", slots: { about: row.name, until: "1 day" } },
      { command: "goal list", slots: { goal: row.name } },
    ],
    about: row.name,
  };
}
