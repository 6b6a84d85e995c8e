import { readIncomeEntry } from "../books/income-entry.ts";
import type { Income, Invoice } from "../db/generated/client.ts";
import { UserError } from "../errors.ts";
import type { Scope } from "../scope.ts";
import { type InvoiceView, readInvoice } from "./read-invoice.ts";
import { readWritten } from "./read-written.ts";

/**
 * Puts an income entry on an invoice as a line (SPEC 5); the invoice's amount follows at once. What was received for the
 * entry becomes a payment of the invoice, of the same amount, mode and day, so that no cash is counted twice. UserErrors:
 * another client or currency, a refund, a void invoice, an entry on another invoice that is not void.
 */
export async function linkIncome(scope: Scope, invoiceId: string, incomeId: string): Promise<InvoiceView> {
  const invoice = await scope.read.invoice.findFirst({ where: { id: invoiceId } });
  if (!invoice) throw new UserError(scope.say.invoices.gone, scope.say.invoices.examples.link);
  await linkEntries(scope, invoice, [incomeId]);
  return readWritten(scope, invoiceId);
}

/** Puts several entries on an invoice; none when one of them can't be. */
export async function linkEntries(scope: Scope, invoice: Invoice, incomeIds: readonly string[]): Promise<void> {
  if (incomeIds.length === 0) return;
  const { invoices } = scope.say;
  if (invoice.status === "void")
    throw new UserError(invoices.isVoid(invoice.number), invoices.examples.unvoid(invoice.number));
  const entries = await scope.read.income.findMany({
    where: { id: { in: [...incomeIds] } },
    include: { invoice: true, client: true },
    orderBy: [{ earnedOn: "asc" }, { createdAt: "asc" }],
  });
  for (const entry of entries) checkFits(scope, invoice, entry);
  for (const entry of entries) await putOn(scope, invoice.id, entry);
}

type LinkedEntry = Income & { invoice: Invoice | null; client: { name: string } | null };

function checkFits(scope: Scope, invoice: Invoice, entry: LinkedEntry): void {
  const { invoices } = scope.say;
  const amount = scope.show.minor(entry.amountMinor, entry.currency);
  if (entry.invoiceId === invoice.id) throw new UserError(invoices.alreadyOn(amount, invoice.number));
  if (entry.invoice && entry.invoice.status !== "void") {
    throw new UserError(invoices.onOther(amount, entry.invoice.number), invoices.examples.unlink);
  }
  if (entry.refundOfId !== null) throw new UserError(invoices.refundIsNoLine(amount), invoices.examples.refund);
  if (entry.clientId !== invoice.clientId)
    throw new UserError(invoices.otherClient(amount, entry.client?.name ?? null, invoice.number));
  if (entry.currency !== invoice.currency)
    throw new UserError(invoices.otherCurrency(amount, invoice.number, invoice.currency));
}

async function putOn(scope: Scope, invoiceId: string, entry: Income): Promise<void> {
  const { modeId, receivedOn } = entry;
  await scope.write.update("income", entry.id, { invoiceId, modeId: null, receivedOn: null });
  if (modeId === null || receivedOn === null) return;
  await scope.write.insert("payment", {
    invoiceId,
    amountMinor: entry.amountMinor,
    currency: entry.currency,
    paidOn: receivedOn,
    modeId,
    incomeId: entry.id,
    memberId: scope.person.id,
  });
}

/**
 * Takes an income entry off its invoice; what was received for it, now told by its payment, goes back to the entry, bit
 * for bit as it was. The invoice it was on. UserErrors: it is on none, or more was given back than would then be paid.
 */
export async function unlinkIncome(scope: Scope, incomeId: string): Promise<InvoiceView> {
  const { row, invoice } = await readIncomeEntry(scope, incomeId);
  if (!invoice) throw new UserError(scope.say.invoices.onNone(scope.show.minor(row.amountMinor, row.currency)));
  await takeOff(scope, invoice.id, row.id);
  const view = await readInvoice(scope, invoice.id);
  if (view.paidMinor < 0n) throw new UserError(scope.say.invoices.refundsFirst(view.row.number));
  return view;
}

/** Takes an entry off the invoice it is on, with its receipt. */
export async function takeOff(scope: Scope, invoiceId: string, incomeId: string): Promise<void> {
  const receipt = await scope.read.payment.findFirst({ where: { invoiceId, incomeId } });
  if (receipt) await scope.write.remove("payment", receipt.id);
  await scope.write.update("income", incomeId, {
    invoiceId: null,
    modeId: receipt?.modeId ?? null,
    receivedOn: receipt?.paidOn ?? null,
  });
}
