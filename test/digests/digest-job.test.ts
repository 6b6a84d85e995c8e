import { afterEach, beforeEach, expect, test } from "vitest";
import { advanceTo } from "../../src/jobs/advance.ts";
import { digests } from "../../src/jobs/digests.ts";
import { createScheduler } from "../../src/jobs/scheduler.ts";
import { type OwnProduct, openOwnProduct } from "../support/own-product.ts";

let own: OwnProduct;
const at = (moment: string) => new Date(`${moment}:00Z`);
const scheduler = () => createScheduler({ ...own.product, clock: own.clock, jobs: [digests], told: () => undefined });

async function shown(): Promise<string[]> {
  return (await own.pushes()).map((reply) => `${reply.card?.title}: ${reply.text}`);
}

beforeEach(async () => {
  own = await openOwnProduct(at("2026-11-16T09:30"));
});

afterEach(() => own.close());

test("after days without a process one digest looks back on all of them, and the next comes at its hour", async () => {
  await own.say("got 100 for prints, bank");
  await advanceTo(own.clock, scheduler(), at("2026-11-17T12:00"));
  expect(await shown()).toEqual([
    "Tue 17 Nov 2026: Today, Tue 17 Nov 2026: nothing has to be done. $100.00 came in yesterday.",
  ]);
  await own.say("got 40 for cards, bank");
  own.clock.moveTo(at("2026-11-18T07:00"));
  await own.say("got 60 for cards, bank");
  own.clock.moveTo(at("2026-11-22T23:00"));
  await scheduler().runDue();
  await scheduler().runDue();
  expect(await shown()).toEqual([
    "Sun 22 Nov 2026, since Tue 17 Nov: Today, Sun 22 Nov 2026: nothing has to be done. $100.00 came in since Tue 17 Nov.",
  ]);
  await own.say("task Call the printer due tomorrow");
  await advanceTo(own.clock, scheduler(), at("2026-11-23T07:59"));
  expect(await shown()).toEqual([]);
  await advanceTo(own.clock, scheduler(), at("2026-11-23T08:00"));
  expect(await shown()).toEqual(["Mon 23 Nov 2026: Today, Mon 23 Nov 2026: task: Call the printer."]);
});

test("one missed yesterday is told with today's where that is near", async () => {
  await own.say("got 100 for prints, bank");
  await advanceTo(own.clock, scheduler(), at("2026-11-17T12:00"));
  await shown();
  await own.say("got 40 for cards, bank");
  own.clock.moveTo(at("2026-11-20T06:30"));
  await scheduler().runDue();
  expect(await shown()).toEqual([]);
  await advanceTo(own.clock, scheduler(), at("2026-11-20T08:00"));
  expect(await shown()).toEqual([
    "Fri 20 Nov 2026, since Tue 17 Nov: Today, Fri 20 Nov 2026: nothing has to be done. $40.00 came in since Tue 17 Nov.",
  ]);
});

test("a clock set back an hour tells nothing twice, and whoever turned it off hears nothing until it is on again", async () => {
  await own.say("task Call the printer due tomorrow");
  await advanceTo(own.clock, scheduler(), at("2026-11-17T08:00"));
  expect(await shown()).toHaveLength(1);
  let now = at("2026-11-17T07:30");
  const back = createScheduler({ ...own.product, clock: { now: () => now }, jobs: [digests], told: () => undefined });
  await back.runDue();
  now = at("2026-11-17T08:30");
  await back.runDue();
  expect(await shown()).toEqual([]);
  await own.say("settings push digest off");
  await advanceTo(own.clock, scheduler(), at("2026-11-19T09:00"));
  expect(await shown()).toEqual([]);
  await own.say("digest on");
  await advanceTo(own.clock, scheduler(), at("2026-11-20T08:00"));
  expect(await shown()).toHaveLength(1);
});

test("a lead gone quiet is named after 14 days and then once a week, on whichever days digests come", async () => {
  await own.say("new lead Initech");
  await own.say("digest even when empty");
  const named: string[] = [];
  for (let day = 17; day <= 60; day++) {
    own.clock.moveTo(new Date(Date.UTC(2026, 10, day, 8)));
    if (day === 35) await own.say("digest weekdays");
    await scheduler().runDue();
    for (const text of await shown())
      if (text.includes("Initech")) named.push(own.clock.now().toISOString().slice(0, 10));
  }
  expect(named).toEqual(["2026-11-30", "2026-12-07", "2026-12-14", "2026-12-21", "2026-12-28"]);
});
