import fc from "fast-check";
import type { Scope } from "../../src/scope.ts";
import { addDays } from "../../src/time/day.ts";
import { day } from "../support/day.ts";

const first = day("2025-11-15");
const aDay = fc.integer({ min: 0, max: 400 }).map((days) => addDays(first, days));
const currency = fc.constantFrom("USD", "USD", "EUR", "JPY", "KWD");
const minor = fc.oneof(fc.bigInt(1n, 1_000_000n), fc.bigInt(1n, 4n * 10n ** 18n));
const index = fc.nat(2);
const moved = fc.option(aDay, { nil: null });

/** One entry of either kind: below zero is a refund, no day of movement means not received or not paid. */
const entry = fc.record({
  minor,
  sign: fc.constantFrom(1n, 1n, 1n, -1n),
  currency,
  on: aDay,
  moved,
  client: index,
  mode: index,
});

const invoice = fc.record({
  currency,
  client: index,
  issuedOn: aDay,
  status: fc.constantFrom("draft", "sent", "sent", "void"),
  taxBps: fc.constantFrom(0, 1900),
  discountBps: fc.option(fc.integer({ min: 0, max: 10_000 }), { nil: null }),
  discountMinor: fc.option(fc.bigInt(0n, 500_000n), { nil: null }),
  lines: fc.array(fc.bigInt(-1_000n, 1_000_000n), { maxLength: 3 }),
  linked: fc.array(fc.record({ minor: fc.bigInt(1n, 1_000_000n), on: aDay }), { maxLength: 2 }),
  payments: fc.array(fc.record({ minor: fc.bigInt(-500n, 900_000n), on: aDay, mode: index }), { maxLength: 3 }),
});

/** Books as a plain list, small enough to add up by hand. */
export const randomBooks = fc.record({
  incomes: fc.array(entry, { maxLength: 8 }),
  expenses: fc.array(entry, { maxLength: 8 }),
  invoices: fc.array(invoice, { maxLength: 4 }),
});

export type RandomBooks = typeof randomBooks extends fc.Arbitrary<infer T> ? T : never;

/** Names of the clients and modes that the indexes of random books mean. */
export interface Cast {
  readonly clients: readonly string[];
  readonly modes: readonly string[];
}

/** Writes random books straight into the tables. */
export async function writeBooks(scope: Scope, books: RandomBooks, sequence: number): Promise<Cast> {
  const clients: string[] = [];
  for (const name of ["Acme", "Globex", "Initech"]) {
    clients.push((await scope.write.insert("client", { name, key: name.toLowerCase(), stage: "client" })).id);
  }
  const modes = (await scope.read.paymentMode.findMany({ orderBy: { name: "asc" }, take: 3 })).map((mode) => mode.id);
  const classification = await scope.read.category.findFirstOrThrow({
    where: { kind: "classification", key: "client" },
  });
  const memberId = scope.person.id;
  const income = { classificationId: classification.id, memberId };
  for (const one of books.incomes) {
    await scope.write.insert("income", {
      ...income,
      amountMinor: one.minor * one.sign,
      currency: one.currency,
      earnedOn: one.on,
      clientId: clients[one.client] ?? null,
      modeId: one.moved && (modes[one.mode] ?? null),
      receivedOn: one.moved,
    });
  }
  for (const one of books.expenses) {
    await scope.write.insert("expense", {
      amountMinor: one.minor * one.sign,
      currency: one.currency,
      spentOn: one.on,
      clientId: clients[one.client] ?? null,
      billable: false,
      modeId: one.moved && (modes[one.mode] ?? null),
      paidOn: one.moved,
      memberId,
    });
  }
  for (const [i, one] of books.invoices.entries()) {
    const row = await scope.write.insert("invoice", {
      number: `INV-${sequence + i}`,
      sequence: sequence + i,
      clientId: clients[one.client] ?? "",
      currency: one.currency,
      status: one.status,
      issuedOn: one.issuedOn,
      dueOn: one.issuedOn,
      taxName: "Tax",
      taxBps: one.taxBps,
      discountBps: one.discountBps,
      discountMinor: one.discountBps === null ? one.discountMinor : null,
      memberId,
    });
    for (const [position, amountMinor] of one.lines.entries()) {
      await scope.write.insert("invoiceLine", {
        invoiceId: row.id,
        position,
        description: "work",
        quantityMilli: 1000n,
        unitMinor: amountMinor,
        amountMinor,
      });
    }
    for (const line of one.linked) {
      await scope.write.insert("income", {
        ...income,
        amountMinor: line.minor,
        currency: one.currency,
        earnedOn: line.on,
        clientId: clients[one.client] ?? null,
        invoiceId: row.id,
      });
    }
    for (const payment of one.payments) {
      await scope.write.insert("payment", {
        invoiceId: row.id,
        amountMinor: payment.minor,
        currency: one.currency,
        paidOn: payment.on,
        modeId: modes[payment.mode] ?? "",
        memberId,
      });
    }
  }
  return { clients, modes };
}
