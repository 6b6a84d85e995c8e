import { readIncomeEntry } from "../books/income-entry.ts";
import { UserError } from "../errors.ts";
import { money } from "../money/money.ts";
import type { Scope } from "../scope.ts";
import { type PaymentView, payInvoice } from "./pay-invoice.ts";

/**
 * Turns an income entry that was really the payment of an invoice into that payment, of the same amount, day and mode:
 * the entry is removed, so that nothing counts twice. UserErrors: it is not received, is on an invoice, or was refunded.
 */
export async function entryAsPayment(scope: Scope, invoiceId: string, incomeId: string): Promise<PaymentView> {
  const { row, mode, invoice } = await readIncomeEntry(scope, incomeId);
  const { invoices } = scope.say;
  const amount = scope.show.minor(row.amountMinor, row.currency);
  if (invoice) throw new UserError(invoices.onOther(amount, invoice.name), invoices.examples.unlink);
  if (!mode || row.receivedOn === null) throw new UserError(invoices.entryNotReceived(amount));
  if (await scope.read.income.findFirst({ where: { refundOfId: incomeId } }))
    throw new UserError(invoices.entryRefunded(amount));
  await scope.write.remove("income", incomeId);
  return payInvoice(scope, invoiceId, {
    amount: money(row.amountMinor, row.currency),
    on: row.receivedOn,
    mode: { id: mode.id, name: mode.name },
  });
}
