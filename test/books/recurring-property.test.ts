import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { pino } from "pino";
import { expect, test } from "vitest";
import { openOwner } from "../../adapters/console/open-owner.ts";
import { addRecurring } from "../../src/books/recurring/add-recurring.ts";
import { pauseRecurring, resumeRecurring, skipNext } from "../../src/books/recurring/steer-recurring.ts";
import { invariants } from "../../src/db/invariants.ts";
import { UserError } from "../../src/errors.ts";
import { lastChange, takeBack } from "../../src/history/undo.ts";
import { advanceTo } from "../../src/jobs/advance.ts";
import { openJobBooks } from "../../src/jobs/job-books.ts";
import { recurringPostings } from "../../src/jobs/recurring.ts";
import { createScheduler } from "../../src/jobs/scheduler.ts";
import { money } from "../../src/money/money.ts";
import { openProduct } from "../../src/product.ts";
import type { Scope } from "../../src/scope.ts";
import { addDays, type Day } from "../../src/time/day.ts";
import { anchored, daysOf } from "../../src/time/recurrence.ts";
import { createSimulatedClock } from "../../src/time/simulated-clock.ts";
import { instantOf } from "../../src/time/zone.ts";
import { day } from "../support/day.ts";
import { migratedCopy } from "../support/migrated-copy.ts";

const start = day("2026-11-20");
const zone = "America/New_York";
const noon = (day: Day) => instantOf({ day, time: "12:00" }, zone);

type Step =
  | { readonly do: "advance"; readonly days: number }
  | { readonly do: "jump"; readonly days: number }
  | { readonly do: "pause" | "resume" | "skip" | "undo" | "restart" };

const days = fc.integer({ min: 1, max: 45 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant("advance" as const), days }) },
  // Nothing runs while the clock moves: downtime.
  { weight: 2, arbitrary: fc.record({ do: fc.constant("jump" as const), days }) },
  {
    weight: 5,
    arbitrary: fc
      .constantFrom(...(["pause", "resume", "skip", "undo", "restart"] as const))
      .map((name) => ({ do: name })),
  },
);

const rules = [
  "FREQ=WEEKLY",
  "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH",
  "FREQ=MONTHLY",
  "FREQ=MONTHLY;BYMONTHDAY=-1",
  "FREQ=WEEKLY;COUNT=9",
];

/** What the days posted must be, told without any database: where it stands, and what it did before that. */
interface Model {
  next: Day | null;
  paused: boolean;
  before: { next: Day | null; paused: boolean } | null;
  readonly posted: Set<Day>;
}

test("each day of a rhythm posts once, whatever is paused, skipped, taken back or missed", {
  timeout: 900_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...rules), fc.array(step, { minLength: 3, maxLength: 9 }), async (rule, steps) => {
      const folder = mkdtempSync(join(tmpdir(), "purser-"));
      const file = join(folder, "books.db");
      await migratedCopy(file);
      const clock = createSimulatedClock(noon(start));
      const log = pino({ level: "silent" });
      const open = () => openProduct(`file:${file}`, clock, log);
      let product = await open();
      await openOwner(product.database, { answers: { zone }, tour: false, at: () => clock.now() });
      const scheduler = () => createScheduler({ ...product, clock, jobs: [recurringPostings], told: () => undefined });
      const as = <T>(work: (scope: Scope) => Promise<T>, kind: "do" | "undo" = "do") =>
        product.database.transaction(async (tx) => {
          const owner = await tx.member.findFirstOrThrow({ where: { role: "owner" } });
          const books = openJobBooks({ tx, names: product.names, at: clock.now(), opened: new Set() });
          const scope = (await books.as(owner.workspaceId, owner.id)) as Scope;
          const result = await work(scope);
          await scope.write.finish({ command: "test", title: "test", kind });
          return result;
        });
      try {
        const { entry } = await as((scope) =>
          addRecurring(scope, {
            kind: "expense",
            amount: money(2000n, "USD"),
            rule,
            from: start,
            past: false,
            settled: true,
          }),
        );
        const all = await daysOf(entry.row.rule, entry.startOn, start, 400);
        expect(all[0]).toBe((await daysOf(anchored(rule, start), start, start, 1))[0]);
        const after = (day: Day) => all.find((one) => one > day) ?? null;
        const posted = new Set(all.filter((one) => one <= start));
        const openFrom = (day: Day) => all.find((one) => one >= day && !posted.has(one)) ?? null;
        const model: Model = { next: openFrom(start), paused: false, before: null, posted };
        let today = start;
        const post = () => {
          if (model.paused || model.next === null) return;
          const next = model.next;
          const due = all.filter((one) => one >= next && one <= today);
          for (const one of due) posted.add(one);
          if (due.length > 0) model.before = null;
          model.next = openFrom(due.at(-1) ?? next);
        };
        for (const one of steps) {
          switch (one.do) {
            case "advance":
              today = addDays(today, one.days);
              await advanceTo(clock, scheduler(), noon(today));
              break;
            case "jump":
              today = addDays(today, one.days);
              clock.moveTo(noon(today));
              await scheduler().runDue();
              break;
            case "restart":
              await product.database.close();
              product = await open();
              break;
            case "undo": {
              if (!model.before) break;
              await as(async (scope) => {
                const change = await lastChange(scope, "do");
                if (change) await takeBack(scope, [change]);
              }, "undo");
              model.next = model.before.next;
              model.paused = model.before.paused;
              model.before = null;
              await scheduler().runDue();
              break;
            }
            default: {
              const before = { next: model.next, paused: model.paused };
              const steer = { pause: pauseRecurring, resume: resumeRecurring, skip: skipNext }[one.do];
              const refused = await as<unknown>((scope) => steer(scope, entry.row.id)).then(
                () => false,
                (error) => {
                  if (error instanceof UserError) return true;
                  throw error;
                },
              );
              if (refused) break;
              model.before = before;
              if (one.do === "pause") model.paused = true;
              else if (one.do === "resume") {
                model.paused = false;
                // A day that was left out while it was paused stays so.
                model.next = openFrom(model.next !== null && model.next > today ? model.next : today);
              } else model.next = model.next && openFrom(addDays(model.next, 1));
              await scheduler().runDue();
            }
          }
          post();
          const rows = await as((scope) => scope.read.expense.findMany({ orderBy: { spentOn: "asc" } }));
          expect(rows.map((row) => row.recurringOn)).toEqual([...posted].sort());
          expect(rows.every((row) => row.spentOn === row.recurringOn)).toBe(true);
          expect(after(today) === null || model.paused || model.next === null || model.next > today).toBe(true);
        }
        for (const invariant of invariants)
          expect(await product.database.transaction((tx) => invariant.faults(tx)), invariant.says).toEqual([]);
      } finally {
        await product.database.close();
        rmSync(folder, { recursive: true });
      }
    }),
    { numRuns: 8 },
  );
});
