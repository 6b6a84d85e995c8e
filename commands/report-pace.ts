import { type Answer, defineCommand, hidden, optional } from "../src/chat/command.ts";
import { knownClient } from "../src/chat/options/known-client.ts";
import { period } from "../src/chat/options/period.ts";
import { yesNo } from "../src/chat/options/yes-no.ts";
import { paidInvoices } from "../src/db/queries/paid-invoices.ts";
import { type PaymentPace, paymentPace } from "../src/db/queries/payment-pace.ts";
import type { Scope } from "../src/scope.ts";
import { type Period, yearOfDay } from "../src/time/period.ts";
import { whenText } from "./cards/narrowed.ts";

const most = 10;

/** A sum of days over paid invoices as their average, rounded half up. */
const average = (sum: number, { invoices }: PaymentPace) => Math.floor(sum / invoices + 0.5);

export const reportPace = defineCommand({
  name: "report pace",
  intent: "report.pace",
  summary: "How long clients take to pay, the slowest first",
  theme: "reports",
  access: "manager",
  options: {
    client: optional(knownClient("Which client")),
    period: optional(period("Which period")),
    late: hidden(yesNo("Those paid after the due day")),
  },
  examples: ["who pays slowest", "how long does Acme take to pay"],
  typed: (rest) => (rest === "" ? {} : { client: rest }),
  async run(scope, { client, period: when, late: lateOnly }): Promise<Answer> {
    if (lateOnly) return latePayments(scope, when ?? yearOfDay(scope.today), client?.id);
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

/** How many of the invoices that were paid in a period were paid late, and which. */
async function latePayments(scope: Scope, when: Period, clientId: string | undefined): Promise<Answer> {
  const { late: say } = scope.say.figures;
  const paid = await scope.query(paidInvoices, { ...when, clientId });
  const told = whenText(scope, when);
  if (paid.length === 0) return { text: say.none(told) };
  const late = paid.filter((one) => one.late > 0).sort((a, b) => b.late - a.late);
  const days = late.reduce((sum, one) => sum + one.late, 0);
  const text = say.text(late.length, paid.length, told, Math.floor(days / Math.max(late.length, 1) + 0.5));
  if (late.length === 0) return { text };
  const rows = late
    .slice(0, most)
    .map((one) => [one.number, one.name, scope.show.day(one.dueOn), scope.show.day(one.paidOn), String(one.late)]);
  return { text, card: { title: say.title, fields: [], table: { head: say.head, rows } } };
}
