import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openOwner } from "../../adapters/console/open-owner.ts";
import { showPushes } from "../../adapters/console/pushes.ts";
import { addReminder, type NewReminder } from "../../src/interactions/add-reminder.ts";
import { advanceTo } from "../../src/jobs/advance.ts";
import { reminders } from "../../src/jobs/reminders.ts";
import { createScheduler } from "../../src/jobs/scheduler.ts";
import { openProduct, type Product } from "../../src/product.ts";
import { openScope } from "../../src/scope.ts";
import { createSimulatedClock, type SimulatedClock } from "../../src/time/simulated-clock.ts";
import { day } from "../support/day.ts";
import { migratedCopy } from "../support/migrated-copy.ts";

let folder: string;
let product: Product;
let clock: SimulatedClock;
const log = pino({ level: "silent" });
const at = (moment: string) => new Date(`${moment}:00Z`);
const scheduler = () => createScheduler({ ...product, clock, jobs: [reminders], told: () => undefined });

async function remind(given: NewReminder): Promise<void> {
  await product.database.transaction(async (tx) => {
    const person = await tx.member.findFirstOrThrow();
    const workspace = await tx.workspace.findFirstOrThrow();
    const account = { platform: "console", account: "owner" };
    const names = await product.names.of(tx, workspace);
    const who = { workspace, person, account, conversation: "console:dm", at: clock.now(), names };
    const scope = openScope(tx, who);
    await addReminder(scope, given);
    await scope.write.finish({ command: "remind", title: given.text });
  });
}

async function shown(): Promise<string[]> {
  const texts: string[] = [];
  await showPushes(product.database, ({ reply }) => texts.push(reply.text));
  return texts;
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "purser-"));
  await migratedCopy(join(folder, "books.db"));
  clock = createSimulatedClock(at("2026-11-20T09:30"));
  product = await openProduct(`file:${join(folder, "books.db")}`, clock, log);
  await openOwner(product.database, { answers: { zone: "UTC" }, tour: false, at: () => clock.now() });
});

afterEach(async () => {
  await product.database.close();
  rmSync(folder, { recursive: true });
});

test("what fell due while nobody was there is told once, as late, of a series only the last time", async () => {
  await remind({ text: "chase Acme", day: day("2026-11-23"), time: "09:00" });
  await remind({ text: "check the mail", repeat: "FREQ=DAILY", time: "08:00" });
  clock.moveTo(at("2026-12-24T10:00"));
  await scheduler().runDue();
  expect(await shown()).toEqual([
    "⏰ check the mail (late: it was due Thu 24 Dec 2026, 08:00)",
    "⏰ chase Acme (late: it was due Mon 23 Nov 2026, 09:00)",
  ]);
  await advanceTo(clock, scheduler(), at("2026-12-25T12:00"));
  expect(await shown()).toEqual(["⏰ check the mail"]);
});

test("a minute's delay is not called late, and a second scheduler tells nothing again", async () => {
  await remind({ text: "call the bank", inMinutes: 30 });
  clock.moveTo(at("2026-11-20T10:01"));
  await scheduler().runDue();
  await scheduler().runDue();
  expect(await shown()).toEqual(["⏰ call the bank"]);
});
