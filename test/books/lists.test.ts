import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expense } from "../../commands/expense.ts";
import { settings } from "../../commands/settings.ts";
import { openTestBooks, type TestBooks } from "../support/books.ts";
import { runCommand } from "../support/run-command.ts";

let books: TestBooks;
beforeAll(async () => {
  books = await openTestBooks();
});
afterAll(() => books.close());

const set = (what: string) => books.as(async (scope) => (await runCommand(scope, settings, { what })).text);

describe("payment modes", () => {
  test("are added, renamed and archived, and an archived one comes back when it is used", async () => {
    expect(await set("modes add Wise")).toBe("Payment modes: bank, card, cash, PayPal, Wise.");
    expect(await set("modes rename Wise to Wise EUR")).toBe("Payment modes: bank, card, cash, PayPal, Wise EUR.");
    expect(await set("modes archive paypal")).toBe("Payment modes: bank, card, cash, Wise EUR.");
    const answer = await books.as((scope) => runCommand(scope, expense, { amount: "5", mode: "paypal" }));
    expect(answer.card?.fields.at(-1)).toEqual({ label: "Payment mode", value: "PayPal" });
    expect(await books.as((scope) => scope.read.paymentMode.count({ where: { key: "paypal" } }))).toBe(1);
  });

  test("the default stays, a name is given once, an unknown one is said to be unknown", async () => {
    await expect(set("modes archive bank")).rejects.toThrow("That is your default payment mode");
    await expect(set("modes rename card to cash")).rejects.toThrow("There is a cash already");
    await expect(set("modes archive gold")).rejects.toThrow('called "gold"');
    await expect(set("modes gold")).rejects.toThrow('I can\'t read "gold"');
  });
});

describe("classifications and categories", () => {
  test("are the workspace's own", async () => {
    expect(await set("classifications add royalties")).toBe(
      "Income classifications: client, gift, interest, other, royalties, salary.",
    );
    expect(await set("classifications archive gift")).not.toContain("gift");
    expect(await set("categories rename phone to internet")).toContain("internet");
    expect(await set("categories add internet")).toContain("internet");
  });

  test("those that rules name stay", async () => {
    await expect(set("classifications rename client to customer")).rejects.toThrow("stays as it is");
    await expect(set("classifications archive other")).rejects.toThrow("stays as it is");
    expect(await set("categories archive other")).not.toContain("other");
  });
});
