import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { invoiceTotal } from "../../src/invoices/invoice-total.ts";

const none = { discountBps: null, discountMinor: null };

describe("an invoice's total", () => {
  test("is nothing without lines", () => {
    expect(invoiceTotal([], none)).toEqual({
      linesMinor: 0n,
      discountMinor: 0n,
      taxMinor: 0n,
      totalMinor: 0n,
      rates: [],
    });
  });

  test("taxes each rate once over the whole invoice, not line by line", () => {
    const lines = [
      { amountMinor: 333n, taxBps: 1900 },
      { amountMinor: 333n, taxBps: 1900 },
      { amountMinor: 333n, taxBps: 1900 },
      { amountMinor: 1000n, taxBps: 700 },
    ];
    expect(invoiceTotal(lines, none)).toEqual({
      linesMinor: 1999n,
      discountMinor: 0n,
      taxMinor: 260n,
      totalMinor: 2259n,
      rates: [
        { taxBps: 1900, baseMinor: 999n, taxMinor: 190n },
        { taxBps: 700, baseMinor: 1000n, taxMinor: 70n },
      ],
    });
  });

  test("takes the discount off before tax", () => {
    expect(invoiceTotal([{ amountMinor: 120_000n, taxBps: 1900 }], { discountBps: 1000, discountMinor: null })).toEqual(
      {
        linesMinor: 120_000n,
        discountMinor: 12_000n,
        taxMinor: 20_520n,
        totalMinor: 128_520n,
        rates: [{ taxBps: 1900, baseMinor: 108_000n, taxMinor: 20_520n }],
      },
    );
  });

  test("spreads a discount by amount over the rates without losing a cent", () => {
    const lines = [
      { amountMinor: 100n, taxBps: 1900 },
      { amountMinor: 100n, taxBps: 700 },
      { amountMinor: 100n, taxBps: 0 },
    ];
    const total = invoiceTotal(lines, { discountBps: null, discountMinor: 100n });
    expect(total.rates.map((rate) => rate.baseMinor)).toEqual([66n, 67n, 67n]);
    expect(total.discountMinor).toBe(100n);
  });

  test("never goes below nothing by a discount", () => {
    const total = invoiceTotal([{ amountMinor: 100n, taxBps: 1900 }], { discountBps: null, discountMinor: 500n });
    expect(total).toMatchObject({ discountMinor: 100n, totalMinor: 0n });
  });

  test("rounds half a cent up", () => {
    expect(invoiceTotal([{ amountMinor: 50n, taxBps: 100 }], none).taxMinor).toBe(1n);
    expect(invoiceTotal([{ amountMinor: 49n, taxBps: 100 }], none).taxMinor).toBe(0n);
  });

  const line = fc.record({
    amountMinor: fc.bigInt(-10_000_000n, 10_000_000n),
    taxBps: fc.constantFrom(0, 500, 700, 1900, 2000, 2100),
  });
  const discount = fc.oneof(
    fc.constant(none),
    fc.record({ discountBps: fc.integer({ min: 0, max: 10_000 }), discountMinor: fc.constant(null) }),
    fc.record({ discountBps: fc.constant(null), discountMinor: fc.bigInt(0n, 20_000_000n) }),
  );

  test("adds up for any lines, rates and discounts", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), discount, (lines, off) => {
        const total = invoiceTotal(lines, off);
        const sum = lines.reduce((a, one) => a + one.amountMinor, 0n);
        expect(total.linesMinor).toBe(sum);
        expect(total.rates.reduce((a, rate) => a + rate.baseMinor, 0n)).toBe(sum - total.discountMinor);
        expect(total.rates.reduce((a, rate) => a + rate.taxMinor, 0n)).toBe(total.taxMinor);
        expect(total.totalMinor).toBe(sum - total.discountMinor + total.taxMinor);
        for (const { taxBps, baseMinor, taxMinor } of total.rates) {
          const error = taxMinor * 10_000n - baseMinor * BigInt(taxBps);
          expect(error <= 5_000n && error >= -5_000n).toBe(true);
        }
        if (off.discountMinor !== null && off.discountMinor <= sum) {
          expect(total.discountMinor).toBe(off.discountMinor);
        }
      }),
    );
  });

  test("does not depend on the order of the lines", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), discount, (lines, off) => {
        expect(invoiceTotal(lines.toReversed(), off)).toEqual(invoiceTotal(lines, off));
      }),
    );
  });
});
