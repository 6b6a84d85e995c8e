import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addClient } from "../../src/clients/add-client.ts";
import { invoiceSums } from "../../src/db/queries/invoice-sums.ts";
import { invoiceTotals } from "../../src/db/queries/invoice-totals.ts";
import { createInvoice } from "../../src/invoices/create-invoice.ts";
import { readInvoice } from "../../src/invoices/read-invoice.ts";
import { money } from "../../src/money/money.ts";
import type { Named } from "../../src/named.ts";
import { openTestBooks, type TestBooks } from "../support/books.ts";

let books: TestBooks;
let client: Named;
beforeAll(async () => {
  books = await openTestBooks();
  client = await books.as((scope) => addClient(scope, { name: "Acme", stage: "client" }));
});
afterAll(() => books.close());

const rates = fc.constantFrom(null, 0, 500, 700, 1900, 2550);
const currency = fc.constantFrom("USD", "JPY", "KWD");
const line = fc.record({
  description: fc.constant("Work"),
  quantityMilli: fc.oneof(fc.constant(1000n), fc.bigInt(1n, 90_000n)),
  unitMinor: fc.oneof(fc.bigInt(-50_000n, 5_000_000n), fc.bigInt(0n, 10n ** 15n)),
  taxBps: rates,
});
const discount = fc.oneof(
  fc.constant(undefined),
  fc.record({ bps: fc.integer({ min: 0, max: 10_000 }) }),
  fc.record({ minor: fc.bigInt(0n, 1_000_000n) }),
);
const given = fc.record({
  currency,
  taxBps: fc.constantFrom(0, 700, 1900),
  discount,
  lines: fc.array(line, { maxLength: 6 }),
});

/** The total of an invoice worked out the slow way: exact fractions, rounded once per rate. */
function naive(one: typeof given extends fc.Arbitrary<infer T> ? T : never): bigint | null {
  const round = (n: bigint, d: bigint) => (n < 0n ? -((-n * 2n + d) / (2n * d)) : (n * 2n + d) / (2n * d));
  const sums = new Map<number, bigint>();
  for (const { quantityMilli, unitMinor, taxBps } of one.lines) {
    const rate = taxBps ?? one.taxBps;
    sums.set(rate, (sums.get(rate) ?? 0n) + round(quantityMilli * unitMinor, 1000n));
  }
  if (one.discount) return null;
  return [...sums].reduce((all, [rate, sum]) => all + sum + round(sum * BigInt(rate), 10_000n), 0n);
}

test("SQL, the view and plain arithmetic agree on the total of any invoice", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(given, { minLength: 1, maxLength: 4 }), async (list) => {
      await books.as(async (scope) => {
        const mark = scope.write.mark();
        const ids: string[] = [];
        for (const one of list) {
          const off = one.discount;
          const view = await createInvoice(scope, {
            client,
            taxBps: one.taxBps,
            lines: one.lines.map(({ unitMinor, ...rest }) => ({ ...rest, unit: money(unitMinor, one.currency) })),
            discount:
              off && ("bps" in off ? off : { amount: money(off.minor, one.lines.length > 0 ? one.currency : "USD") }),
            sent: one.lines.length > 0,
          });
          ids.push(view.row.id);
          const plain = naive(one);
          if (plain !== null) expect(view.total.totalMinor).toBe(plain);
        }
        const figures = await scope.query(invoiceTotals, { invoiceIds: ids });
        for (const one of figures) {
          const view = await readInvoice(scope, one.id);
          expect([one.totalMinor, one.paidMinor]).toEqual([view.total.totalMinor, 0n]);
        }
        const sums = await scope.query(invoiceSums, { invoiceIds: ids, today: scope.today });
        expect(sums.reduce((all, one) => all + one.totalMinor, 0n)).toBe(
          figures.reduce((all, one) => all + one.totalMinor, 0n),
        );
        expect(sums.reduce((all, one) => all + one.count, 0)).toBe(list.length);
        await scope.write.rollback(mark);
      });
    }),
    { numRuns: 60 },
  );
});
