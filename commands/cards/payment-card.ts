import type { Card } from "../../src/chat/reply.ts";
import type { PaymentView } from "../../src/invoices/pay-invoice.ts";
import type { Scope } from "../../src/scope.ts";
import { statusText } from "./invoice-card.ts";

/** A payment or refund as written, and how its invoice then stands (SPEC 5). */
export function paymentCard(scope: Scope, { payment, mode, invoice }: PaymentView): Card {
  const { invoices } = scope.say;
  const { fields } = invoices;
  const refund = payment.amountMinor < 0n;
  const amount = (minor: bigint) => scope.show.minor(minor, payment.currency);
  const by = scope.show.name("mode", mode.name);
  const left = invoice.outstandingMinor;
  return {
    title: refund ? invoices.refund : invoices.payment,
    fields: [
      { label: fields.amount, value: amount(refund ? -payment.amountMinor : payment.amountMinor) },
      { label: fields.client, value: invoice.client.name },
      { label: fields.invoice, value: invoice.row.number },
      { label: fields.date, value: scope.show.day(payment.paidOn) },
      { label: fields.mode, value: mode.assumed ? invoices.assumed(by) : by },
      ...(payment.reference ? [{ label: fields.reference, value: payment.reference }] : []),
      { label: fields.total, value: amount(invoice.total.totalMinor) },
      { label: fields.paid, value: amount(invoice.paidMinor) },
      left < 0n ? { label: fields.credit, value: amount(-left) } : { label: fields.outstanding, value: amount(left) },
      { label: fields.status, value: statusText(scope, invoice) },
    ],
  };
}
