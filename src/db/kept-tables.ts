import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import { keptRows } from "./kept-rows.ts";
import { keptSums } from "./kept-sums.ts";

/** Something derived that is kept, so that it need not be derived anew: what makes it, as SQLite keeps it, and what fills it. */
export interface KeptThing {
  /** Tables, indexes and triggers, whose names begin with `Kept`. */
  readonly made: readonly string[];
  readonly filled?: string;
}

/**
 * What has not arrived or left yet, of which there is little among much: the schema's language has no partial indexes. The columns
 * of their conditions are in them, because the planner reads the rows for them otherwise.
 */
const notMoved: KeptThing = {
  made: [
    `CREATE INDEX "KeptIncome_expected" ON "Income" ("workspaceId", "receivedOn", "invoiceId", "currency", "earnedOn", "clientId", "amountMinor") WHERE "receivedOn" IS NULL AND "invoiceId" IS NULL`,
    `CREATE INDEX "KeptExpense_unpaid" ON "Expense" ("workspaceId", "paidOn", "currency", "spentOn", "amountMinor") WHERE "paidOn" IS NULL`,
  ],
};

const everything = [...keptRows, ...keptSums, notMoved];
const wanted = everything.flatMap((one) => one.made);
const filling = everything.flatMap((one) => one.filled ?? []);

/** What there is of this kind, that of earlier versions among it; tables last. */
const ours = `SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL
  AND (name LIKE 'Kept%' OR name LIKE 'OpenInvoice%' OR (type = 'trigger' AND name LIKE 'open\\_%' ESCAPE '\\'))
  ORDER BY type <> 'trigger', type <> 'index'`;

const drops = (rows: readonly (readonly unknown[])[]) => rows.map(([type, name]) => `DROP ${String(type)} "${name}"`);

const inOne = (statements: readonly string[]) => ["BEGIN", ...statements, "COMMIT"].map((sql) => `${sql};`).join("\n");

/**
 * Puts what is kept in place, and fills it, where its tables, indexes and triggers are not whole: in new books, and after a
 * migration.
 */
export async function keepTables(connection: SqlDriverAdapter): Promise<void> {
  const { rows } = await connection.queryRaw({ sql: ours, args: [], argTypes: [] });
  const there = rows.map(([, , sql]) => String(sql));
  if (there.length === wanted.length && wanted.every((sql) => there.includes(sql))) return;
  await connection.executeScript(inOne([...drops(rows), ...wanted, ...filling]));
}

/** The triggers of the search index; some name a second table, whose words are found in the first's rows. */
const searching = `SELECT type, name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'search\\_%' ESCAPE '\\'`;

/** Takes away what is derived, before a migration: a trigger that names a table which is made anew would stop it. */
export async function forgetTables(connection: SqlDriverAdapter): Promise<void> {
  const rowsOf = async (sql: string) => (await connection.queryRaw({ sql, args: [], argTypes: [] })).rows;
  const rows = [...(await rowsOf(searching)), ...(await rowsOf(ours))];
  if (rows.length > 0) await connection.executeScript(inOne(drops(rows)));
}
