import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { addClient } from "../../src/clients/add-client.ts";
import { invariants } from "../../src/db/invariants.ts";
import { clientRevenue } from "../../src/db/queries/client-figures.ts";
import { clientList } from "../../src/db/queries/client-list.ts";
import type { Scope } from "../../src/scope.ts";
import type { Day } from "../../src/time/day.ts";
import { openTestBooks, type TestBooks } from "../support/books.ts";
import { day } from "../support/day.ts";
import { givenIncome, givenInvoice } from "./given.ts";

const kept = invariants.filter((one) => one.says.startsWith("what is kept"));

let books: TestBooks;
beforeEach(async () => {
  books = await openTestBooks();
});
afterEach(() => books.close());

/** One thing done about one of two clients; `which` picks among its rows where it is about one. */
const step = fc.record({
  client: fc.nat(1),
  does: fc.constantFrom(
    ...(["move", "entry", "invoice", "pay", "log", "meet"] as const),
    ...(["give", "change", "put off", "cancel", "unpay", "unlog", "wait"] as const),
  ),
  which: fc.nat(2),
  minor: fc.constantFrom(1_000n, 2_500n, -500n),
  day: fc.constantFrom(...["2026-11-18", "2026-11-20", "2026-11-21", "2026-11-23"].map(day)),
  /** Whether somebody looks at the clients before the next is done. */
  looks: fc.boolean(),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

test("what is kept of clients is what their rows tell, whatever is written and whenever it is looked at", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      await books.close();
      books = await openTestBooks();
      const ids = await books.as(async (scope) => [
        (await addClient(scope, { name: "Acme", stage: "client" })).id,
        (await addClient(scope, { name: "Globex", stage: "lead" })).id,
      ]);
      let hour = 10;
      for (const one of steps) {
        if (one.does === "wait") books.at(`2026-11-2${1 + (hour > 20 ? 1 : 0)}T${hour++}:00`);
        await books.as(async (scope) => {
          await take(scope, ids, one);
          if (one.looks) await agree(scope);
        });
      }
      await books.as(agree);
      const faults = await books.database.transaction((tx) => Promise.all(kept.map((rule) => rule.faults(tx))));
      expect(faults.flat()).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

async function take(scope: Scope, ids: readonly string[], { client, does, which, minor, day }: Step): Promise<void> {
  const [clientId = "", otherId = ""] = client === 0 ? ids : ids.toReversed();
  const of = { where: { clientId }, orderBy: { id: "asc" } } as const;
  const [entry] = (await scope.read.income.findMany(of)).slice(which);
  const [invoice] = (await scope.read.invoice.findMany(of)).slice(which);
  const [logged] = (await scope.read.interaction.findMany(of)).slice(which);
  const [meeting] = (await scope.read.meeting.findMany(of)).slice(which);
  const payment = await scope.read.payment.findFirst({ where: { invoice: { clientId } } });
  const memberId = scope.person.id;
  if (does === "move")
    await scope.write.insert("stageMove", { clientId, toStage: "past", movedOn: day, memberId, sequence: 9 });
  if (does === "entry")
    await givenIncome(scope, {
      clientId,
      minor,
      currency: which === 2 ? "EUR" : "USD",
      receivedOn: which === 0 ? null : day,
    });
  if (does === "invoice")
    await givenInvoice(scope, { clientId, minor: 5_000n, payments: which === 0 ? [] : [[1_000n, day]] });
  if (does === "pay" && invoice)
    await scope.write.insert("payment", {
      ...{ invoiceId: invoice.id, amountMinor: 500n, currency: invoice.currency, paidOn: day, memberId },
      modeId: scope.workspace.defaultModeId ?? "",
    });
  if (does === "log")
    await scope.write.insert("interaction", {
      clientId,
      channel: "call",
      happenedOn: day,
      summary: "Talked",
      memberId,
    });
  if (does === "meet") await meet(scope, clientId, day, which);
  if (does === "give" && entry) await scope.write.update("income", entry.id, { clientId: otherId });
  if (does === "give" && logged) await scope.write.update("interaction", logged.id, { clientId: otherId });
  if (does === "change" && entry) await scope.write.update("income", entry.id, { amountMinor: minor });
  if (does === "change" && payment) await scope.write.update("payment", payment.id, { amountMinor: 700n, paidOn: day });
  if (does === "put off" && meeting)
    await scope.write.update("meeting", meeting.id, {
      ...{ startOn: day, startsAt: new Date(`${day}T20:00:00Z`), endsAt: new Date(`${day}T21:00:00Z`) },
    });
  if (does === "cancel" && meeting) await scope.write.update("meeting", meeting.id, { status: "cancelled" });
  if (does === "unpay" && payment) await scope.write.remove("payment", payment.id);
  if (does === "unlog" && logged) await scope.write.remove("interaction", logged.id);
  if (does === "unlog" && entry) await scope.write.remove("income", entry.id);
}

async function meet(scope: Scope, clientId: string, startOn: Day, which: number): Promise<void> {
  const startsAt = new Date(`${startOn}T1${which + 5}:00:00Z`);
  await scope.write.insert("meeting", {
    ...{ clientId, title: "Talk", key: "talk", priority: "medium", status: "booked", repeats: false, sequence: 0 },
    ...{ startOn, startTime: "10:00", minutes: 60, zone: "America/New_York", memberId: scope.person.id },
    ...{ startsAt, endsAt: new Date(startsAt.getTime() + 3_600_000) },
  });
}

/** Last interactions and revenue, row by row, are those its queries tell. */
async function agree(scope: Scope): Promise<void> {
  const plain = await Promise.all(
    (await scope.read.client.findMany({ orderBy: { key: "asc" } })).map(async ({ id: clientId }) => {
      const of = { where: { clientId } };
      const invoices = await scope.read.invoice.findMany(of);
      const payments = await scope.read.payment.findMany({ where: { invoice: { clientId } } });
      const entries = await scope.read.income.findMany(of);
      const meetings = await scope.read.meeting.findMany(of);
      const days = [
        ...(await scope.read.stageMove.findMany(of)).map((one) => one.movedOn),
        ...invoices.map((one) => one.sentOn),
        ...payments.map((one) => one.paidOn),
        ...entries.map((one) => one.receivedOn),
        ...(await scope.read.interaction.findMany(of)).map((one) => one.happenedOn),
        ...meetings.filter((one) => one.endsAt <= scope.at && one.status !== "cancelled").map((one) => one.startOn),
      ];
      const received = entries.filter((one) => one.receivedOn !== null && one.invoiceId === null);
      const sums = new Map<string, bigint>();
      for (const { currency, amountMinor } of [...payments, ...received])
        sums.set(currency, (sums.get(currency) ?? 0n) + amountMinor);
      return {
        id: clientId,
        lastOn: days
          .flatMap((one) => one ?? [])
          .sort()
          .at(-1),
        sums,
      };
    }),
  );
  const byName = { archived: false, sort: "name", limit: 9, offset: 0, at: scope.at } as const;
  const rows = await scope.query(clientList, byName);
  expect(rows.map((row) => [row.id, row.lastInteractionOn])).toEqual(plain.map((one) => [one.id, one.lastOn]));
  const revenue = await scope.query(clientRevenue, { clientIds: plain.map((one) => one.id), at: scope.at });
  const found = revenue.map((one) => `${one.clientId} ${one.currency} ${one.minor}`).sort();
  expect(found).toEqual(
    plain.flatMap(({ id, sums }) => [...sums].map(([currency, minor]) => `${id} ${currency} ${minor}`)).sort(),
  );
  const best = await scope.query(clientList, { ...byName, sort: { revenueIn: "USD" } });
  const usd = (id: string) => plain.find((one) => one.id === id)?.sums.get("USD") ?? 0n;
  expect(best.map((row) => usd(row.id))).toEqual(
    best.map((row) => usd(row.id)).sort((a, b) => (a > b ? -1 : a < b ? 1 : 0)),
  );
}
