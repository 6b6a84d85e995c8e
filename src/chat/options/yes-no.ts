import type { Option } from "../command.ts";
import { choiceCalled, noChoice } from "./choice.ts";

const yes = new Set(["true", "y", "on", "1"]);
const no = new Set(["false", "n", "off", "0"]);

/** Yes or no. */
export function yesNo(describe: string): Option<boolean> {
  return {
    kind: "yes/no",
    describe,
    required: true,
    choices: ["yes", "no"],
    read: (text, scope) => {
      const typed = text.trim().toLowerCase();
      const said = choiceCalled(text, ["yes", "no"]);
      if (yes.has(typed) || said === "yes") return { value: true };
      return no.has(typed) || said === "no" ? { value: false } : { problem: noChoice(text, ["yes", "no"], scope) };
    },
  };
}
