import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openOwner } from "../../adapters/console/open-owner.ts";
import { showPushes } from "../../adapters/console/pushes.ts";
import { advanceTo } from "../../src/jobs/advance.ts";
import { digests } from "../../src/jobs/digests.ts";
import { createScheduler } from "../../src/jobs/scheduler.ts";
import { openProduct, type Product } from "../../src/product.ts";
import { createSimulatedClock, type SimulatedClock } from "../../src/time/simulated-clock.ts";
import { migratedCopy } from "../support/migrated-copy.ts";

let folder: string;
let product: Product;
let clock: SimulatedClock;
let events = 0;
const log = pino({ level: "silent" });
const at = (moment: string) => new Date(`${moment}:00Z`);
const scheduler = () => createScheduler({ ...product, clock, jobs: [digests], told: () => undefined });

async function say(text: string): Promise<void> {
  events += 1;
  const place = { platform: "console", from: "owner", name: "owner", channel: "dm", private: true };
  await product.assistant.handle({ ...place, id: `say-${events}`, kind: "text", text });
}

async function shown(): Promise<string[]> {
  const texts: string[] = [];
  await showPushes(product.database, ({ reply }) => texts.push(`${reply.card?.title}: ${reply.text}`));
  return texts;
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "purser-"));
  await migratedCopy(join(folder, "books.db"));
  clock = createSimulatedClock(at("2026-11-16T09:30"));
  product = await openProduct(`file:${join(folder, "books.db")}`, clock, log);
  await openOwner(product.database, { answers: { zone: "UTC" }, tour: false, at: () => clock.now() });
});

afterEach(async () => {
  await product.database.close();
  rmSync(folder, { recursive: true });
});

test("after days without a process one digest looks back on all of them, and the next comes at its hour", async () => {
  await say("got 100 for prints, bank");
  await advanceTo(clock, scheduler(), at("2026-11-17T12:00"));
  expect(await shown()).toEqual([
    "Tue 17 Nov 2026: Today, Tue 17 Nov 2026: nothing has to be done. $100.00 came in yesterday.",
  ]);
  await say("got 40 for cards, bank");
  clock.moveTo(at("2026-11-18T07:00"));
  await say("got 60 for cards, bank");
  clock.moveTo(at("2026-11-22T23:00"));
  await scheduler().runDue();
  await scheduler().runDue();
  expect(await shown()).toEqual([
    "Sun 22 Nov 2026, since Tue 17 Nov: Today, Sun 22 Nov 2026: nothing has to be done. $100.00 came in since Tue 17 Nov.",
  ]);
  await say("task Call the printer due tomorrow");
  await advanceTo(clock, scheduler(), at("2026-11-23T07:59"));
  expect(await shown()).toEqual([]);
  await advanceTo(clock, scheduler(), at("2026-11-23T08:00"));
  expect(await shown()).toEqual(["Mon 23 Nov 2026: Today, Mon 23 Nov 2026: task: Call the printer."]);
});

test("one missed yesterday is told with today's where that is near", async () => {
  await say("got 100 for prints, bank");
  await advanceTo(clock, scheduler(), at("2026-11-17T12:00"));
  await shown();
  await say("got 40 for cards, bank");
  clock.moveTo(at("2026-11-20T06:30"));
  await scheduler().runDue();
  expect(await shown()).toEqual([]);
  await advanceTo(clock, scheduler(), at("2026-11-20T08:00"));
  expect(await shown()).toEqual([
    "Fri 20 Nov 2026, since Tue 17 Nov: Today, Fri 20 Nov 2026: nothing has to be done. $40.00 came in since Tue 17 Nov.",
  ]);
});

test("a clock set back an hour tells nothing twice, and whoever turned it off hears nothing until it is on again", async () => {
  await say("task Call the printer due tomorrow");
  await advanceTo(clock, scheduler(), at("2026-11-17T08:00"));
  expect(await shown()).toHaveLength(1);
  let now = at("2026-11-17T07:30");
  const back = createScheduler({ ...product, clock: { now: () => now }, jobs: [digests], told: () => undefined });
  await back.runDue();
  now = at("2026-11-17T08:30");
  await back.runDue();
  expect(await shown()).toEqual([]);
  await say("settings push digest off");
  await advanceTo(clock, scheduler(), at("2026-11-19T09:00"));
  expect(await shown()).toEqual([]);
  await say("digest on");
  await advanceTo(clock, scheduler(), at("2026-11-20T08:00"));
  expect(await shown()).toHaveLength(1);
});

test("a lead gone quiet is named after 14 days and then once a week, on whichever days digests come", async () => {
  await say("new lead Initech");
  await say("digest even when empty");
  const named: string[] = [];
  for (let day = 17; day <= 60; day++) {
    clock.moveTo(new Date(Date.UTC(2026, 10, day, 8)));
    if (day === 35) await say("digest weekdays");
    await scheduler().runDue();
    for (const text of await shown()) if (text.includes("Initech")) named.push(clock.now().toISOString().slice(0, 10));
  }
  expect(named).toEqual(["2026-11-30", "2026-12-07", "2026-12-14", "2026-12-21", "2026-12-28"]);
});
