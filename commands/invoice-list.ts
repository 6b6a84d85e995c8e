import { type Answer, defineCommand, hidden, type Input, optional } from "../src/chat/command.ts";
import { choice } from "../src/chat/options/choice.ts";
import { knownClient } from "../src/chat/options/known-client.ts";
import { period } from "../src/chat/options/period.ts";
import { text } from "../src/chat/options/text.ts";
import type { Card } from "../src/chat/reply.ts";
import { paidInvoices } from "../src/db/queries/paid-invoices.ts";
import { type InvoiceList, listInvoices } from "../src/invoices/list-invoices.ts";
import { incomeSaying, invoicesSaying } from "../src/invoices/said-on-invoices.ts";
import type { Scope } from "../src/scope.ts";
import { statusText } from "./cards/invoice-card.ts";

const statuses = ["draft", "sent", "paid", "void", "overdue"] as const;
const asked = [...statuses, "issued"] as const;

const options = {
  status: optional(choice("Only these", asked)),
  client: optional(knownClient("Of which client")),
  period: optional(period("Issued when")),
  due: optional(period("Waiting to be paid and due when")),
  paidIn: hidden(period("Paid in full when")),
  about: hidden(text("Whose lines say what")),
  which: hidden(choice("Only the latest", ["last"])),
};

export const invoiceList = defineCommand({
  name: "invoice list",
  intent: "invoice.list",
  summary: "List invoices, with counts and totals per status",
  theme: "invoices",
  access: "manager",
  options,
  examples: [
    "show my invoices",
    "list overdue invoices",
    "invoices of Acme this year",
    "which invoices are due this week",
  ],
  typed: (rest) => (statuses.some((status) => status === rest.toLowerCase()) ? { status: rest.toLowerCase() } : null),
  async run(scope, input): Promise<Answer> {
    const said = input.about === undefined ? undefined : await invoicesSaying(scope, input.about, input.client?.id);
    if (said?.length === 0) return receivedInstead(scope, input);
    const paid = input.paidIn && (await scope.query(paidInvoices, { ...input.paidIn, clientId: input.client?.id }));
    const ids = said ?? paid?.map(({ id }) => id);
    const most = input.which === "last" ? 1 : undefined;
    const list = await listInvoices(
      scope,
      {
        clientId: input.client?.id,
        status: input.status,
        period: input.period,
        due: input.due,
        ids,
      },
      most,
    );
    return {
      text: most && list.count > 0 ? eachText(scope, list) : textOf(scope, list, input),
      ...(list.count > 0 ? { card: card(scope, most ? { ...list, totals: [] } : list), rows: rowsOf(list) } : {}),
    };
  },
});

/** So few invoices that were asked for by what they are for are told each by how it stands. */
const fewTold = 3;

function textOf(scope: Scope, list: InvoiceList, input: Input<typeof options>): string {
  const counted = scope.say.invoices.listText(list.count, list.rows.length, about(scope, input));
  return input.about !== undefined && list.count <= fewTold ? `${counted} ${eachText(scope, list)}` : counted;
}

/** What each invoice comes to, when it was issued, and how it stands. */
function eachText(scope: Scope, { rows }: InvoiceList): string {
  return rows
    .map((one) =>
      scope.say.figures.billed.one({
        number: one.number,
        client: one.client,
        day: scope.show.day(one.issuedOn),
        total: scope.show.minor(one.totalMinor, one.currency),
        status: statusText(scope, { status: one.shown, daysOverdue: one.daysOverdue }).toLowerCase(),
      }),
    )
    .join(" ");
}

/** No invoice says it: what was received for it without one, else that there is nothing. */
async function receivedInstead(scope: Scope, { about = "", client }: Input<typeof options>): Promise<Answer> {
  const { billed } = scope.say.figures;
  const found = await incomeSaying(scope, about, client?.id);
  const parts = found.map(({ amountMinor, currency, receivedOn, note }) => {
    const amount = scope.show.minor(amountMinor, currency);
    return receivedOn === null
      ? billed.expected(amount, note ?? "")
      : billed.received(amount, note ?? "", scope.show.day(receivedOn));
  });
  const offers = client
    ? [{ label: client.name, press: { command: "invoice list", slots: { client: client.name } } }]
    : [];
  return { text: [billed.none(client?.name ?? null, about), ...parts].join(" "), offers };
}

const rowsOf = ({ rows }: InvoiceList) => ({
  command: "invoice show",
  option: "invoice",
  names: rows.map(({ number }) => number),
});

function about(scope: Scope, { status, client, period: span, due, about, paidIn }: Input<typeof options>): string[] {
  const { invoices } = scope.say;
  return [
    ...(status ? [status === "issued" ? scope.say.figures.billed.issued : invoices.status(status).toLowerCase()] : []),
    ...(client ? [client.name] : []),
    ...(span ? [scope.show.period(span)] : []),
    ...(due ? [invoices.dueIn(scope.show.period(due))] : []),
    ...(paidIn ? [scope.say.figures.billed.paidIn(scope.show.period(paidIn))] : []),
    ...(about ? [scope.say.figures.billed.words(about)] : []),
  ];
}

function card(scope: Scope, list: InvoiceList): Card {
  const { invoices } = scope.say;
  const several = new Set(list.totals.map((total) => total.currency)).size > 1;
  return {
    title: invoices.listTitle,
    fields: list.totals.map((total) => ({
      label: invoices.statusLabel(invoices.status(total.status), total.currency, several),
      value: invoices.statusTotal(
        total.count,
        scope.show.minor(total.status === "overdue" ? total.outstandingMinor : total.totalMinor, total.currency),
      ),
    })),
    table: {
      head: invoices.listHead,
      rows: list.rows.map((one) => [
        one.number,
        one.client,
        scope.show.day(one.issuedOn),
        scope.show.day(one.dueOn),
        one.daysOverdue > 0 ? invoices.overdueBy(one.daysOverdue) : invoices.status(one.shown),
        scope.show.minor(one.totalMinor, one.currency),
        scope.show.minor(one.outstandingMinor, one.currency),
      ]),
    },
  };
}
