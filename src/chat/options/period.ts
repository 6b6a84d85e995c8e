import { readPeriod } from "../../time/find-periods.ts";
import type { Period } from "../../time/period.ts";
import type { Option } from "../command.ts";
import { dayStyle } from "./day.ts";

/** A span of days in any way people type it: `last month`, `Q3`, `2026-04-01..2026-04-30`; it looks back. */
export function period(describe: string): Option<Period> {
  return {
    kind: "period",
    describe,
    required: true,
    read: (text, scope) => {
      const value = readPeriod(text, dayStyle(scope, "past"));
      return value ? { value } : { problem: scope.say.problems.period(text) };
    },
  };
}
