import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { balances } from "../../commands/balances.ts";
import { income } from "../../commands/income.ts";
import { settings } from "../../commands/settings.ts";
import { convert, rateText, readRate, setRate } from "../../src/books/exchange-rates.ts";
import { money } from "../../src/money/money.ts";
import { openTestBooks, type TestBooks } from "../support/books.ts";
import { day } from "../support/day.ts";
import { runCommand } from "../support/run-command.ts";

describe("a rate", () => {
  test.each([
    ["1.08", 1_080_000n],
    ["1,08", 1_080_000n],
    ["0.000001", 1n],
    ["157", 157_000_000n],
    ["1.080", 1_080_000n],
    ["0", null],
    ["0.0000001", null],
    ["-1", null],
    ["about 1", null],
    ["99999999999999999999", null],
  ])("%s is read exactly or not at all", (text, millionths) => {
    expect(readRate(text, "en-US")).toBe(millionths);
  });

  test("is written the way it is read", () => {
    fc.assert(
      fc.property(fc.bigInt(1n, 10n ** 12n), (millionths) => {
        expect(readRate(rateText(millionths), "en-US")).toBe(millionths);
      }),
    );
  });
});

describe("converting", () => {
  test.each([
    ["100.00 EUR at 1.08", money(10_000n, "EUR"), "USD", 1_080_000n, 10_800n],
    ["half a cent goes up", money(1n, "EUR"), "USD", 500_000n, 1n],
    ["less than half goes down", money(1n, "EUR"), "USD", 499_999n, 0n],
    ["a refund rounds as its payment does", money(-1n, "EUR"), "USD", 500_000n, -1n],
    ["yen have no decimals", money(5_000n, "JPY"), "USD", 6_500n, 3_250n],
    ["into yen", money(1_000n, "USD"), "JPY", 153_250_000n, 1_533n],
    ["dinars have three decimals", money(1_234n, "KWD"), "USD", 3_250_000n, 401n],
    ["into dinars", money(100n, "USD"), "KWD", 307_500n, 308n],
  ])("%s", (_name, amount, base, rate, minor) => {
    expect(convert(amount, base, rate)).toEqual({ minor, currency: base });
  });

  test("is never off by more than half a minor unit", () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 18n), 10n ** 18n), fc.bigInt(1n, 10n ** 9n), (minor, rate) => {
        const error = convert(money(minor, "EUR"), "USD", rate).minor * 1_000_000n - minor * rate;
        expect(error <= 500_000n && error >= -500_000n).toBe(true);
      }),
    );
  });
});

describe("dated rates", () => {
  let books: TestBooks;
  beforeAll(async () => {
    books = await openTestBooks();
    await books.as((scope) => runCommand(scope, income, { amount: "100 EUR", on: "2026-11-20", mode: "bank" }));
  });
  afterAll(() => books.close());
  const text = () => books.as(async (scope) => (await runCommand(scope, balances)).text);
  const set = (rate: string, on: string) => books.as((scope) => setRate(scope, "EUR", rate, day(on)));

  test("the latest on or before the day applies; one of the same day is replaced", async () => {
    await set("1.2", "2026-11-21");
    expect(await text()).toBe("Your balance is €100.00.");
    await set("1.1", "2026-11-01");
    expect(await text()).toBe("Your balance is €100.00, that is $110.00.");
    await set("1.08", "2026-11-20");
    expect(await text()).toBe("Your balance is €100.00, that is $108.00.");
    await set("1.09", "2026-11-20");
    expect(await text()).toBe("Your balance is €100.00, that is $109.00.");
    books.at("2026-11-21T10:00");
    expect(await text()).toBe("Your balance is €100.00, that is $120.00.");
    books.at("2026-11-20T10:00");
  });

  test("only a real currency other than the base has one", async () => {
    await expect(books.as((scope) => setRate(scope, "USD", "1", day("2026-11-20")))).rejects.toThrow("base currency");
    await expect(books.as((scope) => setRate(scope, "XYZ", "1", day("2026-11-20")))).rejects.toThrow("not a currency");
    await expect(set("0", "2026-11-20")).rejects.toThrow('"0" is not a rate');
  });

  test("a change of the base currency does not misread old rates", async () => {
    const other = await openTestBooks();
    await other.as((scope) => runCommand(scope, income, { amount: "100 GBP", mode: "bank" }));
    await other.as((scope) => runCommand(scope, settings, { what: "rate GBP 1.27" }));
    const said = () => other.as(async (scope) => (await runCommand(scope, balances)).text);
    expect(await said()).toBe("Your balance is £100.00, that is $127.00.");
    await other.as((scope) => runCommand(scope, settings, { what: "currency EUR" }));
    expect(await said()).toBe("Your balance is £100.00.");
    await other.close();
  });
});
