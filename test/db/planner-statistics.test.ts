import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "../../src/db/database.ts";

const folder = mkdtempSync(join(tmpdir(), "purser-"));
const file = join(folder, "books.db");

const opened = async () => (await openDatabase(`file:${file}`)).close();

function inFile<T>(work: (db: Database.Database) => T): T {
  const db = new Database(file);
  try {
    return work(db);
  } finally {
    db.close();
  }
}

const statistics = () => inFile((db) => db.prepare("SELECT tbl, idx, stat FROM sqlite_stat1 ORDER BY tbl, idx").all());

beforeAll(opened);
afterAll(() => rmSync(folder, { recursive: true }));

const many = Array.from({ length: 20 }, () => "?").join(", ");

test.each([
  [`SELECT name FROM Client WHERE id IN (${many}) AND workspaceId = ?`, "sqlite_autoindex_Client_1"],
  ["SELECT id FROM Payment WHERE invoiceId = ? AND workspaceId = ?", "Payment_invoiceId_"],
  ["SELECT count(*) FROM Project WHERE clientId = ? AND workspaceId = ?", "Project_clientId_status_idx"],
  [
    "SELECT id FROM Income WHERE invoiceId IS NULL AND workspaceId = ? AND receivedOn BETWEEN ? AND ?",
    "Income_workspaceId_receivedOn_",
  ],
  ["SELECT id FROM Payment WHERE incomeId IS NULL AND workspaceId = ? AND paidOn >= ?", "Payment_workspaceId_paidOn_"],
  [
    "SELECT id FROM Change WHERE undoneById IS NULL AND workspaceId = ? AND memberId = ?",
    "Change_workspaceId_memberId_",
  ],
  ["SELECT id FROM Task WHERE doneOn IS NULL AND workspaceId = ? AND dueOn < ?", "Task_workspaceId_doneOn_dueOn_idx"],
])("%s is answered from the index that selects fewest rows", (sql, index) => {
  const plan = inFile((db) => db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...[...sql.matchAll(/\?/g)].map(() => "")));
  expect(plan).toEqual([expect.objectContaining({ detail: expect.stringContaining(index) })]);
});

test("the statistics are the same however the file was analyzed or opened before", async () => {
  const before = statistics();
  inFile((db) => db.exec("ANALYZE"));
  await opened();
  expect(statistics()).toEqual(before);
  await opened();
  expect(statistics()).toEqual(before);
});
