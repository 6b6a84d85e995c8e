import type { Tx } from "./database.ts";
import { Prisma } from "./generated/client.ts";

/** A row to write: column values by name; columns left out take the database's default, null where it has none. */
export type NewColumns = Readonly<Record<string, unknown>>;

/** SQLite takes 32,766 values in a statement. */
const mostValues = 30_000;

/**
 * Writes rows of one table in one statement, or several where they are very many. All rows have the columns of the first. Prisma's own `create` compiles a
 * query plan for every call and reads the row back, three to five times the cost of the insert itself.
 */
export async function insertRows(tx: Tx, model: Prisma.ModelName, rows: readonly NewColumns[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const known = Prisma[`${model}ScalarFieldEnum`];
  const stray = columns.find((column) => !(column in known));
  if (stray !== undefined) throw new Error(`${model} has no column ${stray}`);
  const into = `INSERT INTO "${model}" (${columns.map((column) => `"${column}"`).join(", ")}) VALUES`;
  const row = `(${columns.map(() => "?").join(", ")})`;
  const atOnce = Math.floor(mostValues / columns.length);
  for (let from = 0; from < rows.length; from += atOnce) {
    const some = rows.slice(from, from + atOnce);
    const values = some.flatMap((one) => columns.map((column) => one[column] ?? null));
    await tx.$executeRaw({ sql: `${into} ${some.map(() => row).join(", ")}`, values });
  }
}

/** A row as reading it back would show it: every column, null where nothing was given. */
export function wholeRow(model: Prisma.ModelName, row: NewColumns): Record<string, unknown> {
  return {
    ...Object.fromEntries(Object.keys(Prisma[`${model}ScalarFieldEnum`]).map((column) => [column, null])),
    ...row,
  };
}
