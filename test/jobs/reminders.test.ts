import { afterEach, beforeEach, expect, test } from "vitest";
import { addReminder, type NewReminder } from "../../src/interactions/add-reminder.ts";
import { advanceTo } from "../../src/jobs/advance.ts";
import { reminders } from "../../src/jobs/reminders.ts";
import { createScheduler } from "../../src/jobs/scheduler.ts";
import { openScope } from "../../src/scope.ts";
import { day } from "../support/day.ts";
import { type OwnProduct, openOwnProduct } from "../support/own-product.ts";

let own: OwnProduct;
const at = (moment: string) => new Date(`${moment}:00Z`);
const scheduler = () => createScheduler({ ...own.product, clock: own.clock, jobs: [reminders], told: () => undefined });

async function remind(given: NewReminder): Promise<void> {
  await own.product.database.transaction(async (tx) => {
    const person = await tx.member.findFirstOrThrow();
    const workspace = await tx.workspace.findFirstOrThrow();
    const account = { platform: "console", account: "owner" };
    const names = await own.product.names.of(tx, workspace);
    const who = { workspace, person, account, conversation: "console:dm", at: own.clock.now(), names };
    const scope = openScope(tx, who);
    await addReminder(scope, given);
    await scope.write.finish({ command: "remind", title: given.text });
  });
}

async function shown(): Promise<string[]> {
  return (await own.pushes()).map((reply) => reply.text);
}

beforeEach(async () => {
  own = await openOwnProduct(at("2026-11-20T09:30"));
});

afterEach(() => own.close());

test("what fell due while nobody was there is told once, as late, of a series only the last time", async () => {
  await remind({ text: "chase Acme", day: day("2026-11-23"), time: "09:00" });
  await remind({ text: "check the mail", repeat: "FREQ=DAILY", time: "08:00" });
  own.clock.moveTo(at("2026-12-24T10:00"));
  await scheduler().runDue();
  expect(await shown()).toEqual([
    "⏰ check the mail (late: it was due Thu 24 Dec 2026, 08:00)",
    "⏰ chase Acme (late: it was due Mon 23 Nov 2026, 09:00)",
  ]);
  await advanceTo(own.clock, scheduler(), at("2026-12-25T12:00"));
  expect(await shown()).toEqual(["⏰ check the mail"]);
});

test("a minute's delay is not called late, and a second scheduler tells nothing again", async () => {
  await remind({ text: "call the bank", inMinutes: 30 });
  own.clock.moveTo(at("2026-11-20T10:01"));
  await scheduler().runDue();
  await scheduler().runDue();
  expect(await shown()).toEqual(["⏰ call the bank"]);
});
