import type { Tx } from "../database.ts";

/** How many clients a source brought, and how many of them got as far as stage `client`. */
export interface SourceClients {
  readonly source: string | null;
  readonly clients: number;
  readonly won: number;
}

/** What was received of the clients a source brought, in one currency. */
export interface SourceRevenue {
  readonly source: string | null;
  readonly currency: string;
  readonly minor: bigint;
}

type Counted<T> = { [K in keyof T]: T[K] extends number | bigint ? number | bigint : T[K] };

/** Clients per source, archived ones among them: they came from there all the same. */
export async function clientsBySource(tx: Tx, workspaceId: string, _all: null): Promise<SourceClients[]> {
  const rows = await tx.$queryRaw<Counted<SourceClients>[]>`
    SELECT source, COUNT(*) AS clients, SUM(CASE WHEN stage IN ('client', 'past') THEN 1 ELSE 0 END) AS won
    FROM Client WHERE workspaceId = ${workspaceId} GROUP BY source`;
  return rows.map((row) => ({ ...row, clients: Number(row.clients), won: Number(row.won) }));
}

/** Revenue per source and currency: payments of invoices, and income received that is on none, each once (SPEC 2, 3). */
export async function revenueBySource(tx: Tx, workspaceId: string, _all: null): Promise<SourceRevenue[]> {
  const rows = await tx.$queryRaw<Counted<SourceRevenue>[]>`
    SELECT c.source, r.currency, SUM(r.minor) AS minor FROM (
      SELECT v.clientId, p.currency, SUM(p.amountMinor) AS minor FROM Invoice v JOIN Payment p ON p.invoiceId = v.id
        WHERE v.workspaceId = ${workspaceId} GROUP BY v.clientId, p.currency
      UNION ALL
      SELECT clientId, currency, SUM(amountMinor) AS minor FROM Income
        WHERE workspaceId = ${workspaceId} AND clientId IS NOT NULL AND invoiceId IS NULL AND receivedOn IS NOT NULL
        GROUP BY clientId, currency
    ) AS r JOIN Client c ON c.id = r.clientId GROUP BY c.source, r.currency`;
  return rows.map((row) => ({ ...row, minor: BigInt(row.minor) }));
}
