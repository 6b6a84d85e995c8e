import { findRecurrences } from "../../time/find-recurrences.ts";
import { isRule, type Rule, ruleOf } from "../../time/recurrence.ts";
import { dayStyle } from "../../workspace/day-style.ts";
import type { Option } from "../command.ts";

/** A rhythm in words, `every second friday until june`, or as a recurrence rule (RFC 5545), `FREQ=MONTHLY;BYMONTHDAY=1`. */
export function repeat(describe: string): Option<Rule> {
  return {
    kind: "repeat",
    describe,
    required: true,
    read: (text, scope) => {
      const trimmed = text.trim();
      if (isRule(trimmed)) return { value: trimmed };
      const [found, ...more] = findRecurrences(trimmed, dayStyle(scope, "future"));
      const whole = found && more.length === 0 && found.end - found.start >= trimmed.length;
      return whole ? { value: ruleOf(found.value) } : { problem: scope.say.problems.repeat(text) };
    },
  };
}
