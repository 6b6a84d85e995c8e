import { afterEach, beforeEach, expect, test } from "vitest";
import { addClient } from "../../src/clients/add-client.ts";
import type { InvoiceFilter } from "../../src/db/queries/chosen-invoices.ts";
import { invoiceTotals } from "../../src/db/queries/invoice-totals.ts";
import type { Scope } from "../../src/scope.ts";
import { openTestBooks, type TestBooks } from "../support/books.ts";
import { day } from "../support/day.ts";

let books: TestBooks;
beforeEach(async () => {
  books = await openTestBooks();
});
afterEach(() => books.close());

async function write(scope: Scope, clientId: string, sequence: number, given: object = {}) {
  return scope.write.insert("invoice", {
    number: `INV-${sequence}`,
    sequence,
    clientId,
    currency: "USD",
    status: "sent",
    issuedOn: day("2026-11-01"),
    dueOn: day("2026-11-15"),
    taxName: "Tax",
    taxBps: 0,
    memberId: scope.person.id,
    ...given,
  });
}

const line = (invoiceId: string, amountMinor: bigint, taxBps: number | null = null) => ({
  invoiceId,
  position: 1,
  description: "Work",
  quantityMilli: 1000n,
  unitMinor: amountMinor,
  amountMinor,
  taxBps,
});

async function fill(scope: Scope) {
  const acme = await addClient(scope, { name: "Acme", stage: "client" });
  const other = await addClient(scope, { name: "Globex", stage: "client" });
  const mode = await scope.read.paymentMode.findFirstOrThrow({ where: { key: "bank" } });
  const first = await write(scope, acme.id, 1, { taxBps: 1900, discountBps: 1000 });
  await scope.write.insert("invoiceLine", line(first.id, 100_000n));
  await scope.write.insert("invoiceLine", line(first.id, 50_000n, 700));
  const second = await write(scope, acme.id, 2, { status: "draft" });
  await scope.write.insert("invoiceLine", line(second.id, 9_000n));
  const third = await write(scope, other.id, 3, { issuedOn: day("2026-11-15"), dueOn: day("2026-12-15") });
  await scope.write.insert("invoiceLine", line(third.id, 20_000n));
  const paid = (invoiceId: string, amountMinor: bigint) =>
    scope.write.insert("payment", {
      invoiceId,
      amountMinor,
      currency: "USD",
      paidOn: day("2026-11-20"),
      modeId: mode.id,
      memberId: scope.person.id,
    });
  await paid(first.id, 50_000n);
  await paid(first.id, -10_000n);
  await paid(third.id, 20_000n);
  return { acme, other, first, second, third };
}

test("adds up invoices of mixed rates with a discount, and what was paid on them", async () => {
  const result = await books.as(async (scope) => {
    await fill(scope);
    return scope.query(invoiceTotals, {});
  });
  expect(result.map(({ number, status, totalMinor, paidMinor }) => [number, status, totalMinor, paidMinor])).toEqual([
    ["INV-1", "sent", 107_100n + 48_150n, 40_000n],
    ["INV-2", "draft", 9_000n, 0n],
    ["INV-3", "sent", 20_000n, 20_000n],
  ]);
});

test("narrows to clients, invoices, days, what is open and what is overdue", async () => {
  const numbers = await books.as(async (scope) => {
    const { acme, third } = await fill(scope);
    const all = async (filter: InvoiceFilter) =>
      (await scope.query(invoiceTotals, filter)).map((one) => one.number).join(" ");
    return [
      await all({ clientIds: [acme.id] }),
      await all({ invoiceIds: [third.id] }),
      await all({ open: true }),
      await all({ statuses: ["draft", "void"] }),
      await all({ dueBefore: "2026-12-16" }),
      await all({ issued: { from: "2026-11-01", to: "2026-11-14" } }),
      await all({ issued: { from: "2026-11-02", to: "2026-11-15" } }),
      await all({ issued: { from: "2026-11-16", to: "2026-11-30" } }),
      await all({ clientIds: [] }),
    ];
  });
  expect(numbers).toEqual(["INV-1 INV-2", "INV-3", "INV-1", "INV-2", "INV-1 INV-3", "INV-1 INV-2", "INV-3", "", ""]);
});
