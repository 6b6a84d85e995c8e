import { outstandingMinor } from "../db/queries/invoice-totals.ts";
import { UserError } from "../errors.ts";
import { type Money, money } from "../money/money.ts";
import type { Named } from "../named.ts";
import type { Scope } from "../scope.ts";
import { openInvoices } from "./find-open.ts";
import { type NewPayment, type PaymentView, payInvoice } from "./pay-invoice.ts";

/**
 * Spreads one amount over a client's open invoices, the one due first getting all it needs before the next (SPEC 5). A
 * UserError when it is more than all of them together.
 */
export async function payOldest(
  scope: Scope,
  client: Named,
  amount: Money,
  given: Omit<NewPayment, "amount">,
): Promise<PaymentView[]> {
  const open = (await openInvoices(scope, client.id)).filter((one) => one.currency === amount.currency);
  const owed = open.reduce((sum, one) => sum + outstandingMinor(one), 0n);
  if (amount.minor <= 0n) throw new UserError(scope.say.invoices.noPayment, scope.say.invoices.examples.refund);
  if (amount.minor > owed) {
    throw new UserError(
      scope.say.invoices.overpaid(client.name, scope.show.minor(owed, amount.currency), scope.show.money(amount)),
    );
  }
  const paid: PaymentView[] = [];
  let left = amount.minor;
  for (const invoice of open) {
    if (left === 0n) break;
    const outstanding = outstandingMinor(invoice);
    const settles = left >= outstanding;
    const part = settles ? outstanding : left;
    paid.push(await payInvoice(scope, invoice.id, { ...given, amount: money(part, amount.currency) }));
    left -= part;
  }
  return paid;
}
