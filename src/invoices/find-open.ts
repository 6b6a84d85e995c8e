import { type InvoiceFigures, invoiceTotals } from "../db/queries/invoice-totals.ts";
import { type OwedAsked, type OwedSum, owedPerCurrency } from "../db/queries/owed-sums.ts";
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

/** The first of what is owed, and what all of it comes to. */
export interface Owed {
  readonly first: readonly InvoiceFigures[];
  readonly count: number;
  readonly totals: readonly OwedSum[];
}

/** What is owed, those due first in front, at most `most` of them; of one client or of all, due before a day or whenever. */
export async function firstOwed(scope: Scope, asked: OwedAsked, most: number): Promise<Owed> {
  const { clientId, dueBefore } = asked;
  const totals = await scope.query(owedPerCurrency, asked);
  const clientIds = clientId === undefined ? undefined : [clientId];
  const first = await scope.query(invoiceTotals, { open: true, clientIds, dueBefore, first: { by: "due", most } });
  return { first, totals, count: totals.reduce((sum, one) => sum + one.count, 0) };
}
