import { type Answer, defineCommand, optional } from "../src/chat/command.ts";
import { knownClient } from "../src/chat/options/known-client.ts";
import { type AgedMinor, ages, agingOf, type CurrencyAging } from "../src/invoices/aging.ts";
import type { Scope } from "../src/scope.ts";
import { owedOffers } from "./cards/owed-offers.ts";

export const aging = defineCommand({
  name: "aging",
  intent: "report.aging",
  summary: "What is owed by age: current, 1–30, 31–60, 61–90, 90+ days past due",
  theme: "reports",
  access: "manager",
  options: { client: optional(knownClient("Of which client")) },
  examples: ["aging"],
  async run(scope, input): Promise<Answer> {
    const aged = await agingOf(scope, input.client?.id);
    const totals = aged.map((one) => scope.show.minor(one.totalMinor, one.currency));
    const [first] = aged;
    return {
      text: scope.say.invoices.agingText(totals),
      ...(first ? { card: card(scope, aged), offers: owedOffers(scope, input.client, ["owed", "overdue"]) } : {}),
    };
  },
});

/** How many clients are listed for each currency, the greatest debtors. */
const listed = 20;

function card(scope: Scope, aged: readonly CurrencyAging[]) {
  const { invoices } = scope.say;
  const row = (name: string, one: { readonly byAge: AgedMinor; readonly totalMinor: bigint }, currency: string) => [
    name,
    ...one.byAge.map((minor) => scope.show.minor(minor, currency)),
    scope.show.minor(one.totalMinor, currency),
  ];
  const hidden = aged.reduce((sum, one) => sum + Math.max(0, one.clients.length - listed), 0);
  return {
    title: invoices.agingTitle,
    fields: aged.flatMap((one) =>
      ages.map((age, index) => ({
        label: aged.length > 1 ? `${invoices.ages[age]} (${one.currency})` : invoices.ages[age],
        value: scope.show.minor(one.byAge[index as 0], one.currency),
      })),
    ),
    table: {
      head: invoices.agingHead(ages.map((age) => invoices.ages[age])),
      rows: aged.flatMap((one) => [
        ...one.clients.slice(0, listed).map((client) => row(client.name, client, one.currency)),
        row(invoices.agingAll, one, one.currency),
      ]),
    },
    ...(hidden > 0 ? { note: invoices.more(hidden) } : {}),
  };
}
