import type { Slots } from "../src/call.ts";
import { type Answer, type Asking, defineCommand, type Input, optional } from "../src/chat/command.ts";
import { day } from "../src/chat/options/day.ts";
import { invoice } from "../src/chat/options/invoice.ts";
import { knownClient } from "../src/chat/options/known-client.ts";
import { money } from "../src/chat/options/money.ts";
import { paymentMode } from "../src/chat/options/payment-mode.ts";
import { text } from "../src/chat/options/text.ts";
import { refundInvoice } from "../src/invoices/pay-invoice.ts";
import { readInvoice } from "../src/invoices/read-invoice.ts";
import { encodeMoney, money as moneyOf } from "../src/money/money.ts";
import type { Scope } from "../src/scope.ts";
import { whichInvoice } from "./asking/which-invoice.ts";
import { modeOffers } from "./cards/mode-offers.ts";
import { paymentCard } from "./cards/payment-card.ts";
import { bareInvoice } from "./typed/bare-invoice.ts";

const options = {
  invoice: optional(invoice("Which invoice")),
  client: optional(knownClient("Of which client")),
  amount: optional(money("How much is given back")),
  on: optional(day("When", "past")),
  mode: optional(paymentMode("How it was given back")),
  reference: optional(text("Reference")),
};

export const invoiceRefund = defineCommand({
  name: "invoice refund",
  intent: "invoice.refund",
  summary: "Give money of an invoice back",
  theme: "invoices",
  access: "manager",
  options,
  examples: ["refund 200 on INV-3"],
  typed: bareInvoice,
  async run(scope, input, slots): Promise<Answer | Asking> {
    const id = await whichInvoice(scope, { command: "invoice refund", slots, ...input }, "refundable");
    return typeof id === "string" ? refund(scope, id, input, slots) : id;
  },
});

/** Gives back of one invoice what was said, else asks how much. */
export async function refund(
  scope: Scope,
  id: string,
  input: Pick<Input<typeof options>, "amount" | "on" | "mode" | "reference">,
  slots: Slots,
): Promise<Answer | Asking> {
  const { invoices } = scope.say;
  const before = await readInvoice(scope, id);
  const { number, currency } = before.row;
  if (!input.amount && before.paidMinor > 0n)
    return askHowMuch(scope, before.paidMinor, currency, { ...slots, invoice: number });
  const given = { amount: input.amount, on: input.on ?? scope.today, mode: input.mode, reference: input.reference };
  const refunded = await refundInvoice(scope, id, given);
  const { payment, mode, invoice: view } = refunded;
  const amount = scope.show.minor(-payment.amountMinor, currency);
  const left = view.outstandingMinor > 0n ? scope.show.minor(view.outstandingMinor, currency) : null;
  return {
    text: invoices.refundText(amount, view.client.name, number, left),
    card: paymentCard(scope, refunded),
    offers: modeOffers(scope, `payment:${payment.id}`, mode),
    wrote: { title: invoices.refundTitle(amount, number), subject: { table: "payment", id: payment.id } },
  };
}

function askHowMuch(scope: Scope, paidMinor: bigint, currency: string, slots: Slots): Asking {
  const { invoices } = scope.say;
  const paid = moneyOf(paidMinor, currency);
  const all = { command: "invoice refund", slots: { ...slots, amount: encodeMoney(paid) } };
  return {
    ask: {
      text: invoices.howMuchBack(slots.invoice ?? "", scope.show.money(paid)),
      offers: [{ label: invoices.buttons.all(scope.show.money(paid)), press: all }],
      option: "amount",
      slots,
    },
  };
}
