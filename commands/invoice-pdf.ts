import { type Answer, type Asking, defineCommand, optional } from "../src/chat/command.ts";
import { invoice } from "../src/chat/options/invoice.ts";
import { knownClient } from "../src/chat/options/known-client.ts";
import { readInvoice } from "../src/invoices/read-invoice.ts";
import { whichInvoice } from "./asking/which-invoice.ts";
import { invoiceFile } from "./cards/invoice-file.ts";
import { bareInvoice } from "./typed/bare-invoice.ts";

/** An invoice as the client gets it, at any time; marking it as sent brings it too. */
export const invoicePdf = defineCommand({
  name: "invoice pdf",
  intent: "invoice.pdf",
  summary: "An invoice as a PDF, ready for the client",
  theme: "invoices",
  access: "manager",
  options: {
    invoice: optional(invoice("Which invoice")),
    client: optional(knownClient("Of which client")),
  },
  examples: ["invoice pdf INV-3"],
  typed: bareInvoice,
  async run(scope, input, slots): Promise<Answer | Asking> {
    const id = await whichInvoice(scope, { command: "invoice pdf", slots, ...input }, "any");
    if (typeof id !== "string") return id;
    const { row, client } = await readInvoice(scope, id);
    const { files, hints } = await invoiceFile(scope, id);
    return {
      text: [scope.say.paper.shown(row.number, client.name), ...hints].join("\n"),
      files,
      shows: { table: "invoice", id },
    };
  },
});
