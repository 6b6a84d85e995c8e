import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allocate } from "../../src/money/allocate.ts";
import { currencyDigits, isCurrency } from "../../src/money/currency.ts";
import { formatMoney } from "../../src/money/format-money.ts";
import {
  add,
  basisPoints,
  decimalText,
  decodeMoney,
  divideHalfUp,
  encodeMoney,
  money,
  negate,
  percentOf,
  subtract,
  sum,
  zero,
} from "../../src/money/money.ts";

const minor = fc.bigInt({ min: -(2n ** 62n), max: 2n ** 62n });
const currency = fc.constantFrom("USD", "JPY", "KWD", "CLF");

describe("exact amounts", () => {
  test("add, subtract and sum without losing a unit", () => {
    fc.assert(
      fc.property(minor, minor, (a, b) => {
        const total = add(money(a, "EUR"), money(b, "EUR"));
        expect(subtract(total, money(b, "EUR"))).toEqual(money(a, "EUR"));
        expect(sum([money(a, "EUR"), money(b, "EUR"), negate(money(b, "EUR"))], "EUR")).toEqual(money(a, "EUR"));
      }),
    );
    expect(sum([], "USD")).toEqual(zero("USD"));
  });

  test("refuse to mix currencies", () => {
    expect(() => add(money(1n, "USD"), money(1n, "EUR"))).toThrow(RangeError);
    expect(() => subtract(money(1n, "USD"), money(1n, "EUR"))).toThrow("USD and EUR");
    expect(() => sum([money(1n, "USD")], "EUR")).toThrow(RangeError);
  });

  test("come back from their canonical text", () => {
    fc.assert(
      fc.property(minor, currency, (m, c) => {
        expect(decodeMoney(encodeMoney(money(m, c)))).toEqual(money(m, c));
      }),
    );
    expect(["1200 USD", "1.5 JPY", "1,200.00 USD", "1200.00", "1200.00 usd", "--1.00 USD"].map(decodeMoney)).toEqual(
      Array(6).fill(null),
    );
  });

  test.each([
    [5n, "USD", "0.05"],
    [-5n, "USD", "-0.05"],
    [1234n, "JPY", "1234"],
    [-500n, "KWD", "-0.500"],
    [12345n, "CLF", "1.2345"],
  ])("%s units of %s are %s", (m, c, text) => expect(decimalText(money(m, c))).toBe(text));

  test.each([
    [5n, 2n, 3n],
    [-5n, 2n, -3n],
    [4n, 3n, 1n],
    [-4n, 3n, -1n],
    [0n, 7n, 0n],
  ])("%s ÷ %s rounds half away from zero to %s", (n, d, expected) => expect(divideHalfUp(n, d)).toBe(expected));

  test("a share in basis points rounds half up to the cent", () => {
    expect(basisPoints(money(9999n, "EUR"), 1900)).toEqual(money(1900n, "EUR"));
    expect(basisPoints(money(50n, "EUR"), 100)).toEqual(money(1n, "EUR"));
  });

  test.each([
    [1n, 3n, 33],
    [2n, 3n, 67],
    [-1n, 2n, -50],
    [1n, 0n, null],
    [1n, -2n, -50],
  ])("%s of %s is %s percent", (a, b, expected) => expect(percentOf(a, b)).toBe(expected));

  test("currencies have the digits ISO 4217 gives them", () => {
    expect(["USD", "JPY", "KWD", "CLF"].map(currencyDigits)).toEqual([2, 0, 3, 4]);
    expect([isCurrency("EUR"), isCurrency("eur"), isCurrency("XQX")]).toEqual([true, false, false]);
  });

  test("are written as the locale writes them, at any size", () => {
    expect(formatMoney(money(120000n, "USD"), "en-US")).toBe("$1,200.00");
    expect(formatMoney(money(120000n, "EUR"), "de-DE")).toBe("1.200,00\u00a0€");
    expect(formatMoney(money(900719925474099377n, "USD"), "en-US")).toBe("$9,007,199,254,740,993.77");
  });
});

describe("splitting an amount", () => {
  test("gives parts that add up to it and never differ from their share by a unit or more", () => {
    const weights = fc
      .array(fc.bigInt({ min: 0n, max: 10_000n }), { minLength: 1, maxLength: 12 })
      .filter((w) => w.some((x) => x > 0n));
    fc.assert(
      fc.property(minor, weights, (m, w) => {
        const total = money(m, "EUR");
        const parts = allocate(total, w);
        const whole = w.reduce((a, b) => a + b, 0n);
        expect(sum(parts, "EUR")).toEqual(total);
        for (const [index, part] of parts.entries()) {
          const distance = part.minor * whole - m * (w[index] ?? 0n);
          expect(distance < whole && distance > -whole).toBe(true);
        }
      }),
    );
  });

  test("gives the cents left over to the largest remainders, earlier parts first", () => {
    expect(allocate(money(100n, "EUR"), [1n, 1n, 1n]).map((p) => p.minor)).toEqual([34n, 33n, 33n]);
    expect(allocate(money(-100n, "EUR"), [1n, 1n, 1n]).map((p) => p.minor)).toEqual([-34n, -33n, -33n]);
    expect(allocate(money(10n, "EUR"), [1n, 2n, 0n]).map((p) => p.minor)).toEqual([3n, 7n, 0n]);
  });

  test("refuses weights that are negative or all zero", () => {
    expect(() => allocate(money(1n, "EUR"), [0n])).toThrow(RangeError);
    expect(() => allocate(money(1n, "EUR"), [2n, -1n])).toThrow(RangeError);
    expect(() => allocate(money(1n, "EUR"), [])).toThrow(RangeError);
  });
});
