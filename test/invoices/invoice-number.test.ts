import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { addClient } from "../../src/clients/add-client.ts";
import { invariants } from "../../src/db/invariants.ts";
import { createInvoice } from "../../src/invoices/create-invoice.ts";
import { findInvoices } from "../../src/invoices/find-invoices.ts";
import { countIn, fillPattern } from "../../src/invoices/number-pattern.ts";
import type { Named } from "../../src/named.ts";
import { openTestBooks, type TestBooks } from "../support/books.ts";
import { day } from "../support/day.ts";

describe("a number's pattern", () => {
  test.each([
    ["INV-{n}", 7, "INV-7"],
    ["INV-{nnn}", 7, "INV-007"],
    ["INV-{nnn}", 12345, "INV-12345"],
    ["{yyyy}-{nnn}", 14, "2026-014"],
    ["{yy}{mm}/{nn}", 3, "2611/03"],
    ["R({n})", 3, "R(3)"],
  ])("%s filled with %i is %s", (pattern, n, number) => {
    expect(fillPattern(pattern, n, day("2026-11-20"))).toBe(number);
  });

  test("gives back the count it was filled with", () => {
    const patterns = fc.constantFrom("INV-{n}", "INV-{nnn}", "{yyyy}-{nnn}", "{yy}{mm}/{nn}", "R({n})", "a.b{nnnn}");
    fc.assert(
      fc.property(patterns, fc.integer({ min: 1, max: 999_999 }), (pattern, n) => {
        expect(countIn(pattern, fillPattern(pattern, n, day("2026-11-20")))).toBe(n);
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

  const faults = async () => {
    const rule = invariants.find((one) => one.says === "automatic invoice numbers leave none out");
    return books.database.transaction(async (tx) => rule?.faults(tx));
  };

  const create = (number?: string) =>
    books.as(async (scope) => (await createInvoice(scope, { client, ...(number ? { number } : {}) })).row);

  test("go on from where they were begun; an own number takes no place among them", async () => {
    const made = [await create("INV-31"), await create(), await create("SPECIAL"), await create("X-7"), await create()];
    expect(made.map((row) => [row.sequence, row.number])).toEqual([
      [1, "INV-31"],
      [2, "INV-32"],
      [3, "SPECIAL"],
      [4, "X-7"],
      [5, "INV-33"],
    ]);
  });

  test("start at 1 behind own numbers of another kind", async () => {
    const made = [await create("X-7"), await create(), await create("INV-2")];
    expect(made.map((row) => row.number)).toEqual(["X-7", "INV-1", "INV-2"]);
  });

  test("of the pattern that would leave others out are refused", async () => {
    await create();
    await expect(create("INV-3")).rejects.toThrow(/INV-3 would leave numbers out: the next one is INV-2/);
    await expect(create("inv-30")).rejects.toThrow(/the next one is INV-2/);
    expect((await create()).number).toBe("INV-2");
  });

  test("go on counting when the pattern changes, there and back", async () => {
    const follow = (invoicePattern: string) =>
      books.as((scope) => scope.write.update("workspace", scope.workspace.id, { invoicePattern }));
    const made = [(await create()).number];
    await follow("{yyyy}-{nnn}");
    made.push((await create()).number, (await create("OWN")).number, (await create()).number);
    await follow("INV-{n}");
    made.push((await create()).number);
    expect(made).toEqual(["INV-1", "2026-002", "OWN", "2026-003", "INV-4"]);
    expect(await faults()).toEqual([]);
  });

  test("that leave one out are found by the doctor, however they came", async () => {
    await create();
    const second = await create();
    await create();
    await books.as((scope) => scope.write.update("invoice", second.id, { number: "LOST" }));
    expect(await faults()).toEqual([expect.stringMatching(/between 1 and 3$/)]);
  });

  test("are found in any case and by their count", async () => {
    for (const number of ["INV-13", "2025-003", "X-03", "Y-1", "Z-31"]) await create(number);
    const found = (text: string) =>
      books.as(async (scope) => (await findInvoices(scope, text)).map((one) => one.number).sort());
    expect(await found("inv-13")).toEqual(["INV-13"]);
    expect(await found("#1")).toEqual(["Y-1"]);
    expect(await found("invoice no. 31")).toEqual(["Z-31"]);
    expect(await found("3")).toEqual(["2025-003", "X-03"]);
    expect(await found("INV-4")).toEqual([]);
    expect(await found("")).toEqual([]);
  });
});
