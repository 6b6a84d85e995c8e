import { clientsBySource, revenueBySource } from "../db/queries/client-sources.ts";
import { type Money, money } from "../money/money.ts";
import { nameKey } from "../name-key.ts";
import type { Scope } from "../scope.ts";
import type { Period } from "../time/period.ts";
import { homeFirst } from "./pipeline.ts";

/** What one source brought (SPEC 3). */
export interface SourceResult {
  /** Null: clients of whom it is not known. */
  readonly source: string | null;
  readonly clients: number;
  /** Those among them that got as far as stage `client`. */
  readonly won: number;
  /** What was received of them so far, each currency apart, the workspace's first. */
  readonly revenue: readonly Money[];
}

/**
 * Which sources bring clients and revenue (SPEC 3), in all or within a period: clients by the day they were added,
 * archived ones among them, and revenue by the day it was received, whenever its client came. The most revenue in the workspace's
 * currency first, then the most clients; clients of unknown source come last.
 */
export async function sourceReport(scope: Scope, period: Period | null = null): Promise<SourceResult[]> {
  const { currency } = scope.workspace;
  const counts = await scope.query(clientsBySource, period);
  const revenue = await scope.query(revenueBySource, { days: period, at: scope.at });
  const keys = [...new Set([...counts, ...revenue].map((row) => keyOf(row.source)))];
  const results = keys.map((key) => {
    const own = counts.filter((row) => keyOf(row.source) === key);
    const received = revenue.filter((row) => keyOf(row.source) === key);
    return {
      source: (own[0] ?? received[0])?.source ?? null,
      clients: own.reduce((sum, row) => sum + row.clients, 0),
      won: own.reduce((sum, row) => sum + row.won, 0),
      revenue: homeFirst(sumByCurrency(received), currency),
    };
  });
  return results.sort((a, b) => compare(a, b, currency));
}

/** A source the workspace spells in several ways (`Fair`, `fair`) is one. */
function keyOf(source: string | null): string | null {
  return source === null ? null : nameKey(source);
}

function sumByCurrency(rows: readonly { readonly currency: string; readonly minor: bigint }[]): Money[] {
  const sums = new Map<string, bigint>();
  for (const { currency, minor } of rows) sums.set(currency, (sums.get(currency) ?? 0n) + minor);
  return [...sums].map(([currency, minor]) => money(minor, currency));
}

function compare(a: SourceResult, b: SourceResult, currency: string): number {
  const home = (one: SourceResult) => one.revenue.find((amount) => amount.currency === currency)?.minor ?? 0n;
  return (
    Number(a.source === null) - Number(b.source === null) ||
    Number(home(b) > home(a)) - Number(home(b) < home(a)) ||
    b.clients - a.clients ||
    ((a.source ?? "") < (b.source ?? "") ? -1 : 1)
  );
}
