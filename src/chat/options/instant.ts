import type { Option } from "../command.ts";

/** An instant as ISO text; set by buttons. */
export function instant(describe: string): Option<Date> {
  return {
    kind: "instant",
    describe,
    required: true,
    read: (text, scope) => {
      const at = new Date(text);
      return Number.isNaN(at.getTime()) ? { problem: scope.say.problems.day(text) } : { value: at };
    },
  };
}
