import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pino } from "pino";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Inbound } from "../../src/chat/inbound.ts";
import type { Job } from "../../src/jobs/job.ts";
import { jobs } from "../../src/jobs/jobs.ts";
import { createScheduler, type Scheduler } from "../../src/jobs/scheduler.ts";
import { type Courier, createCourier } from "../../src/outbox/courier.ts";
import { createDoor, type Door } from "../../src/outbox/door.ts";
import { Never, NotNow, type Platform, type Showing } from "../../src/outbox/platform.ts";
import { openProduct, type Product } from "../../src/product.ts";
import { createSimulatedClock, type SimulatedClock } from "../../src/time/simulated-clock.ts";
import { createWorkspace } from "../../src/workspace/create-workspace.ts";
import { migratedCopy } from "../support/migrated-copy.ts";
import { until } from "../support/until.ts";

const log = pino({ level: "silent" });
const at = (text: string) => new Date(`${text}:00Z`);

/** A platform that notes when it showed what, or fails as it is told to. */
class Wall implements Platform {
  readonly name = "telegram";
  pacing = { directMs: 40, channelMs: 80, allMs: 0 };
  readonly shown: { text: string; route: string; silent: boolean; attempts: number; ms: number }[] = [];
  problem: Error | null = null;
  slowMs = 0;
  start = async () => {};
  stop = async () => {};
  connection = () => ({ connected: true, since: new Date(0) });
  routeTo = (account: string) => `to ${account}`;
  channelRoute = (channel: string) => `in ${channel}`;
  openFile = async function* () {} as never;
  async show({ reply, route, attempts }: Showing): Promise<readonly string[]> {
    if (this.problem) throw this.problem;
    const ms = performance.now();
    await sleep(this.slowMs);
    const text = reply.text.split("\n")[0] ?? "";
    this.shown.push({ text, route, silent: reply.silent === true, attempts, ms });
    return [`${route}/${reply.id}`];
  }
  texts = () => this.shown.map((one) => one.text);
}

/** A process that serves the books: what it has open, and what it shows. */
interface Running {
  readonly product: Product;
  readonly wall: Wall;
  readonly courier: Courier;
  readonly door: Door;
  readonly scheduler: Scheduler;
  settle(): Promise<void>;
  stop(): Promise<void>;
}

let folder: string;
let clock: SimulatedClock;
let running: Running;
let due: { id: string; at: Date; urgent?: true; to?: string }[];

/** Tells the owner, or the member it is for, the name of each thing that is due. */
const planned: Job = {
  name: "planned",
  next: async (_tx, except) => due.find((one) => !except.includes(one.id)) ?? null,
  run: async (tx, { id }, books) => {
    const owner = await tx.member.findFirstOrThrow({ where: { role: "owner" } });
    const [one] = due.splice(
      due.findIndex((each) => each.id === id),
      1,
    );
    const scope = await books.as(owner.workspaceId, one?.to ?? owner.id);
    const draft = { text: id, offers: [], visibility: "person" as const };
    if (scope) await books.tell(scope, { kind: "mentions", key: id, draft, ...(one?.urgent ? { urgent: true } : {}) });
  },
};

async function open(wall = new Wall()): Promise<Running> {
  const product = await openProduct(`file:${join(folder, "books.db")}`, clock, log);
  const { database } = product;
  const events = { delivered: () => {}, retried: () => {} };
  const courier = createCourier({ database, clock, log, platforms: [wall], events });
  const counted = { accepted: () => {}, answered: () => {} };
  const door = createDoor({ behind: product, clock, courier, log, events: counted });
  const told = courier.deliver;
  const scheduler = createScheduler({ ...product, clock, log, jobs: [planned, ...jobs], told });
  const settle = async () => {
    await product.assistant.idle();
    await new Promise((resolve) => setImmediate(resolve));
    await courier.idle();
  };
  const stop = async () => {
    courier.stop();
    await courier.idle();
    await product.database.close();
  };
  return { product, wall, courier, door, scheduler, settle, stop };
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

async function runDue({ scheduler, settle }: Running): Promise<void> {
  await scheduler.runDue();
  await settle();
}

/** Waits until what is owed was tried, and the failure of it noted. */
const tried = () =>
  until(async () => {
    const owed = await running.product.database.transaction((tx) => tx.delivery.findMany());
    return owed.length > 0 && owed.every((one) => one.attempts > 0);
  });

const dueNow = (...ids: string[]) => {
  due = ids.map((id) => ({ id, at: clock.now() }));
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "purser-"));
  await migratedCopy(join(folder, "books.db"));
  clock = createSimulatedClock(at("2026-11-20T10:00"));
  due = [];
  running = await open();
  await running.product.database.transaction((tx) =>
    createWorkspace(tx, {
      name: "Studio",
      currency: "USD",
      zone: "UTC",
      locale: "en-US",
      tourStep: null,
      owner: { name: "Sam", platform: "telegram", account: "42" },
      at: clock.now(),
    }),
  );
});

afterEach(async () => {
  await running.stop();
  rmSync(folder, { recursive: true });
});

test("pushes to a person keep their distance", async () => {
  dueNow("a", "b", "c");
  await runDue(running);
  expect(running.wall.texts()).toEqual(["a", "b", "c"]);
  const times = running.wall.shown.map((one) => one.ms);
  for (const [index, ms] of times.slice(1).entries()) expect(ms - (times[index] ?? 0)).toBeGreaterThanOrEqual(38);
});

test("an answer overtakes the pushes that keep their distance", async () => {
  running.wall.pacing = { directMs: 3_600_000, channelMs: 3_600_000, allMs: 0 };
  dueNow("a", "b", "c");
  await running.scheduler.runDue();
  await until(() => running.wall.shown.length === 1);
  await (await running.door.accept(said("1", "spent 5 on lunch, cash"))).answered;
  await until(() => running.wall.shown.length === 2);
  expect(running.wall.texts()).toEqual(["a", "Recorded $5.00 spent on lunch."]);
});

test("what can wait comes without a sound at night, what was asked for with one", async () => {
  clock.moveTo(at("2026-11-20T23:00"));
  due = [
    { id: "later", at: clock.now() },
    { id: "now", at: clock.now(), urgent: true },
  ];
  await runDue(running);
  clock.moveTo(at("2026-11-21T09:00"));
  dueNow("morning");
  await runDue(running);
  expect(running.wall.shown.map(({ text, silent }) => [text, silent])).toEqual([
    ["later", true],
    ["now", false],
    ["morning", false],
  ]);
});

test("what is urgent goes first also when the process has been started anew", async () => {
  const { workspaceId } = await running.product.database.transaction((tx) => tx.member.findFirstOrThrow());
  for (const name of ["Ann", "Ben"])
    await running.product.database.transaction(async (tx) => {
      const who = { workspaceId, createdAt: clock.now() };
      await tx.member.create({ data: { ...who, id: `mem_${name}`, name, role: "manager" } });
      await tx.identity.create({
        data: { ...who, id: `idy_${name}`, memberId: `mem_${name}`, platform: "telegram", account: name },
      });
    });
  running.wall.problem = new NotNow("503", 60_000);
  due = [
    { id: "digest", at: clock.now() },
    { id: "nudge", at: clock.now(), to: "mem_Ann" },
    { id: "meeting", at: clock.now(), to: "mem_Ben", urgent: true },
  ];
  await running.scheduler.runDue();
  await running.stop();
  const wall = new Wall();
  wall.pacing = { directMs: 0, channelMs: 0, allMs: 20 };
  running = await open(wall);
  await running.courier.resume();
  await running.settle();
  expect(wall.texts()).toEqual(["meeting", "digest", "nudge"]);
});

test("who blocked the bot is sent nothing until they speak, and then what waited, together", async () => {
  running.wall.problem = new Never("403", { closed: true });
  dueNow("first");
  await runDue(running);
  running.wall.problem = null;
  dueNow("second", "third");
  await runDue(running);
  clock.moveTo(at("2026-11-23T10:00"));
  dueNow("fourth");
  await runDue(running);
  expect(running.wall.texts()).toEqual([]);
  await (await running.door.accept(said("1", "balances"))).answered;
  await running.settle();
  await runDue(running);
  expect(running.wall.texts().toSorted()).toEqual([
    "3 things waited for you:",
    expect.stringMatching(/^No money has moved yet/),
    "first",
  ]);
  dueNow("fifth");
  await runDue(running);
  expect(running.wall.texts().at(-1)).toBe("fifth");
});

test("a restart forgets nobody who blocked the bot", async () => {
  running.wall.problem = new Never("403", { closed: true });
  dueNow("first");
  await runDue(running);
  await running.stop();
  running = await open();
  await running.courier.resume();
  await (await running.door.accept(said("1", "spent 5 on lunch, cash"))).answered;
  await running.settle();
  await runDue(running);
  expect(running.wall.texts().toSorted()).toEqual(["Recorded $5.00 spent on lunch.", "first"].toSorted());
});

test("an owner is told once that somebody can't be reached", async () => {
  await running.product.database.transaction(async (tx) => {
    const owner = await tx.member.findFirstOrThrow();
    const { workspaceId } = owner;
    const createdAt = new Date(clock.now().getTime() + 1_000);
    await tx.member.create({ data: { id: "mem_kim", workspaceId, name: "Kim", role: "owner", createdAt } });
    await tx.identity.create({
      data: { id: "idy_kim", workspaceId, memberId: "mem_kim", platform: "telegram", account: "7", createdAt },
    });
  });
  running.wall.problem = new Never("403", { closed: true });
  dueNow("first");
  await runDue(running);
  running.wall.problem = null;
  await runDue(running);
  dueNow("second");
  await runDue(running);
  expect(running.wall.shown.map(({ text, route }) => [route, text])).toEqual([
    ["to 7", "I can't bring Sam what I have to say on Telegram. It waits until Sam writes to me there."],
  ]);
});

test("what can't be brought for a week is given up", async () => {
  running.wall.problem = new NotNow("503", 1);
  dueNow("first");
  await running.scheduler.runDue();
  await tried();
  clock.moveTo(at("2026-11-28T10:00"));
  await running.settle();
  const rows = await running.product.database.transaction((tx) => tx.delivery.findMany());
  expect(rows.map((row) => row.gaveUpAt)).toEqual([clock.now()]);
});

test("two processes on one database show each message once", async () => {
  running.wall.slowMs = 60;
  dueNow("a", "b");
  await running.scheduler.runDue();
  const other = await open();
  await other.courier.resume();
  await running.settle();
  expect([running.wall.texts(), other.wall.texts()]).toEqual([["a", "b"], []]);
  await other.stop();
});

test("what a process that ended was to bring is brought at once by the next, which looks whether it is there", async () => {
  running.wall.problem = new NotNow("503", 60_000);
  dueNow("a");
  await running.scheduler.runDue();
  await tried();
  await running.stop();
  running = await open();
  await running.courier.resume();
  await running.settle();
  expect(running.wall.shown.map(({ text, attempts }) => [text, attempts])).toEqual([["a", 1]]);
});

test("a lease that ends frees what its holder never brought", async () => {
  const { database } = running.product;
  dueNow("a");
  running.wall.problem = new NotNow("503", 60_000);
  await running.scheduler.runDue();
  await tried();
  await database.transaction((tx) => tx.delivery.updateMany({ data: { heldBy: "elsewhere/1/hol_x" } }));
  const other = await open();
  await other.courier.resume();
  await sleep(30);
  expect(other.wall.texts()).toEqual([]);
  await other.stop();
  clock.moveTo(at("2026-11-20T10:05"));
  const third = await open();
  await third.courier.resume();
  await third.settle();
  expect(third.wall.texts()).toEqual(["a"]);
  await third.stop();
});
