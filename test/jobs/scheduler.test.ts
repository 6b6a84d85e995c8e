import { afterEach, beforeEach, expect, test } from "vitest";
import { pushesInTurn } from "../../adapters/console/pushes.ts";
import { advanceTo } from "../../src/jobs/advance.ts";
import type { Due, Job } from "../../src/jobs/job.ts";
import { createScheduler, type Scheduler } from "../../src/jobs/scheduler.ts";
import { type OwnProduct, openOwnProduct } from "../support/own-product.ts";

let own: OwnProduct;
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

const schedulerOf = (...jobs: Job[]): Scheduler =>
  createScheduler({ ...own.product, clock: own.clock, jobs, told: () => undefined });

async function shown(): Promise<string[]> {
  return (await own.pushes()).map((reply) => reply.text);
}

beforeEach(async () => {
  own = await openOwnProduct(at("09:00"));
});

afterEach(() => own.close());

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
  await advanceTo(own.clock, scheduler, at("13:00"));
  expect(await shown()).toEqual(["a at 09:00", "b at 10:00", "c at 11:30", "d at 12:00"]);
  expect([own.clock.now(), await scheduler.runDue()]).toEqual([at("13:00"), at("15:00")]);
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
  await advanceTo(own.clock, scheduler, at("09:09"));
  expect(await shown()).toEqual([]);
  own.clock.moveTo(at("09:10"));
  await scheduler.runDue();
  expect(await shown()).toEqual(["broken at 09:10"]);
});

test("what is told is shown once at the console, however many looks for it come together", async () => {
  const texts: string[] = [];
  const show = pushesInTurn(own.product.database, ({ reply }) => texts.push(reply.text));
  const jobs = [
    planned([
      { id: "a", at: at("08:00") },
      { id: "b", at: at("08:30") },
    ]),
  ];
  const looks: Promise<void>[] = [];
  await createScheduler({ ...own.product, clock: own.clock, jobs, told: () => looks.push(show()) }).runDue();
  await Promise.all([...looks, show(), show()]);
  expect(texts).toEqual(["a at 09:00", "b at 09:00"]);
});
