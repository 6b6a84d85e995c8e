import { takeMode } from "../books/payment-modes.ts";
import { UserError } from "../errors.ts";
import type { Money } from "../money/money.ts";
import type { NamedOrNew } from "../named.ts";
import type { Scope } from "../scope.ts";
import type { Day } from "../time/day.ts";
import { type PaymentView, unpaidMinor } from "./pay-invoice.ts";
import { readInvoice } from "./read-invoice.ts";

/** What to change of a payment; what is left out stays. Of a refund the amount is how much was given back. */
export interface PaymentPatch {
  readonly amount?: Money | undefined;
  readonly on?: Day | undefined;
  readonly mode?: NamedOrNew | undefined;
  readonly reference?: string | undefined;
}

/** The payment of that id with its invoice; a UserError when it is no longer there. */
export async function readPayment(scope: Scope, id: string): Promise<PaymentView> {
  const row = await scope.read.payment.findFirst({
    where: { id },
    include: { mode: { select: { id: true, name: true } } },
  });
  if (!row) throw new UserError(scope.say.invoices.gonePayment, scope.say.invoices.examples.pay);
  const { mode, ...payment } = row;
  return { payment, mode: { ...mode, assumed: false }, invoice: await readInvoice(scope, row.invoiceId), sent: false };
}

/**
 * Corrects a payment or refund (SPEC 12). UserErrors: another currency, nothing, more than is outstanding or was paid; the
 * amount of one that stands for an income entry is the entry's.
 */
export async function revisePayment(scope: Scope, id: string, patch: PaymentPatch): Promise<PaymentView> {
  const before = await readPayment(scope, id);
  const amountMinor = patch.amount && revisedMinor(scope, before, patch.amount);
  const mode = patch.mode && (await takeMode(scope, patch.mode));
  await scope.write.update("payment", id, {
    ...(amountMinor === undefined ? {} : { amountMinor }),
    ...(patch.on ? { paidOn: patch.on } : {}),
    ...(mode ? { modeId: mode.id } : {}),
    ...(patch.reference === undefined ? {} : { reference: patch.reference }),
  });
  return readPayment(scope, id);
}

function revisedMinor(scope: Scope, { payment, invoice }: PaymentView, said: Money): bigint {
  const { invoices } = scope.say;
  const { number, currency } = invoice.row;
  const amount = scope.show.money(said);
  if (said.currency !== currency) throw new UserError(invoices.wrongCurrency(number, currency, amount));
  if (said.minor === 0n) throw new UserError(invoices.noPayment);
  const refund = payment.amountMinor < 0n;
  const minor = refund && said.minor > 0n ? -said.minor : said.minor;
  if (refund !== minor < 0n) throw new UserError(invoices.noPayment, invoices.examples.refund);
  if (payment.incomeId !== null && minor !== payment.amountMinor) throw new UserError(invoices.receiptOfEntry(number));
  const otherwisePaid = invoice.paidMinor - payment.amountMinor;
  if (otherwisePaid + minor < 0n) {
    if (refund) throw new UserError(invoices.refundTooMuch(number, scope.show.minor(otherwisePaid, currency)));
    throw new UserError(invoices.refundsFirst(number));
  }
  const left = unpaidMinor(invoice) + payment.amountMinor;
  if (!refund && minor > left) throw new UserError(invoices.overpaid(number, scope.show.minor(left, currency), amount));
  return minor;
}
