import type { Slots } from "../src/call.ts";
import { type Answer, type Asking, defineCommand, hidden, type Input, optional } from "../src/chat/command.ts";
import { choice } from "../src/chat/options/choice.ts";
import { day } from "../src/chat/options/day.ts";
import { discount } from "../src/chat/options/discount.ts";
import { due } from "../src/chat/options/due.ts";
import { invoice } from "../src/chat/options/invoice.ts";
import { clientOrNew, knownClient } from "../src/chat/options/known-client.ts";
import { money } from "../src/chat/options/money.ts";
import { percent } from "../src/chat/options/percent.ts";
import { text } from "../src/chat/options/text.ts";
import { yesNo } from "../src/chat/options/yes-no.ts";
import { reviseInvoice } from "../src/invoices/revise-invoice.ts";
import type { Scope } from "../src/scope.ts";
import { whichInvoice } from "./asking/which-invoice.ts";
import { invoiceCard } from "./cards/invoice-card.ts";
import { changeStatus } from "./steps/invoice-status.ts";
import { behindInvoice } from "./typed/behind-invoice.ts";

const options = {
  invoice: optional(invoice("Which invoice")),
  client: optional(knownClient("Of which client")),
  recipient: optional(clientOrNew("The client it is really for")),
  amount: optional(money("The right amount, before tax")),
  for: optional(text("What for")),
  due: optional(due("When it is due: a day, or net 30")),
  on: optional(day("The issue day", "past")),
  tax: optional(percent("Tax in percent")),
  discount: optional(discount("Discount: 10%, or 50 USD; 0 for none")),
  terms: optional(text("Payment terms as written on it")),
  notes: optional(text("Notes on it")),
  status: optional(choice("Its status", ["draft", "sent", "paid", "void"])),
  takeBack: hidden(yesNo("Take its payments back first")),
};

/** The form understanding uses for an invoice's fields; also typed: `invoice update INV-3 due friday`. */
export const invoiceUpdate = defineCommand({
  name: "invoice update",
  intent: "invoice.update",
  summary: "Change an invoice: due day, amount, tax, discount, status",
  theme: "invoices",
  access: "manager",
  options,
  examples: ["extend INV-3 till June 12", "invoice update INV-3 status draft", "reopen INV-3"],
  typed: readUpdate,
  async run(scope, input, slots): Promise<Answer | Asking> {
    const id = await whichInvoice(scope, { command: "invoice update", slots, ...input }, "unpaid");
    if (typeof id !== "string") return id;
    if (input.status) return changeStatus(scope, { id, slots, on: input.on, takeBack: input.takeBack }, input.status);
    return change(scope, id, input, slots);
  },
});

async function change(scope: Scope, id: string, input: Input<typeof options>, slots: Slots): Promise<Answer | Asking> {
  const { amount, due: said, on, tax, discount: off, terms, notes } = input;
  const { invoices } = scope.say;
  const { recipient, for: what } = input;
  const patch = { client: recipient, amount, due: said, on, taxBps: tax, discount: off, terms, notes, for: what };
  if (Object.values(patch).every((value) => value === undefined)) {
    return { ask: { text: invoices.whatChange(slots.invoice ?? ""), offers: [] } };
  }
  const mark = scope.write.mark();
  const view = await reviseInvoice(scope, id, patch);
  if (scope.write.mark() === mark)
    return { text: invoices.same(view.row.number), card: invoiceCard(scope, view), shows: { table: "invoice", id } };
  return {
    text: invoices.updatedText(view.row.number, scope.show.minor(view.total.totalMinor, view.row.currency)),
    card: invoiceCard(scope, view),
    wrote: { title: invoices.updatedTitle(view.row.number), subject: { table: "invoice", id } },
  };
}

const words = "amount|for|due|tax|discount|terms|notes|status|issued|on|client|to client|to";

/** The options that some of those words set; the others are called as they are said. */
const optionOf: Readonly<Record<string, string>> = {
  issued: "on",
  client: "recipient",
  "to client": "recipient",
  to: "recipient",
};

/** Reads `INV-3 due friday, tax 19`: the invoice, then field and value, parted by commas. */
function readUpdate(rest: string): Slots | null {
  const said = behindInvoice(rest);
  if (said?.behind === undefined) return null;
  const slots: Record<string, string> = { invoice: said.invoice };
  for (const part of said.behind.split(new RegExp(`,\\s*(?=(?:${words})\\b)`, "i"))) {
    const [, field, value] = new RegExp(`^(${words})\\s+(.+)$`, "is").exec(part.trim()) ?? [];
    if (field === undefined || value === undefined) return null;
    const option = field.toLowerCase();
    slots[optionOf[option] ?? option] = value.trim();
  }
  return slots;
}
