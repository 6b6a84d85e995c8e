import fc from "fast-check";
import { expect, test } from "vitest";
import { addClient } from "../../src/clients/add-client.ts";
import { invariants } from "../../src/db/invariants.ts";
import { billHours } from "../../src/invoices/bill-hours.ts";
import { voidInvoice } from "../../src/invoices/void-invoice.ts";
import { money } from "../../src/money/money.ts";
import { addProject } from "../../src/work/add-project.ts";
import { logHours } from "../../src/work/log-hours.ts";
import { hoursMinor } from "../../src/work/service-value.ts";
import { openTestBooks } from "../support/books.ts";

const lengths = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 4 });

test("however hours are logged, billed and given back, every minute is billed at most once", async () => {
  const books = await openTestBooks();
  await fc.assert(
    fc.asyncProperty(lengths, lengths, fc.bigInt({ min: 1n, max: 99_999n }), async (first, second, rateMinor) => {
      const rate = money(rateMinor, "USD");
      await books.as(async (scope) => {
        const client = await addClient(scope, { name: `Client ${first.join("-")} ${rateMinor}`, stage: "client" });
        const project = await addProject(scope, { name: "Website", client, rate });
        const log = async (all: readonly number[]) => {
          for (const minutes of all) await logHours(scope, { minutes, on: scope.today, project });
          return all.reduce((sum, one) => sum + one, 0);
        };
        const bill = async () => {
          const billed = await billHours(scope, { client });
          if ("unrated" in billed) throw new Error("the project has a rate");
          return billed;
        };
        const before = await log(first);
        const one = await bill();
        expect([one.minutes, one.view.total.linesMinor]).toEqual([before, hoursMinor(before, rateMinor)]);
        await expect(bill()).rejects.toThrow(/no unbilled hours/);
        const after = await log(second);
        expect((await bill()).minutes).toBe(after);
        await voidInvoice(scope, one.view.row.id, false);
        expect((await bill()).minutes).toBe(before);
      });
    }),
    { numRuns: 8 },
  );
  for (const invariant of invariants)
    expect(await books.database.transaction((tx) => invariant.faults(tx)), invariant.says).toEqual([]);
  await books.close();
});
