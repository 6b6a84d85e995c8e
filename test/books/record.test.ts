import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { balances } from "../../commands/balances.ts";
import { expense } from "../../commands/expense.ts";
import { income } from "../../commands/income.ts";
import type { Slots } from "../../src/call.ts";
import { openTestBooks, type TestBooks } from "../support/books.ts";
import { runCommand } from "../support/run-command.ts";

let books: TestBooks;
beforeAll(async () => {
  books = await openTestBooks();
});
afterAll(() => books.close());

describe("recording expenses", () => {
  test("an expense shows everything that was written", async () => {
    const slots = {
      amount: "45.50 USD",
      vendor: "Hetzner",
      category: "hosting",
      for: "server",
      client: "+Acme",
      billable: "true",
      on: "2026-11-13",
      mode: "card",
    };
    const answer = await books.as((scope) => runCommand(scope, expense, slots));
    expect(answer.text).toBe("Recorded $45.50 paid to Hetzner.");
    expect(answer.card).toEqual({
      title: "Expense",
      fields: [
        { label: "Amount", value: "$45.50" },
        { label: "Vendor", value: "Hetzner" },
        { label: "Category", value: "hosting" },
        { label: "For", value: "server" },
        { label: "Client", value: "Acme" },
        { label: "Billable", value: "yes" },
        { label: "Date", value: "Fri 13 Nov 2026" },
        { label: "Payment mode", value: "card" },
      ],
    });
    expect(answer.offers).toEqual([]);
    expect(answer.wrote?.title).toBe("Expense $45.50 to Hetzner");
    const row = await books.as((scope) => scope.read.expense.findFirst({ where: { vendor: "Hetzner" } }));
    expect([row?.vendorKey, row?.paidOn, row?.billable]).toEqual(["hetzner", "2026-11-13", true]);
  });

  test("spent money without a mode takes the default and offers the others", async () => {
    const answer = await books.as((scope) => runCommand(scope, expense, { amount: "20 USD", for: "lunch" }));
    expect(answer.text).toBe("Recorded $20.00 spent on lunch. No payment mode was said, so I took bank.");
    expect(answer.card?.fields.at(-1)).toEqual({ label: "Payment mode", value: "bank (assumed)" });
    const id = answer.wrote?.subject?.id;
    expect(answer.offers).toEqual(
      ["cash", "card", "PayPal"].map((mode) => ({
        label: mode,
        press: { command: "edit", slots: { subject: `expense:${id}`, mode } },
      })),
    );
  });

  test("a bill not paid yet has no payment mode and is in no balance", async () => {
    const before = await books.as((scope) => runCommand(scope, balances));
    const answer = await books.as((scope) =>
      runCommand(scope, expense, { amount: "300", vendor: "Marcus", paid: "no" }),
    );
    expect(answer.text).toContain("as not paid yet");
    expect(answer.card?.fields.at(-1)).toEqual({ label: "Payment mode", value: "not paid yet" });
    expect(await books.as((scope) => runCommand(scope, balances))).toEqual(before);
  });

  test("a well-known category that is not in the list is added on the spot", async () => {
    const answer = await books.as((scope) => runCommand(scope, expense, { amount: "12", category: "shipping" }));
    expect(answer.card?.fields).toContainEqual({ label: "Category", value: "shipping" });
  });

  test("an own category is asked about first", async () => {
    await expect(
      books.as((scope) => runCommand(scope, expense, { amount: "12", category: "gadgets" })),
    ).rejects.toThrow('I don\'t know a category called "gadgets"');
    const answer = await books.as((scope) => runCommand(scope, expense, { amount: "12", category: "+gadgets" }));
    expect(answer.card?.fields).toContainEqual({ label: "Category", value: "gadgets" });
  });

  test("nothing is not an amount, and nobody can't be billed", async () => {
    await expect(books.as((scope) => runCommand(scope, expense, { amount: "0 USD" }))).rejects.toThrow(
      "An amount has to be above zero",
    );
    await expect(books.as((scope) => runCommand(scope, expense, { amount: "5", billable: "yes" }))).rejects.toThrow(
      "needs the client",
    );
  });
});

describe("recording income", () => {
  test("received income without a mode takes the default and offers the others", async () => {
    const answer = await books.as((scope) => runCommand(scope, income, { amount: "1200", client: "+Globex" }));
    expect(answer.text).toBe("Recorded $1,200.00 from Globex. No payment mode was said, so I took bank.");
    const id = answer.wrote?.subject?.id;
    expect(answer.offers?.map((offer) => [offer.label, offer.press])).toEqual(
      ["cash", "card", "PayPal"].map((mode) => [mode, { command: "edit", slots: { subject: `income:${id}`, mode } }]),
    );
  });

  test("income of a client is classified client, other income other, unless something else is said", async () => {
    const classified = async (slots: Slots) => {
      const answer = await books.as((scope) => runCommand(scope, income, { amount: "10", mode: "cash", ...slots }));
      return answer.card?.fields.find((field) => field.label === "Classification")?.value;
    };
    expect(await classified({ client: "Globex" })).toBe("client");
    expect(await classified({})).toBe("other");
    expect(await classified({ classification: "interest" })).toBe("interest");
    expect(await classified({ classification: "+royalties" })).toBe("royalties");
  });

  test("expected income is earned but not received", async () => {
    const slots = { amount: "800", client: "Globex", on: "2026-11-27", received: "false" };
    const answer = await books.as((scope) => runCommand(scope, income, slots));
    expect(answer.text).toContain("as expected");
    expect(answer.card?.fields).toContainEqual({ label: "Payment mode", value: "not received yet" });
    const row = await books.as((scope) => scope.read.income.findFirst({ where: { amountMinor: 80000n } }));
    expect([row?.modeId, row?.receivedOn, row?.earnedOn]).toEqual([null, null, "2026-11-27"]);
  });

  test("a mode of one's own used twice in one message is made once", async () => {
    await books.as(async (scope) => {
      await runCommand(scope, income, { amount: "1", mode: "wise" });
      await runCommand(scope, income, { amount: "2", mode: "wise" });
    });
    expect(await books.as((scope) => scope.read.paymentMode.count({ where: { key: "wise" } }))).toBe(1);
  });
});
