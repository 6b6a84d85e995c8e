import type { Scope } from "../scope.ts";

/** What is expected in one currency, in minor units. */
export interface Expected {
  readonly currency: string;
  readonly minor: bigint;
}

/** Income of clients that was earned, not received, and is on no invoice, per currency: owed, but not by an invoice. */
export async function expectedIncome(scope: Scope, clientId?: string): Promise<Expected[]> {
  const sums = await scope.read.income.groupBy({
    by: ["currency"],
    where: { receivedOn: null, invoiceId: null, clientId: clientId ?? { not: null } },
    _sum: { amountMinor: true },
    orderBy: { currency: "asc" },
  });
  return sums.flatMap(({ currency, _sum }) => (_sum.amountMinor ? [{ currency, minor: _sum.amountMinor }] : []));
}
