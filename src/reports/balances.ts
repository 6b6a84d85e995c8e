import { bookBalances } from "../db/queries/book-balances.ts";
import type { Scope } from "../scope.ts";
import type { Day } from "../time/day.ts";
import { type RatedAmount, type Totals, totalsOf } from "./totals.ts";

/** What a payment mode holds. */
export interface Balance {
  readonly mode: string;
  readonly totals: Totals;
}

export interface Balances {
  readonly modes: readonly Balance[];
  readonly total: Totals;
}

/** Balances per payment mode and in all (SPEC 2), converted at the latest rates by today; modes that hold nothing are left out. */
export async function readBalances(scope: Scope, modeId?: string): Promise<Balances> {
  const base = scope.workspace.currency;
  const sums = (await scope.query(bookBalances, undefined)).filter(
    (sum) => sum.minor !== 0n && (modeId === undefined || sum.modeId === modeId),
  );
  const rated = await withRates(scope, sums);
  const modes = await scope.read.paymentMode.findMany({
    where: { id: { in: [...new Set(sums.map((sum) => sum.modeId))] } },
    orderBy: { name: "asc" },
  });
  return {
    modes: modes.map((mode) => ({
      mode: mode.name,
      totals: totalsOf(
        rated.filter((sum) => sum.modeId === mode.id),
        base,
      ),
    })),
    total: totalsOf(rated, base),
  };
}

/** The amounts with the latest rate on or before today. */
async function withRates<T extends { readonly currency: string; readonly minor: bigint }>(
  scope: Scope,
  sums: readonly T[],
): Promise<(T & RatedAmount)[]> {
  const base = scope.workspace.currency;
  const rates = new Map<string, { readonly rateMillionths: bigint; readonly fromOn: Day }>();
  for (const currency of new Set(sums.map((sum) => sum.currency))) {
    const rate = await scope.read.exchangeRate.findFirst({
      where: { base, currency, fromOn: { lte: scope.today } },
      orderBy: { fromOn: "desc" },
    });
    if (rate) rates.set(currency, rate);
  }
  return sums.map((sum) => {
    const rate = sum.currency === base ? undefined : rates.get(sum.currency);
    return { ...sum, rateMillionths: rate?.rateMillionths ?? null, rateOn: rate?.fromOn ?? null };
  });
}
