import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { balances } from "../../commands/balances.ts";
import { expense } from "../../commands/expense.ts";
import { expenseList } from "../../commands/expense-list.ts";
import { income } from "../../commands/income.ts";
import { incomeList } from "../../commands/income-list.ts";
import { reportActivity } from "../../commands/report-activity.ts";
import { reportExpenses } from "../../commands/report-expenses.ts";
import { reportIncome } from "../../commands/report-income.ts";
import { reportProfit } from "../../commands/report-profit.ts";
import { reportTop } from "../../commands/report-top.ts";
import { setRate } from "../../src/books/exchange-rates.ts";
import { refundIncome } from "../../src/books/refund-income.ts";
import type { Slots } from "../../src/call.ts";
import type { Answer } from "../../src/chat/command.ts";
import { money } from "../../src/money/money.ts";
import type { Scope } from "../../src/scope.ts";
import { openTestBooks, type TestBooks } from "../support/books.ts";
import { day } from "../support/day.ts";
import { runCommand } from "../support/run-command.ts";

let books: TestBooks;
beforeAll(async () => {
  books = await openTestBooks();
});
afterAll(() => books.close());

const say = (command: unknown, slots: Slots = {}) => books.as((scope) => runCommand(scope, command, slots));
const rows = (answer: Answer) => answer.card?.table?.rows.map((row) => row.slice(0, 2));
const pressed = (answer: Answer, label: string) => answer.offers?.find((offer) => offer.label === label)?.press;

describe("empty books", () => {
  test("every question says what was looked at, and how to add something", async () => {
    const got = "got 1200 from Acme yesterday, bank";
    expect((await say(reportIncome)).text).toBe(`No income in November 2026 (cash basis). To add some: ${got}`);
    expect((await say(reportIncome, { basis: "earned", period: "2026" })).text).toBe(
      `No income in 2026 (earned basis). To add some: ${got}`,
    );
    expect((await say(reportExpenses, { period: "2026-11-16..2026-11-22", category: "travel" })).text).toBe(
      "No expenses in travel from Mon 16 Nov 2026 to Sun 22 Nov 2026 (cash basis). To add some: spent 45.50 on hosting, card",
    );
    expect((await say(reportProfit, { period: "yesterday" })).text).toBe(
      `Nothing came in or went out on Thu 19 Nov 2026 (cash basis). To add something: ${got}`,
    );
    expect((await say(reportTop)).text).toBe(`No income so far (cash basis). To add some: ${got}`);
    expect((await say(balances)).text).toContain("No money has moved yet");
    expect((await say(balances, { mode: "stripe" })).text).toContain("Nothing has moved by stripe yet");
    expect((await say(incomeList)).text).toBe(`Income: no entries. To add one: ${got}`);
    expect((await say(expenseList, { mode: "venmo" })).text).toContain("Expenses by venmo: no entries.");
    expect((await say(reportActivity, { period: "2020" })).text).toContain("Nothing was entered or changed in 2020.");
  });

  test("asking for something unknown adds nothing", async () => {
    await say(reportIncome, { mode: "zelle" });
    await say(reportExpenses, { category: "shipping" });
    expect(await books.as((scope) => scope.read.paymentMode.count({ where: { key: "zelle" } }))).toBe(0);
    expect(await books.as((scope) => scope.read.category.count({ where: { key: "shipping" } }))).toBe(0);
  });
});

/** October: 1,000.00 from Acme; November: 2,400.00 Acme and 600.00 Globex, 45.50 hosting, 100.00 travel unpaid. */
async function fill(): Promise<void> {
  const entries: [unknown, Record<string, string>][] = [
    [income, { amount: "1000 USD", client: "+Acme", on: "2026-10-31", mode: "bank" }],
    [income, { amount: "2400 USD", client: "Acme", on: "2026-11-01", mode: "bank", for: "logo" }],
    [income, { amount: "600 USD", client: "+Globex", on: "2026-11-20", mode: "cash" }],
    [income, { amount: "900 USD", client: "Globex", on: "2026-11-30", received: "no" }],
    [income, { amount: "10 USD", classification: "interest", on: "2025-12-31", mode: "bank" }],
    [expense, { amount: "45.50 USD", vendor: "Hetzner", category: "hosting", on: "2026-11-02", mode: "card" }],
    [expense, { amount: "12 USD", vendor: "Hetzner Cloud", category: "hosting", on: "2026-09-30", mode: "card" }],
    [expense, { amount: "100 USD", category: "travel", client: "Acme", on: "2026-11-03", paid: "no" }],
  ];
  for (const [command, slots] of entries) await say(command, slots);
}

describe("reports", () => {
  beforeAll(fill);

  test("income of this month names period and basis, its clients, and the month before", async () => {
    const answer = await say(reportIncome);
    expect(answer.text).toBe("Income in November 2026: $3,000.00 (cash basis). October 2026: $1,000.00.");
    expect(answer.card).toEqual({
      title: "Income, November 2026",
      fields: [
        { label: "Total", value: "$3,000.00" },
        { label: "Basis", value: "cash: what was received and paid in the period" },
      ],
      table: {
        head: ["Client", "Amount", ""],
        rows: [
          ["Acme", "$2,400.00", "████████████"],
          ["Globex", "$600.00", "███"],
        ],
      },
    });
    expect(answer.wrote).toBeUndefined();
    expect(pressed(answer, "October 2026")).toEqual({
      command: "report income",
      slots: { period: "2026-10-01..2026-10-31" },
    });
    expect(pressed(answer, "Earned basis")).toEqual({
      command: "report income",
      slots: { period: "2026-11-01..2026-11-30", basis: "earned" },
    });
  });

  test("earned income counts what is expected, by its own day", async () => {
    const answer = await say(reportIncome, { basis: "earned", client: "Globex" });
    expect(answer.text).toContain("Income from Globex so far: $1,500.00 (earned basis).");
  });

  test("months, quarters and years begin and end on their days", async () => {
    const by = async (groupBy: string) => rows(await say(reportIncome, { period: "2025-12-01..2026-12-31", groupBy }));
    expect(await by("month")).toEqual([
      ["December 2025", "$10.00"],
      ["October 2026", "$1,000.00"],
      ["November 2026", "$3,000.00"],
    ]);
    expect(await by("quarter")).toEqual([
      ["Q4 2025", "$10.00"],
      ["Q4 2026", "$4,000.00"],
    ]);
    expect(await by("year")).toEqual([
      ["2025", "$10.00"],
      ["2026", "$4,000.00"],
    ]);
    expect((await say(reportIncome, { period: "q3 2026" })).text).toContain("No income in Q3 2026");
  });

  test("entries without what is grouped by stand under its absence", async () => {
    const period = "2025-12-01..2026-12-31";
    expect(rows(await say(reportIncome, { period, groupBy: "client" }))).toEqual([
      ["Acme", "$3,400.00"],
      ["Globex", "$600.00"],
      ["no client", "$10.00"],
    ]);
    expect(rows(await say(reportIncome, { period, groupBy: "classification" }))).toEqual([
      ["client", "$4,000.00"],
      ["interest", "$10.00"],
    ]);
    expect(rows(await say(reportIncome, { period, groupBy: "mode", basis: "earned" }))).toEqual([
      ["bank", "$3,410.00"],
      ["no payment mode", "$900.00"],
      ["cash", "$600.00"],
    ]);
  });

  test("expenses count when paid, or when spent on earned basis", async () => {
    expect((await say(reportExpenses)).text).toBe(
      "Expenses in November 2026: $45.50 (cash basis). October 2026: $0.00.",
    );
    expect(rows(await say(reportExpenses, { basis: "earned" }))).toEqual([
      ["travel", "$100.00"],
      ["hosting", "$45.50"],
    ]);
    const vendor = await say(reportExpenses, { vendor: "hetzner", period: "2026", groupBy: "vendor" });
    expect(vendor.text).toContain("Expenses at hetzner in 2026: $57.50");
    expect(rows(vendor)).toEqual([
      ["Hetzner", "$45.50"],
      ["Hetzner Cloud", "$12.00"],
    ]);
  });

  test("profit is income less expenses, by month", async () => {
    const answer = await say(reportProfit, { period: "2026" });
    expect(answer.text).toBe("Profit in 2026: $3,942.50 (cash basis). 2025: $10.00.");
    expect(answer.card?.table).toEqual({
      head: ["Month", "Income", "Expenses", "Profit"],
      rows: [
        ["September 2026", "$0.00", "$12.00", "-$12.00"],
        ["October 2026", "$1,000.00", "$0.00", "$1,000.00"],
        ["November 2026", "$3,000.00", "$45.50", "$2,954.50"],
      ],
    });
  });

  test("best clients are ranked by what was received, with their share", async () => {
    const answer = await say(reportTop, { period: "2026" });
    expect(answer.text).toBe("Best client in 2026: Acme with $3,400.00, 85% of everything received (cash basis).");
    expect(answer.card?.table?.rows).toEqual([
      ["Acme", "$3,400.00", "85%"],
      ["Globex", "$600.00", "15%"],
    ]);
  });

  test("balances hold what moved", async () => {
    const answer = await say(balances);
    expect(answer.text).toBe("Your balance is $3,952.50.");
    expect(answer.card?.table?.rows).toEqual([
      ["bank", "$3,410.00"],
      ["card", "-$57.50"],
      ["cash", "$600.00"],
    ]);
    expect((await say(balances, { mode: "cash" })).text).toBe("Cash holds $600.00.");
  });

  test("lists go newest first and can be narrowed", async () => {
    const answer = await say(incomeList, { client: "Globex" });
    expect(answer.text).toBe("Income from Globex: 2 entries, newest first.");
    expect(answer.card?.table?.rows).toEqual([
      ["Mon 30 Nov 2026", "Globex", "", "$900.00", "not received yet"],
      ["Fri 20 Nov 2026", "Globex", "", "$600.00", "cash"],
    ]);
    expect((await say(expenseList, { category: "hosting", period: "2026-11" })).card?.table?.rows).toEqual([
      ["Mon 2 Nov 2026", "Hetzner", "hosting", "", "$45.50", "card"],
    ]);
  });

  test("a long list goes on behind More, each entry once", async () => {
    for (let i = 0; i < 23; i++) await say(expense, { amount: `${i + 1}`, on: "2024-05-05", mode: "cash" });
    const seen: string[] = [];
    let answer = await say(expenseList, { period: "2024" });
    expect(answer.text).toBe("Expenses in 2024: the newest 10.");
    for (;;) {
      seen.push(...(answer.card?.table?.rows.map((row) => row[4] ?? "") ?? []));
      const more = pressed(answer, "More");
      if (!more) break;
      answer = await say(expenseList, { ...more.slots });
    }
    expect(answer.text).toBe("Expenses in 2024: the last 3.");
    expect(seen.toSorted()).toEqual(Array.from({ length: 23 }, (_, i) => `$${i + 1}.00`).toSorted());
  });
});

describe("activity", () => {
  test("shows what was entered, newest first, and of a client only what touched it", async () => {
    await books.as(async (scope) => {
      await scope.write.update("client", scope.names.byName("client", "Acme")[0]?.id ?? "", { notes: "pays late" });
    });
    const all = await say(reportActivity, { period: "today" });
    expect(all.text).toBe("Entered or changed on Fri 20 Nov 2026, newest first:");
    expect(all.card?.table?.rows.length).toBe(20);
    expect(all.card?.table?.rows[0]).toEqual(["Fri 20 Nov 2026 09:30", "test"]);
    const acme = await say(reportActivity, { client: "Acme" });
    expect(acme.text).toBe("Entered or changed about Acme in November 2026, newest first:");
    expect(acme.card?.table?.rows.length).toBe(4);
  });
});

describe("several currencies", () => {
  const foreign = (scope: Scope) =>
    Promise.all([
      runCommand(scope, income, { amount: "300 EUR", on: "2023-03-05", mode: "bank" }),
      runCommand(scope, income, { amount: "100 USD", on: "2023-03-05", mode: "bank" }),
      runCommand(scope, income, { amount: "5000 JPY", on: "2023-03-10", mode: "bank" }),
      runCommand(scope, income, { amount: "1.234 KWD", on: "2023-03-20", mode: "bank" }),
    ]);

  test("are never summed silently, and come together at the rates of their days", async () => {
    await books.as(foreign);
    const march = { period: "2023-03" };
    const apart = await say(reportIncome, march);
    expect(apart.text).toContain("Income in March 2023: $100.00, €300.00, ¥5,000 and KWD");
    expect(apart.card?.note).toContain("No exchange rate is known for €300.00, ¥5,000 and KWD");
    await books.as(async (scope) => {
      await setRate(scope, "EUR", "1.08", day("2023-03-01"));
      await setRate(scope, "JPY", "0.0075", day("2023-03-10"));
    });
    const known = await say(reportIncome, march);
    expect(known.text).toMatch(/together \$461\.50 without KWD\s1\.234 \(cash basis\)/);
    expect(known.card?.fields[1]).toEqual({ label: "Total in USD, where a rate is known", value: "$461.50" });
    expect(known.card?.note).toContain(
      "Converted at 1 EUR = 1.08 USD since Wed 1 Mar 2023 and 1 JPY = 0.0075 USD since Fri 10 Mar 2023.",
    );
    expect(known.card?.note).toContain("No exchange rate is known for KWD");
    await books.as((scope) => setRate(scope, "KWD", "3.25", day("2023-03-21")));
    expect((await say(reportIncome, march)).text).toContain("together $465.51 (cash basis)");
  });

  test("a refund takes away from the month it was given in", async () => {
    await books.as(async (scope) => {
      const first = await runCommand(scope, income, { amount: "80", on: "2022-01-31", mode: "bank" });
      await refundIncome(scope, first.wrote?.subject?.id ?? "", {
        amount: money(3_000n, "USD"),
        on: day("2022-02-01"),
      });
    });
    expect(rows(await say(reportIncome, { period: "2022", groupBy: "month" }))).toEqual([
      ["January 2022", "$80.00"],
      ["February 2022", "-$30.00"],
    ]);
  });
});

describe("invoices in reports", () => {
  async function invoice(
    scope: Scope,
    on: string,
    more: { taxBps?: number; discountBps?: number; status?: "draft" | "void" },
  ) {
    const client = scope.names.byName("client", "Acme")[0]?.id ?? "";
    const sequence = (await scope.read.invoice.count()) + 1;
    const row = await scope.write.insert("invoice", {
      number: `INV-${sequence}`,
      sequence,
      clientId: client,
      currency: "USD",
      status: "sent",
      issuedOn: day(on),
      dueOn: day(on),
      taxName: "Tax",
      taxBps: 0,
      memberId: scope.person.id,
      ...more,
    });
    await scope.write.insert("invoiceLine", {
      invoiceId: row.id,
      position: 0,
      description: "work",
      quantityMilli: 1000n,
      unitMinor: 100_000n,
      amountMinor: 100_000n,
    });
    return row.id;
  }

  test("payments count when they were paid, tax included, and the answer says so", async () => {
    await books.as(async (scope) => {
      const id = await invoice(scope, "2021-03-31", { taxBps: 1900, discountBps: 1000 });
      const mode = await scope.read.paymentMode.findFirstOrThrow({ where: { key: "bank" } });
      const payment = { invoiceId: id, currency: "USD", modeId: mode.id, memberId: scope.person.id };
      await scope.write.insert("payment", { ...payment, amountMinor: 107_100n, paidOn: day("2021-04-01") });
      await scope.write.insert("payment", { ...payment, amountMinor: -7_100n, paidOn: day("2021-05-01") });
      await invoice(scope, "2021-03-31", { status: "draft" });
      await invoice(scope, "2021-03-31", { status: "void" });
    });
    const cash = await say(reportIncome, { period: "2021", groupBy: "month" });
    expect(rows(cash)).toEqual([
      ["April 2021", "$1,071.00"],
      ["May 2021", "-$71.00"],
    ]);
    expect(cash.card?.note).toBe("Payments count as they were received, tax included.");
    const earned = await say(reportIncome, { period: "2021", groupBy: "month", basis: "earned" });
    expect(rows(earned)).toEqual([["March 2021", "$900.00"]]);
    expect(earned.card?.note).toBeUndefined();
    expect((await say(reportTop, { period: "2021" })).text).toContain("Acme with $1,000.00");
  });
});
