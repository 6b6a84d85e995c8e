import { UserError } from "../errors.ts";
import type { Scope } from "../scope.ts";
import type { Day } from "../time/day.ts";
import { type InvoiceView, readInvoice } from "./read-invoice.ts";
import { takeBackPayments } from "./take-back-payments.ts";

/**
 * Marks an invoice as sent on a day (SPEC 5); of one that is sent already the day is corrected. UserErrors: it is void, or
 * has nothing on it.
 */
export async function sendInvoice(scope: Scope, id: string, on: Day): Promise<InvoiceView> {
  const view = await readInvoice(scope, id);
  const { invoices } = scope.say;
  const { number, status } = view.row;
  if (status === "void") throw new UserError(invoices.isVoid(number), invoices.examples.unvoid(number));
  if (view.lines.length === 0) throw new UserError(invoices.nothingToSend(number), invoices.examples.amount(number));
  await scope.write.update("invoice", id, { status: "sent", sentOn: on });
  return readInvoice(scope, id);
}

/** Whether making an invoice a draft again, or void, first asks for its payments to be taken back. */
export function hasPayments(view: InvoiceView): boolean {
  return view.payments.some((payment) => payment.row.incomeId === null);
}

/**
 * Makes a sent invoice a draft again, keeping its number. Payments are taken back first when that was agreed to, else
 * they are a UserError; what was received for entries on the invoice stays with them.
 */
export async function backToDraft(scope: Scope, id: string, takeBack: boolean): Promise<InvoiceView> {
  const view = await readInvoice(scope, id);
  const { invoices } = scope.say;
  const { number, status } = view.row;
  if (status === "void") throw new UserError(invoices.isVoid(number), invoices.examples.unvoid(number));
  if (hasPayments(view) && !takeBack) throw new UserError(invoices.paymentsFirst(number));
  await takeBackPayments(
    scope,
    view.payments.filter((payment) => payment.row.incomeId === null),
  );
  await scope.write.update("invoice", id, { status: "draft", sentOn: null });
  return readInvoice(scope, id);
}
