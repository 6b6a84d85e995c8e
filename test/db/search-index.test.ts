import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openOwner } from "../../adapters/console/open-owner.ts";
import { type Database as Books, openDatabase } from "../../src/db/database.ts";
import { searchRows } from "../../src/db/queries/search.ts";
import { migratedCopy } from "../support/migrated-copy.ts";

let folder: string;
let file: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "purser-"));
  file = join(folder, "books.db");
  await migratedCopy(file);
});
afterEach(() => rmSync(folder, { recursive: true }));

async function found(books: Books, word: string): Promise<string[]> {
  return books.transaction(async (tx) => {
    const { id } = await tx.workspace.findFirstOrThrow();
    const hits = await searchRows(tx, id, { words: [{ spellings: [word], owners: [] }], kinds: ["client"], most: 10 });
    return hits.map((hit) => hit.name);
  });
}

async function addClient(books: Books, name: string): Promise<void> {
  await books.transaction(async (tx) => {
    const { id: workspaceId } = await tx.workspace.findFirstOrThrow();
    const row = {
      id: `cli_${name}`,
      workspaceId,
      name,
      key: name.toLowerCase(),
      stage: "lead",
      createdAt: new Date(0),
    };
    await tx.$executeRaw`
      INSERT INTO "Client" ("id", "workspaceId", "name", "key", "stage", "createdAt")
      VALUES (${row.id}, ${row.workspaceId}, ${row.name}, ${row.key}, ${row.stage}, ${row.createdAt})`;
  });
}

async function opened(): Promise<Books> {
  const books = await openDatabase(`file:${file}`);
  await openOwner(books, { answers: {}, tour: false, at: () => new Date(0) });
  return books;
}

test("an index that lost its triggers, as a table made anew loses them, is put back whole at the next start", async () => {
  let books = await opened();
  await addClient(books, "Northwind");
  await books.close();
  const bare = new Database(file);
  for (const { name } of bare.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").all() as {
    name: string;
  }[])
    bare.exec(`DROP TRIGGER "${name}"`);
  bare.prepare(`UPDATE "Client" SET "id" = 'cli_2', "name" = 'Southwind' WHERE "name" = 'Northwind'`).run();
  bare.close();
  books = await opened();
  expect(await found(books, "southwind")).toEqual(["Southwind"]);
  await addClient(books, "Eastwind");
  expect(await found(books, "eastwi")).toEqual(["Eastwind"]);
  await books.close();
});

test("one workspace's words are not found in another's", async () => {
  const books = await opened();
  await addClient(books, "Northwind");
  const hits = await books.transaction((tx) =>
    searchRows(tx, "wsp_other", { words: [{ spellings: ["northwind"], owners: [] }], kinds: ["client"], most: 10 }),
  );
  expect([hits, await found(books, "northwind")]).toEqual([[], ["Northwind"]]);
  await books.close();
});

test("what is written, renamed or deleted between two searches is found as it is now", async () => {
  const books = await opened();
  const rename = (from: string, to: string) =>
    books.transaction((tx) => tx.$executeRaw`UPDATE "Client" SET "name" = ${to} WHERE "name" = ${from}`);
  const remove = (name: string) =>
    books.transaction((tx) => tx.$executeRaw`DELETE FROM "Client" WHERE "name" = ${name}`);
  for (const name of ["Northwind", "Southwind", "Eastwind"]) await addClient(books, name);
  await rename("Northwind", "Zephyr");
  await remove("Southwind");
  expect([await found(books, "northwind"), await found(books, "zephyr"), await found(books, "southwind")]).toEqual([
    [],
    ["Zephyr"],
    [],
  ]);
  await rename("Zephyr", "Mistral");
  await remove("Eastwind");
  await addClient(books, "Westwind");
  expect([await found(books, "zephyr"), await found(books, "mistral"), await found(books, "eastwind")]).toEqual([
    [],
    ["Mistral"],
    [],
  ]);
  expect(await found(books, "westwind")).toEqual(["Westwind"]);
  await books.close();
  const index = new Database(file);
  index.exec(`INSERT INTO "SearchText"("SearchText", rank) VALUES ('integrity-check', 1)`);
  index.close();
});
