import { addDays, type Day, daysBetween } from "./day.ts";

/** The due days of which a step (so many days after, or before when negative) falls on one of the days from `from` to `to`. */
export function dueDaysAt(steps: readonly number[], from: Day, to: Day): readonly Day[] {
  const length = daysBetween(from, to) + 1;
  const days = steps.flatMap((step) => Array.from({ length: Math.max(0, length) }, (_, n) => addDays(from, n - step)));
  return [...new Set(days)];
}

/** The latest step that falls on one of those days for what is due on `dueOn`; null when none does. */
export function latestStep(steps: readonly number[], dueOn: Day, from: Day, to: Day): number | null {
  const reached = steps.filter((step) => {
    const on = addDays(dueOn, step);
    return on >= from && on <= to;
  });
  return reached.length === 0 ? null : Math.max(...reached);
}
