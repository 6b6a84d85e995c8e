import type { Day } from "../../time/day.ts";
import { readPeriod } from "../../time/find-periods.ts";
import { dayStyle } from "../../workspace/day-style.ts";
import type { Option } from "../command.ts";
import { day } from "./day.ts";

/** A day gone by, or the first of a month or year: `March 2024`. */
export function since(describe: string): Option<Day> {
  const plain = day(describe, "past");
  return {
    ...plain,
    read: async (text, scope) => {
      const period = readPeriod(text, dayStyle(scope, "past"));
      if (period && period.from !== period.to) return { value: period.from };
      return plain.read(text, scope);
    },
  };
}
