import { type Answer, defineCommand, type Input, optional } from "../src/chat/command.ts";
import { choice } from "../src/chat/options/choice.ts";
import { knownClient } from "../src/chat/options/known-client.ts";
import { period } from "../src/chat/options/period.ts";
import type { Card } from "../src/chat/reply.ts";
import { type InvoiceList, listInvoices } from "../src/invoices/list-invoices.ts";
import type { Scope } from "../src/scope.ts";

const statuses = ["draft", "sent", "paid", "void", "overdue"] as const;

const options = {
  status: optional(choice("Only these", statuses)),
  client: optional(knownClient("Of which client")),
  period: optional(period("Issued when")),
  due: optional(period("Waiting to be paid and due when")),
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
    const list = await listInvoices(scope, {
      clientId: input.client?.id,
      status: input.status,
      period: input.period,
      due: input.due,
    });
    return {
      text: scope.say.invoices.listText(list.count, list.rows.length, about(scope, input)),
      ...(list.count > 0 ? { card: card(scope, list), rows: rowsOf(list) } : {}),
    };
  },
});

const rowsOf = ({ rows }: InvoiceList) => ({
  command: "invoice show",
  option: "invoice",
  names: rows.map(({ number }) => number),
});

function about(scope: Scope, { status, client, period: span, due }: Input<typeof options>): string[] {
  const { invoices } = scope.say;
  return [
    ...(status ? [invoices.status(status).toLowerCase()] : []),
    ...(client ? [client.name] : []),
    ...(span ? [scope.show.period(span)] : []),
    ...(due ? [invoices.dueIn(scope.show.period(due))] : []),
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
