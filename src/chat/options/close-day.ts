import type { Day } from "../../time/day.ts";
import { readPeriod } from "../../time/find-periods.ts";
import { readDay } from "../../time/read-day.ts";
import { dayStyle } from "../../workspace/day-style.ts";
import type { Option } from "../command.ts";

/** By when something is to be decided: a day that is to come, or the last one of a month or quarter. */
export function closeDay(describe: string): Option<Day> {
  return {
    kind: "day",
    describe,
    required: true,
    read: (text, scope) => {
      const style = dayStyle(scope, "future");
      const value = readDay(text, style) ?? readPeriod(text, style)?.to;
      return value ? { value } : { problem: scope.say.problems.day(text) };
    },
  };
}
