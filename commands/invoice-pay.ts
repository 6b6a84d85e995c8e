import { recordIncome } from "../src/books/record-income.ts";
import type { Call, Slots } from "../src/call.ts";
import { type Answer, type Asking, defineCommand, hidden, type Input, optional } from "../src/chat/command.ts";
import { choice } from "../src/chat/options/choice.ts";
import { day } from "../src/chat/options/day.ts";
import { invoice } from "../src/chat/options/invoice.ts";
import { knownClient } from "../src/chat/options/known-client.ts";
import { money } from "../src/chat/options/money.ts";
import { paymentMode } from "../src/chat/options/payment-mode.ts";
import { percent } from "../src/chat/options/percent.ts";
import { text } from "../src/chat/options/text.ts";
import { yesNo } from "../src/chat/options/yes-no.ts";
import { outstandingMinor } from "../src/db/queries/invoice-totals.ts";
import { openInvoices } from "../src/invoices/find-open.ts";
import { type PaymentView, payInvoice, unpaidMinor } from "../src/invoices/pay-invoice.ts";
import { payOldest } from "../src/invoices/pay-oldest.ts";
import { type InvoiceView, readInvoice } from "../src/invoices/read-invoice.ts";
import { basisPoints, type Money, money as moneyOf, subtract } from "../src/money/money.ts";
import { readMoney } from "../src/money/read-money.ts";
import type { Scope } from "../src/scope.ts";
import { amongTold } from "./asking/among-told.ts";
import { askDraft, askOverpaid, askPart } from "./asking/payment-questions.ts";
import { type Said, whichInvoice } from "./asking/which-invoice.ts";
import { paymentCard } from "./cards/payment-card.ts";
import { paymentAnswer } from "./steps/payment-answer.ts";
import { bareInvoice } from "./typed/bare-invoice.ts";
import { readPaid } from "./typed/paid-words.ts";

const options = {
  invoice: optional(invoice("Which invoice")),
  client: optional(knownClient("Of which client")),
  amount: optional(money("How much; all that is outstanding when left out")),
  on: optional(day("When", "past")),
  mode: optional(paymentMode("How it was paid")),
  reference: optional(text("Reference")),
  partial: optional(yesNo("Only a part of it")),
  share: hidden(percent("Which part, where nothing of it is paid yet")),
  send: hidden(yesNo("Mark a draft as sent on the way")),
  over: hidden(choice("What to do with more than is outstanding", ["credit", "income", "outstanding"])),
  split: hidden(yesNo("Spread it over the open invoices, oldest first")),
  among: hidden(text("Invoices of which one is meant")),
  which: hidden(yesNo("Ask which is meant")),
  bare: hidden(yesNo("The amount is in the invoice's currency")),
};

/** What a payment was said with. */
export type SaidPayment = Partial<Omit<Input<typeof options>, "invoice" | "client" | "split">> & {
  readonly slots: Slots;
};

export const invoicePay = defineCommand({
  name: "invoice pay",
  intent: "invoice.pay",
  summary: "Book a payment of an invoice, all or part of it",
  theme: "invoices",
  access: "manager",
  options,
  examples: ["INV-3 paid yesterday by card", "Acme paid 500 on INV-3"],
  typed: bareInvoice,
  under: { table: "invoice", option: "invoice" },
  replied: readPaid,
  async run(scope, input, slots): Promise<Answer | Asking> {
    if (input.split && input.client && input.amount) return splitOldest(scope, input);
    const said: Said = { command: "invoice pay", slots, ...input };
    const open = input.invoice ? [] : await openInvoices(scope, input.client?.id);
    const amount = input.amount ? scope.show.money(input.amount) : null;
    const question = scope.say.invoices.whichPaid(input.client?.name ?? null, amount, open.length === 1);
    const told = input.invoice ? null : await amongTold(scope, { command: "invoice pay", slots, among: input.among });
    const id = told ?? (await whichInvoice(scope, said, open.length > 0 ? "open" : "unpaid", question));
    if (typeof id === "string") {
      const amount = (input.bare ? await inItsCurrency(scope, id, slots.amount) : null) ?? input.amount;
      return pay(scope, id, { ...input, amount, slots });
    }
    return input.client && input.amount ? withSplit(scope, id, said, open, input.amount) : id;
  },
});

/** A bare amount said right under an invoice, in the currency of that invoice. */
async function inItsCurrency(scope: Scope, id: string, said: string | undefined): Promise<Money | null> {
  const { currency } = (await readInvoice(scope, id)).row;
  return said === undefined ? null : readMoney(said, { locale: scope.locale, currency });
}

/** Books a payment of that invoice, or asks what has to be known first: a draft, a part without an amount, too much. */
export async function pay(scope: Scope, id: string, said: SaidPayment): Promise<Answer | Asking> {
  const { mode, reference, slots } = said;
  const before = await readInvoice(scope, id);
  const amount = said.amount ?? shareOf(before, said);
  const on = said.on ?? scope.today;
  const press: Call = { command: "invoice pay", slots: { ...slots, invoice: before.row.number } };
  const payable = before.row.status !== "void" && before.lines.length > 0;
  const left = moneyOf(unpaidMinor(before), before.row.currency);
  if (payable && before.row.status === "draft" && !said.send) return askDraft(scope, before, press);
  if (payable && !amount && said.partial && left.minor > 0n) return askPart(scope, before, press);
  const over = amount && amount.currency === left.currency && amount.minor > left.minor;
  if (payable && over && !said.over) return askOverpaid(scope, before, press, amount, left);
  if (over && said.over === "income") {
    const paid =
      left.minor > 0n ? await payInvoice(scope, id, { amount: left, on, mode, reference, send: true }) : null;
    const rest = left.minor > 0n ? subtract(amount, left) : amount;
    const entry = await recordIncome(scope, { amount: rest, on, client: before.client, mode, received: true });
    return paymentAnswer(scope, paid, entry);
  }
  const booked = over && said.over === "outstanding" ? left : amount;
  const paid = await payInvoice(scope, id, {
    amount: booked,
    on,
    mode,
    reference,
    send: said.send,
    credit: said.over === "credit",
  });
  return paymentAnswer(scope, paid);
}

/**
 * The part of an invoice that was said to be paid. Undefined where that is no whole cent, and once something is paid, for then
 * it may be a part of the rest.
 */
function shareOf({ row, paidMinor, outstandingMinor: left }: InvoiceView, said: SaidPayment): Money | undefined {
  if (!said.partial || said.share === undefined || paidMinor !== 0n) return undefined;
  return (left * BigInt(said.share)) % 10_000n === 0n
    ? basisPoints(moneyOf(left, row.currency), said.share)
    : undefined;
}

/** Adds the button that spreads the amount, when all of it would go somewhere. */
async function withSplit(
  scope: Scope,
  asking: Asking,
  said: Said,
  open: Awaited<ReturnType<typeof openInvoices>>,
  amount: { readonly minor: bigint; readonly currency: string },
): Promise<Asking> {
  const same = open.filter((one) => one.currency === amount.currency);
  const owed = same.reduce((sum, one) => sum + outstandingMinor(one), 0n);
  if (same.length < 2 || amount.minor > owed || said.client === undefined) return asking;
  const press = { command: "invoice pay", slots: { ...said.slots, client: said.client.name, split: "yes" } };
  return {
    ask: { ...asking.ask, offers: [...asking.ask.offers, { label: scope.say.invoices.buttons.oldest, press }] },
  };
}

async function splitOldest(scope: Scope, input: Input<typeof options>): Promise<Answer> {
  const { invoices } = scope.say;
  const { client, amount, on = scope.today, mode, reference } = input;
  if (!client || !amount) throw new Error("splitting needs a client and an amount");
  const paid = await payOldest(scope, client, amount, { on, mode, reference });
  const [first] = paid as [PaymentView, ...PaymentView[]];
  const whole = scope.show.money(amount);
  const parts = paid.map(({ payment, invoice: view }) =>
    invoices.splitPart(
      scope.show.minor(payment.amountMinor, payment.currency),
      view.row.number,
      view.outstandingMinor > 0n ? scope.show.minor(view.outstandingMinor, payment.currency) : null,
    ),
  );
  return {
    text: invoices.splitText(whole, client.name, parts),
    card: paymentCard(scope, first),
    wrote: { title: invoices.splitTitle(whole, client.name), subject: { table: "payment", id: first.payment.id } },
  };
}
