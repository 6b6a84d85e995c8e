import type { Money } from "../../money/money.ts";
import { readMoney } from "../../money/read-money.ts";
import type { Option } from "../command.ts";

/** An amount of money in any way people type it; a bare number is in the workspace's currency. */
export function money(describe: string): Option<Money> {
  return {
    kind: "money",
    describe,
    required: true,
    read: (text, scope) => {
      const value = readMoney(text, { locale: scope.locale, currency: scope.workspace.currency });
      return value ? { value } : { problem: scope.say.problems.amount(text) };
    },
  };
}
