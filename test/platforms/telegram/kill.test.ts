import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openDatabase } from "../../../src/db/database.ts";
import { projectRoot } from "../../../src/project-root.ts";
import { type BotApi, startBotApi } from "./bot-api.ts";
import { meet, say } from "./people.ts";

const kills = 6;
const messages = 48;

/** Starts the built program on a database and a local Telegram, as a service manager does. */
function start(db: string, { url, world }: BotApi): ChildProcess {
  const main = join(projectRoot(), "dist", "main.js");
  const env = {
    ...process.env,
    DATABASE_URL: `file:${db}`,
    TELEGRAM_BOT_TOKEN: world.token,
    TELEGRAM_API_ROOT: url,
    PURSER_OWNER: "telegram:42",
    TZ: "America/New_York",
  };
  return spawn(process.execPath, [main, "start"], { env, stdio: "ignore" });
}

const gone = (child: ChildProcess) => new Promise<number | null>((resolve) => child.once("exit", resolve));
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test("a process that is killed again and again writes everything once and answers everything", {
  timeout: 180_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), "purser-"));
  const db = join(folder, "books.db");
  const api = await startBotApi();
  const { world } = api;
  const sam = meet(world, { id: 42, first_name: "Sam" });
  const answered = () =>
    [...sam.chat.messages.values()].flatMap((one) =>
      one.from.id === world.bot.id ? (/^Recorded \$(\d,\d+)/.exec(one.text ?? "")?.[1] ?? []) : [],
    );
  const amounts = Array.from({ length: messages }, (_, n) => 1_001 + n);
  let child = start(db, api);
  for (const [n, amount] of amounts.entries()) {
    say(world, sam, sam.chat, `got ${amount} as a gift, bank`);
    if (n % (messages / kills) === 0) {
      const calls = api.calls.length;
      while (api.calls.length < calls + 3 + (n % 7)) await pause(5);
      child.kill("SIGKILL");
      await gone(child);
      child = start(db, api);
    }
  }
  while (new Set(answered()).size < messages) await pause(20);
  const ended = gone(child);
  child.kill("SIGTERM");
  expect(await ended).toBe(0);
  expect(answered().length).toBeLessThanOrEqual(messages + kills);
  const database = await openDatabase(`file:${db}`);
  const rows = await database.transaction((tx) => tx.income.findMany());
  await database.close();
  expect(rows.map((row) => Number(row.amountMinor) / 100).sort((a, b) => a - b)).toEqual(amounts);
  await api.close();
  rmSync(folder, { recursive: true });
});
