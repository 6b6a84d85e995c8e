import { UserError } from "../errors.ts";
import type { Scope } from "../scope.ts";
import { billAgain, setAsideHours } from "./give-back-hours.ts";
import { takeOff } from "./link-income.ts";
import { type InvoiceView, readInvoice } from "./read-invoice.ts";
import { takeBackPayments } from "./take-back-payments.ts";

/**
 * Voids an invoice, which keeps its number and lines (SPEC 5). With payments it is a UserError, unless it was agreed to
 * take them back: entries that were received then leave the invoice with their receipt, so that no cash is lost. Hours on
 * it can be billed elsewhere.
 */
export async function voidInvoice(scope: Scope, id: string, takeBack: boolean): Promise<InvoiceView> {
  const view = await readInvoice(scope, id);
  const { number, status } = view.row;
  if (status === "void")
    throw new UserError(scope.say.invoices.alreadyVoid(number), scope.say.invoices.examples.unvoid(number));
  if (view.payments.length > 0 && !takeBack) throw new UserError(scope.say.invoices.paymentsFirst(number));
  for (const { row } of view.payments) if (row.incomeId !== null) await takeOff(scope, id, row.incomeId);
  await takeBackPayments(
    scope,
    view.payments.filter((payment) => payment.row.incomeId === null),
  );
  await setAsideHours(scope, typedLines(view));
  await scope.write.update("invoice", id, { status: "void", voidedOn: scope.today });
  return readInvoice(scope, id);
}

const typedLines = ({ lines }: InvoiceView) => lines.filter((line) => line.kind === "typed");

/** Makes a void invoice what it was before: sent when it had been sent, else a draft. A UserError when hours of it were billed elsewhere since. */
export async function unvoidInvoice(scope: Scope, id: string): Promise<InvoiceView> {
  const view = await readInvoice(scope, id);
  if (view.row.status !== "void") throw new UserError(scope.say.invoices.notVoid(view.row.number));
  await billAgain(scope, view.row.number, typedLines(view));
  await scope.write.update("invoice", id, { status: view.row.sentOn === null ? "draft" : "sent", voidedOn: null });
  return readInvoice(scope, id);
}
