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
      SELECT v.clientId, p.currency, p.amountMinor FROM Invoice v JOIN Payment p ON p.invoiceId = v.id
        WHERE v.workspaceId = ${workspaceId} AND v.clientId IN (${ids})
      UNION ALL
      SELECT clientId, currency, amountMinor FROM Income
        WHERE workspaceId = ${workspaceId} AND clientId IN (${ids}) AND invoiceId IS NULL AND receivedOn IS NOT NULL
    ) AS receipts GROUP BY clientId, currency`;
  return rows.map((row) => ({ ...row, minor: BigInt(row.minor) }));
}
