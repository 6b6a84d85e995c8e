import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openOwner } from "../../adapters/console/open-owner.ts";
import { openProduct, type Product } from "../../src/product.ts";
import { createSimulatedClock, readWallTime } from "../../src/time/simulated-clock.ts";

const zone = "America/New_York";
const clock = createSimulatedClock(readWallTime("2026-11-20T09:30", zone));
const folder = mkdtempSync(join(tmpdir(), "purser-"));
let product: Product;
let told = 0;

beforeAll(async () => {
  product = await openProduct(`file:${join(folder, "books.db")}`, clock, pino({ level: "silent" }));
  const answers = { zone, currency: "USD", locale: "en-US" };
  await openOwner(product.database, { answers, tour: false, at: () => clock.now() });
  await say("new client Acme");
});
afterAll(async () => {
  await product.database.close();
  rmSync(folder, { recursive: true });
});

async function say(text: string, channel = "dm"): Promise<string> {
  const place = { platform: "console", from: "owner", name: "owner", channel, private: channel === "dm" };
  const said = { ...place, id: `e${told++}`, kind: "text", text, addressed: true } as const;
  const { replies } = await product.assistant.handle(said);
  return replies[0]?.text ?? "";
}

/** The statements that are run while something is done. */
async function statementsOf(act: () => Promise<unknown>): Promise<readonly string[]> {
  const ran: string[] = [];
  const memory = new Sqlite(":memory:");
  const statement = Object.getPrototypeOf(memory.prepare("SELECT 1")) as Record<"run" | "all", () => unknown>;
  memory.close();
  const { run, all } = statement;
  const counted = (does: (...args: unknown[]) => unknown) =>
    function (this: { readonly source: string }, ...args: unknown[]): unknown {
      ran.push(this.source.trim());
      return does.apply(this, args);
    };
  Object.assign(statement, { run: counted(run), all: counted(all) });
  try {
    await act();
  } finally {
    Object.assign(statement, { run, all });
  }
  return ran;
}

/** Operations of Prisma's name the database before each table. */
const prismas = (statements: readonly string[]) => statements.filter((sql) => sql.includes("`main`."));

const entries = ["got 1200 from Acme for the logo yesterday, bank", "spent 45.50 on hosting yesterday, card"] as const;

test.each(entries)(
  "%s is written in few statements and one commit, and asks no operation of Prisma's",
  async (text) => {
    const statements = await statementsOf(() => say(text));
    expect(prismas(statements)).toEqual([]);
    expect(statements.filter((sql) => sql === "COMMIT")).toHaveLength(1);
    expect(statements.length, statements.join("\n")).toBeLessThanOrEqual(16);
  },
);

test("a command is written down, answered and done in one commit, as a sentence is", async () => {
  const place = { platform: "console", from: "owner", name: "owner", channel: "dm", private: true };
  const slots = { amount: "70", client: "Acme", on: "yesterday", mode: "bank" };
  const statements = await statementsOf(() =>
    product.assistant.handle({ ...place, id: "slash", kind: "command", command: "income", slots }),
  );
  expect(statements.filter((sql) => sql.includes('INSERT INTO "Income"'))).toHaveLength(1);
  expect(statements.filter((sql) => sql === "COMMIT")).toHaveLength(1);
});

test.each(entries)("%s takes as many statements however much else was written down meanwhile", async (text) => {
  await say(text);
  const before = await statementsOf(() => say(text));
  for (let amount = 300; amount < 320; amount++)
    expect(await say(text.replace(/\d[\d.]*/, String(amount)), "team")).toMatch(/^Recorded/);
  expect(await statementsOf(() => say(text))).toHaveLength(before.length);
});
