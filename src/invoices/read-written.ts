import { UserError } from "../errors.ts";
import { maxMinor } from "../money/money.ts";
import type { Scope } from "../scope.ts";
import { type InvoiceView, readInvoice } from "./read-invoice.ts";

/** The invoice after a change of its amounts; a UserError when they have become more than the books can hold (64 bits). */
export async function readWritten(scope: Scope, id: string): Promise<InvoiceView> {
  const view = await readInvoice(scope, id);
  const greatest = [
    view.total.totalMinor,
    absoluteSum(view.lines.map((line) => line.amountMinor)),
    absoluteSum(view.payments.map((payment) => payment.row.amountMinor)),
  ];
  if (greatest.some((minor) => minor > maxMinor)) throw new UserError(scope.say.invoices.tooMuch);
  return view;
}

function absoluteSum(amounts: readonly bigint[]): bigint {
  return amounts.reduce((sum, minor) => sum + (minor < 0n ? -minor : minor), 0n);
}
