import type { Day } from "../../time/day.ts";
import { readMoment } from "../../time/read-moment.ts";
import { dayStyle } from "../../workspace/day-style.ts";
import type { Option } from "../command.ts";

/** A day to come, a time of day, or both. */
export interface When {
  readonly day?: Day | undefined;
  /** `HH:MM`. */
  readonly time?: string | undefined;
}

/** A moment to come in any way people type it: `friday 9am`, `10:30`, `2026-11-27T09:00`; a day or a time may be left out. */
export function when(describe: string): Option<When> {
  return {
    kind: "when",
    describe,
    required: true,
    read: (text, scope) => {
      const found = readMoment(
        text.trim().replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)$/, "$1 $2"),
        dayStyle(scope, "future"),
      );
      if (!found || (found.day === null && found.time === null)) return { problem: scope.say.problems.day(text) };
      return { value: { day: found.day ?? undefined, time: found.time ?? undefined } };
    },
  };
}
