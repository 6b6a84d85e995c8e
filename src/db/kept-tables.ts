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

/**
 * Puts what is kept in place, and fills it, where its tables, indexes and triggers are not whole: in new books, and after a
 * migration that made a table anew.
 */
export async function keepTables(connection: SqlDriverAdapter): Promise<void> {
  const { rows } = await connection.queryRaw({ sql: ours, args: [], argTypes: [] });
  const there = rows.map(([, , sql]) => String(sql));
  if (there.length === wanted.length && wanted.every((sql) => there.includes(sql))) return;
  const old = rows.map(([type, name]) => `DROP ${String(type)} "${name}"`);
  await connection.executeScript(["BEGIN", ...old, ...wanted, ...filling, "COMMIT"].map((sql) => `${sql};`).join("\n"));
}
