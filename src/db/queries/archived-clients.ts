import type { Tx } from "../database.ts";

/** The archived clients of a key, at most `most`. Raw, because every new name asks it. */
export function archivedClients(
  tx: Tx,
  workspaceId: string,
  { key, most }: { readonly key: string; readonly most: number },
): Promise<{ readonly id: string; readonly name: string }[]> {
  return tx.$queryRaw`
    SELECT "id", "name" FROM "Client"
    WHERE "workspaceId" = ${workspaceId} AND "key" = ${key} AND "archivedAt" IS NOT NULL LIMIT ${most}`;
}
