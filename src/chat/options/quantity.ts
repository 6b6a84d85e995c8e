import type { Option } from "../command.ts";

/** How many of something, in thousandths: `12`, `2.5`. */
export function quantity(describe: string): Option<bigint> {
  return {
    kind: "number",
    describe,
    required: true,
    read: (typed, scope) => {
      const [, whole, part = ""] = /^(\d{1,9})(?:[.,](\d{1,3}))?$/.exec(typed.trim()) ?? [];
      if (whole === undefined) return { problem: scope.say.problems.quantity(typed) };
      return { value: BigInt(whole + part.padEnd(3, "0")) };
    },
  };
}
