import type { Tx } from "../database.ts";
import { Prisma } from "../generated/client.ts";

/** The newest changes that wrote any of these rows, the newest first. */
export async function changesOfRows(
  tx: Tx,
  workspaceId: string,
  { rowIds, most }: { readonly rowIds: readonly string[]; readonly most: number },
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT c."id" AS "id" FROM (SELECT DISTINCT "changeId" FROM "ChangeRow" WHERE "rowId" IN (${Prisma.join([...rowIds])})) r
    CROSS JOIN "Change" c WHERE c."id" = r."changeId" AND c."workspaceId" = ${workspaceId}
    ORDER BY c."seq" DESC LIMIT ${most}`;
  return rows.map((row) => row.id);
}

/** The rows of these tables that were ever written in changes about a row, with it or because of it. */
export async function rowsChangedWith(
  tx: Tx,
  workspaceId: string,
  { subjectId, tables }: { readonly subjectId: string; readonly tables: readonly string[] },
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT r."rowId" AS "id" FROM "Change" c CROSS JOIN "ChangeRow" r
    WHERE c."subjectId" = ${subjectId} AND r."changeId" = c."id" AND r."table" IN (${Prisma.join([...tables])})
      AND c."workspaceId" = ${workspaceId}`;
  return rows.map((row) => row.id);
}
