import { isCurrency } from "../../money/currency.ts";
import type { Option } from "../command.ts";

/** An ISO 4217 currency code. */
export function currency(describe: string): Option<string> {
  return {
    kind: "currency",
    describe,
    required: true,
    read: (text, scope) => {
      const code = text.trim().toUpperCase();
      return isCurrency(code) ? { value: code } : { problem: scope.say.settings.badCurrency(text) };
    },
    suggest: (typed) =>
      Intl.supportedValuesOf("currency")
        .filter((code) => code.startsWith(typed.toUpperCase()))
        .slice(0, 25),
  };
}
