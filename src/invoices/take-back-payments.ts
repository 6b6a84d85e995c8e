import { UserError } from "../errors.ts";
import type { Scope } from "../scope.ts";
import { type InvoiceView, type PaidPart, readInvoice } from "./read-invoice.ts";

/** Removes payments and refunds from the books. */
export async function takeBackPayments(scope: Scope, payments: readonly PaidPart[]): Promise<void> {
  for (const payment of payments) await scope.write.remove("payment", payment.row.id);
}

/** A payment taken back, and its invoice after that. */
export interface TakenBack {
  readonly payments: readonly PaidPart[];
  readonly invoice: InvoiceView;
}

/**
 * Removes one payment or refund; an income entry it stood for is then not received. A UserError when more would have been
 * given back than paid.
 */
export async function removePayment(scope: Scope, paymentId: string): Promise<TakenBack> {
  const row = await scope.read.payment.findFirst({ where: { id: paymentId } });
  if (!row) throw new UserError(scope.say.invoices.gonePayment, scope.say.invoices.examples.pay);
  const before = await readInvoice(scope, row.invoiceId);
  const payments = before.payments.filter((payment) => payment.row.id === paymentId);
  await takeBackPayments(scope, payments);
  const invoice = await readInvoice(scope, row.invoiceId);
  if (invoice.paidMinor < 0n) throw new UserError(scope.say.invoices.refundsFirst(invoice.row.number));
  return { payments, invoice };
}

/** Reopens a paid invoice: takes back the newest payments until something is outstanding again (SPEC 5: paid → sent). */
export async function reopenInvoice(scope: Scope, id: string): Promise<TakenBack> {
  const before = await readInvoice(scope, id);
  if (before.status !== "paid") throw new UserError(scope.say.invoices.notPaid(before.row.number));
  const payments: PaidPart[] = [];
  let outstanding = before.outstandingMinor;
  for (const payment of newestFirst(before.payments)) {
    if (outstanding > 0n) break;
    payments.push(payment);
    outstanding += payment.row.amountMinor;
  }
  await takeBackPayments(scope, payments);
  const invoice = await readInvoice(scope, id);
  if (invoice.paidMinor < 0n) throw new UserError(scope.say.invoices.refundsFirst(invoice.row.number));
  return { payments, invoice };
}

/** Written last, first; of those written together the refunds, which can only have come after what they give back. */
function newestFirst(payments: readonly PaidPart[]): PaidPart[] {
  return payments.toSorted(
    (a, b) =>
      b.row.createdAt.getTime() - a.row.createdAt.getTime() ||
      (a.row.paidOn < b.row.paidOn ? 1 : a.row.paidOn > b.row.paidOn ? -1 : 0) ||
      Number(a.row.amountMinor > 0n) - Number(b.row.amountMinor > 0n),
  );
}
