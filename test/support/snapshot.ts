import { idPrefixes, type Table } from "../../src/history/tables.ts";
import type { Product } from "../../src/product.ts";

/** Everything that is journaled but who the members are, where they write from, and the settings. */
const booksTables = (Object.keys(idPrefixes) as Table[]).filter(
  (table) => !["workspace", "member", "identity", "channel"].includes(table),
);

/** Every row of the books, for comparing them bit for bit. */
export async function snapshotOf(product: Product): Promise<unknown> {
  return product.database.transaction(async (tx) => {
    const all: Record<string, unknown> = {};
    for (const table of booksTables) {
      all[table] = await (tx[table] as unknown as { findMany(args: object): Promise<unknown> }).findMany({
        orderBy: { id: "asc" },
      });
    }
    return all;
  });
}
