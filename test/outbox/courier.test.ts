import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Inbound } from "../../src/chat/inbound.ts";
import { type Courier, createCourier } from "../../src/outbox/courier.ts";
import { createDoor, type Door } from "../../src/outbox/door.ts";
import { Never, NotNow, type Platform, type Showing } from "../../src/outbox/platform.ts";
import { openProduct, type Product } from "../../src/product.ts";
import { createSimulatedClock, readWallTime } from "../../src/time/simulated-clock.ts";
import { createWorkspace } from "../../src/workspace/create-workspace.ts";
import { migratedCopy } from "../support/migrated-copy.ts";

const zone = "America/New_York";
const clock = createSimulatedClock(readWallTime("2026-11-20T09:30", zone));
const log = pino({ level: "silent" });

/** A platform that shows what it is given in a list, or fails as it is told to. */
class Wall implements Platform {
  readonly name = "telegram";
  readonly shown: string[] = [];
  readonly tries: number[] = [];
  problems: Error[] = [];
  start = async () => {};
  stop = async () => {};
  connection = () => ({ connected: true, since: clock.now() });
  routeTo = (account: string) => `to ${account}`;
  channelRoute = (channel: string) => `in ${channel}`;
  openFile = async function* () {} as never;
  /** How many parts of a message it takes before it breaks off; all unless set. */
  takes = Number.POSITIVE_INFINITY;
  readonly parts: string[] = [];
  async show({ reply, route, attempts, progress }: Showing): Promise<readonly string[]> {
    this.tries.push(attempts);
    const problem = this.problems.shift();
    if (problem) throw problem;
    const there = [...(progress?.posted ?? [])];
    for (const part of ["first", "second", "third"].slice(there.length)) {
      if (this.takes-- <= 0) throw new NotNow("broken off");
      this.parts.push(part);
      there.push(`${route}/${part}`);
      await progress?.note(there);
    }
    this.shown.push(`${route}: ${reply.text.split(".")[0]}`);
    return [`${route}/${reply.id}`];
  }
}

let folder: string;
let wall: Wall;
let product: Product;
let courier: Courier;
let door: Door;
const retried: string[] = [];

async function open(): Promise<void> {
  product = await openProduct(`file:${join(folder, "books.db")}`, clock, log);
  const events = { delivered: () => {}, retried: (platform: string) => void retried.push(platform) };
  courier = createCourier({ database: product.database, clock, log, platforms: [wall], events });
  const counted = { accepted: () => {}, answered: () => {} };
  door = createDoor({ behind: product, clock, courier, log, events: counted });
}

async function settle(): Promise<void> {
  await product.assistant.idle();
  await courier.idle();
}

const said = (id: string, text: string): Inbound => ({
  id,
  platform: "telegram",
  from: "42",
  name: "Sam",
  channel: "dm",
  private: true,
  route: "chat 42",
  kind: "text",
  text,
});

const owed = () => product.database.transaction((tx) => tx.delivery.findMany({ where: { gaveUpAt: null } }));

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "purser-"));
  await migratedCopy(join(folder, "books.db"));
  wall = new Wall();
  retried.length = 0;
  await open();
  await product.database.transaction((tx) =>
    createWorkspace(tx, {
      name: "Studio",
      currency: "USD",
      zone,
      locale: "en-US",
      tourStep: null,
      owner: { name: "Sam", platform: "telegram", account: "42" },
      at: clock.now(),
    }),
  );
});

afterEach(async () => {
  await product.database.close();
  rmSync(folder, { recursive: true });
});

test("an answer is shown where it was asked for, and then nothing is owed", async () => {
  await door.accept(said("1", "spent 5 on lunch, cash"));
  await settle();
  expect(wall.shown).toEqual(["chat 42: Recorded $5"]);
  expect(await owed()).toEqual([]);
});

test("a platform that is away gets the answer when it is back, once and in order", async () => {
  wall.problems = [new NotNow("503", 5), new NotNow("ECONNREFUSED", 5), new NotNow("429", 5)];
  await door.accept(said("1", "spent 5 on lunch, cash"));
  await door.accept(said("2", "spent 6 on lunch, cash"));
  await settle();
  expect(wall.shown).toEqual(["chat 42: Recorded $5", "chat 42: Recorded $6"]);
  expect(wall.tries).toEqual([0, 1, 2, 3, 0]);
  expect(retried).toEqual(["telegram", "telegram", "telegram"]);
});

test("a chat that is gone is given up, and others still get theirs", async () => {
  wall.problems = [new Never("403")];
  await door.accept(said("1", "spent 5 on lunch, cash"));
  await door.accept(said("2", "spent 6 on lunch, cash"));
  await settle();
  expect(wall.shown).toEqual(["chat 42: Recorded $6"]);
  expect(await owed()).toEqual([]);
});

test("a message in several parts goes on where it broke off, also after the process stopped in between", async () => {
  wall.takes = 1;
  await door.accept(said("1", "spent 5 on lunch, cash"));
  await product.assistant.idle();
  courier.waitNoLonger();
  await courier.idle();
  expect([wall.parts, wall.shown]).toEqual([["first"], []]);
  wall.takes = 1;
  await product.database.close();
  await open();
  await courier.resume();
  courier.waitNoLonger();
  await courier.idle();
  expect([wall.parts, wall.shown]).toEqual([["first", "second"], []]);
  wall.takes = 1;
  await product.database.close();
  await open();
  await courier.resume();
  await courier.idle();
  expect(wall.parts).toEqual(["first", "second", "third"]);
  expect(wall.shown).toEqual(["chat 42: Recorded $5"]);
  expect(await owed()).toEqual([]);
});

test("what was owed when the process stopped is shown after the next start", async () => {
  wall.problems = [new NotNow("503", 60_000)];
  await door.accept(said("1", "spent 5 on lunch, cash"));
  await product.assistant.idle();
  courier.stop();
  await courier.idle();
  expect([wall.shown, (await owed()).length]).toEqual([[], 1]);
  await product.database.close();
  await open();
  await courier.resume();
  await settle();
  expect(wall.shown).toEqual(["chat 42: Recorded $5"]);
  expect(await owed()).toEqual([]);
});

test("what failed often before a start is waited for after it as what never failed", async () => {
  wall.problems = [new NotNow("503", 60_000)];
  await door.accept(said("1", "spent 5 on lunch, cash"));
  await product.assistant.idle();
  courier.stop();
  await courier.idle();
  await product.database.transaction((tx) => tx.delivery.updateMany({ data: { attempts: 12 } }));
  await product.database.close();
  await open();
  wall.problems = [new NotNow("not connected yet")];
  await courier.resume();
  await expect.poll(() => retried.length).toBe(2);
  const [row] = await owed();
  // The clock stands still: what the row says of its next turn is the wait.
  expect([row?.attempts, (row?.dueAt.getTime() ?? 0) - clock.now().getTime()]).toEqual([13, 500]);
  await settle();
  expect(wall.tries.slice(1)).toEqual([12, 13]);
  expect(wall.shown).toEqual(["chat 42: Recorded $5"]);
});

test("an event delivered twice is written once and shown once", async () => {
  await door.accept(said("1", "spent 5 on lunch, cash"));
  await door.accept(said("1", "spent 5 on lunch, cash"));
  await settle();
  await door.accept(said("1", "spent 5 on lunch, cash"));
  await settle();
  expect(wall.shown).toEqual(["chat 42: Recorded $5"]);
  expect(await product.database.transaction((tx) => tx.expense.count())).toBe(1);
});

test("a reply on the platform is about the message it shows", async () => {
  await door.accept(said("1", "spent 5 on lunch, cash"));
  await settle();
  const [shown] = await product.database.transaction((tx) => tx.shown.findMany());
  expect(await door.shownAs("telegram", shown?.ref ?? "")).toBe(shown?.messageId);
  expect(await door.shownAs("telegram", "chat 42/other")).toBe(null);
});
