import { readCurrency } from "../../money/read-currency.ts";
import type { Option } from "../command.ts";

/** An ISO 4217 currency code; typed, also by its sign or name. */
export function currency(describe: string): Option<string> {
  return {
    kind: "currency",
    describe,
    required: true,
    read: (text, scope) => {
      const meant = readCurrency(text, { locale: scope.locale, currency: scope.workspace.currency });
      return meant === null ? { problem: scope.say.settings.badCurrency(text) } : { value: meant };
    },
    suggest: (typed) =>
      Intl.supportedValuesOf("currency")
        .filter((code) => code.startsWith(typed.toUpperCase()))
        .slice(0, 25),
  };
}
