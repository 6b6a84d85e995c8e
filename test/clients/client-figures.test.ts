import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clientFigures, type FiguredInvoice, outstandingOf } from "../../src/clients/client-figures.ts";
import { clientStatus } from "../../src/clients/client-status.ts";
import { stages } from "../../src/clients/stages.ts";
import { money } from "../../src/money/money.ts";
import { addDays } from "../../src/time/day.ts";
import { day } from "../support/day.ts";

const today = day("2026-11-20");
const invoice = (given: Partial<FiguredInvoice>): FiguredInvoice => ({
  currency: "USD",
  status: "sent",
  dueOn: day("2026-12-01"),
  totalMinor: 100_00n,
  paidMinor: 0n,
  ...given,
});

describe("a client's figures", () => {
  test("count drafts in the invoice amount only, and void invoices in nothing", () => {
    const invoices = [
      invoice({ totalMinor: 1000_00n, paidMinor: 400_00n, dueOn: day("2026-11-19") }),
      invoice({ totalMinor: 500_00n, paidMinor: 500_00n }),
      invoice({ totalMinor: 250_00n, status: "draft" }),
      invoice({ totalMinor: 9000_00n, status: "void" }),
    ];
    expect(clientFigures(invoices, [money(950_00n, "USD")], money(3500_00n, "USD"), today)).toEqual({
      byCurrency: [
        {
          currency: "USD",
          invoiceAmountMinor: 1750_00n,
          totalInvoicedMinor: 1500_00n,
          paidMinor: 900_00n,
          outstandingMinor: 600_00n,
          overdueMinor: 600_00n,
          balanceMinor: 600_00n,
          revenueMinor: 950_00n,
        },
      ],
      invoicedPercent: 50,
    });
  });

  test("keep currencies apart, the contract's first, and measure the contract in its own", () => {
    const invoices = [
      invoice({ currency: "EUR", totalMinor: 70_00n }),
      invoice({ currency: "USD", totalMinor: 30_00n }),
    ];
    const figures = clientFigures(invoices, [money(5n, "KWD")], money(40_00n, "USD"), today);
    expect(figures.byCurrency.map((one) => [one.currency, one.invoiceAmountMinor, one.revenueMinor])).toEqual([
      ["USD", 30_00n, 0n],
      ["EUR", 70_00n, 0n],
      ["KWD", 0n, 5n],
    ]);
    expect(figures.invoicedPercent).toBe(75);
  });

  test.each([
    [null, 100_00n, null],
    [0n, 100_00n, null],
    [200_00n, 0n, 0],
    [200_00n, 301_00n, 151],
    [8n, 1n, 13],
    [1000n, 5n, 1],
    [1000n, 4n, 0],
  ])("of a contract of %s with %s invoiced are %s %%", (contract, totalMinor, percent) => {
    const value = contract === null ? null : money(contract, "USD");
    expect(clientFigures([invoice({ totalMinor })], [], value, today).invoicedPercent).toBe(percent);
  });

  test("an invoice due today is not overdue, and an overpaid one owes nothing and takes nothing off another", () => {
    const invoices = [
      invoice({ dueOn: today, totalMinor: 10n }),
      invoice({ totalMinor: 10n, paidMinor: 15n, dueOn: day("2026-01-01") }),
    ];
    const [usd] = clientFigures(invoices, [], null, today).byCurrency;
    expect([usd?.outstandingMinor, usd?.overdueMinor, usd?.balanceMinor]).toEqual([10n, 0n, 5n]);
  });

  test("agree with adding up one by one, in any order", () => {
    const some = fc.record({
      currency: fc.constantFrom("USD", "EUR", "JPY"),
      status: fc.constantFrom("draft" as const, "sent" as const, "void" as const),
      dueOn: fc.constantFrom(day("2026-11-19"), day("2026-11-20"), day("2026-11-21")),
      totalMinor: fc.bigInt(0n, 10n ** 15n),
      paidMinor: fc.bigInt(-1000n, 10n ** 15n),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 30 }), (invoices) => {
        const { byCurrency } = clientFigures(invoices, [], null, today);
        expect(clientFigures(invoices.toReversed(), [], null, today).byCurrency).toEqual(byCurrency);
        for (const one of byCurrency) {
          const own = invoices.filter((each) => each.currency === one.currency);
          let [amount, invoiced, paid, owed, late] = [0n, 0n, 0n, 0n, 0n];
          for (const each of own) {
            paid += each.paidMinor;
            if (each.status !== "void") amount += each.totalMinor;
            if (each.status !== "sent") continue;
            invoiced += each.totalMinor;
            if (each.totalMinor <= each.paidMinor) continue;
            owed += each.totalMinor - each.paidMinor;
            if (each.dueOn < today) late += each.totalMinor - each.paidMinor;
          }
          expect([
            one.invoiceAmountMinor,
            one.totalInvoicedMinor,
            one.paidMinor,
            one.outstandingMinor,
            one.overdueMinor,
            one.balanceMinor,
          ]).toEqual([amount, invoiced, paid, owed, late, invoiced - paid]);
          expect(one.outstandingMinor).toBe(own.reduce((sum, each) => sum + outstandingOf(each), 0n));
        }
      }),
    );
  });
});

describe("a client's status", () => {
  test.each([
    ["lead", false, "2026-11-01", "potential"],
    ["negotiation", true, "2024-01-01", "potential"],
    ["lead", false, "2025-11-20", "inactive"],
    ["client", true, "2020-01-01", "active"],
    ["client", false, "2025-11-21", "active"],
    ["client", false, "2025-11-20", "inactive"],
    ["past", true, "2026-11-20", "past"],
    ["lost", false, "2020-01-01", "past"],
  ] as const)("at stage %s, work open %s, last heard of on %s: %s", (stage, openWork, last, status) => {
    expect(clientStatus({ stage, openWork, lastInteractionOn: day(last) }, today)).toBe(status);
  });

  test("with open work is never inactive, and past exactly at past and lost", () => {
    fc.assert(
      fc.property(fc.constantFrom(...stages), fc.boolean(), fc.integer({ min: 0, max: 3000 }), (stage, openWork, n) => {
        const last = addDays(today, -n);
        const status = clientStatus({ stage, openWork, lastInteractionOn: last }, today);
        expect(status === "past").toBe(stage === "past" || stage === "lost");
        if (openWork) expect(status).not.toBe("inactive");
      }),
    );
  });
});
