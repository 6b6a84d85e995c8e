import type { Tx } from "../database.ts";
import { Prisma } from "../generated/client.ts";

/** The names of clients by id, archived ones too: one read for all. */
export async function namesOfClients(
  tx: Tx,
  workspaceId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const distinct = [...new Set(ids)];
  if (distinct.length === 0) return new Map();
  const rows = await tx.$queryRaw<{ id: string; name: string }[]>`
    SELECT "id", "name" FROM "Client" WHERE "workspaceId" = ${workspaceId} AND "id" IN (${Prisma.join(distinct)})`;
  return new Map(rows.map((row) => [row.id, row.name]));
}
