import type { Scope } from "../../scope.ts";
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

/** A moment to come as people type it, and as buttons hold it: `2026-11-27T09:00`. Null where neither a day nor a time is told. */
export function readWhen(text: string, scope: Scope): When | null {
  const found = readMoment(text.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)$/, "$1 $2"), dayStyle(scope, "future"));
  if (!found || (found.day === null && found.time === null)) return null;
  return { day: found.day ?? undefined, time: found.time ?? undefined };
}

/** A moment to come in any way people type it: `friday 9am`, `10:30`, `2026-11-27T09:00`; a day or a time may be left out. */
export function when(describe: string): Option<When> {
  return {
    kind: "when",
    describe,
    required: true,
    read: (text, scope) => {
      const value = readWhen(text.trim(), scope);
      return value ? { value } : { problem: scope.say.problems.day(text) };
    },
  };
}
