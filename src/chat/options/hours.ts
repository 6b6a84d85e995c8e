import { readMinutes } from "../../time/minutes.ts";
import type { Option } from "../command.ts";

/** A length of work in whole minutes: `3`, `2.5 h`, `1:30`, `45 min`; a bare number is hours. */
export function hours(describe: string): Option<number> {
  return {
    kind: "hours",
    describe,
    required: true,
    read: (text, scope) => {
      const value = readMinutes(text);
      return value === null ? { problem: scope.say.problems.hours(text) } : { value };
    },
  };
}
