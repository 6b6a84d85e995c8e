import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import * as fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { storedBytes } from "../../src/db/queries/stored-bytes.ts";
import { keepDocument } from "../../src/files/keep-document.ts";
import { takeBack } from "../../src/history/undo.ts";
import type { Scope } from "../../src/scope.ts";
import { bookTables } from "../../src/transfer/book-tables.ts";
import { exportJson, importJson } from "../../src/transfer/books-json.ts";
import { importRows } from "../../src/transfer/import-rows.ts";
import { guessMapping } from "../../src/transfer/map-columns.ts";
import { readRows } from "../../src/transfer/read-rows.ts";
import { readSheet } from "../../src/transfer/sheet.ts";
import { plainCell, safeCell } from "../../src/transfer/spreadsheet-cell.ts";
import type { SubjectName } from "../../src/transfer/subject.ts";
import { writeCsv, writeXlsx } from "../../src/transfer/write-tables.ts";
import { openTestBooks, type TestBooks } from "../support/books.ts";

let books: TestBooks;
beforeEach(async () => {
  books = await openTestBooks();
});
afterEach(() => books.close());

async function collected(pieces: AsyncGenerator<string, number>) {
  const parts: string[] = [];
  for (;;) {
    const piece = await pieces.next();
    if (piece.done) return { text: parts.join(""), result: piece.value };
    parts.push(piece.value);
  }
}

const exportOf = async (of: TestBooks) => (await of.as((scope) => collected(exportJson(scope)))).text;

const inPieces = (text: string, size: number) => {
  const bytes = Buffer.from(text);
  const count = Math.ceil(bytes.length / size);
  return Readable.from(Array.from({ length: count }, (_, index) => bytes.subarray(index * size, (index + 1) * size)));
};

const importInto = (to: TestBooks, text: string, pieces = 1_000) =>
  to.as((scope) => importJson(scope, inPieces(text, pieces)));

/** An export as it reads when who owns the books is left aside. */
const withoutOwner = (text: string) => {
  const { workspace, tables, claims, files, owner } = JSON.parse(text);
  return JSON.parse(JSON.stringify({ workspace, tables, claims, files }).replaceAll(owner, "owner"));
};

async function keep(of: TestBooks, content: Uint8Array, note: string): Promise<void> {
  const incoming = await of.database.files.take(Readable.from([content]), content.length);
  await incoming.keep();
  const file = { name: "lease.pdf", mime: "application/pdf", sizeBytes: content.length, hash: incoming.hash };
  await of.as((scope) => keepDocument(scope, { file, name: "Lease", kind: "contract", note, links: {} }));
}

const lines = (...all: string[]) => Buffer.from(all.join("\r\n"));

async function read(scope: Scope, bytes: Buffer, subject?: SubjectName, fileName = "file.csv") {
  const sheet = await readSheet(bytes, fileName, scope.say, subject);
  return readRows(scope, sheet, guessMapping(sheet, { fileName, ...(subject ? { subject } : {}) }));
}

const bring = (bytes: Buffer, subject?: SubjectName, twins = false) =>
  books.as(async (scope) => importRows(scope, await read(scope, bytes, subject), { twins }));

const table = (name: string) => bookTables.find((one) => one.name === name) ?? bookTables[0];
const rowsIn = async (of: TestBooks, name: string) =>
  (await of.as(async (scope) => (await table(name)?.rows(scope)) ?? [])).map((row) => [...row]).sort();
const rowsOf = (name: string) => rowsIn(books, name);

test("income comes in with its clients, each made once, whatever parts the cells", async () => {
  const file = lines(
    "Date;Customer;Total;Memo;Currency",
    '20.11.2026;Acme;1.200,50;"Logo; final";EUR',
    "19.11.2026;acme;300;Draft;USD",
  );
  expect(await bring(file)).toMatchObject({ added: 2, skipped: 0 });
  expect(await rowsOf("income")).toEqual([
    ["2026-11-19", "300.00", "USD", "Acme", "Draft", "client", "bank", "yes", "2026-11-19", null],
    ["2026-11-20", "1200.50", "EUR", "Acme", "Logo; final", "client", "bank", "yes", "2026-11-20", null],
  ]);
});

test("every bad row is named by its line and reason, and then nothing comes in", async () => {
  const file = lines("Date,Amount,Client", "2026-11-20,abc,Acme", "2026-11-20,12,Acme", "someday,5,Acme", ",5,Acme");
  await books.as(async (scope) => {
    const found = await read(scope, file);
    expect(found.good.map((row) => row.line)).toEqual([3]);
    expect(found.bad.map(({ line, reason }) => [line, reason.split(".")[0]])).toEqual([
      [2, 'Amount: I can\'t read "abc" as an amount'],
      [4, 'Date: I can\'t read "someday" as a date'],
      [5, "Date is empty"],
    ]);
    await expect(importRows(scope, found, { twins: false })).rejects.toThrow(/3 rows can't be read/);
  });
  expect(await rowsOf("clients")).toEqual([]);
});

test("what the books hold already is left out, unless wanted twice", async () => {
  const file = lines("Date,Amount,Vendor", "2026-11-20,12,Cafe", "2026-11-20,12,Cafe");
  expect(await bring(file, "expenses")).toMatchObject({ added: 2 });
  const more = lines("Date,Amount,Vendor", "2026-11-20,12,Cafe", "2026-11-20,12,Cafe", "2026-11-20,12,Cafe");
  expect(await bring(more, "expenses")).toMatchObject({ added: 1, skipped: 2 });
  expect(await bring(file, "expenses", true)).toMatchObject({ added: 2, skipped: 0 });
});

test("clients of one name come in once", async () => {
  const file = lines(
    "Name,Email,Tags,Contract value",
    'Acme Ltd,jane@acme.example,"design, vip","12,000"',
    "acme ltd.,,,",
  );
  expect(await bring(file)).toMatchObject({ added: 1, skipped: 1 });
  const [row] = await rowsOf("clients");
  expect([row?.[0], row?.[1], row?.[3], row?.[14], row?.[15]]).toEqual([
    "Acme Ltd",
    "lead",
    "jane@acme.example",
    "design, vip",
    "12000.00",
  ]);
});

test("invoices come in as they stand: drafts, sent, paid and void", async () => {
  const file = lines(
    "Invoice number,Client,Issue date,Due date,Net,Tax rate,Status,Paid on",
    "A-1,Acme,2026-10-01,2026-10-31,100,19%,paid,2026-10-20",
    "A-2,Acme,2026-10-02,net 30,200,,sent,",
    "A-3,Globex,2026-10-03,,50,,void,",
  );
  await bring(file);
  expect(await rowsOf("invoices")).toEqual([
    ["A-1", "Acme", "2026-10-01", "2026-10-31", "USD", "119.00", "119.00", "0.00", "sent"],
    ["A-2", "Acme", "2026-10-02", "2026-11-01", "USD", "200.00", "0.00", "200.00", "sent"],
    ["A-3", "Globex", "2026-10-03", "2026-10-17", "USD", "50.00", "0.00", "0.00", "void"],
  ]);
});

test("one undo takes a whole import back", async () => {
  await bring(lines("Date,Amount,Client", "2026-11-20,10,Acme", "2026-11-20,20,Globex"));
  await books.as(async (scope) => {
    const change = await scope.read.change.findFirst({ orderBy: { seq: "desc" } });
    await takeBack(scope, change ? [change] : []);
  }, "undo");
  expect([await rowsOf("income"), await rowsOf("clients")]).toEqual([[], []]);
});

test("an exported table comes back as it was, from CSV and from XLSX", async () => {
  const file = lines(
    "Date,Amount,Client,Note",
    "2026-11-19,1234.5,Acme,=1+1",
    "2026-11-20,7,Globex,+49 call",
    "2026-11-20,8,,-",
  );
  await bring(file, "income");
  const before = await rowsOf("income");
  const [csv, xlsx] = await books.as(async (scope) => [
    await writeCsv(scope, table("income") as (typeof bookTables)[number]),
    await writeXlsx(scope, bookTables),
  ]);
  expect(csv?.toString()).toContain("'=1+1");
  for (const bytes of [csv, xlsx]) {
    const other = await openTestBooks();
    await other.as(async (scope) => importRows(scope, await read(scope, bytes as Buffer, "income"), { twins: true }));
    expect(await rowsIn(other, "income")).toEqual(before);
    await other.close();
  }
});

test("days and amounts of a workbook are dates and numbers, and what only looks like one stays as it was", async () => {
  await bring(lines("Date,Amount,Client,Note,Currency", "2026-11-19,1200,Acme,12.50,JPY"), "income");
  const bytes = await books.as((scope) => writeXlsx(scope, bookTables));
  const { default: readXlsx } = await import("read-excel-file/node");
  const sheet = (await readXlsx(bytes)).find((one) => one.sheet === "income");
  const [date, amount, currency, client, note] = sheet?.data[1] ?? [];
  expect([date, amount, currency, client, note]).toEqual([
    new Date("2026-11-19T00:00:00Z"),
    1200,
    "JPY",
    "Acme",
    "12.50",
  ]);
});

test("where decimals have a comma, a CSV file has them so, parts its cells by semicolons, and comes back as it was", async () => {
  const there = await openTestBooks({ locale: "de-DE", currency: "EUR" });
  const file = lines("Date,Amount,Client,Note", "2026-11-19,1234.5,Acme,Logo; final", "2026-11-20,7,Acme,1.5");
  await there.as(async (scope) => importRows(scope, await read(scope, file, "income"), { twins: false }));
  const csv = await there.as((scope) => writeCsv(scope, table("income") as (typeof bookTables)[number]));
  expect(csv.toString().split("\r\n")[1]).toBe('2026-11-19;1234,50;EUR;Acme;"Logo; final";client;bank;yes;2026-11-19;');
  await books.as(async (scope) => importRows(scope, await read(scope, csv, "income"), { twins: false }));
  expect(await rowsOf("income")).toEqual(await rowsIn(there, "income"));
  await there.close();
});

test("a JSON export fills empty books without loss, and no others", async () => {
  await bring(lines("Invoice number,Client,Date,Amount,Status", "A-1,Acme,2026-10-01,100,paid"));
  await bring(lines("Date,Amount,Vendor,Category", "2026-11-20,12.34,Cafe,meals"), "expenses");
  const exported = await exportOf(books);
  const other = await openTestBooks({ currency: "EUR" });
  await importInto(other, exported);
  expect(withoutOwner(await exportOf(other))).toEqual(withoutOwner(exported));
  await expect(importInto(other, exported)).rejects.toThrow(/only goes into empty books/);
  await other.close();
});

test("documents keep their files bit for bit through a JSON export, however it is laid out", async () => {
  const bytes = fc.uint8Array({ minLength: 1, maxLength: 200 });
  const given = fc.record({
    files: fc.array(bytes, { minLength: 1, maxLength: 4 }),
    note: fc.string({ unit: "binary", maxLength: 20 }),
    pretty: fc.boolean(),
    pieces: fc.integer({ min: 1, max: 5_000 }),
  });
  const keepsFiles = async ({
    files,
    note,
    pretty,
    pieces,
  }: typeof given extends fc.Arbitrary<infer T> ? T : never) => {
    const [from, to] = [await openTestBooks(), await openTestBooks()];
    for (const file of files) await keep(from, file, note);
    const exported = await exportOf(from);
    await importInto(to, pretty ? JSON.stringify(JSON.parse(exported), null, 2) : exported, pieces);
    expect(withoutOwner(await exportOf(to))).toEqual(withoutOwner(exported));
    for (const file of files) {
      const hash = createHash("sha256").update(file).digest("hex");
      expect(await to.as((scope) => scope.query(storedBytes, hash))).toEqual(Buffer.from(file));
    }
    await Promise.all([from.close(), to.close()]);
  };
  await fc.assert(fc.asyncProperty(given, keepsFiles), { numRuns: 4 });
});

test("a file that is not what its hash says is refused, and one that has no room is left out", async () => {
  await keep(books, Buffer.from("the lease"), "");
  const exported = await exportOf(books);
  const other = await openTestBooks();
  const forged = exported.replace(
    Buffer.from("the lease").toString("base64"),
    Buffer.from("a fake").toString("base64"),
  );
  await expect(importInto(other, forged)).rejects.toThrow(/not as the books hold them/);
  const small = await books.as((scope) => collected(exportJson(scope, 1)));
  expect(small.result).toBe(1);
  expect(await importInto(other, small.text)).toMatchObject({ fileless: 1 });
  await other.close();
});

test("a broken or strange file is refused in a sentence", async () => {
  await books.as(async (scope) => {
    await expect(read(scope, Buffer.from("PK\u0003\u0004nonsense"))).rejects.toThrow(/Excel file/);
    await expect(read(scope, Buffer.from(""))).rejects.toThrow(/no table with rows/);
    await expect(importJson(scope, inPieces('{"purser": 1, "wor', 9))).rejects.toThrow(/broken off/);
    await expect(importJson(scope, inPieces('{"purser": 99}', 9))).rejects.toThrow(/not an export/);
    const strange = await read(scope, lines("Colour,Shape", "red,round"));
    expect(strange.bad[0]?.reason).toMatch(/^no column for/);
  });
});

test("no cell begins a formula, and each reads back as it was", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("=", "+", "-", "@", "\t", "'", "a", "1", " ") }), (text) => {
      const safe = safeCell(text);
      expect(/^[=+\-@\t\r\n]/.test(safe) && !/^[-+]?\d+([.,]\d+)?$/.test(safe)).toBe(false);
      if (!text.startsWith("'")) expect(plainCell(safe)).toBe(text);
    }),
  );
});
