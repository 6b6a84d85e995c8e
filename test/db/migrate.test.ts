import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openDatabase } from "../../src/db/database.ts";
import { migrationNames } from "../../src/db/migration-files.ts";
import { startJson } from "../support/json-process.ts";
import { migratedCopy } from "../support/migrated-copy.ts";
import { until } from "../support/until.ts";

let folder: string;
let books: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "purser-migrate-"));
  books = join(folder, "books.db");
});

afterEach(() => rmSync(folder, { recursive: true }));

function read(sql: string): unknown[] {
  const db = new Database(books, { readonly: true });
  const rows = db.prepare(sql).all();
  db.close();
  return rows;
}

test("a migration that fails leaves the file as it was, those before it among it", async () => {
  await migratedCopy(books);
  const [{ sql }] = read("SELECT sql FROM sqlite_master WHERE name = '_prisma_migrations'") as [{ sql: string }];
  rmSync(books);
  const db = new Database(books);
  db.exec(
    `${sql}; CREATE TABLE "Resource" ("what" TEXT); INSERT INTO "Resource" VALUES ('in the way of a later migration')`,
  );
  db.close();
  await expect(openDatabase(`file:${books}`)).rejects.toThrow(/Resource/);
  const tables = [{ name: "Resource" }, { name: "_prisma_migrations" }];
  expect(read("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")).toEqual(tables);
  expect(read('SELECT * FROM "Resource"')).toEqual([{ what: "in the way of a later migration" }]);
  expect(read("SELECT migration_name FROM _prisma_migrations")).toEqual([]);
});

test("killed while the books are first made, the next start makes them", async () => {
  for (const wait of [0, 60, 150, 300, 600, 1_000]) {
    for (const end of ["", "-journal", "-wal", "-shm"]) rmSync(books + end, { force: true });
    const first = startJson(books);
    await until(() => existsSync(books), 2);
    await sleep(wait);
    await first.kill();
    const next = startJson(books);
    next.send({ say: "spent 5 on lunch, cash" });
    expect(await next.until((line) => "message" in line)).toMatchObject({
      text: expect.stringMatching(/Recorded \$5/),
    });
    expect(await next.end()).toBe(0);
    expect(read("SELECT COUNT(*) AS finished FROM _prisma_migrations WHERE finished_at IS NOT NULL")).toEqual([
      { finished: migrationNames().length },
    ]);
  }
});
