import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { recordIncome } from "../../src/books/record-income.ts";
import { addClient } from "../../src/clients/add-client.ts";
import { invariants } from "../../src/db/invariants.ts";
import { invoiceTotals, outstandingMinor } from "../../src/db/queries/invoice-totals.ts";
import { UserError } from "../../src/errors.ts";
import { builtOn, takeBack } from "../../src/history/undo.ts";
import { createInvoice } from "../../src/invoices/create-invoice.ts";
import { addLines, removeLine } from "../../src/invoices/edit-lines.ts";
import { deleteDraft } from "../../src/invoices/invoice-removal.ts";
import { linkIncome, unlinkIncome } from "../../src/invoices/link-income.ts";
import { oneLine } from "../../src/invoices/new-line.ts";
import { payInvoice, refundInvoice } from "../../src/invoices/pay-invoice.ts";
import { readInvoice } from "../../src/invoices/read-invoice.ts";
import { backToDraft, sendInvoice } from "../../src/invoices/send-invoice.ts";
import { removePayment, reopenInvoice } from "../../src/invoices/take-back-payments.ts";
import { unvoidInvoice, voidInvoice } from "../../src/invoices/void-invoice.ts";
import { money } from "../../src/money/money.ts";
import type { Named } from "../../src/named.ts";
import type { Scope } from "../../src/scope.ts";
import { openTestBooks, type TestBooks } from "../support/books.ts";

let books: TestBooks;
let client: Named;
beforeAll(async () => {
  books = await openTestBooks();
  client = await books.as((scope) => addClient(scope, { name: "Acme", stage: "client" }));
});
afterAll(() => books.close());

/** What the books should say, kept the plainest way: lists of numbers. */
interface Model {
  readonly invoices: ModelInvoice[];
  readonly entries: { id: string; minor: bigint; received: boolean; on: string | null }[];
}

interface ModelInvoice {
  readonly id: string;
  readonly number: string;
  status: "draft" | "sent" | "void";
  everSent: boolean;
  lines: bigint[];
  payments: { minor: bigint; entry: string | null }[];
}

const totalOf = (model: Model, invoice: ModelInvoice) =>
  invoice.lines.reduce((a, b) => a + b, 0n) +
  model.entries.filter((one) => one.on === invoice.id).reduce((a, one) => a + one.minor, 0n);
const paidOf = (invoice: ModelInvoice) => invoice.payments.reduce((a, one) => a + one.minor, 0n);

type Step = readonly [kind: string, which: number, minor: bigint, received: boolean];

const step: fc.Arbitrary<Step> = fc.tuple(
  fc.constantFrom(
    "create",
    "create",
    "line",
    "unline",
    "entry",
    "link",
    "link",
    "unlink",
    "pay",
    "pay",
    "payAll",
    "refund",
    "send",
    "send",
    "draft",
    "reopen",
    "void",
    "unvoid",
    "remove",
    "delete",
  ),
  fc.nat(50),
  fc.bigInt(1n, 500n),
  fc.boolean(),
);

/** Carries a step out in the books and, when they took it, in the model; a refusal changes neither. */
async function take(scope: Scope, model: Model, [kind, which, minor, flag]: Step): Promise<void> {
  const mark = scope.write.mark();
  try {
    await act(scope, model, kind, which, minor, flag);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    await scope.write.rollback(mark);
  }
}

async function act(scope: Scope, model: Model, kind: string, which: number, minor: bigint, flag: boolean) {
  const amount = money(minor, "USD");
  const on = scope.today;
  if (kind === "create") {
    const view = await createInvoice(scope, { client, ...(flag ? { amount } : {}) });
    const { id, number } = view.row;
    model.invoices.push({ id, number, status: "draft", everSent: false, lines: flag ? [minor] : [], payments: [] });
    return;
  }
  if (kind === "entry") {
    const entry = await recordIncome(scope, { amount, on, client, received: flag });
    model.entries.push({ id: entry.row.id, minor, received: flag, on: null });
    return;
  }
  const invoice = model.invoices[which % Math.max(1, model.invoices.length)];
  const entry = model.entries[which % Math.max(1, model.entries.length)];
  if (kind === "unlink" && entry) {
    await unlinkIncome(scope, entry.id);
    const from = model.invoices.find((one) => one.id === entry.on);
    if (from) {
      entry.received = from.payments.some((one) => one.entry === entry.id);
      from.payments = from.payments.filter((one) => one.entry !== entry.id);
    }
    entry.on = null;
    return;
  }
  if (!invoice) return;
  const { id } = invoice;
  switch (kind) {
    case "line":
      await addLines(scope, id, [oneLine("Work", amount)]);
      invoice.lines.push(minor);
      return;
    case "unline": {
      const line = (await readInvoice(scope, id)).lines.find((one) => one.kind === "typed");
      if (!line) return;
      await removeLine(scope, id, line);
      invoice.lines.splice(invoice.lines.indexOf(line.amountMinor), 1);
      return;
    }
    case "link":
      if (!entry) return;
      await linkIncome(scope, id, entry.id);
      if (entry.received) invoice.payments.push({ minor: entry.minor, entry: entry.id });
      entry.received = false;
      entry.on = id;
      return;
    case "pay":
      await payInvoice(scope, id, { amount, on, send: flag, credit: flag });
      pay(invoice, minor);
      return;
    case "payAll": {
      const rest = totalOf(model, invoice) - paidOf(invoice);
      await payInvoice(scope, id, { on });
      pay(invoice, rest);
      return;
    }
    case "refund":
      await refundInvoice(scope, id, { amount, on });
      invoice.payments.push({ minor: -minor, entry: null });
      return;
    case "send":
      await sendInvoice(scope, id, on);
      invoice.status = "sent";
      invoice.everSent = true;
      return;
    case "draft":
      await backToDraft(scope, id, flag);
      invoice.payments = invoice.payments.filter((one) => one.entry !== null);
      invoice.status = "draft";
      invoice.everSent = false;
      return;
    case "reopen": {
      const { payments, invoice: after } = await reopenInvoice(scope, id);
      for (const { row } of payments) drop(invoice, row.amountMinor, row.incomeId);
      expect(after.status).toBe("sent");
      return;
    }
    case "remove": {
      const view = await readInvoice(scope, id);
      const payment = view.payments[0];
      if (!payment) return;
      await removePayment(scope, payment.row.id);
      drop(invoice, payment.row.amountMinor, payment.row.incomeId);
      return;
    }
    case "void":
      await voidInvoice(scope, id, flag);
      for (const { entry: of } of invoice.payments) {
        const freed = model.entries.find((one) => one.id === of);
        if (freed) Object.assign(freed, { on: null, received: true });
      }
      invoice.payments = [];
      invoice.status = "void";
      return;
    case "unvoid":
      await unvoidInvoice(scope, id);
      invoice.status = invoice.everSent ? "sent" : "draft";
      return;
    default: {
      await deleteDraft(scope, id);
      for (const one of model.entries.filter((each) => each.on === id)) {
        Object.assign(one, { on: null, received: invoice.payments.some((each) => each.entry === one.id) });
      }
      expect(model.invoices.indexOf(invoice)).toBe(model.invoices.length - 1);
      model.invoices.pop();
    }
  }
}

function pay(invoice: ModelInvoice, minor: bigint): void {
  invoice.payments.push({ minor, entry: null });
  invoice.status = "sent";
  invoice.everSent = true;
}

function drop(invoice: ModelInvoice, minor: bigint, entry: string | null): void {
  invoice.payments.splice(
    invoice.payments.findIndex((one) => one.minor === minor && one.entry === entry),
    1,
  );
}

/** Cash as the books tell it: entries received, and payments. */
async function cash(scope: Scope): Promise<bigint> {
  const income = await scope.read.income.aggregate({ where: { modeId: { not: null } }, _sum: { amountMinor: true } });
  const payments = await scope.read.payment.aggregate({ _sum: { amountMinor: true } });
  return (income._sum.amountMinor ?? 0n) + (payments._sum.amountMinor ?? 0n);
}

class Done extends Error {}

test("totals, payments and cash never drift, whatever is done and taken back", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 45 }), async (steps) => {
      await books
        .as(async (scope) => {
          const model: Model = { invoices: [], entries: [] };
          for (const one of steps) {
            const before = await cash(scope);
            await take(scope, model, one);
            if (one[0] === "link" || one[0] === "unlink") expect(await cash(scope)).toBe(before);
          }
          const figures = await scope.query(invoiceTotals, {});
          const told = figures.map((one) => [
            one.number,
            one.status,
            one.totalMinor,
            one.paidMinor,
            outstandingMinor(one),
          ]);
          const wanted = model.invoices.map((one) => {
            const total = totalOf(model, one);
            const left = one.status === "sent" ? total - paidOf(one) : 0n;
            return [one.number, one.status, total, paidOf(one), left];
          });
          expect(told).toEqual(wanted);
          expect(figures.map((one) => one.number)).toEqual(model.invoices.map((_, index) => `INV-${index + 1}`));
          const received = model.entries.filter((one) => one.received).reduce((a, one) => a + one.minor, 0n);
          const paid = model.invoices.reduce((a, one) => a + paidOf(one), 0n);
          expect(await cash(scope)).toBe(received + paid);
          throw new Done();
        })
        .catch((error: unknown) => {
          if (!(error instanceof Done)) throw error;
        });
    }),
    { numRuns: 40 },
  );
});

/** Every row of the books that invoices touch. */
async function rows(scope: Scope): Promise<unknown> {
  const order = { orderBy: { id: "asc" as const } };
  const { read } = scope;
  const all = [
    read.income.findMany(order),
    read.invoice.findMany(order),
    read.invoiceLine.findMany(order),
    read.payment.findMany(order),
  ];
  return Promise.all(all as Promise<unknown>[]);
}

test("every step can be undone, bit for bit, and the invariants hold after each", async () => {
  const [steps = []] = fc.sample(fc.array(step, { minLength: 70, maxLength: 70 }), { numRuns: 1, seed: 7 });
  const model: Model = { invoices: [], entries: [] };
  const before: unknown[] = [];
  for (const one of steps) {
    const seen = await books.as(rows);
    const last = await books.as((scope) => scope.read.change.count());
    await books.as((scope) => take(scope, model, one));
    if ((await books.as((scope) => scope.read.change.count())) > last) before.push(seen);
    for (const invariant of invariants) {
      expect(await books.database.transaction((tx) => invariant.faults(tx)), invariant.says).toEqual([]);
    }
  }
  expect(before.length).toBeGreaterThan(25);
  for (const wanted of before.toReversed()) {
    await books.as(async (scope) => {
      const change = await scope.read.change.findFirstOrThrow({
        where: { kind: "do", undoneById: null },
        orderBy: { seq: "desc" },
      });
      expect((await builtOn(scope, change)).map((one) => one.id)).toEqual([change.id]);
      await takeBack(scope, [change]);
    }, "undo");
    expect(await books.as(rows)).toEqual(wanted);
  }
});
