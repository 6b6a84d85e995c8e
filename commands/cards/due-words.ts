import type { Scope } from "../../src/scope.ts";
import { encodePeriod, type Period, weekOfDay } from "../../src/time/period.ts";

/** Whether a span of days is today, or this week. */
export function spanCalled(scope: Scope, span: Period): "today" | "week" | null {
  const said = encodePeriod(span);
  if (said === encodePeriod({ from: scope.today, to: scope.today })) return "today";
  return said === encodePeriod(weekOfDay(scope.today, scope.workspace.weekStart)) ? "week" : null;
}

/** How a span of days in which something is due is spoken of: its name, and the title, head and empty answer of what is due in it. */
export function dueWords(scope: Scope, span: Period) {
  const { due } = scope.say.digests;
  const called = spanCalled(scope, span);
  return called === null ? due.during(scope.show.period(span)) : due[called];
}
