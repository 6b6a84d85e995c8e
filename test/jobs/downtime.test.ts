import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openOwner } from "../../adapters/console/open-owner.ts";
import { showPushes } from "../../adapters/console/pushes.ts";
import { jobs } from "../../src/jobs/jobs.ts";
import { createScheduler } from "../../src/jobs/scheduler.ts";
import { openProduct, type Product } from "../../src/product.ts";
import { createSimulatedClock, type SimulatedClock } from "../../src/time/simulated-clock.ts";
import { migratedCopy } from "../support/migrated-copy.ts";

let folder: string;
let product: Product;
let clock: SimulatedClock;
let said = 0;
const log = pino({ level: "silent" });

async function say(text: string): Promise<void> {
  said += 1;
  const place = { platform: "console", from: "owner", name: "owner", channel: "dm", private: true };
  await product.assistant.handle({ ...place, id: `said-${said}`, kind: "text", text });
}

/** What comes when the process is there again at a time, having been away since the last one. */
async function backAt(time: string): Promise<string[]> {
  clock.moveTo(new Date(`${time}:00Z`));
  await createScheduler({ ...product, clock, log, jobs, told: () => undefined }).runDue();
  const texts: string[] = [];
  await showPushes(product.database, ({ reply }) => texts.push(reply.text));
  return texts;
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "purser-"));
  await migratedCopy(join(folder, "books.db"));
  clock = createSimulatedClock(new Date("2026-11-20T09:00:00Z"));
  product = await openProduct(`file:${join(folder, "books.db")}`, clock, log);
  await openOwner(product.database, { answers: { zone: "UTC" }, tour: false, at: () => clock.now() });
  await say("digest off");
});

afterEach(async () => {
  await product.database.close();
  rmSync(folder, { recursive: true });
});

test("meetings that were over meanwhile come as one line", async () => {
  for (const client of ["Acme", "Globex"]) await say(`new client ${client}`);
  await say("meeting with Acme tomorrow 15:00 for 45 min");
  await say("meeting with Globex tomorrow 11:00 for 30 min");
  expect(await backAt("2026-11-23T09:00")).toEqual([
    "While I was away you had: Meeting with Globex (Sat 21 Nov 2026, 11:00–11:30); Meeting with Acme (Sat 21 Nov 2026, 15:00–15:45).",
  ]);
  expect(await backAt("2026-11-30T09:00")).toEqual([]);
});

test("a meeting that is still to come is reminded of once, however many reminders were missed", async () => {
  await say("meeting on monday 15:00 for 45 min");
  expect(await backAt("2026-11-23T14:50")).toEqual(["In 10 min, at 15:00: Meeting."]);
  expect(await backAt("2026-11-23T16:00")).toEqual([]);
});

test("of a meeting that was reminded of in time nothing is said afterwards", async () => {
  await say("meeting tomorrow 15:00 for 45 min");
  expect((await backAt("2026-11-20T15:00")).length).toBe(1);
  expect((await backAt("2026-11-21T14:45")).length).toBe(1);
  expect(await backAt("2026-11-22T09:00")).toEqual([]);
});

test("a meeting booked after its reminders would have come is not called missed", async () => {
  await say("meeting today 9:05 for 45 min");
  expect(await backAt("2026-11-20T12:00")).toEqual([]);
});

test("a missed reminder comes once, as late, and of a series the last time alone", async () => {
  await say("remind me tomorrow 9am to call the bank");
  await say("every day at 10:00 water the ficus");
  const texts = await backAt("2026-11-25T12:00");
  expect(texts.map((text) => text.split("\n")[0]).toSorted()).toEqual([
    "⏰ call the bank (late: it was due Sat 21 Nov 2026, 09:00)",
    "⏰ water the ficus (late: it was due Wed 25 Nov 2026, 10:00)",
  ]);
  expect(await backAt("2026-11-25T13:00")).toEqual([]);
});

test("what is said late and can wait waits for quiet hours to end", async () => {
  await say("settings quiet 20:00-08:00");
  await say("meeting tomorrow 15:00 for 45 min");
  expect(await backAt("2026-11-22T23:00")).toEqual([]);
  expect((await backAt("2026-11-23T08:00")).length).toBe(1);
});

test("a digest that quiet hours hold up comes with the next, which looks back on its days too", async () => {
  await say("digest on");
  await say("settings quiet 20:00-08:00");
  await say("task Call the printer by 24 nov");
  await say("turn off task reminders");
  await say("got 5 for stickers, cash");
  expect(await backAt("2026-11-21T08:00")).toHaveLength(1);
  await say("got 20 for stickers, cash");
  expect(await backAt("2026-11-24T23:00")).toEqual([]);
  expect(await backAt("2026-11-25T08:00")).toContainEqual(
    expect.stringMatching(/^Today, Wed 25 Nov 2026: .*Call the printer/),
  );
  const last = await product.database.transaction((tx) => tx.message.findFirstOrThrow({ orderBy: { seq: "desc" } }));
  expect(last.body).toMatch(/since Sat 21 Nov.*\$20\.00/);
});
