import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fillDemo } from "../../src/cli/demo.ts";
import { openDatabase } from "../../src/db/database.ts";
import { invariants } from "../../src/db/invariants.ts";
import { day } from "../support/day.ts";

test("the demo is a year of books that add up, every line of it understood", async () => {
  const folder = mkdtempSync(join(tmpdir(), "purser-"));
  const file = join(folder, "demo.db");
  const answers = await fillDemo(file, day("2026-11-20"), 7);
  const wrong = answers.filter(({ answer }) => /wrote nothing|did not get|don't know|can't/i.test(answer));
  expect(wrong).toEqual([]);
  const database = await openDatabase(`file:${file}`);
  await database.transaction(async (tx) => {
    for (const { says, faults } of invariants) expect(await faults(tx), says).toEqual([]);
    const counts = [
      await tx.client.count(),
      await tx.project.count(),
      await tx.invoice.count(),
      await tx.payment.count(),
    ];
    expect(counts).toEqual([10, 7, 27, 24]);
    expect(await tx.expense.count()).toBeGreaterThan(80);
    const kept = [
      await tx.meeting.count(),
      await tx.budget.count(),
      await tx.goal.count(),
      await tx.deal.count(),
      await tx.task.count(),
      await tx.resource.count(),
      await tx.supplyItem.count(),
      await tx.recurring.count(),
    ];
    expect(kept).toEqual([2, 2, 1, 1, 1, 1, 1, 1]);
    expect(await tx.hoursEntry.count()).toBeGreaterThan(80);
  });
  await database.close();
  rmSync(folder, { recursive: true });
});
