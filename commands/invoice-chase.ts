import { type Answer, defineCommand, hidden, optional } from "../src/chat/command.ts";
import { invoice } from "../src/chat/options/invoice.ts";
import { knownClient } from "../src/chat/options/known-client.ts";
import { text } from "../src/chat/options/text.ts";
import { UserError } from "../src/errors.ts";
import { openInvoices } from "../src/invoices/find-open.ts";
import { readInvoice } from "../src/invoices/read-invoice.ts";
import { openAmong } from "./asking/among-told.ts";
import { invoiceOffers } from "./asking/which-invoice.ts";
import { invoiceNudge, listed } from "./cards/invoice-nudge.ts";
import { bareInvoice } from "./typed/bare-invoice.ts";
import { readShowIt } from "./typed/show-it.ts";

/** What is told of an unpaid invoice on its days, asked for at any time. */
export const invoiceChase = defineCommand({
  name: "invoice chase",
  intent: "invoice.chase",
  summary: "A text to forward to a client who has not paid; alone, who to chase",
  theme: "invoices",
  access: "manager",
  options: {
    invoice: optional(invoice("Which invoice")),
    client: optional(knownClient("Of which client")),
    among: hidden(text("Only these invoices")),
  },
  examples: ["invoice chase INV-3"],
  typed: (rest) => bareInvoice(rest) ?? (rest.trim() === "" ? {} : { client: rest.trim() }),
  replied: readShowIt,
  async run(scope, input, slots): Promise<Answer> {
    const { nudges } = scope.say;
    if (input.invoice) {
      const view = await readInvoice(scope, input.invoice.id);
      if (view.outstandingMinor <= 0n) throw new UserError(nudges.notOpen(view.row.number, view.status));
      return invoiceNudge(scope, input.invoice.id);
    }
    const open = await (input.among ? openAmong(scope, input.among) : openInvoices(scope, input.client?.id));
    const [only] = open;
    if (!only) {
      if (input.among) return { text: nudges.nonePending };
      return { text: input.client ? nudges.nothingToChaseOf(input.client.name) : nudges.nothingToChase };
    }
    if (open.length === 1) return invoiceNudge(scope, only.id);
    const { among: _, client: __, ...rest } = slots;
    return {
      ...(await listed(scope, open)),
      offers: await invoiceOffers(scope, { command: "invoice chase", slots: rest }, open),
    };
  },
});
