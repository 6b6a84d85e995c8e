import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openOwner } from "../../adapters/console/open-owner.ts";
import { pushesInTurn, showPushes } from "../../adapters/console/pushes.ts";
import { advanceTo } from "../../src/jobs/advance.ts";
import type { Due, Job } from "../../src/jobs/job.ts";
import { createScheduler, type Scheduler } from "../../src/jobs/scheduler.ts";
import { openProduct, type Product } from "../../src/product.ts";
import { createSimulatedClock, type SimulatedClock } from "../../src/time/simulated-clock.ts";
import { migratedCopy } from "../support/migrated-copy.ts";

let folder: string;
let product: Product;
let clock: SimulatedClock;
const log = pino({ level: "silent" });
const at = (time: string) => new Date(`2026-11-20T${time}:00Z`);

/** A job whose plan is kept in memory: each entry tells the owner its name. */
function planned(plan: Due[], broken: ReadonlySet<string> = new Set()): Job {
  return {
    name: "planned",
    next: async (_tx, except) => plan.find((due) => !except.includes(due.id)) ?? null,
    run: async (tx, due, books) => {
      if (broken.has(due.id)) throw new Error("broken");
      const owner = await tx.member.findFirstOrThrow({ where: { role: "owner" } });
      const scope = await books.as(owner.workspaceId, owner.id);
      if (!scope) throw new Error("nobody to tell");
      const draft = { text: `${due.id} at ${scope.time}`, offers: [], visibility: "person" as const };
      await books.tell(scope, { kind: "reminders", key: due.id, draft });
      plan.splice(
        plan.findIndex((one) => one.id === due.id),
        1,
      );
    },
  };
}

const schedulerOf = (...jobs: Job[]): Scheduler => createScheduler({ ...product, clock, jobs, told: () => undefined });

async function shown(): Promise<string[]> {
  const texts: string[] = [];
  await showPushes(product.database, ({ reply }) => texts.push(reply.text));
  return texts;
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "purser-"));
  await migratedCopy(join(folder, "books.db"));
  clock = createSimulatedClock(at("09:00"));
  product = await openProduct(`file:${join(folder, "books.db")}`, clock, log);
  await openOwner(product.database, { answers: { zone: "UTC" }, tour: false, at: () => clock.now() });
});

afterEach(async () => {
  await product.database.close();
  rmSync(folder, { recursive: true });
});

test("what falls due on the way is done in order, at its time", async () => {
  const morning = planned([
    { id: "b", at: at("10:00") },
    { id: "d", at: at("12:00") },
  ]);
  const noon = planned([
    { id: "a", at: at("08:00") },
    { id: "c", at: at("11:30") },
    { id: "later", at: at("15:00") },
  ]);
  const scheduler = schedulerOf(morning, noon);
  await advanceTo(clock, scheduler, at("13:00"));
  expect(await shown()).toEqual(["a at 09:00", "b at 10:00", "c at 11:30", "d at 12:00"]);
  expect([clock.now(), await scheduler.runDue()]).toEqual([at("13:00"), at("15:00")]);
  expect(await shown()).toEqual([]);
});

test("the same cause is told once", async () => {
  await schedulerOf(planned([{ id: "same", at: at("08:00") }])).runDue();
  await schedulerOf(planned([{ id: "same", at: at("08:00") }])).runDue();
  expect(await shown()).toEqual(["same at 09:00"]);
});

test("what fails holds nothing else up, and is tried again later", async () => {
  const broken = new Set(["broken"]);
  const scheduler = schedulerOf(
    planned(
      [
        { id: "broken", at: at("08:00") },
        { id: "next", at: at("08:30") },
      ],
      broken,
    ),
  );
  await scheduler.runDue();
  expect(await shown()).toEqual(["next at 09:00"]);
  broken.clear();
  await advanceTo(clock, scheduler, at("09:09"));
  expect(await shown()).toEqual([]);
  clock.moveTo(at("09:10"));
  await scheduler.runDue();
  expect(await shown()).toEqual(["broken at 09:10"]);
});

test("what is told is shown once at the console, however many looks for it come together", async () => {
  const texts: string[] = [];
  const show = pushesInTurn(product.database, ({ reply }) => texts.push(reply.text));
  const jobs = [
    planned([
      { id: "a", at: at("08:00") },
      { id: "b", at: at("08:30") },
    ]),
  ];
  const looks: Promise<void>[] = [];
  await createScheduler({ ...product, clock, jobs, told: () => looks.push(show()) }).runDue();
  await Promise.all([...looks, show(), show()]);
  expect(texts).toEqual(["a at 09:00", "b at 09:00"]);
});
