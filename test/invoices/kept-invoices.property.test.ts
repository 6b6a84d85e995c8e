import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { addClient } from "../../src/clients/add-client.ts";
import type { Invoice } from "../../src/db/generated/client.ts";
import { invariants } from "../../src/db/invariants.ts";
import { clientInvoices } from "../../src/db/queries/client-invoices.ts";
import { invoiceSums } from "../../src/db/queries/invoice-sums.ts";
import {
  type InvoiceFigures,
  invoiceTotals,
  isSettled,
  outstandingMinor,
} from "../../src/db/queries/invoice-totals.ts";
import { owedPerClient, owedPerCurrency, owedPerDay } from "../../src/db/queries/owed-sums.ts";
import { invoiceTotal } from "../../src/invoices/invoice-total.ts";
import type { Scope } from "../../src/scope.ts";
import { addDays } from "../../src/time/day.ts";
import { openTestBooks, type TestBooks } from "../support/books.ts";
import { day } from "../support/day.ts";

const kept = invariants.filter((one) => one.says.startsWith("what is kept"));

let books: TestBooks;
beforeEach(async () => {
  books = await openTestBooks();
});
afterEach(() => books.close());

const invoices = 3;

/** One thing done to one of a few invoices; `which` picks among its rows where it is about one. */
const step = fc.record({
  invoice: fc.nat(invoices - 1),
  does: fc.constantFrom(
    "send",
    "draft",
    "void",
    "tax",
    "off",
    "due",
    "line",
    "pay",
    "entry",
    "unlink",
    "change",
    "remove",
  ),
  which: fc.nat(2),
  minor: fc.constantFrom(1_000n, 2_500n, 5_000n, 10n ** 15n),
  /** Whether somebody looks at the invoices before the next is done. */
  looks: fc.boolean(),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

test("what is kept of invoices is what their rows come to, whatever is written and whenever it is looked at", async () => {
  const { clientId, ids, modeId, classificationId } = await books.as(async (scope) => {
    const { id: clientId } = await addClient(scope, { name: "Acme", stage: "client" });
    const mode = await scope.read.paymentMode.findFirstOrThrow({ where: { key: "bank" } });
    const classification = await scope.read.category.findFirstOrThrow({ where: { kind: "classification" } });
    const ids: string[] = [];
    for (let n = 1; n <= invoices; n++) ids.push((await invoice(scope, clientId, n)).id);
    return { clientId, ids, modeId: mode.id, classificationId: classification.id };
  });
  const own = { currency: "USD", clientId };

  async function take(scope: Scope, { does, invoice, which, minor }: Step): Promise<void> {
    const invoiceId = ids[invoice] ?? "";
    const memberId = scope.person.id;
    const [line] = (await scope.read.invoiceLine.findMany({ where: { invoiceId } })).slice(which);
    const [payment] = (await scope.read.payment.findMany({ where: { invoiceId } })).slice(which);
    const entry = await scope.read.income.findFirst({ where: { invoiceId } });
    if (does === "send" || does === "draft" || does === "void")
      await scope.write.update("invoice", invoiceId, { status: does === "send" ? "sent" : does });
    if (does === "tax") await scope.write.update("invoice", invoiceId, { taxBps: which * 1_000 });
    if (does === "line")
      await scope.write.insert("invoiceLine", {
        invoiceId,
        position: 1,
        description: "Work",
        quantityMilli: 1000n,
        unitMinor: minor,
        amountMinor: minor,
        taxBps: which === 2 ? 700 : null,
      });
    if (does === "pay")
      await scope.write.insert("payment", {
        invoiceId,
        memberId,
        modeId,
        amountMinor: which === 2 ? -minor : minor,
        currency: "USD",
        paidOn: day("2026-11-20"),
      });
    if (does === "entry")
      await scope.write.insert("income", {
        ...own,
        invoiceId,
        memberId,
        classificationId,
        amountMinor: minor,
        earnedOn: day("2026-11-20"),
      });
    if (does === "unlink" && entry) await scope.write.update("income", entry.id, { invoiceId: null });
    if (does === "change" && line) await scope.write.update("invoiceLine", line.id, { amountMinor: minor });
    if (does === "change" && payment) await scope.write.update("payment", payment.id, { amountMinor: minor });
    if (does === "remove" && line) await scope.write.remove("invoiceLine", line.id);
    if (does === "remove" && payment) await scope.write.remove("payment", payment.id);
    if (does === "remove" && entry && which === 1) await scope.write.remove("income", entry.id);
    if (does === "off")
      await scope.write.update("invoice", invoiceId, { discountBps: which === 2 ? null : which * 500 });
    if (does === "due") await scope.write.update("invoice", invoiceId, { dueOn: addDays(day("2026-11-18"), which) });
  }

  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 16 }), async (steps) => {
      await books.as(async (scope) => {
        for (const one of steps) {
          await take(scope, one);
          if (one.looks) await agree(scope);
        }
        await agree(scope);
      });
      const faults = await books.database.transaction((tx) => Promise.all(kept.map((one) => one.faults(tx))));
      expect(faults.flat()).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

/** The amounts of every invoice, row by row, are those its queries tell. */
async function agree(scope: Scope): Promise<void> {
  const all = await Promise.all((await scope.read.invoice.findMany({ orderBy: { sequence: "asc" } })).map(plain));
  const found = await scope.query(invoiceTotals, {});
  expect(found.map(({ id, totalMinor, paidMinor, status }) => ({ id, totalMinor, paidMinor, status }))).toEqual(
    all.map(({ id, totalMinor, paidMinor, status }) => ({ id, totalMinor, paidMinor, status })),
  );
  const idsOf = (list: readonly { id: string }[]) => list.map((one) => one.id);
  expect(idsOf(await scope.query(invoiceTotals, { open: true }))).toEqual(
    idsOf(all.filter((one) => outstandingMinor(one) > 0n)),
  );
  const paid = all.filter((one) => isSettled(one));
  expect(idsOf(await scope.query(invoiceTotals, { settled: true, first: { by: "newest", most: 2 } }))).toEqual(
    idsOf(paid.toReversed().slice(0, 2)),
  );
  const owed = total(all, (one) => (outstandingMinor(one) > 0n ? outstandingMinor(one) : 0n));
  const owedByDay = await scope.query(owedPerDay, {});
  expect(total(await scope.query(owedPerCurrency, {}), (sum) => sum.minor)).toBe(owed);
  expect(owedByDay.map(({ dueOn, count }) => [dueOn, count])).toEqual(
    [...new Set(all.map((one) => one.dueOn))]
      .sort()
      .map((dueOn) => [dueOn, all.filter((one) => one.dueOn === dueOn && outstandingMinor(one) > 0n).length])
      .filter(([, count]) => count !== 0),
  );
  const since = ["2026-11-20", "2026-11-19"];
  const spans = await scope.query(owedPerClient, { since });
  for (const [span, fits] of [
    (one: Plain) => one.dueOn >= "2026-11-20",
    (one: Plain) => one.dueOn === "2026-11-19",
    (one: Plain) => one.dueOn < "2026-11-19",
  ].entries())
    expect(
      total(
        spans.filter((sum) => sum.span === span),
        (sum) => BigInt(sum.count),
      ),
    ).toBe(BigInt(all.filter((one) => outstandingMinor(one) > 0n && fits(one)).length));
  const sums = await scope.query(invoiceSums, { today: scope.today });
  const late = (one: Plain) => outstandingMinor(one) > 0n && one.dueOn < scope.today;
  expect(total(sums, (sum) => BigInt(sum.count))).toBe(BigInt(all.length));
  for (const status of ["draft", "sent", "void"] as const)
    for (const is of [true, false]) {
      const own = all.filter((one) => one.status === status && late(one) === is);
      const its = sums.filter((sum) => sum.status === status && sum.late === is);
      expect([total(its, (sum) => BigInt(sum.count)), total(its, (sum) => sum.totalMinor)]).toEqual([
        BigInt(own.length),
        total(own, (one) => one.totalMinor),
      ]);
    }
  const clientIds = [...new Set(all.map((one) => one.clientId))];
  const ofClients = await scope.query(clientInvoices, { clientIds, today: scope.today });
  const left = (list: readonly Pick<Plain, "status" | "totalMinor" | "paidMinor">[]) =>
    total(list, (one) => (outstandingMinor(one) > 0n ? outstandingMinor(one) : 0n));
  expect(left(ofClients)).toBe(left(all));
  expect(left(ofClients.filter((one) => one.dueOn < scope.today))).toBe(left(all.filter(late)));

  type Plain = Pick<InvoiceFigures, "id" | "clientId" | "status" | "dueOn" | "totalMinor" | "paidMinor">;
  async function plain(row: Invoice): Promise<Plain> {
    const { id: invoiceId, taxBps, clientId, dueOn } = row;
    const lines = await scope.read.invoiceLine.findMany({ where: { invoiceId } });
    const entries = await scope.read.income.findMany({ where: { invoiceId } });
    const payments = await scope.read.payment.findMany({ where: { invoiceId } });
    const amounts = [
      ...lines.map((line) => ({ amountMinor: line.amountMinor, taxBps: line.taxBps ?? taxBps })),
      ...entries.map(({ amountMinor }) => ({ amountMinor, taxBps })),
    ];
    const { totalMinor } = invoiceTotal(amounts, row);
    const paidMinor = total(payments, (one) => one.amountMinor);
    return { id: invoiceId, clientId, dueOn, status: row.status as InvoiceFigures["status"], totalMinor, paidMinor };
  }
}

function total<T>(list: readonly T[], minor: (one: T) => bigint): bigint {
  return list.reduce((sum, one) => sum + minor(one), 0n);
}

function invoice(scope: Scope, clientId: string, sequence: number) {
  return scope.write.insert("invoice", {
    number: `INV-${sequence}`,
    sequence,
    clientId,
    currency: "USD",
    status: "draft",
    issuedOn: day("2026-11-01"),
    dueOn: day("2026-11-15"),
    taxName: "Tax",
    taxBps: 0,
    memberId: scope.person.id,
  });
}
