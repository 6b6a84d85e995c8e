import { type Answer, defineCommand, optional } from "../src/chat/command.ts";
import { choice } from "../src/chat/options/choice.ts";
import { knownClient } from "../src/chat/options/known-client.ts";
import { period } from "../src/chat/options/period.ts";
import { invoicedIn } from "../src/invoices/invoiced.ts";
import { yearOfDay } from "../src/time/period.ts";
import { averageInvoice, largestInvoice } from "./steps/invoice-figures.ts";

export const reportInvoiced = defineCommand({
  name: "report invoiced",
  intent: "report.invoiced",
  summary: "What you invoiced in a period; this year unless said otherwise",
  theme: "reports",
  access: "manager",
  options: {
    period: optional(period("In which period")),
    client: optional(knownClient("To which client")),
    average: optional(choice("On average per", ["entry"])),
    extreme: optional(choice("What stands out", ["largest"])),
  },
  examples: ["invoiced this month", "average invoice this year"],
  typed: () => null,
  async run(scope, input): Promise<Answer> {
    if (input.extreme) return largestInvoice(scope, input);
    if (input.average) return averageInvoice(scope, input);
    const { invoices } = scope.say;
    const span = input.period ?? yearOfDay(scope.today);
    const sums = await invoicedIn(scope, span, input.client?.id);
    const named = scope.show.period(span);
    const totals = sums.map((one) => scope.show.minor(one.totalMinor, one.currency));
    const fields = sums.flatMap((one) => [
      {
        label: invoices.fields.total,
        value: invoices.statusTotal(one.count, scope.show.minor(one.totalMinor, one.currency)),
      },
      { label: invoices.fields.paid, value: scope.show.minor(one.paidMinor, one.currency) },
      { label: invoices.fields.outstanding, value: scope.show.minor(one.totalMinor - one.paidMinor, one.currency) },
    ]);
    return {
      text: invoices.invoicedText(input.client?.name ?? null, named, totals),
      ...(fields.length > 0 ? { card: { title: invoices.invoicedTitle(named), fields } } : {}),
    };
  },
});
