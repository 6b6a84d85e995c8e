import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { setRate } from "../../src/books/exchange-rates.ts";
import type { Basis, Grouping } from "../../src/db/queries/report-sources.ts";
import { divideHalfUp } from "../../src/money/money.ts";
import { readBalances } from "../../src/reports/balances.ts";
import { countedSpans } from "../../src/reports/counted-spans.ts";
import { moneyReport } from "../../src/reports/money-report.ts";
import { averaged, type Totals } from "../../src/reports/totals.ts";
import type { Scope } from "../../src/scope.ts";
import type { Period } from "../../src/time/period.ts";
import { openTestBooks, type TestBooks } from "../support/books.ts";
import { day } from "../support/day.ts";
import { type Cast, type RandomBooks, randomBooks, writeBooks } from "./random-books.ts";

let books: TestBooks;
beforeAll(async () => {
  books = await openTestBooks();
  await books.as(async (scope) => {
    await setRate(scope, "EUR", "1.08", day("2026-03-01"));
    await setRate(scope, "EUR", "1.1", day("2026-08-15"));
    await setRate(scope, "JPY", "0.006534", day("2026-01-01"));
    await setRate(scope, "KWD", "3.25", day("2027-01-01"));
  });
});
afterAll(() => books.close());

class Undo extends Error {}

/** Runs work on random books that leave no trace. */
async function withBooks(given: RandomBooks, work: (scope: Scope, cast: Cast) => Promise<void>): Promise<void> {
  await books
    .as(async (scope) => {
      await work(scope, await writeBooks(scope, given, 1));
      throw new Undo();
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undo)) throw error;
    });
}

/** One amount as a person adding up by hand would note it. */
interface Noted {
  readonly on: string;
  readonly minor: bigint;
  readonly currency: string;
  readonly client: number;
  readonly mode: number | null;
}

function income(given: RandomBooks, basis: Basis): Noted[] {
  const entries = given.incomes.flatMap((one): Noted[] => {
    const on = basis === "cash" ? one.moved : one.on;
    return on ? [{ ...one, on, minor: one.minor * one.sign, mode: one.moved && one.mode }] : [];
  });
  const invoiced = given.invoices.flatMap((one): Noted[] => {
    const of = { currency: one.currency, client: one.client };
    if (basis === "cash") return one.payments.map((payment) => ({ ...of, ...payment }));
    const linked = one.status === "void" ? [] : one.linked.map((line) => ({ ...of, ...line, mode: null }));
    const typed = one.lines.reduce((sum, line) => sum + line, 0n);
    const counts = one.status === "sent" && one.lines.length > 0;
    return counts ? [...linked, { ...of, on: one.issuedOn, minor: afterDiscount(typed, one), mode: null }] : linked;
  });
  return [...entries, ...invoiced];
}

function afterDiscount(typed: bigint, one: { discountBps: number | null; discountMinor: bigint | null }): bigint {
  if (one.discountBps !== null) return typed - divideHalfUp(typed * BigInt(one.discountBps), 10_000n);
  if (one.discountMinor === null || typed <= 0n) return typed;
  return one.discountMinor > typed ? 0n : typed - one.discountMinor;
}

function expenses(given: RandomBooks, basis: Basis): Noted[] {
  return given.expenses.flatMap((one): Noted[] => {
    const on = basis === "cash" ? one.moved : one.on;
    return on ? [{ ...one, on, minor: one.minor * one.sign, mode: one.moved && one.mode }] : [];
  });
}

const within = (period: Period) => (one: Noted) => one.on >= period.from && one.on <= period.to;

function perCurrency(noted: readonly Noted[]): Record<string, bigint> {
  const sums: Record<string, bigint> = {};
  for (const { currency, minor } of noted) sums[currency] = (sums[currency] ?? 0n) + minor;
  return sums;
}

const shown = (totals: Totals) => Object.fromEntries(totals.amounts.map((amount) => [amount.currency, amount.minor]));

const span = (from: string, to: string): Period => ({ from: day(from), to: day(to) });
const period = fc.constantFrom(
  span("2026-01-01", "2026-12-31"),
  span("2026-02-01", "2026-02-28"),
  span("2026-04-01", "2026-06-30"),
  span("2025-12-31", "2026-01-01"),
);
const basis = fc.constantFrom<Basis>("cash", "earned");

const keys: Partial<Record<Grouping, (one: Noted, cast: Cast) => string | null>> = {
  month: ({ on }) => on.slice(0, 7),
  quarter: ({ on }) => `${on.slice(0, 4)}-Q${Math.ceil(Number(on.slice(5, 7)) / 3)}`,
  year: ({ on }) => on.slice(0, 4),
  client: ({ client }, cast) => cast.clients[client] ?? null,
  mode: ({ mode }, cast) => (mode === null ? null : (cast.modes[mode] ?? null)),
};

const runs = { numRuns: 40 };

describe("reports of random books", () => {
  test("income, expenses and profit are what adding up by hand gives, each entry once, however grouped", async () => {
    const grouping = fc.constantFrom<Grouping>("month", "quarter", "year", "client", "mode");
    await fc.assert(
      fc.asyncProperty(randomBooks, period, basis, grouping, async (given, period, basis, groupBy) => {
        await withBooks(given, async (scope, cast) => {
          const asked = { sides: ["income", "expenses"], period, basis, groupBy } as const;
          const report = await moneyReport(scope, asked);
          const came = income(given, basis).filter(within(period));
          const went = expenses(given, basis).filter(within(period));
          const net = [...came, ...went.map((one) => ({ ...one, minor: -one.minor }))];
          expect(shown(report.total.income)).toEqual(perCurrency(came));
          expect(shown(report.total.expenses)).toEqual(perCurrency(went));
          expect(shown(report.total.net)).toEqual(perCurrency(net));
          const keyOf = keys[groupBy] ?? (() => null);
          const groups = new Map<string | null, Noted[]>();
          for (const one of net) groups.set(keyOf(one, cast), [...(groups.get(keyOf(one, cast)) ?? []), one]);
          expect(new Map(report.groups.map((group) => [group.key, shown(group.net)]))).toEqual(
            new Map([...groups].map(([key, noted]) => [key, perCurrency(noted)])),
          );
        });
      }),
      runs,
    );
  });

  test("filters by client and mode leave exactly theirs", async () => {
    await fc.assert(
      fc.asyncProperty(randomBooks, period, fc.nat(2), fc.nat(2), async (given, period, client, mode) => {
        await withBooks(given, async (scope, { clients, modes }) => {
          const asked = { sides: ["income"], period, basis: "cash", groupBy: "none" } as const;
          const ofClient = await moneyReport(scope, { ...asked, clientId: clients[client] });
          const byMode = await moneyReport(scope, { ...asked, modeId: modes[mode] });
          const came = income(given, "cash").filter(within(period));
          expect(shown(ofClient.total.income)).toEqual(perCurrency(came.filter((one) => one.client === client)));
          expect(shown(byMode.total.income)).toEqual(perCurrency(came.filter((one) => one.mode === mode)));
        });
      }),
      runs,
    );
  });

  test("the base total converts each day at its own rate, and leaves apart what has none", async () => {
    const millionths = (currency: string, on: string): bigint | null => {
      if (currency === "EUR") return on < "2026-08-15" ? 1_080_000n : 1_100_000n;
      return currency === "JPY" ? 6_534n : null;
    };
    const shift: Record<string, bigint> = { EUR: 1n, JPY: 100n };
    await fc.assert(
      fc.asyncProperty(randomBooks, async (given) => {
        await withBooks(given, async (scope) => {
          const period = span("2025-01-01", "2026-12-31");
          const { total } = await moneyReport(scope, { sides: ["income"], period, basis: "cash", groupBy: "none" });
          const came = income(given, "cash").filter(within(period));
          const rated = new Map<string, bigint>();
          for (const { currency, minor, on } of came) {
            const rate = millionths(currency, on);
            if (rate !== null) rated.set(`${currency} ${rate}`, (rated.get(`${currency} ${rate}`) ?? 0n) + minor);
          }
          let base = perCurrency(came).USD ?? 0n;
          for (const [key, minor] of rated) {
            const [currency = "", rate = "0"] = key.split(" ");
            base += divideHalfUp(minor * BigInt(rate) * (shift[currency] ?? 1n), 1_000_000n);
          }
          expect(total.income.inBase).toEqual({ minor: base, currency: "USD" });
          const { KWD } = perCurrency(came);
          expect(total.income.apart).toEqual(KWD === undefined ? [] : [{ minor: KWD, currency: "KWD" }]);
        });
      }),
      runs,
    );
  });

  test("an average month is the whole of the months that are over since the books began, by their number", async () => {
    await fc.assert(
      fc.asyncProperty(randomBooks, basis, async (given, basis) => {
        await withBooks(given, async (scope) => {
          const days = [...income(given, basis), ...expenses(given, basis)].map(({ on }) => on).sort();
          const period = span("2025-01-01", "2026-12-31");
          const counted = await countedSpans(scope, "month", period, basis);
          const current = scope.today.slice(0, 7);
          const begins = days[0]?.slice(0, 7) ?? "9999-12";
          const months = ["2025", "2026"]
            .flatMap((year) => Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, "0")}`))
            .filter((month) => month >= begins && month < current);
          expect((counted?.spans ?? []).map(({ from }) => from.slice(0, 7))).toEqual(months);
          if (!counted) return;
          const asked = { sides: ["income"], period: counted.period, basis, groupBy: "none" } as const;
          const { total } = await moneyReport(scope, asked);
          const came = perCurrency(income(given, basis).filter(({ on }) => months.includes(on.slice(0, 7))));
          const average = Object.entries(came).map(([currency, minor]) => [
            currency,
            divideHalfUp(minor, BigInt(months.length)),
          ]);
          expect(shown(averaged(total.income, counted.spans.length))).toEqual(Object.fromEntries(average));
        });
      }),
      runs,
    );
  });

  test("balances are payments and unlinked receipts less expenses paid", async () => {
    await fc.assert(
      fc.asyncProperty(randomBooks, async (given) => {
        await withBooks(given, async (scope, { modes }) => {
          const moved = [
            ...income(given, "cash"),
            ...expenses(given, "cash").map((one) => ({ ...one, minor: -one.minor })),
          ];
          const nothing = (sums: Record<string, bigint>) =>
            Object.fromEntries(Object.entries(sums).filter(([, minor]) => minor !== 0n));
          const { modes: held, total } = await readBalances(scope);
          const names = await scope.read.paymentMode.findMany({ where: { id: { in: [...modes] } } });
          const byHand = modes.flatMap((id, i) => {
            const sums = nothing(perCurrency(moved.filter((one) => one.mode === i)));
            const name = names.find((mode) => mode.id === id)?.name ?? "";
            return Object.keys(sums).length > 0 ? [[name, sums] as const] : [];
          });
          expect(new Map(held.map(({ mode, totals }) => [mode, shown(totals)]))).toEqual(new Map(byHand));
          expect(nothing(shown(total))).toEqual(nothing(perCurrency(moved)));
        });
      }),
      runs,
    );
  });
});
