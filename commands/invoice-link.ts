import { type Answer, type Asking, defineCommand, hidden, type Input, optional } from "../src/chat/command.ts";
import { choice } from "../src/chat/options/choice.ts";
import { invoiceOrNew } from "../src/chat/options/invoice.ts";
import { knownClient } from "../src/chat/options/known-client.ts";
import { money } from "../src/chat/options/money.ts";
import { text } from "../src/chat/options/text.ts";
import { yesNo } from "../src/chat/options/yes-no.ts";
import { UserError } from "../src/errors.ts";
import type { Scope } from "../src/scope.ts";
import { askEntryInvoice } from "./asking/link-questions.ts";
import { whichEntries } from "./asking/which-entries.ts";
import { linkEntry } from "./steps/link-entry.ts";
import { behindInvoice } from "./typed/behind-invoice.ts";

const options = {
  invoice: optional(invoiceOrNew("On which invoice")),
  entry: optional(text("Which income entry: last, its amount, or words of its note")),
  for: optional(text("Words of the entry's note")),
  client: optional(knownClient("Of which client")),
  amount: optional(money("The entry's amount")),
  entries: hidden(text("The entry by its id")),
  assign: hidden(yesNo("The entry is from the invoice's client")),
  move: hidden(yesNo("Take it off the invoice it is on")),
  as: hidden(choice("Further work, or the payment of it", ["line", "payment"])),
};

export const invoiceLink = defineCommand({
  name: "invoice link",
  intent: "invoice.link",
  summary: "Put an income entry on an invoice as a line",
  theme: "invoices",
  access: "manager",
  options,
  examples: ["put the logo entry on INV-3", "invoice link INV-3 last"],
  typed: (rest) => {
    const said = behindInvoice(rest);
    return said?.behind ? { invoice: said.invoice, entry: said.behind } : null;
  },
  async run(scope, input, slots): Promise<Answer | Asking> {
    const found = await whichEntries(scope, {
      command: "invoice link",
      slots,
      words: input.entries ?? input.entry ?? input.for ?? "",
      amount: input.amount,
      clientId: input.client?.id ?? (await clientOf(scope, input)),
      on: input.entries ? "any" : "none",
    });
    if ("ask" in found) return found;
    const [entry] = found.entries;
    if (!entry) throw new UserError(scope.say.invoices.noEntry(""), scope.say.invoices.examples.link);
    const withEntry = { ...slots, entries: entry.id };
    if (!input.invoice) return askEntryInvoice(scope, entry, withEntry);
    return linkEntry(scope, entry, input.invoice, input, withEntry);
  },
});

/** Unless said otherwise, the entry is one of the invoice's client. */
async function clientOf(
  scope: Scope,
  { invoice, entry, for: note }: Input<typeof options>,
): Promise<string | undefined> {
  if (!invoice || !("id" in invoice) || (entry ?? note) !== undefined) return undefined;
  return (await scope.read.invoice.findFirst({ where: { id: invoice.id } }))?.clientId;
}
