import { type Answer, type Asking, defineCommand, hidden, optional } from "../src/chat/command.ts";
import { invoice } from "../src/chat/options/invoice.ts";
import { knownClient } from "../src/chat/options/known-client.ts";
import { money } from "../src/chat/options/money.ts";
import { text } from "../src/chat/options/text.ts";
import { UserError } from "../src/errors.ts";
import { whichEntries } from "./asking/which-entries.ts";
import { unlinkEntry } from "./steps/link-entry.ts";
import { behindInvoice } from "./typed/behind-invoice.ts";

export const invoiceUnlink = defineCommand({
  name: "invoice unlink",
  intent: "invoice.unlink",
  summary: "Take an income entry off its invoice",
  theme: "invoices",
  access: "manager",
  options: {
    invoice: optional(invoice("Off which invoice")),
    entry: optional(text("Which income entry: last, its amount, or words of its note")),
    for: optional(text("Words of the entry's note")),
    client: optional(knownClient("Of which client")),
    amount: optional(money("The entry's amount")),
    entries: hidden(text("The entry by its id")),
  },
  examples: ["detach the logo entry from INV-3", "invoice unlink INV-3 last"],
  typed: (rest) => {
    const said = behindInvoice(rest);
    return said && { invoice: said.invoice, ...(said.behind ? { entry: said.behind } : {}) };
  },
  async run(scope, input, slots): Promise<Answer | Asking> {
    const { invoices } = scope.say;
    const found = await whichEntries(scope, {
      command: "invoice unlink",
      slots,
      words: input.entries ?? input.entry ?? input.for ?? "",
      amount: input.amount,
      clientId: input.client?.id,
      on: input.invoice ? { invoiceId: input.invoice.id } : "any",
    });
    if ("ask" in found) return found;
    const [entry] = found.entries;
    if (!entry) throw new UserError(invoices.noEntry(""), invoices.examples.unlink);
    return unlinkEntry(scope, entry);
  },
});
