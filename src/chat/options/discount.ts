import type { SaidDiscount } from "../../invoices/create-invoice.ts";
import { readMoney } from "../../money/read-money.ts";
import { readPercent } from "../../workspace/settings.ts";
import type { Option } from "../command.ts";

/** A discount: a percentage (`10`, `10%`), or an amount when a currency is said (`50 USD`, `$50`). */
export function discount(describe: string): Option<SaidDiscount> {
  return {
    kind: "discount",
    describe,
    required: true,
    read: (text, scope) => {
      const bps = readPercent(text);
      if (bps !== null) return { value: { bps } };
      const said = /[\p{Sc}\p{L}]/u.test(text);
      const amount = said ? readMoney(text, { locale: scope.locale, currency: scope.workspace.currency }) : null;
      return amount ? { value: { amount } } : { problem: scope.say.invoices.badDiscount(text) };
    },
  };
}
