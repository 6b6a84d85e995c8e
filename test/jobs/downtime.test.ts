import { afterEach, beforeEach, expect, test } from "vitest";
import { jobs } from "../../src/jobs/jobs.ts";
import { createScheduler } from "../../src/jobs/scheduler.ts";
import { type OwnProduct, openOwnProduct } from "../support/own-product.ts";

let own: OwnProduct;

/** What comes when the process is there again at a time, having been away since the last one. */
async function backAt(time: string): Promise<string[]> {
  own.clock.moveTo(new Date(`${time}:00Z`));
  await createScheduler({ ...own.product, clock: own.clock, jobs, told: () => undefined }).runDue();
  return (await own.pushes()).map((reply) => reply.text);
}

beforeEach(async () => {
  own = await openOwnProduct(new Date("2026-11-20T09:00:00Z"));
  await own.say("digest off");
});

afterEach(() => own.close());

test("meetings that were over meanwhile come as one line", async () => {
  for (const client of ["Acme", "Globex"]) await own.say(`new client ${client}`);
  await own.say("meeting with Acme tomorrow 15:00 for 45 min");
  await own.say("meeting with Globex tomorrow 11:00 for 30 min");
  expect(await backAt("2026-11-23T09:00")).toEqual([
    "While I was away you had: Meeting with Globex (Sat 21 Nov 2026, 11:00–11:30); Meeting with Acme (Sat 21 Nov 2026, 15:00–15:45).",
  ]);
  expect(await backAt("2026-11-30T09:00")).toEqual([]);
});

test("a meeting that is still to come is reminded of once, however many reminders were missed", async () => {
  await own.say("meeting on monday 15:00 for 45 min");
  expect(await backAt("2026-11-23T14:50")).toEqual(["In 10 min, at 15:00: Meeting."]);
  expect(await backAt("2026-11-23T16:00")).toEqual([]);
});

test("of a meeting that was reminded of in time nothing is said afterwards", async () => {
  await own.say("meeting tomorrow 15:00 for 45 min");
  expect((await backAt("2026-11-20T15:00")).length).toBe(1);
  expect((await backAt("2026-11-21T14:45")).length).toBe(1);
  expect(await backAt("2026-11-22T09:00")).toEqual([]);
});

test("a meeting booked after its reminders would have come is not called missed", async () => {
  await own.say("meeting today 9:05 for 45 min");
  expect(await backAt("2026-11-20T12:00")).toEqual([]);
});

test("a missed reminder comes once, as late, and of a series the last time alone", async () => {
  await own.say("remind me tomorrow 9am to call the bank");
  await own.say("every day at 10:00 water the ficus");
  const texts = await backAt("2026-11-25T12:00");
  expect(texts.map((text) => text.split("\n")[0]).toSorted()).toEqual([
    "⏰ call the bank (late: it was due Sat 21 Nov 2026, 09:00)",
    "⏰ water the ficus (late: it was due Wed 25 Nov 2026, 10:00)",
  ]);
  expect(await backAt("2026-11-25T13:00")).toEqual([]);
});

test("what is said late and can wait waits for quiet hours to end", async () => {
  await own.say("settings quiet 20:00-08:00");
  await own.say("meeting tomorrow 15:00 for 45 min");
  expect(await backAt("2026-11-22T23:00")).toEqual([]);
  expect((await backAt("2026-11-23T08:00")).length).toBe(1);
});

test("a digest that quiet hours hold up comes with the next, which looks back on its days too", async () => {
  await own.say("digest on");
  await own.say("settings quiet 20:00-08:00");
  await own.say("task Call the printer by 24 nov");
  await own.say("turn off task reminders");
  await own.say("got 5 for stickers, cash");
  expect(await backAt("2026-11-21T08:00")).toHaveLength(1);
  await own.say("got 20 for stickers, cash");
  expect(await backAt("2026-11-24T23:00")).toEqual([]);
  expect(await backAt("2026-11-25T08:00")).toContainEqual(
    expect.stringMatching(/^Today, Wed 25 Nov 2026: .*Call the printer/),
  );
  const last = await own.product.database.transaction((tx) =>
    tx.message.findFirstOrThrow({ orderBy: { seq: "desc" } }),
  );
  expect(last.body).toMatch(/since Sat 21 Nov.*\$20\.00/);
});
