import { type ModeTaken, takeMode } from "../books/payment-modes.ts";
import type { Payment } from "../db/generated/client.ts";
import { UserError } from "../errors.ts";
import { type Money, money, negate } from "../money/money.ts";
import type { NamedOrNew } from "../named.ts";
import type { Scope } from "../scope.ts";
import type { Day } from "../time/day.ts";
import { type InvoiceView, readInvoice } from "./read-invoice.ts";
import { readWritten } from "./read-written.ts";

export interface NewPayment {
  /** What was paid; all that is outstanding when left out. */
  readonly amount?: Money | undefined;
  readonly on: Day;
  /** The workspace's default mode, marked as assumed, when left out. */
  readonly mode?: NamedOrNew | undefined;
  readonly reference?: string | undefined;
  /** A draft is marked as sent on the way; without it paying a draft is a UserError. */
  readonly send?: boolean | undefined;
  /** More than outstanding is taken as it is, the rest standing as credit; without it that is a UserError. */
  readonly credit?: boolean | undefined;
}

/** A payment or refund as written, with the invoice as it then stands. */
export interface PaymentView {
  readonly payment: Payment;
  readonly mode: ModeTaken;
  readonly invoice: InvoiceView;
  /** The invoice was a draft and has been marked as sent together with the payment. */
  readonly sent: boolean;
}

/** What a payment would settle: total less payments, also of a draft. */
export function unpaidMinor(invoice: InvoiceView): bigint {
  return invoice.total.totalMinor - invoice.paidMinor;
}

/**
 * Records a payment of an invoice (SPEC 5); with its last cent the invoice is paid by itself. UserErrors: a void or settled
 * invoice, another currency, nothing or less, a draft and too much unless agreed to.
 */
export async function payInvoice(scope: Scope, id: string, given: NewPayment): Promise<PaymentView> {
  const before = await readInvoice(scope, id);
  const amount = given.amount ?? money(unpaidMinor(before), before.row.currency);
  checkPayment(scope, before, amount, given);
  const sent = before.row.status === "draft";
  if (sent) await scope.write.update("invoice", id, { status: "sent", sentOn: before.row.sentOn ?? given.on });
  return { ...(await insertPayment(scope, id, amount, given)), sent };
}

function checkPayment(scope: Scope, before: InvoiceView, amount: Money, given: NewPayment): void {
  const { invoices } = scope.say;
  const { number, status, currency } = before.row;
  if (status === "void") throw new UserError(invoices.isVoid(number), invoices.examples.unvoid(number));
  if (before.lines.length === 0) throw new UserError(invoices.nothingToPay(number), invoices.examples.amount(number));
  if (given.amount === undefined && amount.minor <= 0n) throw new UserError(invoices.alreadyPaid(number));
  if (amount.currency !== currency)
    throw new UserError(invoices.wrongCurrency(number, currency, scope.show.money(amount)));
  if (amount.minor <= 0n) throw new UserError(invoices.noPayment, invoices.examples.refund);
  if (status === "draft" && !given.send)
    throw new UserError(invoices.stillDraft(number), invoices.examples.send(number));
  if (amount.minor > unpaidMinor(before) && !given.credit) {
    throw new UserError(
      invoices.overpaid(number, scope.show.minor(unpaidMinor(before), currency), scope.show.money(amount)),
    );
  }
}

/**
 * Gives money of an invoice back: a negative payment, by default all that was paid (SPEC 5). UserErrors: another currency,
 * nothing or less, more than was paid.
 */
export async function refundInvoice(scope: Scope, id: string, given: NewPayment): Promise<PaymentView> {
  const before = await readInvoice(scope, id);
  const { invoices } = scope.say;
  const { number, currency } = before.row;
  const paid = scope.show.minor(before.paidMinor, currency);
  if (before.paidMinor <= 0n) throw new UserError(invoices.nothingPaid(number));
  const amount = given.amount ?? money(before.paidMinor, currency);
  if (amount.currency !== currency)
    throw new UserError(invoices.wrongCurrency(number, currency, scope.show.money(amount)));
  if (amount.minor <= 0n) throw new UserError(invoices.noPayment, invoices.examples.refund);
  if (amount.minor > before.paidMinor)
    throw new UserError(invoices.refundTooMuch(number, paid), invoices.examples.refund);
  return { ...(await insertPayment(scope, id, negate(amount), given)), sent: false };
}

async function insertPayment(scope: Scope, id: string, amount: Money, given: NewPayment) {
  const mode = await takeMode(scope, given.mode);
  const payment = await scope.write.insert("payment", {
    invoiceId: id,
    amountMinor: amount.minor,
    currency: amount.currency,
    paidOn: given.on,
    modeId: mode.id,
    reference: given.reference ?? null,
    memberId: scope.person.id,
  });
  return { payment, mode, invoice: await readWritten(scope, id) };
}
