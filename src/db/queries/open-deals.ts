import type { Tx } from "../database.ts";

/** Open deals of the clients at a stage, in one currency; deals without a value count as nothing. */
export interface OpenDeals {
  readonly stage: string;
  readonly currency: string;
  readonly count: number;
  readonly valueMinor: bigint;
}

/** The open deals per stage of their clients and currency, without those of archived clients. */
export async function openDeals(tx: Tx, workspaceId: string, _all: null): Promise<OpenDeals[]> {
  const rows = await tx.$queryRaw<
    { stage: string; currency: string; count: number | bigint; minor: number | bigint | null }[]
  >`
    SELECT c.stage AS stage, d.currency AS currency, COUNT(*) AS count, SUM(d.valueMinor) AS minor
    FROM Deal d JOIN Client c ON c.id = d.clientId
    WHERE d.workspaceId = ${workspaceId} AND d.stage = 'open' AND c.archivedAt IS NULL GROUP BY c.stage, d.currency`;
  return rows.map(({ stage, currency, count, minor }) => ({
    stage,
    currency,
    count: Number(count),
    valueMinor: BigInt(minor ?? 0),
  }));
}
