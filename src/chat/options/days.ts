import type { Day } from "../../time/day.ts";
import { readDay } from "../../time/read-day.ts";
import { dayStyle } from "../../workspace/day-style.ts";
import type { Option } from "../command.ts";

/** Several calendar days, parted by commas or `and`. */
export function days(describe: string, look: "past" | "future"): Option<readonly Day[]> {
  return {
    kind: "days",
    describe,
    required: true,
    read: (text, scope) => {
      const parts = text.split(/\s*(?:[,;]|\band\b)\s*/i).filter((part) => part !== "");
      const value = parts.flatMap((part) => readDay(part, dayStyle(scope, look)) ?? []);
      return value.length > 0 && value.length === parts.length
        ? { value }
        : { problem: scope.say.problems.day(parts.find((part) => !readDay(part, dayStyle(scope, look))) ?? text) };
    },
  };
}
