import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { afterAll, expect, test } from "vitest";
import { openDatabase } from "../../src/db/database.ts";
import { invariants } from "../../src/db/invariants.ts";
import { forgetTables } from "../../src/db/kept-tables.ts";
import { invoiceSums } from "../../src/db/queries/invoice-sums.ts";
import { withSqlite } from "../../src/db/sqlite-file.ts";
import { createWorkspace } from "../../src/workspace/create-workspace.ts";
import { migratedCopy } from "../support/migrated-copy.ts";

const folder = mkdtempSync(join(tmpdir(), "purser-"));
const file = join(folder, "books.db");
afterAll(() => rmSync(folder, { recursive: true }));

const kept = invariants.filter((one) => one.says.startsWith("what is kept"));
const all = { today: "2026-11-20" };

test("what is kept is made anew when a trigger is gone, with what was written meanwhile", async () => {
  const at = new Date("2026-11-20T14:30:00Z");
  await migratedCopy(file);
  const database = await openDatabase(`file:${file}`);
  const { workspace } = await database.transaction((tx) =>
    createWorkspace(tx, {
      ...{ name: "Studio", currency: "USD", zone: "America/New_York", locale: "en-US", tourStep: null, at },
      owner: { name: "Sam", platform: "console", account: "owner" },
    }),
  );
  expect(await database.transaction((tx) => invoiceSums(tx, workspace.id, all))).toEqual([]);
  await database.close();

  await withSqlite(file, (db) => {
    db.exec(`DROP TRIGGER "KeptInvoice_made"; DROP TRIGGER "KeptInvoice_Payment_made"; DROP TRIGGER "KeptClient_made"`);
    db.exec(`DROP TRIGGER "KeptBalance_Payment_made"; DROP INDEX "KeptIncome_expected"`);
    const owned = `'${workspace.id}'`;
    const at = "'2026-11-20T14:30:00.000+00:00'";
    db.exec(`
      INSERT INTO "Client" (id, workspaceId, name, key, stage, createdAt) VALUES ('cli_1', ${owned}, 'Acme', 'acme', 'client', ${at});
      INSERT INTO "Invoice" (id, workspaceId, number, sequence, clientId, currency, status, issuedOn, dueOn, sentOn, taxName, memberId, createdAt)
        SELECT 'inv_1', ${owned}, 'INV-1', 1, 'cli_1', 'USD', 'sent', '2026-11-01', '2026-11-15', '2026-11-01', 'Tax', id, ${at} FROM "Member";
      INSERT INTO "InvoiceLine" (id, workspaceId, invoiceId, position, description, unitMinor, amountMinor)
        VALUES ('lin_1', ${owned}, 'inv_1', 1, 'Work', 900, 900);
      INSERT INTO "Payment" (id, workspaceId, invoiceId, amountMinor, currency, paidOn, modeId, memberId, createdAt)
        SELECT 'pay_1', ${owned}, 'inv_1', 400, 'USD', '2026-11-10', p.id, m.id, ${at} FROM "PaymentMode" p, "Member" m LIMIT 1;`);
  });

  const opened = await openDatabase(`file:${file}`);
  const faults = () => opened.transaction((tx) => Promise.all(kept.map((one) => one.faults(tx))));
  expect((await faults()).flat()).toEqual([]);
  expect(await opened.transaction((tx) => invoiceSums(tx, workspace.id, all))).toEqual([
    { status: "sent", currency: "USD", settled: false, late: true, count: 1, totalMinor: 900n, paidMinor: 400n },
  ]);
  expect((await faults()).flat()).toEqual([]);
  await opened.close();
});

test("a migration may make a table anew that what is kept is derived from", async () => {
  const upgraded = join(folder, "upgraded.db");
  await migratedCopy(upgraded);
  const url = `file:${upgraded}`;
  await (await openDatabase(url)).close();
  const connection = await new PrismaBetterSqlite3({ url }).connect();
  await forgetTables(connection);
  const anew = `CREATE TABLE "new_Invoice" AS SELECT * FROM "Invoice"; DROP TABLE "Invoice"; ALTER TABLE "new_Invoice" RENAME TO "Invoice";`;
  await connection.executeScript(`PRAGMA foreign_keys=OFF; ${anew}`);
  await connection.dispose();
  const opened = await openDatabase(url);
  expect(await opened.transaction((tx) => Promise.all(kept.map((one) => one.faults(tx))))).toEqual(kept.map(() => []));
  await opened.close();
});
