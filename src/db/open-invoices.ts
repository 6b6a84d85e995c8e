import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils";

/**
 * The invoices that may have something outstanding, so that what is owed need not be looked for among all that were ever
 * paid. Whoever writes an invoice, its lines, entries or payments puts it there, unsure (triggers, so that no writer can
 * forget it); `settleUnsure` takes out those of which nothing is owed.
 */
const table = `CREATE TABLE IF NOT EXISTS "OpenInvoice" ("workspaceId" TEXT NOT NULL, "invoiceId" TEXT NOT NULL, "unsure" INTEGER NOT NULL, PRIMARY KEY ("workspaceId", "invoiceId")) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS "OpenInvoice_unsure" ON "OpenInvoice" ("workspaceId") WHERE "unsure" = 1;`;

const unsure = (which: string) =>
  `INSERT INTO "OpenInvoice" ("workspaceId", "invoiceId", "unsure") SELECT "workspaceId", "id", 1 FROM "Invoice" WHERE ${which} ON CONFLICT DO UPDATE SET "unsure" = 1;`;

const trigger = (name: string, on: string, does: string) =>
  `CREATE TRIGGER "open_${name}" AFTER ${on} BEGIN ${does} END;`;

const named = (row: "old" | "new") => unsure(`"id" = ${row}."invoiceId"`);

/** What a table says of the invoice it names: its rows made, changed in these columns, and gone. */
const triggersOf = (part: string, columns: string) => [
  trigger(`${part}_made`, `INSERT ON "${part}" WHEN new."invoiceId" IS NOT NULL`, named("new")),
  trigger(
    `${part}_changed`,
    `UPDATE OF "invoiceId", ${columns} ON "${part}" WHEN old."invoiceId" IS NOT NULL OR new."invoiceId" IS NOT NULL`,
    `${named("old")} ${named("new")}`,
  ),
  trigger(`${part}_gone`, `DELETE ON "${part}" WHEN old."invoiceId" IS NOT NULL`, named("old")),
];

const triggers = [
  trigger("Invoice_made", `INSERT ON "Invoice"`, unsure(`"id" = new."id"`)),
  trigger(
    "Invoice_changed",
    `UPDATE OF "status", "taxBps", "discountBps", "discountMinor" ON "Invoice"`,
    unsure(`"id" = new."id"`),
  ),
  trigger(
    "Invoice_gone",
    `DELETE ON "Invoice"`,
    `DELETE FROM "OpenInvoice" WHERE "invoiceId" = old."id" AND "workspaceId" = old."workspaceId";`,
  ),
  ...triggersOf("InvoiceLine", `"amountMinor", "taxBps"`),
  ...triggersOf("Income", `"amountMinor"`),
  ...triggersOf("Payment", `"amountMinor"`),
];

/** As SQLite keeps them in `sqlite_master`. */
const kept = triggers.map((sql) => sql.replace(/;$/, ""));

/** Puts the table and its triggers in place where they are not whole, as after a migration that made a table anew. */
export async function keepOpenInvoices(connection: SqlDriverAdapter): Promise<void> {
  const { rows } = await connection.queryRaw({
    sql: "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'open\\_%' ESCAPE '\\'",
    args: [],
    argTypes: [],
  });
  const there = rows.map(([, sql]) => String(sql));
  if (there.length === kept.length && kept.every((sql) => there.includes(sql))) return;
  const old = rows.map(([name]) => `DROP TRIGGER "${name}";`);
  const script = ["BEGIN;", ...old, table, ...triggers, unsure(`"status" = 'sent'`), "COMMIT;"];
  await connection.executeScript(script.join("\n"));
}
