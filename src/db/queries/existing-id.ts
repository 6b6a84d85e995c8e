import type { Tx } from "../database.ts";
import { Prisma } from "../generated/client.ts";

const asked = 5_000;

/** An id among those given that some row of the table has, in whatever books; null when none is taken. */
export async function existingId(
  tx: Tx,
  _workspaceId: string,
  { table, ids }: { readonly table: string; readonly ids: readonly string[] },
): Promise<string | null> {
  const model = Prisma.raw(`"${table.charAt(0).toUpperCase()}${table.slice(1)}"`);
  for (let from = 0; from < ids.length; from += asked) {
    const some = Prisma.join(ids.slice(from, from + asked));
    const rows = await tx.$queryRaw<{ id: string }[]>`SELECT "id" FROM ${model} WHERE "id" IN (${some}) LIMIT 1`;
    if (rows[0]) return rows[0].id;
  }
  return null;
}
