import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { addClient } from "../../src/clients/add-client.ts";
import { invoiceTotals, outstandingMinor } from "../../src/db/queries/invoice-totals.ts";
import { settleUnsure } from "../../src/db/queries/settle-unsure.ts";
import type { Scope } from "../../src/scope.ts";
import { openTestBooks, type TestBooks } from "../support/books.ts";

let books: TestBooks;
beforeEach(async () => {
  books = await openTestBooks();
});
afterEach(() => books.close());

const invoices = 3;

/** One thing done to one of a few invoices; `which` picks among its rows where it is about one. */
const step = fc.record({
  invoice: fc.nat(invoices - 1),
  does: fc.constantFrom("send", "draft", "void", "tax", "line", "pay", "entry", "unlink", "change", "remove", "settle"),
  which: fc.nat(2),
  minor: fc.constantFrom(1_000n, 2_500n, 5_000n),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

test("what is owed is the same as looked for among all invoices, whatever is written and whenever that is settled", async () => {
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
        paidOn: "2026-11-20",
      });
    if (does === "entry")
      await scope.write.insert("income", {
        ...own,
        invoiceId,
        memberId,
        classificationId,
        amountMinor: minor,
        earnedOn: "2026-11-20",
      });
    if (does === "unlink" && entry) await scope.write.update("income", entry.id, { invoiceId: null });
    if (does === "change" && line) await scope.write.update("invoiceLine", line.id, { amountMinor: minor });
    if (does === "change" && payment) await scope.write.update("payment", payment.id, { amountMinor: minor });
    if (does === "remove" && line) await scope.write.remove("invoiceLine", line.id);
    if (does === "remove" && payment) await scope.write.remove("payment", payment.id);
    if (does === "remove" && entry && which === 1) await scope.write.remove("income", entry.id);
    if (does === "settle") await scope.query(settleUnsure, 1);
  }

  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 16 }), async (steps) => {
      await books.as(async (scope) => {
        for (const one of steps) {
          await take(scope, one);
          const open = await scope.query(invoiceTotals, { open: true });
          const sent = await scope.query(invoiceTotals, { statuses: ["sent"] });
          expect(open).toEqual(sent.filter((found) => outstandingMinor(found) > 0n));
        }
      });
    }),
    { numRuns: 25 },
  );
});

function invoice(scope: Scope, clientId: string, sequence: number) {
  return scope.write.insert("invoice", {
    number: `INV-${sequence}`,
    sequence,
    clientId,
    currency: "USD",
    status: "draft",
    issuedOn: "2026-11-01",
    dueOn: "2026-11-15",
    taxName: "Tax",
    taxBps: 0,
    memberId: scope.person.id,
  });
}
