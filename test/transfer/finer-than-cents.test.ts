import * as fc from "fast-check";
import { expect, test } from "vitest";
import { decimalText } from "../../src/money/money.ts";
import { readMoney } from "../../src/money/read-money.ts";
import { columnHabits } from "../../src/transfer/column-habits.ts";

const sheetOf = (cells: readonly string[]) => ({
  head: ["Amount"],
  rows: cells.map((cell, index) => ({ line: index + 2, cells: [cell] })),
});

const readAs = (cells: readonly string[], locale: string) => {
  const habit = columnHabits(sheetOf(cells) as never, { subject: "income", columns: { amount: 0 } } as never).amount;
  return cells.map((cell) => readMoney(habit?.plain(cell) ?? cell, { locale, currency: "USD" }));
};

test("an amount finer than cents in a column with decimals is never read as thousands", () => {
  const parts = fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 999 }));
  fc.assert(
    fc.property(
      parts,
      fc.constantFrom(".", ","),
      fc.constantFrom("en-US", "de-DE"),
      ([whole, thousandths], mark, locale) => {
        const digits = String(thousandths).padStart(3, "0");
        const [, read] = readAs([`45${mark}50`, `${whole}${mark}${digits}`], locale);
        if (thousandths % 10 !== 0) expect(read).toBeNull();
        else expect(read && decimalText(read)).toBe(`${whole}.${digits.slice(0, 2)}`);
      },
    ),
  );
});

test("where no cell has decimals, three digits behind a mark are as the locale has them", () => {
  const [read] = readAs(["1.200"], "de-DE");
  expect(read && decimalText(read)).toBe("1200.00");
});
