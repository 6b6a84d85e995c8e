import { type Answer, type Asking, defineCommand, optional } from "../src/chat/command.ts";
import { invoice } from "../src/chat/options/invoice.ts";
import { knownClient } from "../src/chat/options/known-client.ts";
import { type InvoiceView, readInvoice } from "../src/invoices/read-invoice.ts";
import type { Scope } from "../src/scope.ts";
import { daysBetween } from "../src/time/day.ts";
import { whichInvoice } from "./asking/which-invoice.ts";
import { invoiceCard, statusText } from "./cards/invoice-card.ts";
import { fileOffer } from "./cards/invoice-file.ts";
import { nextOffers } from "./invoice.ts";
import { bareInvoice } from "./typed/bare-invoice.ts";
import { readShowIt } from "./typed/show-it.ts";

export const invoiceShow = defineCommand({
  name: "invoice show",
  intent: "invoice.show",
  summary: "Show an invoice",
  theme: "invoices",
  access: "manager",
  options: {
    invoice: optional(invoice("Which invoice")),
    client: optional(knownClient("Of which client")),
  },
  examples: ["show INV-3"],
  typed: bareInvoice,
  replied: readShowIt,
  async run(scope, input, slots): Promise<Answer | Asking> {
    const id = await whichInvoice(scope, { command: "invoice show", slots, ...input }, "any");
    if (typeof id !== "string") return id;
    const view = await readInvoice(scope, id);
    return {
      text: textOf(scope, view),
      card: invoiceCard(scope, view),
      offers: view.lines.length > 0 ? [...nextOffers(scope, view), fileOffer(scope, view.row.number)] : [],
      shows: { table: "invoice", id },
    };
  },
});

/** How an invoice stands; of one that waits for payment what is outstanding, and how far its due day is off. */
function textOf(scope: Scope, view: InvoiceView): string {
  const { row, client, outstandingMinor } = view;
  if (view.status !== "sent" || outstandingMinor <= 0n)
    return scope.say.invoices.shown(row.number, client.name, statusText(scope, view));
  const late = daysBetween(row.dueOn, scope.today);
  return scope.say.nudges.invoice(row.number, client.name, late, scope.show.minor(outstandingMinor, row.currency));
}
