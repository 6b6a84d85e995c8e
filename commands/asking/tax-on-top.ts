import type { Slots } from "../../src/call.ts";
import type { Asking } from "../../src/chat/command.ts";
import { grossAmount } from "../../src/invoices/net-amount.ts";
import type { Money } from "../../src/money/money.ts";
import type { Scope } from "../../src/scope.ts";

/** What a tax on sales comes to most often, in percent, by region: offered where the books know no rate. */
const usual: Readonly<Record<string, string>> = {
  ES: "21",
  MX: "16",
  AR: "21",
  CO: "19",
  CL: "19",
  PE: "18",
  DE: "19",
  AT: "20",
  FR: "20",
  PT: "23",
  GB: "20",
  IE: "23",
  IT: "22",
  NL: "21",
  BE: "21",
  AU: "10",
  NZ: "15",
};

/** Asks at what rate a tax comes on top that was said without one (`450 plus VAT`); nothing of it is dropped in silence. */
export function askRate(scope: Scope, command: string, slots: Slots): Asking {
  const rate = usual[scope.workspace.locale.slice(-2)];
  return {
    ask: {
      text: scope.say.invoices.whichRate(rate ?? "20"),
      offers: rate === undefined ? [] : [{ label: `${rate}%`, press: { command, slots: { ...slots, tax: rate } } }],
      option: "tax",
    },
  };
}

/** Whether a tax is said to come on top of an amount, and nothing tells its rate. */
export function lacksRate(scope: Scope, gross: boolean | undefined, tax: number | undefined): boolean {
  return gross === false && tax === undefined && scope.workspace.taxBps === 0;
}

/** What was paid in all: the amount said with the tax that comes on top of it, where one is said to. */
export function paidInAll(scope: Scope, amount: Money, gross: boolean | undefined, tax: number | undefined): Money {
  return gross === false ? grossAmount(scope, amount, tax) : amount;
}
