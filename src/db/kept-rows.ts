import type { KeptThing } from "./kept-tables.ts";

/** Rows that what is kept is derived from: changed in these columns they make it unsure whose id `of` names. */
interface Part {
  readonly table: string;
  readonly columns: readonly string[];
  readonly of: (row: "old" | "new") => string;
}

/** What is derived of each row of a table, kept so that lists and sums need not derive it anew. */
interface Kept {
  /** The table of what is kept; its rows have the ids of those they are about. */
  readonly name: string;
  readonly about: string;
  /** Tables and indexes, whose names begin with `name`. */
  readonly made: readonly string[];
  /** Columns of the row itself that make it unsure. */
  readonly columns: readonly string[];
  readonly parts: readonly Part[];
  /** What goes with a row beside its own. */
  readonly gone?: string;
}

const ofInvoice = (row: "old" | "new") => `${row}."invoiceId"`;
const ofClient = (row: "old" | "new") => `${row}."clientId"`;

/** Total, payments and standing of every invoice (see `settleInvoices`). */
const invoices: Kept = {
  name: "KeptInvoice",
  about: "Invoice",
  made: [
    `CREATE TABLE "KeptInvoice" ("id" TEXT NOT NULL PRIMARY KEY, "workspaceId" TEXT NOT NULL, "unsure" INTEGER NOT NULL DEFAULT 1, "clientId" TEXT, "status" TEXT, "currency" TEXT, "dueOn" TEXT, "settled" INTEGER, "owed" INTEGER, "totalMinor" BIGINT, "paidMinor" BIGINT) WITHOUT ROWID`,
    `CREATE INDEX "KeptInvoice_unsure" ON "KeptInvoice" ("workspaceId") WHERE "unsure" = 1`,
    `CREATE INDEX "KeptInvoice_owed" ON "KeptInvoice" ("workspaceId", "dueOn", "currency", "clientId", "totalMinor", "paidMinor", "status", "settled", "owed") WHERE "owed" = 1`,
    `CREATE INDEX "KeptInvoice_client" ON "KeptInvoice" ("clientId", "status", "owed", "currency", "dueOn", "totalMinor", "paidMinor")`,
  ],
  columns: ["clientId", "currency", "status", "dueOn", "taxBps", "discountBps", "discountMinor"],
  parts: [
    { table: "InvoiceLine", columns: ["invoiceId", "amountMinor", "taxBps"], of: ofInvoice },
    { table: "Income", columns: ["invoiceId", "amountMinor"], of: ofInvoice },
    { table: "Payment", columns: ["invoiceId", "amountMinor"], of: ofInvoice },
  ],
};

/** The last interaction of every client, and what it paid per currency (see `settleClients`). */
const clients: Kept = {
  name: "KeptClient",
  about: "Client",
  made: [
    `CREATE TABLE "KeptClient" ("id" TEXT NOT NULL PRIMARY KEY, "workspaceId" TEXT NOT NULL, "unsure" INTEGER NOT NULL DEFAULT 1, "lastOn" TEXT, "changesAt" DATETIME) WITHOUT ROWID`,
    `CREATE TABLE "KeptClientRevenue" ("clientId" TEXT NOT NULL, "currency" TEXT NOT NULL, "minor" BIGINT NOT NULL, PRIMARY KEY ("clientId", "currency")) WITHOUT ROWID`,
    `CREATE INDEX "KeptClient_unsure" ON "KeptClient" ("workspaceId") WHERE "unsure" = 1`,
    `CREATE INDEX "KeptClient_changes" ON "KeptClient" ("workspaceId", "changesAt") WHERE "changesAt" IS NOT NULL`,
  ],
  columns: [],
  parts: [
    { table: "StageMove", columns: ["clientId", "movedOn"], of: ofClient },
    { table: "Invoice", columns: ["clientId", "sentOn"], of: ofClient },
    {
      table: "Payment",
      columns: ["invoiceId", "paidOn", "currency", "amountMinor"],
      of: (row) => `(SELECT "clientId" FROM "Invoice" WHERE "id" = ${row}."invoiceId")`,
    },
    { table: "Income", columns: ["clientId", "invoiceId", "receivedOn", "currency", "amountMinor"], of: ofClient },
    { table: "Interaction", columns: ["clientId", "happenedOn"], of: ofClient },
    {
      table: "Meeting",
      columns: ["clientId", "startOn", "startsAt", "endsAt", "repeats", "status", "heldOn"],
      of: ofClient,
    },
  ],
  gone: `DELETE FROM "KeptClientRevenue" WHERE "clientId" = old."id";`,
};

/** Whoever writes a part makes what is kept unsure: triggers, so that no writer can forget it. */
function triggersOf({ name, about, columns, parts, gone = "" }: Kept): string[] {
  const trigger = (does: string, on: string, body: string) =>
    `CREATE TRIGGER "${name}_${does}" AFTER ${on} BEGIN ${body} END`;
  const unsure = (id: string) => `UPDATE "${name}" SET "unsure" = 1 WHERE "id" = ${id} AND "unsure" = 0;`;
  const listed = (of: readonly string[]) => of.map((column) => `"${column}"`).join(", ");
  return [
    trigger(
      "made",
      `INSERT ON "${about}"`,
      `INSERT INTO "${name}" ("id", "workspaceId") VALUES (new."id", new."workspaceId");`,
    ),
    ...(columns.length === 0
      ? []
      : [trigger("changed", `UPDATE OF ${listed(columns)} ON "${about}"`, unsure(`new."id"`))]),
    trigger("gone", `DELETE ON "${about}"`, `DELETE FROM "${name}" WHERE "id" = old."id"; ${gone}`),
    ...parts.flatMap(({ table, columns: its, of }) => [
      trigger(`${table}_made`, `INSERT ON "${table}"`, unsure(of("new"))),
      trigger(
        `${table}_changed`,
        `UPDATE OF ${listed(its)} ON "${table}"`,
        `${unsure(of("old"))} ${unsure(of("new"))}`,
      ),
      trigger(`${table}_gone`, `DELETE ON "${table}"`, unsure(of("old"))),
    ]),
  ];
}

/** Every row begins unsure; whoever reads settles first. */
export const keptRows: readonly KeptThing[] = [invoices, clients].map((kept) => ({
  made: [...kept.made, ...triggersOf(kept)],
  filled: `INSERT INTO "${kept.name}" ("id", "workspaceId") SELECT "id", "workspaceId" FROM "${kept.about}"`,
}));
