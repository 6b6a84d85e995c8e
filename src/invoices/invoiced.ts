import { invoiceSums } from "../db/queries/invoice-sums.ts";
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
  const sums = await scope.query(invoiceSums, {
    issued: period,
    statuses: ["sent"],
    clientIds: clientId === undefined ? undefined : [clientId],
    today: scope.today,
  });
  return [...new Set(sums.map((one) => one.currency))].sort().map((currency) => {
    const own = sums.filter((one) => one.currency === currency);
    return {
      currency,
      count: own.reduce((all, one) => all + one.count, 0),
      totalMinor: own.reduce((all, one) => all + one.totalMinor, 0n),
      paidMinor: own.reduce((all, one) => all + one.paidMinor, 0n),
    };
  });
}
