import type { Option } from "../command.ts";

const yes = new Set(["true", "yes", "y", "on", "1"]);
const no = new Set(["false", "no", "n", "off", "0"]);

/** Yes or no. */
export function yesNo(describe: string): Option<boolean> {
  return {
    kind: "yes/no",
    describe,
    required: true,
    choices: ["yes", "no"],
    read: (text, scope) => {
      const typed = text.trim().toLowerCase();
      if (yes.has(typed)) return { value: true };
      return no.has(typed) ? { value: false } : { problem: scope.say.problems.choice(text, ["yes", "no"]) };
    },
  };
}
