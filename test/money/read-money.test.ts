import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findMoney } from "../../src/money/find-money.ts";
import { formatMoney } from "../../src/money/format-money.ts";
import { encodeMoney, money } from "../../src/money/money.ts";
import { readMoney } from "../../src/money/read-money.ts";

const style = { locale: "en-US", currency: "USD" };
const read = (text: string, s = style) => {
  const amount = readMoney(text, s);
  return amount && encodeMoney(amount);
};

describe("reading a whole answer as an amount", () => {
  test.each([
    ["1200", "1200.00 USD"],
    ["1.2k", "1200.00 USD"],
    [" $1,200.50 ", "1200.50 USD"],
    ["1,200.50 eur", "1200.50 EUR"],
    ["1200.00 USD", "1200.00 USD"],
    ["0.500 KWD", "0.500 KWD"],
    ["-60", "-60.00 USD"],
    ["3*400", "1200.00 USD"],
    ["3 * 400", "1200.00 USD"],
    ["100-40", "60.00 USD"],
    ["100 + 35.5", "135.50 USD"],
    ["1000/4", "250.00 USD"],
    ["1200+19%", "1428.00 USD"],
    ["99.99+19%", "118.99 USD"],
    ["five hundred", "500.00 USD"],
    ["a grand", "1000.00 USD"],
    ["9223372036854775.807 KWD", "9223372036854775.807 KWD"],
  ])("%j is %s", (text, expected) => expect(read(text)).toBe(expected));

  test.each([
    "",
    "abc",
    "10/3",
    "12:30",
    "5 dogs",
    "1.9995",
    "10 JPY 50",
    "¥1.5",
    "10 USD + 5 EUR",
    "1e5",
    "19%",
    "99999999999999999999",
    "12 XQX",
  ])("%j is no amount", (text) => expect(read(text)).toBeNull());

  test("never rounds: more decimals than the currency has are refused", () => {
    expect(read("1.005")).toBe("1005.00 USD");
    expect(read("10.0050")).toBeNull();
    expect(read("1.5 JPY")).toBeNull();
  });
});

const locales = [
  "en-US",
  "en-GB",
  "en-IN",
  "de-DE",
  "de-AT",
  "de-CH",
  "fr-FR",
  "fr-CH",
  "es-ES",
  "es-MX",
  "pt-BR",
  "pt-PT",
  "sv-SE",
  "it-IT",
  "nl-NL",
];
const currencies = ["USD", "EUR", "GBP", "JPY", "KWD", "INR", "BRL", "CHF", "SEK", "CAD", "AUD"];

describe("amounts as people of a locale write them", () => {
  test("are read back exactly, whatever the locale and currency", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...locales),
        fc.constantFrom(...currencies),
        fc.bigInt({ min: 0n, max: 10n ** 12n }),
        (locale, currency, minor) => {
          const amount = money(minor, currency);
          expect(readMoney(formatMoney(amount, locale), { locale, currency })).toEqual(amount);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test("are read back from their canonical text, negative ones too", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...currencies),
        fc.bigInt({ min: -(2n ** 62n), max: 2n ** 62n }),
        (currency, minor) => {
          const amount = money(minor, currency);
          expect(readMoney(encodeMoney(amount), style)).toEqual(amount);
        },
      ),
    );
  });
});

describe("any text at all", () => {
  const pieces = fc.constantFrom(
    "$",
    "€",
    "12",
    "1.200,50",
    "k",
    " ",
    "euros",
    "+",
    "19%",
    "-",
    "x",
    "two",
    "hundred",
    "and",
    ",",
    "3rd",
    "INV-2",
    "Rs",
    "/",
    "mil",
    "\u00a0",
    "é",
    "😀",
  );
  test("is read without a fault, and spans lie within it in order without overlapping", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({ unit: "binary" }),
          fc.array(pieces, { maxLength: 12 }).map((p) => p.join("")),
        ),
        fc.constantFrom(...locales),
        (text, locale) => {
          let end = 0;
          for (const found of findMoney(text, { locale, currency: "EUR" })) {
            expect(found.start).toBeGreaterThanOrEqual(end);
            expect(found.end).toBeGreaterThan(found.start);
            expect(found.end).toBeLessThanOrEqual(text.length);
            end = found.end;
          }
          readMoney(text, { locale, currency: "EUR" });
        },
      ),
      { numRuns: 3000 },
    );
  });
});
