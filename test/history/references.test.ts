import { expect, test } from "vitest";
import { idPrefixes, references, type Table } from "../../src/history/tables.ts";
import { openTestBooks } from "../support/books.ts";

const model = (table: Table) => table.charAt(0).toUpperCase() + table.slice(1);

test("the journal knows every foreign key between its tables", async () => {
  const books = await openTestBooks();
  const tables = Object.keys(idPrefixes) as Table[];
  const models = new Set(tables.map(model));
  const inDatabase: string[] = [];
  for (const table of tables) {
    const keys = await books.database.transaction((tx) =>
      tx.$queryRawUnsafe<{ table: string; from: string }[]>(`PRAGMA foreign_key_list("${model(table)}")`),
    );
    for (const key of keys)
      if (models.has(key.table) && key.table !== "Workspace")
        inDatabase.push(`${model(table)}.${key.from} → ${key.table}`);
  }
  const known = references.map((one) => `${model(one.table)}.${one.column} → ${model(one.of)}`);
  expect(known.toSorted()).toEqual(inDatabase.toSorted());
  await books.close();
});
