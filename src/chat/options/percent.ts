import { readPercent } from "../../workspace/settings.ts";
import type { Option } from "../command.ts";

/** A percentage from 0 to 100, in basis points: `19`, `7.5%`. */
export function percent(describe: string): Option<number> {
  return {
    kind: "percent",
    describe,
    required: true,
    read: (text, scope) => {
      const value = readPercent(text);
      return value === null ? { problem: scope.say.invoices.badPercent(text) } : { value };
    },
  };
}
