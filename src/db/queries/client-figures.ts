import type { Tx } from "../database.ts";
import { Prisma } from "../generated/client.ts";
import { settleClients } from "./settle-clients.ts";

/** What was received of a client in one currency. */
export interface ClientRevenue {
  readonly clientId: string;
  readonly currency: string;
  readonly minor: bigint;
}

type Raw = Omit<ClientRevenue, "minor"> & { minor: number | bigint };

/**
 * What was received of each client per currency: payments of invoices, and income received that is on none, each once
 * (SPEC 2). Clients nothing was received of have no row.
 */
export async function clientRevenue(
  tx: Tx,
  workspaceId: string,
  { clientIds, at }: { readonly clientIds: readonly string[]; readonly at: Date },
): Promise<ClientRevenue[]> {
  if (clientIds.length === 0) return [];
  await settleClients(tx, workspaceId, at);
  const rows = await tx.$queryRaw<Raw[]>`
    SELECT r.clientId, r.currency, r.minor FROM KeptClient k CROSS JOIN KeptClientRevenue r ON r.clientId = k.id
    WHERE k.workspaceId = ${workspaceId} AND k.id IN (${Prisma.join([...clientIds])})`;
  return rows.map((row) => ({ ...row, minor: BigInt(row.minor) }));
}
