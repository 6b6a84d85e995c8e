import { type Answer, defineCommand, optional } from "../src/chat/command.ts";
import { knownClient } from "../src/chat/options/known-client.ts";
import { type PaymentPace, paymentPace } from "../src/db/queries/payment-pace.ts";
import type { Scope } from "../src/scope.ts";

const most = 10;

/** A sum of days over paid invoices as their average, rounded half up. */
const average = (sum: number, { invoices }: PaymentPace) => Math.floor(sum / invoices + 0.5);

export const reportPace = defineCommand({
  name: "report pace",
  intent: "report.pace",
  summary: "How long clients take to pay, the slowest first",
  theme: "reports",
  access: "manager",
  options: { client: optional(knownClient("Which client")) },
  examples: ["who pays slowest", "how long does Acme take to pay"],
  typed: (rest) => (rest === "" ? {} : { client: rest }),
  async run(scope, { client }): Promise<Answer> {
    const { pace } = scope.say.reports;
    const found = await scope.query(paymentPace, { clientId: client?.id });
    const [slowest] = found;
    if (!slowest) return { text: pace.none(client?.name ?? null) };
    const { days, late, longest, invoices } = slowest;
    if (client)
      return { text: pace.one(client.name, average(days, slowest), average(late, slowest), invoices, longest) };
    const fastest = found.at(-1) ?? slowest;
    const said = pace.slowest(slowest.name, average(days, slowest), invoices);
    return {
      text: found.length > 1 ? `${said} ${pace.fastest(fastest.name, average(fastest.days, fastest))}` : said,
      card: paceCard(scope, found),
    };
  },
});

function paceCard(scope: Scope, found: readonly PaymentPace[]) {
  const { pace, column } = scope.say.reports;
  return {
    title: pace.title,
    fields: [],
    table: {
      head: [column.client, pace.days, pace.late, pace.invoices],
      rows: found
        .slice(0, most)
        .map((one) => [one.name, String(average(one.days, one)), String(average(one.late, one)), String(one.invoices)]),
    },
    note: pace.note,
  };
}
