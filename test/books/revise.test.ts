import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { recordExpense } from "../../src/books/record-expense.ts";
import { recordIncome } from "../../src/books/record-income.ts";
import { refundExpense } from "../../src/books/refund-expense.ts";
import { refundIncome } from "../../src/books/refund-income.ts";
import { removeExpense, removeIncome } from "../../src/books/remove-entry.ts";
import { reviseExpense } from "../../src/books/revise-expense.ts";
import { reviseIncome } from "../../src/books/revise-income.ts";
import { money } from "../../src/money/money.ts";
import type { Scope } from "../../src/scope.ts";
import { openTestBooks, type TestBooks } from "../support/books.ts";
import { day } from "../support/day.ts";

let books: TestBooks;
beforeAll(async () => {
  books = await openTestBooks();
});
afterAll(() => books.close());

const usd = (minor: bigint) => money(minor, "USD");
const on = day;

function received(scope: Scope, minor = 120_000n, client = "Acme") {
  const [known] = scope.names.byName("client", client);
  return recordIncome(scope, {
    amount: usd(minor),
    on: on("2026-11-10"),
    client: known ?? { create: client },
    received: true,
  });
}

async function onInvoice(scope: Scope) {
  const { row, client } = await received(scope, 50_000n, "Invoiced Inc");
  const sequence = (await scope.read.invoice.count()) + 1;
  const invoice = await scope.write.insert("invoice", {
    number: `INV-${sequence}`,
    sequence,
    clientId: client?.id ?? "",
    currency: "USD",
    status: "sent",
    issuedOn: on("2026-11-10"),
    dueOn: on("2026-11-24"),
    taxName: "Tax",
    taxBps: 0,
    memberId: scope.person.id,
  });
  await scope.write.update("income", row.id, { invoiceId: invoice.id, modeId: null, receivedOn: null });
  return { id: row.id, number: invoice.number };
}

describe("correcting income", () => {
  test("amount and currency, note and classification change; the rest stays", async () => {
    const { before, after } = await books.as(async (scope) => {
      const { row } = await received(scope);
      const revised = await reviseIncome(scope, row.id, {
        amount: money(130_000n, "EUR"),
        note: "logo",
        classification: { create: "royalties" },
      });
      return { before: row, after: revised };
    });
    const { classificationId, ...rest } = before;
    expect(after.row).toEqual({
      ...rest,
      classificationId: after.classification.id,
      amountMinor: 130_000n,
      currency: "EUR",
      note: "logo",
    });
    expect(after.row.classificationId).not.toBe(classificationId);
  });

  test("money received on its own day moves with the day", async () => {
    const { row } = await books.as(async (scope) =>
      reviseIncome(scope, (await received(scope)).row.id, { on: on("2026-11-09") }),
    );
    expect([row.earnedOn, row.receivedOn]).toEqual(["2026-11-09", "2026-11-09"]);
  });

  test("income received later is received on the day said, else today, and keeps its own day", async () => {
    const expected = (scope: Scope) => recordIncome(scope, { amount: usd(5n), on: on("2026-11-01"), received: false });
    const today = await books.as(async (scope) =>
      reviseIncome(scope, (await expected(scope)).row.id, { mode: { create: "cash" } }),
    );
    expect([today.row.earnedOn, today.row.receivedOn, today.mode?.name]).toEqual(["2026-11-01", "2026-11-20", "cash"]);
    const later = await books.as(async (scope) =>
      reviseIncome(scope, (await expected(scope)).row.id, { received: true, on: on("2026-11-18") }),
    );
    expect([later.row.earnedOn, later.row.receivedOn, later.mode?.assumed]).toEqual(["2026-11-01", "2026-11-18", true]);
    const corrected = await books.as((scope) => reviseIncome(scope, later.row.id, { on: on("2026-11-02") }));
    expect([corrected.row.earnedOn, corrected.row.receivedOn]).toEqual(["2026-11-02", "2026-11-18"]);
  });

  test("removing the mode makes it not received", async () => {
    const { row, mode } = await books.as(async (scope) =>
      reviseIncome(scope, (await received(scope)).row.id, { mode: null }),
    );
    expect([row.modeId, row.receivedOn, mode]).toEqual([null, null, null]);
  });

  test("the classification follows the client unless it says something else", async () => {
    const names = await books.as(async (scope) => {
      const plain = await recordIncome(scope, { amount: usd(5n), on: scope.today, received: true });
      const withClient = await reviseIncome(scope, plain.row.id, { client: { create: "Initech" } });
      const without = await reviseIncome(scope, plain.row.id, { client: null });
      await reviseIncome(scope, plain.row.id, { classification: { create: "gift" } });
      const gift = await reviseIncome(scope, plain.row.id, { client: { create: "Hooli" } });
      return [plain, withClient, without, gift].map((entry) => entry.classification.name);
    });
    expect(names).toEqual(["other", "client", "other", "gift"]);
  });

  test("a line of an invoice keeps its client and currency and has no mode of its own", async () => {
    const { id, number } = await books.as(onInvoice);
    const refuses = (patch: Parameters<typeof reviseIncome>[2], sentence: string) =>
      expect(books.as((scope) => reviseIncome(scope, id, patch))).rejects.toThrow(sentence);
    await refuses({ mode: { create: "cash" } }, `Record a payment of ${number} instead`);
    await refuses({ received: true }, `Record a payment of ${number} instead`);
    await refuses({ client: { create: "Else" } }, `stays with the client of ${number}`);
    await refuses({ client: null }, `stays with the client of ${number}`);
    await refuses({ amount: money(1n, "EUR") }, "stays in USD");
    const { row, invoice } = await books.as((scope) => reviseIncome(scope, id, { amount: usd(60_000n), mode: null }));
    expect([row.amountMinor, row.modeId, invoice?.name]).toEqual([60_000n, null, number]);
  });

  test("an entry that is gone is said to be gone", async () => {
    await expect(books.as((scope) => reviseIncome(scope, "inc_none", {}))).rejects.toThrow("no longer in the books");
  });
});

describe("correcting expenses", () => {
  const spent = (scope: Scope) =>
    recordExpense(scope, {
      amount: usd(6_000n),
      on: on("2026-11-10"),
      vendor: "Hetzner",
      client: { create: `Client ${scope.write.mark()}` },
      billable: true,
      paid: true,
    });

  test("what it was for, when and how change", async () => {
    const { row, mode } = await books.as(async (scope) =>
      reviseExpense(scope, (await spent(scope)).row.id, {
        amount: usd(7_000n),
        on: on("2026-11-08"),
        vendor: "Ionos",
        category: { create: "hosting" },
        client: null,
        mode: { create: "card" },
        note: null,
      }),
    );
    expect(mode).toEqual({ id: row.modeId, name: "card", assumed: false });
    expect({ ...row, id: "", workspaceId: "", memberId: "", modeId: "", categoryId: typeof row.categoryId }).toEqual({
      id: "",
      workspaceId: "",
      amountMinor: 7_000n,
      currency: "USD",
      spentOn: "2026-11-08",
      categoryId: "string",
      vendor: "Ionos",
      vendorKey: "ionos",
      clientId: null,
      projectId: null,
      billable: false,
      modeId: "",
      paidOn: "2026-11-08",
      note: null,
      refundOfId: null,
      recurringId: null,
      recurringOn: null,
      memberId: "",
      createdAt: row.createdAt,
    });
  });

  test("an unpaid bill is paid on the day said, else today", async () => {
    const { row } = await books.as(async (scope) => {
      const bill = await recordExpense(scope, { amount: usd(1n), on: on("2026-11-01"), paid: false });
      return reviseExpense(scope, bill.row.id, { paid: true });
    });
    expect([row.spentOn, row.paidOn]).toEqual(["2026-11-01", "2026-11-20"]);
  });
});

describe("refunds", () => {
  test("refunds never come to more than the original, in its currency", async () => {
    await books.as(async (scope) => {
      const { row } = await received(scope, 10_000n);
      const back = await refundIncome(scope, row.id, { amount: usd(6_000n), on: scope.today });
      expect([back.row.amountMinor, back.row.refundOfId, back.row.clientId, back.row.modeId]).toEqual([
        -6_000n,
        row.id,
        row.clientId,
        row.modeId,
      ]);
      const more = (amount = usd(4_001n)) => refundIncome(scope, row.id, { amount, on: scope.today });
      await expect(more()).rejects.toThrow("You can't refund $40.01: $40.00 is left of that entry.");
      await expect(more(money(100n, "EUR"))).rejects.toThrow("You can't refund €1.00");
      await more(usd(4_000n));
      await expect(more(usd(1n))).rejects.toThrow("$0.00 is left");
    });
  });

  test("a refund corrected stays a refund, and the original never falls below it", async () => {
    await books.as(async (scope) => {
      const { row } = await received(scope, 10_000n);
      const back = await refundIncome(scope, row.id, { amount: usd(6_000n), on: scope.today });
      const corrected = await reviseIncome(scope, back.row.id, { amount: usd(7_000n) });
      expect(corrected.row.amountMinor).toBe(-7_000n);
      await expect(reviseIncome(scope, back.row.id, { amount: usd(10_001n) })).rejects.toThrow("$100.00 is left");
      await expect(reviseIncome(scope, row.id, { amount: usd(6_999n) })).rejects.toThrow("has been refunded already");
      await expect(reviseIncome(scope, row.id, { amount: money(9_000n, "EUR") })).rejects.toThrow("another currency");
      await expect(reviseIncome(scope, back.row.id, { client: null })).rejects.toThrow("the refund follows");
      await reviseIncome(scope, row.id, { client: { create: "Moved" } });
      const refund = await scope.read.income.findFirstOrThrow({
        where: { id: back.row.id },
        include: { client: true },
      });
      expect(refund.client?.name).toBe("Moved");
    });
  });

  test("money comes back from a vendor with or without the expense it was paid for", async () => {
    await books.as(async (scope) => {
      const paid = await recordExpense(scope, { amount: usd(6_000n), on: scope.today, vendor: "Hetzner", paid: true });
      const back = await refundExpense(scope, { amount: usd(2_000n), on: scope.today, of: paid.row.id });
      expect([back.row.amountMinor, back.row.vendorKey, back.row.refundOfId]).toEqual([
        -2_000n,
        "hetzner",
        paid.row.id,
      ]);
      const loose = await refundExpense(scope, { amount: usd(9_000n), on: scope.today, vendor: "Ionos" });
      expect([loose.row.amountMinor, loose.row.vendorKey, loose.row.refundOfId]).toEqual([-9_000n, "ionos", null]);
      await expect(refundExpense(scope, { amount: usd(1n), on: scope.today, of: back.row.id })).rejects.toThrow(
        "is a refund itself",
      );
    });
  });

  test("what has not moved can't be given back", async () => {
    await books.as(async (scope) => {
      const owed = await recordIncome(scope, { amount: usd(5n), on: scope.today, received: false });
      await expect(refundIncome(scope, owed.row.id, { amount: usd(1n), on: scope.today })).rejects.toThrow(
        "has not been received yet",
      );
      const bill = await recordExpense(scope, { amount: usd(5n), on: scope.today, paid: false });
      await expect(refundExpense(scope, { amount: usd(1n), on: scope.today, of: bill.row.id })).rejects.toThrow(
        "has not been paid yet",
      );
      const { id, number } = await onInvoice(scope);
      await expect(refundIncome(scope, id, { amount: usd(1n), on: scope.today })).rejects.toThrow(
        `refund a payment of ${number} instead`,
      );
    });
  });
});

describe("deleting", () => {
  test("an entry goes; one that something refers to stays", async () => {
    await books.as(async (scope) => {
      const { row } = await received(scope, 10_000n);
      const back = await refundIncome(scope, row.id, { amount: usd(1n), on: scope.today });
      await expect(removeIncome(scope, row.id)).rejects.toThrow("Delete the refund first");
      await removeIncome(scope, back.row.id);
      await removeIncome(scope, row.id);
      await expect(removeIncome(scope, row.id)).rejects.toThrow("no longer in the books");
      const line = await onInvoice(scope);
      await expect(removeIncome(scope, line.id)).rejects.toThrow(`Take it off ${line.number} first`);
      const paid = await recordExpense(scope, { amount: usd(5n), on: scope.today, paid: true });
      await refundExpense(scope, { amount: usd(5n), on: scope.today, of: paid.row.id });
      await expect(removeExpense(scope, paid.row.id)).rejects.toThrow("Delete the refund first");
    });
  });
});
