import type { Tx } from "../database.ts";
import { Prisma } from "../generated/client.ts";

/** What was received of a client in one currency. */
export interface ClientRevenue {
  readonly clientId: string;
  readonly currency: string;
  readonly minor: bigint;
}

type Raw = Omit<ClientRevenue, "minor"> & { minor: number | bigint };

/**
 * What was received of each client per currency, in one statement: payments of invoices, and income received that is on
 * none, each once (SPEC 2). Clients nothing was received of have no row.
 */
export async function clientRevenue(
  tx: Tx,
  workspaceId: string,
  { clientIds }: { readonly clientIds: readonly string[] },
): Promise<ClientRevenue[]> {
  if (clientIds.length === 0) return [];
  const ids = Prisma.join([...clientIds]);
  const rows = await tx.$queryRaw<Raw[]>`
    SELECT clientId, currency, SUM(amountMinor) AS minor FROM (
      SELECT v.clientId, p.currency, p.amountMinor
        FROM Client c JOIN Invoice v ON v.clientId = c.id JOIN Payment p ON p.invoiceId = v.id
        WHERE c.workspaceId = ${workspaceId} AND c.id IN (${ids})
      UNION ALL
      SELECT i.clientId, i.currency, i.amountMinor FROM Client c JOIN Income i ON i.clientId = c.id
        WHERE c.workspaceId = ${workspaceId} AND c.id IN (${ids})
          AND i.invoiceId IS NULL AND i.receivedOn IS NOT NULL
    ) AS receipts GROUP BY clientId, currency`;
  return rows.map((row) => ({ ...row, minor: BigInt(row.minor) }));
}
