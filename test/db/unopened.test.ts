import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openDatabase } from "../../src/db/database.ts";
import { UserError } from "../../src/errors.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "purser-unopened-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

async function refusal(name: string): Promise<string> {
  const error = await openDatabase(`file:${join(folder, name)}`).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UserError);
  return (error as UserError).message.replaceAll(`${folder}/`, "");
}

test("what is no database is left as it is, and said to be none", async () => {
  const noise = "not a database ".repeat(500);
  writeFileSync(join(folder, "noise.db"), noise);
  expect(await refusal("noise.db")).toMatch(
    /^The books can't be opened at noise\.db: the file is damaged, or no database/,
  );
  expect(readFileSync(join(folder, "noise.db"), "utf8")).toBe(noise);
});

test("the database of another program is left alone", async () => {
  const other = new Database(join(folder, "other.db"));
  other.exec("CREATE TABLE notes (text TEXT)");
  other.close();
  expect(await refusal("other.db")).toMatch(/^The file is a database of another program\./);
});

test("a folder, and a path through a file, are no books", async () => {
  mkdirSync(join(folder, "there"));
  expect(await refusal("there")).toMatch(/^The books can't be opened at there: it is a folder, or may not be read/);
  writeFileSync(join(folder, "file"), "");
  expect(await refusal("file/books.db")).toMatch(
    /^The books can't be opened at file\/books\.db: it is a folder, or may not/,
  );
});
