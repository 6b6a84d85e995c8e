import type { Option } from "../command.ts";

/** Longest text an option takes, in UTF-16 units: a note of a few pages. */
const longest = 4000;

/** Free text, taken as it stands without the blanks around it. */
export function text(describe: string): Option<string> {
  return {
    kind: "text",
    describe,
    required: true,
    read: (typed, scope) => {
      const value = typed.trim();
      if (value === "") return { problem: scope.say.problems.empty(describe) };
      if (value.length > longest) return { problem: scope.say.problems.tooLong(value.length, longest) };
      return { value };
    },
  };
}
