import type { Answer, Asking } from "../src/chat/command.ts";
import type { Press } from "../src/chat/reply.ts";
import { openForExactly } from "../src/invoices/find-open.ts";
import { payInvoice } from "../src/invoices/pay-invoice.ts";
import { removePayment } from "../src/invoices/take-back-payments.ts";
import { encodeMoney, type Money, money } from "../src/money/money.ts";
import type { Named, NamedOrNew } from "../src/named.ts";
import type { Scope } from "../src/scope.ts";
import type { Day } from "../src/time/day.ts";
import { paymentAnswer } from "./payment-answer.ts";
import { invoiceOffers } from "./which-invoice.ts";

/** Money that came in from a client, as it was said. */
export interface ReceivedFrom {
  readonly client: Named;
  readonly amount: Money;
  readonly on: Day;
  readonly mode?: NamedOrNew | undefined;
  readonly slots: Press["slots"];
}

/**
 * Takes money received from a client as the payment of the one open invoice that has exactly so much outstanding, says so,
 * and offers to log it as new income instead; asks when several have; null when none has (SPEC 5).
 */
export async function incomeAsPayment(scope: Scope, received: ReceivedFrom): Promise<Answer | Asking | null> {
  const { client, amount, on, mode } = received;
  const { invoices } = scope.say;
  const matches = await openForExactly(scope, client.id, amount);
  const [match] = matches;
  if (!match) return null;
  const { mode: saidMode } = received.slots;
  const slots = { ...received.slots, amount: encodeMoney(amount), client: client.name, on };
  const asNew = (taken: string): Press => ({ command: "income", slots: { ...slots, asIncome: taken } });
  if (matches.length > 1) {
    const pay = { amount: slots.amount, client: client.name, on, ...(saidMode ? { mode: saidMode } : {}) };
    const offers = await invoiceOffers(scope, { command: "invoice pay", slots: pay, client }, matches);
    const income = { label: invoices.buttons.newIncome, press: asNew("new") };
    return { ask: { text: invoices.askMatches(client.name, scope.show.money(amount)), offers: [...offers, income] } };
  }
  const paid = await payInvoice(scope, match.id, { amount, on, mode });
  const answer = paymentAnswer(scope, paid);
  const instead = { label: invoices.buttons.instead, press: asNew(paid.payment.id) };
  return {
    ...answer,
    text: `${answer.text} ${invoices.asPayment(match.number)}`,
    offers: [instead, ...(answer.offers ?? [])],
  };
}

/** What a payment that turned out to be new income said, corrections of it since included. */
export interface FormerPayment {
  readonly amount: Money;
  readonly on: Day;
  readonly mode: Named;
}

/** Takes back the payment that is to be income instead, in the same step as the income is written; null when it is gone. */
export async function takePaymentBack(scope: Scope, paymentId: string): Promise<FormerPayment | null> {
  if (!(await scope.read.payment.findFirst({ where: { id: paymentId }, select: { id: true } }))) return null;
  const { payments } = await removePayment(scope, paymentId);
  const [payment] = payments;
  if (!payment) return null;
  const { row, mode } = payment;
  return { amount: money(row.amountMinor, row.currency), on: row.paidOn as Day, mode };
}
