import { weekOfDay } from "../../time/period.ts";
import type { DueThen } from "../../work/tasks.ts";
import type { Option } from "../command.ts";
import { choiceCalled } from "./choice.ts";
import { comingPeriod } from "./coming-period.ts";

/** When a task is due: `overdue`, `today`, `week` in any language, or any day or span of days to come. */
export function dueThen(describe: string): Option<DueThen> {
  const span = comingPeriod(describe);
  return {
    ...span,
    read: (text, scope) => {
      const word = choiceCalled(text, ["overdue", "today", "week"]);
      if (word === "overdue") return { value: "overdue" };
      if (word === "today") return { value: { from: scope.today, to: scope.today } };
      if (word === "week") return { value: weekOfDay(scope.today, scope.workspace.weekStart) };
      return span.read(text, scope);
    },
  };
}
