import type { Scope } from "../../scope.ts";
import type { Day } from "../../time/day.ts";
import type { MomentStyle } from "../../time/find-moments.ts";
import { readDay } from "../../time/read-day.ts";
import type { Option } from "../command.ts";

/** How days are read for the person of a scope; `look` says which way a bare "friday" goes (LANGUAGE: conventions). */
export function dayStyle(scope: Scope, look: "past" | "future"): MomentStyle {
  const { today, time, zone, locale, workspace } = scope;
  const style = { today, time, zone, locale, look };
  return workspace.dateOrder === "mdy" || workspace.dateOrder === "dmy"
    ? { ...style, dateOrder: workspace.dateOrder }
    : style;
}

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
