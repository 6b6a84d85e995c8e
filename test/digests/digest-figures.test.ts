import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { expense } from "../../commands/expense.ts";
import { income } from "../../commands/income.ts";
import { settings } from "../../commands/settings.ts";
import { readPeriod } from "../../src/digests/period-digest.ts";
import { digestNow } from "../../src/digests/read-digest.ts";
import { moneyReport } from "../../src/reports/money-report.ts";
import { addDays } from "../../src/time/day.ts";
import { openTestBooks, type TestBooks } from "../support/books.ts";
import { day } from "../support/day.ts";
import { runCommand } from "../support/run-command.ts";

let books: TestBooks;
beforeEach(async () => {
  books = await openTestBooks();
});
afterEach(() => books.close());

const none = new Set<never>();

test("a digest's figures are those of the reports, whatever was entered, in every currency", {
  timeout: 240_000,
}, async () => {
  await books.as((scope) => runCommand(scope, settings, { what: "rate EUR 1.08" }));
  const entries = fc.sample(
    fc.record({
      command: fc.constantFrom(income, expense),
      days: fc.integer({ min: 0, max: 75 }),
      minor: fc.integer({ min: 1, max: 999_999 }),
      currency: fc.constantFrom("USD", "EUR", "GBP"),
    }),
    { numRuns: 80, seed: 7 },
  );
  await books.as(async (scope) => {
    for (const { command, days, minor, currency } of entries) {
      const on = addDays(scope.today, -days);
      const amount = `${Math.floor(minor / 100)}.${String(minor % 100).padStart(2, "0")} ${currency}`;
      await runCommand(scope, command, { amount, on, mode: "bank" });
    }
  });
  await books.as(async (scope) => {
    const total = async (side: "income" | "expenses", from: string, to: string) => {
      const period = { from: day(from), to: day(to) };
      const report = await moneyReport(scope, { sides: [side], period, basis: "cash", groupBy: "none" });
      return report.total[side];
    };
    const shown = await digestNow(scope, "daily", none);
    if (shown.kind !== "daily") throw new Error("another digest came");
    expect(shown.digest.month?.now).toEqual(await total("income", "2026-11-01", "2026-11-20"));
    expect(shown.digest.month?.before).toEqual(await total("income", "2026-10-01", "2026-10-20"));
    const received = await total("income", "2026-11-19", "2026-11-19");
    expect(shown.digest.received?.totals.amounts ?? []).toEqual(received.amounts);
    for (const [kind, from, to] of [
      ["weekly", "2026-11-09", "2026-11-15"],
      ["monthly", "2026-10-01", "2026-10-31"],
    ] as const) {
      const digest = await readPeriod(scope, { kind, covered: { from: day(from), to: day(to) }, without: none });
      expect(digest.money?.now.received).toEqual(await total("income", from, to));
      expect(digest.money?.now.spent).toEqual(await total("expenses", from, to));
      const { comparedWith: before } = digest;
      expect(digest.money?.before.received).toEqual(await total("income", before.from, before.to));
      for (const slice of digest.chart?.slices ?? [])
        expect(slice.money?.received).toEqual(await total("income", slice.period.from, slice.period.to));
    }
  });
});
