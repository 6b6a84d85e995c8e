import { invoiceTotals } from "../db/queries/invoice-totals.ts";
import type { Scope } from "../scope.ts";
import type { Period } from "../time/period.ts";

/** What was invoiced in one currency: sent and paid invoices (SPEC 3), how many, their total and what was paid of it. */
export interface Invoiced {
  readonly currency: string;
  readonly count: number;
  readonly totalMinor: bigint;
  readonly paidMinor: bigint;
}

/** What was invoiced in a period by issue day, to one client or to all, per currency. */
export async function invoicedIn(scope: Scope, period: Period, clientId?: string): Promise<Invoiced[]> {
  const sent = await scope.query(invoiceTotals, {
    issued: period,
    statuses: ["sent"],
    clientIds: clientId === undefined ? undefined : [clientId],
  });
  return [...new Set(sent.map((one) => one.currency))].sort().map((currency) => {
    const own = sent.filter((one) => one.currency === currency);
    return {
      currency,
      count: own.length,
      totalMinor: own.reduce((sum, one) => sum + one.totalMinor, 0n),
      paidMinor: own.reduce((sum, one) => sum + one.paidMinor, 0n),
    };
  });
}
