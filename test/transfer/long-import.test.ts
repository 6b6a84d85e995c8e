import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { pino } from "pino";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openOwner, ownerAccount } from "../../adapters/console/open-owner.ts";
import { showPushes } from "../../adapters/console/pushes.ts";
import type { Outcome } from "../../src/chat/outcome.ts";
import { createImports } from "../../src/jobs/imports.ts";
import type { Job } from "../../src/jobs/job.ts";
import { createScheduler, type Scheduler } from "../../src/jobs/scheduler.ts";
import { openProduct, type Product } from "../../src/product.ts";
import { createSimulatedClock } from "../../src/time/simulated-clock.ts";
import { migratedCopy } from "../support/migrated-copy.ts";
import { snapshotOf } from "../support/snapshot.ts";

let folder: string;
let product: Product;
const log = pino({ level: "silent" });
const clock = createSimulatedClock(new Date("2026-11-20T09:30:00Z"));

const schedulerOf = (job: Job): Scheduler =>
  createScheduler({ ...product, clock, log, jobs: [job], told: () => undefined });

/** Goes on with what was begun, as a process that has just started does. */
const goOn = () => schedulerOf(createImports()).runDue();

/** Goes on until so many pieces are in, and is then interrupted. */
async function goOnFor(pieces: number): Promise<void> {
  const imports = createImports();
  let left = pieces;
  const interrupted: Job = {
    ...imports,
    run: async (...given) => {
      left -= 1;
      if (left < 0) throw new Error("interrupted");
      await imports.run(...given);
    },
  };
  await schedulerOf(interrupted).runDue();
}

let events = 0;
const from = { platform: "console", from: ownerAccount, channel: "dm", private: true, name: "owner" } as const;
const id = () => {
  events += 1;
  return `e${events}`;
};
const texts = ({ replies }: Outcome) => replies.map((one) => one.text);
const say = async (text: string) => texts(await product.assistant.handle({ ...from, id: id(), kind: "text", text }));

async function begin(name: string, rows: readonly string[]): Promise<readonly string[]> {
  const path = join(folder, name);
  writeFileSync(path, rows.join("\n"));
  await product.assistant.handle({ ...from, id: id(), kind: "file", files: [{ name, ref: path }], caption: "" });
  return say("yes");
}

async function pushed(): Promise<string[]> {
  const all: string[] = [];
  await showPushes(product.database, ({ reply }) => all.push(`${reply.replaces ? "(in place) " : ""}${reply.text}`));
  return all;
}

const counted = async (table: "expense" | "invoice") =>
  product.database.transaction((tx) => (tx[table] as { count(): Promise<number> }).count());

const categories = () =>
  product.database.transaction(async (tx) => {
    const rows = await tx.category.findMany({ where: { name: { startsWith: "Category" } }, orderBy: { name: "asc" } });
    return rows.map((row) => row.name);
  });

const bills = (count: number) => [
  "Date,Amount,Category,Vendor",
  ...Array.from({ length: count }, (_, n) => `2026-11-${10 + (n % 9)},${n + 1}.50,Category ${n % 7},Vendor ${n}`),
];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "purser-"));
  await migratedCopy(join(folder, "books.db"));
  product = await openProduct(`file:${join(folder, "books.db")}`, clock, log);
  await openOwner(product.database, { answers: { zone: "UTC", currency: "USD" }, tour: false, at: () => clock.now() });
});

afterEach(async () => {
  await product.database.close();
  rmSync(folder, { recursive: true });
});

test("a long import goes in piece by piece while others are answered, and goes again with one undo", async () => {
  const before = await snapshotOf(product);
  expect(await begin("bills.csv", bills(1_200))).toEqual([
    "Importing 1,200 expenses. I tell you when they are in; everything else goes on meanwhile.",
  ]);
  const over = goOn();
  expect(await say("new client Initech")).toEqual(["Added Initech as client."]);
  const sofar = await counted("expense");
  await over;
  expect(sofar).toBeLessThan(1_200);
  expect(await counted("expense")).toBe(1_200);
  expect(await pushed()).toEqual([
    "(in place) Importing: 1,000 of 1,200 rows are in.",
    "(in place) Imported 1,200 expenses.",
  ]);
  expect(await say("undo")).toEqual(["Undone: Client Initech."]);
  expect(await say("undo")).toEqual(["Undone: Import of 1,200 expenses."]);
  expect(isDeepStrictEqual(await snapshotOf(product), before)).toBe(true);
});

test("an import that was interrupted goes on where it was, and nothing comes in twice", async () => {
  await begin("bills.csv", bills(1_400));
  await goOnFor(2);
  expect(await counted("expense")).toBe(1_000);
  await goOn();
  expect(await counted("expense")).toBe(1_400);
  expect(await categories()).toEqual([
    "Category 0",
    "Category 1",
    "Category 2",
    "Category 3",
    "Category 4",
    "Category 5",
    "Category 6",
  ]);
  const whole = await snapshotOf(product);
  await say("undo");
  await say("redo");
  expect(isDeepStrictEqual(await snapshotOf(product), whole)).toBe(true);
});

test("undo stops an import on its way, and redo lets it go on to its end", async () => {
  const before = await snapshotOf(product);
  await begin("bills.csv", bills(1_400));
  await goOnFor(1);
  expect(await say("undo")).toEqual(["Undone: Import of 1,400 expenses."]);
  expect(isDeepStrictEqual(await snapshotOf(product), before)).toBe(true);
  await goOn();
  expect(await counted("expense")).toBe(0);
  await say("redo");
  await goOn();
  expect(await counted("expense")).toBe(1_400);
  expect(await say("undo")).toEqual(["Undone: Import of 1,400 expenses."]);
  expect(await counted("expense")).toBe(0);
});

/** Invoices to bring in, of which one in the second piece has the number that the books give out next. */
const numbered = [
  "Number,Client,Date,Amount",
  ...Array.from({ length: 1_200 }, (_, n) => `${n === 600 ? "INV-1" : `A-${n}`},Acme,2026-11-01,${n + 1}`),
];

test("a row that can't be written any more takes the whole import back", async () => {
  await begin("invoices.csv", numbered);
  await say("new client Globex");
  await say("invoice Globex 100 for logo");
  expect(await counted("invoice")).toBe(1);
  await goOn();
  expect((await pushed()).at(-1)).toMatch(/^\(in place\) Line 602: .*Nothing was imported\.$/);
  expect(await counted("invoice")).toBe(1);
});

test("an import that others have built on stops where it is, and says how far it came", async () => {
  await begin("invoices.csv", numbered);
  await goOnFor(1);
  await say("mark A-3 sent");
  await say("new client Globex");
  await say("invoice Globex 100 for logo");
  await goOn();
  const told = (await pushed()).at(-1);
  expect(told).toMatch(
    /^\(in place\) I had to stop importing after 500 of 1,200 rows: Line 602: .*Undo takes them away\.$/,
  );
  expect(told).not.toMatch(/Nothing was imported/);
  expect(await counted("invoice")).toBe(501);
  await goOn();
  expect([await counted("invoice"), await pushed()]).toEqual([501, []]);
});
