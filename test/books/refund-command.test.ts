import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expense } from "../../commands/expense.ts";
import { income } from "../../commands/income.ts";
import type { Slots } from "../../src/call.ts";
import { openTestBooks, type TestBooks } from "../support/books.ts";
import { askCommand, runCommand } from "../support/run-command.ts";

let books: TestBooks;
beforeAll(async () => {
  books = await openTestBooks();
});
afterAll(() => books.close());

const say = (command: unknown, slots: Slots) => books.as((scope) => runCommand(scope, command, slots));

describe("refunds by command", () => {
  test("money back from a vendor is linked to the one paid expense it can be of", async () => {
    const paid = await say(expense, { amount: "60", vendor: "Hetzner", category: "hosting", mode: "card" });
    await say(expense, { amount: "60", vendor: "Hetzner", category: "hosting", paid: "no" });
    const back = await say(expense, { amount: "20", vendor: "hetzner", refund: "yes" });
    expect(back.text).toBe("Recorded that $20.00 came back to you from Hetzner.");
    expect(back.wrote?.title).toBe("Refund of $20.00 from Hetzner");
    expect(back.card?.title).toBe("Refund");
    expect(back.card?.fields[0]).toEqual({ label: "Amount", value: "-$20.00" });
    expect(back.card?.fields.at(-1)).toEqual({ label: "Payment mode", value: "card" });
    const row = await books.as((scope) =>
      scope.read.expense.findFirst({ where: { id: back.wrote?.subject?.id ?? "" } }),
    );
    expect(row?.refundOfId).toBe(paid.wrote?.subject?.id);
  });

  test("of several the person is asked which, with none of them as an answer", async () => {
    await say(expense, { amount: "30", vendor: "Canva", on: "2026-10-01", mode: "card" });
    await say(expense, { amount: "30", vendor: "Canva", on: "2026-11-01", mode: "card" });
    const slots = { amount: "12", vendor: "Canva", refund: "yes" };
    const asked = await books.as((scope) => askCommand(scope, expense, slots));
    if (!("ask" in asked)) throw new Error("not asked");
    expect(asked.ask.offers.map((offer) => offer.label)).toEqual([
      "$30.00, Sun 1 Nov 2026, Canva",
      "$30.00, Thu 1 Oct 2026, Canva",
      "None of these",
    ]);
    for (const [at, linked] of [
      [1, true],
      [2, false],
    ] as const) {
      const back = await say(expense, asked.ask.offers[at]?.press.slots ?? {});
      const id = back.wrote?.subject?.id ?? "";
      const row = await books.as((scope) =>
        scope.read.expense.findFirst({ where: { id }, include: { refundOf: true } }),
      );
      expect([row?.amountMinor, row?.vendor, row?.refundOf?.spentOn]).toEqual([
        -1200n,
        "Canva",
        linked ? "2026-10-01" : undefined,
      ]);
    }
  });

  test("money given back to a client is of an entry received, never more than is left", async () => {
    await expect(say(income, { amount: "50", refund: "yes" })).rejects.toThrow("I found no received entry");
    await say(income, { amount: "100", client: "+Acme", mode: "bank" });
    const back = await say(income, { amount: "80", client: "Acme", refund: "yes" });
    expect(back.text).toBe("Recorded that you gave $80.00 back to Acme.");
    await expect(say(income, { amount: "30", client: "Acme", refund: "yes" })).rejects.toThrow(
      "I found no received entry of Acme of which $30.00 could be given back",
    );
  });
});
