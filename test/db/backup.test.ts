import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { projectRoot } from "../../src/project-root.ts";
import { type JsonProcess, startJson } from "../support/json-process.ts";

let folder: string;
let books: string;
let running: JsonProcess | null;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "purser-backup-"));
  books = join(folder, "books.db");
  running = null;
});

afterEach(async () => {
  await running?.kill();
  rmSync(folder, { recursive: true });
});

const inFolder = (name: string) => join(folder, name);

/** A subcommand of the built program: its exit code and all it printed. */
function purser(...args: readonly string[]) {
  const main = join(projectRoot(), "dist", "main.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { encoding: "utf8" });
  return { status, said: `${stdout}${stderr}`.replaceAll(`${folder}/`, "").trim() };
}

/** Says lines to a process on the books, one after the other, and waits for the last. */
async function say(...lines: readonly object[]): Promise<JsonProcess> {
  running = startJson(books);
  for (const line of lines) running.send(line);
  await running.until((line) => line.done === lines.length);
  return running;
}

async function sayAndEnd(...lines: readonly object[]): Promise<void> {
  await (await say(...lines)).end();
  running = null;
}

/** The amounts of the income in a file, in the order written. */
function incomes(file: string): number[] {
  const db = new Database(file, { readonly: true });
  const all = db.prepare('SELECT amountMinor FROM "Income" ORDER BY amountMinor').pluck().all() as number[];
  db.close();
  return all;
}

const lease = Buffer.from("%PDF-1.4\nA lease.\n%%EOF\n");

/** Every file in the folder of a database's documents, by its content. */
function documents(file: string): string[] {
  const all = readdirSync(`${file}-files`, { recursive: true, withFileTypes: true });
  return all.filter((one) => one.isFile()).map((one) => readFileSync(join(one.parentPath, one.name), "utf8"));
}

test("books are backed up as of one moment while a process writes to them, and put back whole", async () => {
  writeFileSync(inFolder("lease.pdf"), lease);
  const writer = await say(
    { say: "new client Acme" },
    { file: inFolder("lease.pdf"), caption: "contract for Acme" },
    ...Array.from({ length: 5 }, (_, n) => ({ say: `got ${n + 1} from Acme, bank` })),
  );
  let sent = 7;
  for (let n = 5; n < 60; n++) {
    writer.send({ say: `got ${n + 1} from Acme, bank` });
    sent += 1;
  }
  expect(purser("backup", inFolder("kept"), "--db", books)).toEqual({
    status: 0,
    said: "Wrote kept: the books and 1 document.",
  });
  await writer.until((line) => line.done === sent);
  await writer.end();
  running = null;
  const kept = incomes(inFolder("kept"));
  expect(kept.length).toBeGreaterThanOrEqual(5);
  expect(kept).toEqual(Array.from({ length: kept.length }, (_, n) => (n + 1) * 100));
  expect(readdirSync(folder).filter((name) => name.startsWith("kept"))).toEqual(["kept"]);

  rmSync(`${books}-files`, { recursive: true });
  const { status, said } = purser("restore", inFolder("kept"), "--db", books);
  expect([status, said.replace(/\d{8}T\d{6}/, "…")]).toEqual([
    0,
    "Restored books.db: the books and 1 document of kept.\nWhat was there before is kept as books.db.before-restore-….",
  ]);
  expect([incomes(books), documents(books)]).toEqual([kept, [String(lease)]]);
  const aside = inFolder(readdirSync(folder).find((name) => name.includes("before-restore")) ?? "");
  expect(incomes(aside)).toHaveLength(60);
  expect(purser("doctor", "--db", books).status).toBe(0);
  await sayAndEnd({ say: "got 7000 from Acme, bank" });
  expect(incomes(books)).toEqual([...kept, 700_000]);
});

test("books that a process has open are not replaced", async () => {
  await say({ say: "got 5 from Acme, bank" });
  purser("backup", inFolder("kept"), "--db", books);
  expect(purser("restore", inFolder("kept"), "--db", books)).toEqual({
    status: 2,
    said: "A process has the books at books.db open. Stop it, then restore.",
  });
  expect(readdirSync(folder).filter((name) => /restor/.test(name))).toEqual([]);
});

test("a backup restores on a machine where nothing is", async () => {
  await sayAndEnd({ say: "new client Acme" }, { say: "got 5 from Acme, bank" });
  purser("backup", inFolder("kept"), "--db", books);
  const elsewhere = inFolder("new/books.db");
  expect(purser("restore", inFolder("kept"), "--db", elsewhere)).toEqual({
    status: 0,
    said: "Restored new/books.db: the books and 0 documents of kept.",
  });
  expect(incomes(elsewhere)).toEqual([500]);
});

test("what is damaged, newer, or no backup is refused, and nothing is changed", async () => {
  await sayAndEnd({ say: "new client Acme" }, { say: "got 5 from Acme, bank" });
  purser("backup", inFolder("kept"), "--db", books);
  const whole = readFileSync(inFolder("kept"));
  const refused = (content: Uint8Array | string) => {
    writeFileSync(inFolder("given"), content);
    return purser("restore", inFolder("given"), "--db", books).said;
  };
  expect(refused("hello")).toBe("given holds no books of Purser.");
  expect(refused(whole.fill(1, 8_192, 40_000))).toMatch(/^given (is damaged|holds no books)/);
  expect(purser("restore", books, "--db", inFolder("other.db")).said).toBe(
    'books.db is no backup; "purser backup FILE" writes one.',
  );
  const db = new Database(inFolder("kept"));
  db.exec("UPDATE _prisma_migrations SET migration_name = '20991231000000_later' WHERE rowid = 1");
  db.close();
  expect(purser("restore", inFolder("kept"), "--db", books).said).toBe(
    "kept is from a newer version of Purser (it has 20991231000000_later). Use that version.",
  );
  expect([incomes(books), existsSync(inFolder("other.db"))]).toEqual([[500], false]);
});

test("a backup replaces an earlier one, and no other file", async () => {
  await sayAndEnd({ say: "new client Acme" }, { say: "got 5 from Acme, bank" });
  writeFileSync(inFolder("letter.txt"), "Dear Acme,");
  expect([
    purser("backup", inFolder("kept"), "--db", books).status,
    purser("backup", inFolder("kept"), "--db", books).status,
    purser("backup", inFolder("letter.txt"), "--db", books),
    purser("backup", books, "--db", books),
    purser("backup", inFolder("kept"), "--db", inFolder("none.db")),
    readFileSync(inFolder("letter.txt"), "utf8"),
  ]).toEqual([
    0,
    0,
    { status: 2, said: "letter.txt is there already and is no backup; give another name." },
    { status: 2, said: "The backup has to be another file than the books." },
    { status: 2, said: "There are no books at none.db." },
    "Dear Acme,",
  ]);
});
