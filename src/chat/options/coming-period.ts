import { readIsoDay } from "../../time/day.ts";
import { readPeriod } from "../../time/find-periods.ts";
import { monthOfDay, type Period } from "../../time/period.ts";
import { readDay } from "../../time/read-day.ts";
import { dayStyle } from "../../workspace/day-style.ts";
import type { Option } from "../command.ts";

/** A span of days to come: `this week`, `december`, `friday`, `2026-12-01..2026-12-07`; it looks ahead. */
export function comingPeriod(describe: string): Option<Period> {
  return {
    kind: "period",
    describe,
    required: true,
    read: (text, scope) => {
      const style = dayStyle(scope, "future");
      const month = /^\d{4}-\d{2}$/.test(text.trim()) ? readIsoDay(`${text.trim()}-01`) : null;
      const day = readDay(text, style);
      const value = (month && monthOfDay(month)) ?? readPeriod(text, style) ?? (day && { from: day, to: day });
      return value ? { value } : { problem: scope.say.problems.period(text) };
    },
  };
}
