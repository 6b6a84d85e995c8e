import { describe, expect, test } from "vitest";
import { readLine, readLines } from "../../src/invoices/read-lines.ts";

const usd = { locale: "en-US", currency: "USD" };
const eur = { locale: "de-DE", currency: "EUR" };

describe("a line", () => {
  test.each([
    ["Hosting 50", { description: "Hosting", unit: { minor: 5000n, currency: "USD" } }],
    ["50 Hosting", { description: "Hosting", unit: { minor: 5000n, currency: "USD" } }],
    ["50 for hosting", { description: "hosting", unit: { minor: 5000n, currency: "USD" } }],
    ["3 x 150 Decals", { description: "Decals", quantityMilli: 3000n, unit: { minor: 15000n, currency: "USD" } }],
    ["Decals: 3x150", { description: "Decals", quantityMilli: 3000n, unit: { minor: 15000n, currency: "USD" } }],
    [
      "2.5 h x 80 Consulting",
      { description: "Consulting", quantityMilli: 2500n, unit: { minor: 8000n, currency: "USD" } },
    ],
    ["3 hours at $80.50 Work", { description: "Work", quantityMilli: 3000n, unit: { minor: 8050n, currency: "USD" } }],
    ["Book 19.99 7%", { description: "Book", unit: { minor: 1999n, currency: "USD" }, taxBps: 700 }],
    ["Book 1,200.50 + 7.5% VAT", { description: "Book", unit: { minor: 120050n, currency: "USD" }, taxBps: 750 }],
    ["-20 goodwill", { description: "goodwill", unit: { minor: -2000n, currency: "USD" } }],
    ["Phase 2 design 1.2k", { description: "Phase 2 design", unit: { minor: 120000n, currency: "USD" } }],
    ["4 x 150", { quantityMilli: 4000n, unit: { minor: 15000n, currency: "USD" } }],
    ["EUR 40 Icons", { description: "Icons", unit: { minor: 4000n, currency: "EUR" } }],
    ["40 eur icons", { description: "icons", unit: { minor: 4000n, currency: "EUR" } }],
    ["20 mug cups", { description: "mug cups", unit: { minor: 2000n, currency: "USD" } }],
    ["Icons 40 EUR", { description: "Icons", unit: { minor: 4000n, currency: "EUR" } }],
  ])("%s", (text, wanted) => {
    expect(readLine(text, usd)).toEqual(wanted);
  });

  test("is written with a decimal comma where people do", () => {
    expect(readLine("2,5 x 80,50 Beratung", eur)).toEqual({
      description: "Beratung",
      quantityMilli: 2500n,
      unit: { minor: 8050n, currency: "EUR" },
    });
  });

  test.each(["", "Hosting", "for nothing", "about the logo"])("is none without a price: %s", (text) => {
    expect(readLine(text, usd)).toBe(null);
  });
});

describe("lines", () => {
  test("are parted by semicolons or line ends", () => {
    expect(readLines("Hosting 50; 2 x 10 Mugs\n7", usd, "Services")).toEqual([
      { description: "Hosting", quantityMilli: 1000n, unit: { minor: 5000n, currency: "USD" }, taxBps: null },
      { description: "Mugs", quantityMilli: 2000n, unit: { minor: 1000n, currency: "USD" }, taxBps: null },
      { description: "Services", quantityMilli: 1000n, unit: { minor: 700n, currency: "USD" }, taxBps: null },
    ]);
  });

  test("name the one that can't be read", () => {
    expect(readLines("Hosting 50; and more", usd, "Services")).toEqual({ unread: "and more" });
  });
});
