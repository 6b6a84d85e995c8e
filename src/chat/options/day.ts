import type { Day } from "../../time/day.ts";
import { readDay } from "../../time/read-day.ts";
import { dayStyle } from "../../workspace/day-style.ts";
import type { Option } from "../command.ts";

/** A calendar day, in any way people type it. */
export function day(describe: string, look: "past" | "future"): Option<Day> {
  return {
    kind: "day",
    describe,
    required: true,
    read: (text, scope) => {
      const value = readDay(text, dayStyle(scope, look));
      return value ? { value } : { problem: scope.say.problems.day(text) };
    },
  };
}
