import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { addClient } from "../../src/clients/add-client.ts";
import { createInvoice } from "../../src/invoices/create-invoice.ts";
import { findInvoices } from "../../src/invoices/find-invoices.ts";
import { countIn, fillPattern } from "../../src/invoices/invoice-number.ts";
import type { Named } from "../../src/named.ts";
import type { Day } from "../../src/time/day.ts";
import { openTestBooks, type TestBooks } from "../support/books.ts";

describe("a number's pattern", () => {
  test.each([
    ["INV-{n}", 7, "INV-7"],
    ["INV-{nnn}", 7, "INV-007"],
    ["INV-{nnn}", 12345, "INV-12345"],
    ["{yyyy}-{nnn}", 14, "2026-014"],
    ["{yy}{mm}/{nn}", 3, "2611/03"],
    ["R({n})", 3, "R(3)"],
  ])("%s filled with %i is %s", (pattern, n, number) => {
    expect(fillPattern(pattern, n, "2026-11-20" as Day)).toBe(number);
  });

  test("gives back the count it was filled with", () => {
    const patterns = fc.constantFrom("INV-{n}", "INV-{nnn}", "{yyyy}-{nnn}", "{yy}{mm}/{nn}", "R({n})", "a.b{nnnn}");
    fc.assert(
      fc.property(patterns, fc.integer({ min: 1, max: 999_999 }), (pattern, n) => {
        expect(countIn(pattern, fillPattern(pattern, n, "2026-11-20" as Day))).toBe(n);
      }),
    );
  });

  test.each([
    ["INV-{n}", "SPECIAL"],
    ["INV-{n}", "XINV-3"],
    ["a.b{n}", "aXb3"],
  ])("%s does not fit %s", (pattern, number) => {
    expect(countIn(pattern, number)).toBe(null);
  });
});

describe("numbers", () => {
  let books: TestBooks;
  let client: Named;
  beforeEach(async () => {
    books = await openTestBooks();
    client = await books.as((scope) => addClient(scope, { name: "Acme", stage: "client" }));
  });
  afterEach(() => books.close());

  const create = (number?: string) =>
    books.as(async (scope) => (await createInvoice(scope, { client, ...(number ? { number } : {}) })).row);

  test("go on from the newest of the pattern, and around those taken", async () => {
    const made = [await create(), await create("INV-31"), await create(), await create("SPECIAL"), await create()];
    expect(made.map((row) => [row.sequence, row.number])).toEqual([
      [1, "INV-1"],
      [2, "INV-31"],
      [3, "INV-32"],
      [4, "SPECIAL"],
      [5, "INV-5"],
    ]);
  });

  test("follow a changed pattern by their place", async () => {
    await create();
    await books.as((scope) => scope.write.update("workspace", scope.workspace.id, { invoicePattern: "{yyyy}-{nnn}" }));
    expect((await create()).number).toBe("2026-002");
    expect((await create()).number).toBe("2026-003");
  });

  test("are found in any case and by their count", async () => {
    for (const number of ["INV-1", "INV-13", "2025-003", "X-03", "INV-31"]) await create(number);
    const found = (text: string) =>
      books.as(async (scope) => (await findInvoices(scope, text)).map((one) => one.number).sort());
    expect(await found("inv-13")).toEqual(["INV-13"]);
    expect(await found("#1")).toEqual(["INV-1"]);
    expect(await found("invoice no. 31")).toEqual(["INV-31"]);
    expect(await found("3")).toEqual(["2025-003", "X-03"]);
    expect(await found("INV-4")).toEqual([]);
    expect(await found("")).toEqual([]);
  });
});
