import { readIsoDay } from "../../time/day.ts";
import { readPeriod } from "../../time/find-periods.ts";
import { allTime, monthOfDay, type Period } from "../../time/period.ts";
import { dayStyle } from "../../workspace/day-style.ts";
import type { Option } from "../command.ts";

/** Reads `2026-11` as that month, else null. */
function readIsoMonth(text: string): Period | null {
  const first = /^\d{4}-\d{2}$/.test(text.trim()) ? readIsoDay(`${text.trim()}-01`) : null;
  return first && monthOfDay(first);
}

/** Reads words for everything there is, else null. */
function readAllTime(text: string): Period | null {
  return /^(?:(?:of )?all(?: time)?|ever|so far|total|everything)$/i.test(text.trim()) ? allTime : null;
}

/** A span of days in any way people type it: `last month`, `Q3`, `2026-04-01..2026-04-30`; it looks back. */
export function period(describe: string): Option<Period> {
  return {
    kind: "period",
    describe,
    required: true,
    read: (text, scope) => {
      const value = readAllTime(text) ?? readIsoMonth(text) ?? readPeriod(text, dayStyle(scope, "past"));
      return value ? { value } : { problem: scope.say.problems.period(text) };
    },
  };
}
