import { type Answer, type Asking, defineCommand, hidden, optional } from "../src/chat/command.ts";
import { invoice } from "../src/chat/options/invoice.ts";
import { text } from "../src/chat/options/text.ts";
import { UserError } from "../src/errors.ts";
import { type InvoiceView, readInvoice } from "../src/invoices/read-invoice.ts";
import { removePayment } from "../src/invoices/take-back-payments.ts";
import type { Scope } from "../src/scope.ts";
import { whichInvoice } from "./asking/which-invoice.ts";
import { invoiceCard } from "./cards/invoice-card.ts";
import { takenText } from "./steps/invoice-status.ts";
import { bareInvoice } from "./typed/bare-invoice.ts";

/** Takes a payment or refund of an invoice back; typed as `payment remove INV-3`. */
export const paymentRemove = defineCommand({
  name: "payment remove",
  intent: "payment.remove",
  summary: "Take a payment of an invoice back",
  theme: "invoices",
  access: "manager",
  options: {
    invoice: optional(invoice("Of which invoice")),
    payment: hidden(text("Which payment")),
  },
  examples: ["payment remove INV-3"],
  typed: bareInvoice,
  async run(scope, input, slots): Promise<Answer | Asking> {
    if (input.payment) return remove(scope, input.payment);
    const id = await whichInvoice(scope, { command: "payment remove", slots, ...input }, "refundable");
    if (typeof id !== "string") return id;
    const view = await readInvoice(scope, id);
    const [only] = view.payments;
    if (!only) throw new UserError(scope.say.invoices.nothingPaid(view.row.number));
    return view.payments.length === 1 ? remove(scope, only.row.id) : askWhich(scope, view);
  },
});

async function remove(scope: Scope, paymentId: string): Promise<Answer> {
  const { invoices } = scope.say;
  const { payments, invoice: view } = await removePayment(scope, paymentId);
  const { number, currency } = view.row;
  const amount = scope.show.minor(payments[0]?.row.amountMinor ?? 0n, currency);
  const left = scope.show.minor(view.outstandingMinor, currency);
  return {
    text: invoices.removedText(takenText(scope, payments) ?? "", number, left),
    card: invoiceCard(scope, view),
    wrote: { title: invoices.removedTitle(amount, number), subject: { table: "invoice", id: view.row.id } },
  };
}

function askWhich(scope: Scope, view: InvoiceView): Asking {
  const offers = view.payments.slice(-8).map((payment) => ({
    label: takenText(scope, [payment]) ?? "",
    press: { command: "payment remove", slots: { payment: payment.row.id } },
  }));
  return { ask: { text: scope.say.invoices.whichPayment(view.row.number), card: invoiceCard(scope, view), offers } };
}
