import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeColumns, encodeColumns } from "../../src/history/row-text.ts";

const value = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.boolean(),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  fc.date({ noInvalidDate: true }),
  fc.constant(null),
);

const name = fc.stringMatching(/^[a-z][A-Za-z]{0,12}$/).filter((text) => text !== "int" && text !== "at");
const columns = fc.dictionary(name, value).map((row) => ({ ...row }));

test("columns come back exactly as they were written, nulls included", () => {
  fc.assert(
    fc.property(columns, (row) => {
      expect(decodeColumns(encodeColumns(row, true))).toEqual(row);
    }),
  );
});

test("without nulls only the columns that hold something are kept", () => {
  fc.assert(
    fc.property(columns, (row) => {
      const kept = Object.fromEntries(Object.entries(row).filter(([, one]) => one !== null));
      expect(decodeColumns(encodeColumns(row, false))).toEqual(kept);
    }),
  );
});
