import type { Tx } from "../database.ts";

/** Two clients that share an email, a phone or their name as the books compare it. */
export interface SharedKey {
  readonly oneId: string;
  readonly otherId: string;
  readonly by: "email" | "phone" | "name";
  readonly value: string;
}

/** Pairs of living clients that share a key, the first of them the older; each by the indexes of the keys. */
export async function sharedKeys(tx: Tx, workspaceId: string, most: number): Promise<SharedKey[]> {
  return tx.$queryRaw<SharedKey[]>`
    WITH points AS (
      SELECT p.kind, p.key, p.value, COALESCE(p.clientId, k.clientId) AS clientId FROM ContactPoint p
      LEFT JOIN Contact k ON k.id = p.contactId
      WHERE p.workspaceId = ${workspaceId} AND p.kind IN ('email', 'phone') AND p.key IN (
        SELECT key FROM ContactPoint WHERE workspaceId = ${workspaceId} GROUP BY key HAVING COUNT(*) > 1)
    ),
    pairs AS (
      SELECT a.clientId AS a, b.clientId AS b, a.kind AS "by", a.value AS value FROM points a
      JOIN points b ON b.kind = a.kind AND b.key = a.key AND b.clientId <> a.clientId
      UNION ALL
      SELECT a.id, b.id, 'name', a.name FROM Client a
      JOIN Client b ON b.workspaceId = a.workspaceId AND b.key = a.key AND b.id <> a.id WHERE a.workspaceId = ${workspaceId}
    )
    SELECT x.id AS oneId, y.id AS otherId, pairs."by" AS "by", pairs.value AS value FROM pairs
    JOIN Client x ON x.id = pairs.a AND x.archivedAt IS NULL JOIN Client y ON y.id = pairs.b AND y.archivedAt IS NULL
    WHERE x.createdAt < y.createdAt OR (x.createdAt = y.createdAt AND x.id < y.id)
    ORDER BY x.name, y.name LIMIT ${most}`;
}
