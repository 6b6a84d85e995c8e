import type { Deal } from "../db/generated/client.ts";
import { type Money, money } from "../money/money.ts";
import type { Scope } from "../scope.ts";

/** The open deals of a client: those to be decided first by name, how many there are, and what they come to (SPEC 3). */
export interface ClientDeals {
  readonly first: readonly Deal[];
  readonly count: number;
  readonly values: readonly Money[];
}

/** Deals named on a card. */
const named = 5;

/** Reads the open deals of a client, each currency apart; deals without a value come to nothing. */
export async function clientDeals(scope: Scope, clientId: string): Promise<ClientDeals> {
  const where = { clientId, stage: "open" };
  const sums = await scope.read.deal.groupBy({
    by: ["currency"],
    where,
    _count: { _all: true },
    _sum: { valueMinor: true },
    orderBy: { currency: "asc" },
  });
  const count = sums.reduce((total, { _count }) => total + _count._all, 0);
  const first =
    count === 0
      ? []
      : await scope.read.deal.findMany({
          where,
          orderBy: [{ closeOn: { sort: "asc", nulls: "last" } }, { createdAt: "asc" }, { id: "asc" }],
          take: named,
        });
  const values = sums.flatMap(({ currency, _sum }) => (_sum.valueMinor ? [money(_sum.valueMinor, currency)] : []));
  return { first, count, values };
}
