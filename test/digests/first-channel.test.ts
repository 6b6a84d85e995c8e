import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openProduct, type Product } from "../../src/product.ts";
import { createSimulatedClock } from "../../src/time/simulated-clock.ts";
import { renewSetupCode } from "../../src/workspace/setup-code.ts";
import { migratedCopy } from "../support/migrated-copy.ts";

let folder: string;
let product: Product;
let events = 0;
const log = pino({ level: "silent" });
const clock = createSimulatedClock(new Date("2026-11-20T09:30:00Z"));

async function open(given: Parameters<typeof openProduct>[3]): Promise<void> {
  product = await openProduct(`file:${join(folder, "books.db")}`, clock, log, given);
}

async function say(platform: string, from: string, text: string): Promise<string> {
  events += 1;
  const place = { platform, from, name: from, channel: from, private: true };
  const { replies } = await product.assistant.handle({ ...place, id: `say-${events}`, kind: "text", text });
  return replies.map((one) => one.text).join(" ");
}

/** Where the daily digests of everybody go: `slack:T1/C1`, or null for a direct message. */
const channels = () =>
  product.database.transaction(async (tx) => {
    const plans = await tx.digestPlan.findMany({ include: { channel: true }, orderBy: { createdAt: "asc" } });
    return plans.map(({ channel }) => channel && `${channel.platform}:${channel.account}`);
  });

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "purser-"));
  await migratedCopy(join(folder, "books.db"));
});

afterEach(async () => {
  await product.database.close();
  rmSync(folder, { recursive: true });
});

test("the digest of an owner who is listed goes to the channel of the configuration, in the owner's own team", async () => {
  await open({ owners: ["slack:U1"], digestChannel: "slack:C1" });
  await say("slack", "T1/U1", "hello");
  expect(await channels()).toEqual(["slack:T1/C1"]);
});

test("so does that of who enters the set-up code, but not that of who opens books of their own", async () => {
  await open({ digestChannel: "telegram:-1001" });
  const code = await product.database.transaction((tx) => renewSetupCode(tx, clock.now()));
  expect(await say("telegram", "42", `/join ${code}`)).toMatch(/Welcome/);
  expect(await channels()).toEqual(["telegram:-1001"]);
  const invited = /\b[0-9A-Z]{5}-[0-9A-Z]{5}\b/.exec(await say("telegram", "42", "invite books"))?.[0];
  expect(await say("telegram", "77", `/join ${invited}`)).toMatch(/Welcome/);
  expect(await channels()).toEqual(["telegram:-1001", null]);
});

test("without a channel in the configuration the digest is a direct message", async () => {
  await open({ owners: ["discord:77"] });
  await say("discord", "77", "hello");
  expect(await channels()).toEqual([null]);
});
