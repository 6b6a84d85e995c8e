import { type InvoiceFigures, invoiceTotals } from "../db/queries/invoice-totals.ts";
import type { Scope } from "../scope.ts";

/** What is owed: sent invoices with something outstanding, those due first coming first; of one client or of all. */
export async function openInvoices(scope: Scope, clientId?: string): Promise<InvoiceFigures[]> {
  const found = await scope.query(invoiceTotals, {
    open: true,
    ...(clientId === undefined ? {} : { clientIds: [clientId] }),
  });
  return found.sort((a, b) => compare(a.dueOn, b.dueOn) || compare(a.issuedOn, b.issuedOn) || a.sequence - b.sequence);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
