import fc from "fast-check";
import { extractText } from "unpdf";
import { expect, test } from "vitest";
import { drawSheet, isForeign } from "../../src/invoices/paper/draw-sheet.ts";
import type { Row, Sheet } from "../../src/invoices/paper/sheet.ts";

const plain: Sheet = {
  title: "Invoice INV-1, Studio North",
  author: "Studio North",
  locale: "en-GB",
  madeAt: new Date("2026-11-20T00:00:00Z"),
  paper: "A4",
  logo: null,
  heading: "Invoice",
  number: "INV-1",
  stamp: null,
  from: { label: "From", name: "Studio North", lines: ["12 Mill Road", "Leeds"] },
  to: { label: "Bill to", name: "Acme", lines: [] },
  facts: [{ label: "Date", value: "20 November 2026" }],
  head: ["What", "Quantity", "Price", "Amount"],
  rows: [["Logo", "1", "£800.00", "£800.00"]],
  totals: [{ label: "Total", value: "£800.00", strong: true }],
  below: [],
  page: (page, of) => `Page ${page} of ${of}`,
};

async function pagesOf(sheet: Sheet): Promise<string[]> {
  const { text } = await extractText(new Uint8Array(await drawSheet(sheet)));
  return text.map((page) => page.replace(/\s+/g, " "));
}

test("many lines go on over pages, each under the head of the table, none torn or lost", async () => {
  const long = "a line that says so much of what was done that it runs over the end of its column again and again";
  const rows = Array.from({ length: 120 }, (_none, at): Row => [`Item${at} ${long}`, "1", "£1.00", `£${at}.00`]);
  const pages = await pagesOf({ ...plain, rows });
  expect(pages.length).toBeGreaterThan(5);
  for (const [at, page] of pages.entries()) {
    expect(page).toContain(`Page ${at + 1} of ${pages.length}`);
    if (page.includes("Item")) expect(page).toContain("What Quantity Price Amount");
  }
  for (let at = 0; at < rows.length; at++) {
    const [page, ...others] = pages.filter((one) => one.includes(`Item${at} `));
    expect(others).toEqual([]);
    expect(page).toContain(`Item${at} ${long}`);
  }
  expect(pages.at(-1)).toContain("Total £800.00");
});

test("a line longer than a page goes on over the next, its figures where it begins", async () => {
  const words = Array.from({ length: 900 }, (_none, at) => `word${at}`).join(" ");
  const rows: Row[] = [
    [words, "2", "£3.00", "£6.00"],
    ["Logo", "1", "£800.00", "£800.00"],
  ];
  const pages = await pagesOf({ ...plain, rows });
  expect(pages[0]).toMatch(/£6\.00/);
  expect(pages.join(" ").match(/word\d+/g)).toHaveLength(900);
  expect(pages.at(-1)).toMatch(/Logo/);
});

test("notes longer than a page go on over the next", async () => {
  const words = Array.from({ length: 1500 }, (_none, at) => `word${at}`).join(" ");
  const pages = await pagesOf({ ...plain, below: [{ label: "Notes", value: words }] });
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.join(" ").match(/word\d+/g)).toHaveLength(1500);
});

test("emoji and signs that turn the reading direction are left out, the words beside them stay", async () => {
  const [page] = await pagesOf({
    ...plain,
    to: { label: "Bill to", name: "Zoë 🎬 Films\u202E\u0000", lines: ["<b>Ärger & Söhne</b>", "Łódź, Αθήνα, Київ"] },
  });
  expect(page).toContain("Bill to Zoë Films <b>Ärger & Söhne</b> Łódź, Αθήνα, Київ");
});

test("letters that can't be printed are noticed", () => {
  expect(["Łódź, Αθήνα, Київ — 20 € №5", "Zoë 🎬", "山田商店", "חברה", "शर्मा"].map(isForeign)).toEqual([
    false,
    false,
    true,
    true,
    true,
  ]);
});

test("whatever was typed, a file comes, the same each time", async () => {
  const text = fc.oneof(fc.string({ unit: "grapheme", maxLength: 300 }), fc.string({ unit: "binary", maxLength: 60 }));
  await fc.assert(
    fc.asyncProperty(text, text, fc.array(text, { maxLength: 5 }), async (name, what, notes) => {
      const sheet: Sheet = {
        ...plain,
        number: name,
        stamp: what,
        to: { label: "Bill to", name, lines: notes },
        rows: [[what, name, what, "1"]],
        below: notes.map((value) => ({ label: what, value })),
      };
      const drawn = await drawSheet(sheet);
      expect(Buffer.from(drawn.subarray(0, 5)).toString()).toBe("%PDF-");
      expect(Buffer.from(await drawSheet(sheet)).equals(Buffer.from(drawn))).toBe(true);
    }),
    { numRuns: 60 },
  );
});
