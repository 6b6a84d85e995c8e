import { type Answer, type Asking, defineCommand, optional } from "../src/chat/command.ts";
import { invoice } from "../src/chat/options/invoice.ts";
import { knownClient } from "../src/chat/options/known-client.ts";
import { readInvoice } from "../src/invoices/read-invoice.ts";
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
      text: scope.say.invoices.shown(view.row.number, view.client.name, statusText(scope, view)),
      card: invoiceCard(scope, view),
      offers: view.lines.length > 0 ? [...nextOffers(scope, view), fileOffer(scope, view.row.number)] : [],
      shows: { table: "invoice", id },
    };
  },
});
