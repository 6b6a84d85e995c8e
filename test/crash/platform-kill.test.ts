import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { openDatabase } from "../../src/db/database.ts";
import { invariants } from "../../src/db/invariants.ts";
import { projectRoot } from "../../src/project-root.ts";
import { systemClock } from "../../src/time/clock.ts";
import { startDiscord } from "../platforms/discord/server/discord-server.ts";
import { createPeople } from "../platforms/slack/server/people.ts";
import { startSlack } from "../platforms/slack/server/slack-server.ts";
import { startBotApi } from "../platforms/telegram/bot-api.ts";
import { meet, say } from "../platforms/telegram/people.ts";
import { numbersFrom } from "../support/numbers-from.ts";

/** How often the process is killed on each platform. */
const kills = 16;
/** Every so many kills one comes while the process starts. */
const whileStarting = 4;
const startsWithinMs = 1_500;

/** A local platform with the owner at a direct chat with the bot. */
interface Scene {
  readonly environment: Readonly<Record<string, string>>;
  say(text: string): void;
  /** What the bot shows there, the oldest first. */
  shown(): readonly string[];
  /** How many calls the bot has made. */
  calls(): number;
  /** Whether the bot has begun to hear what is said there. */
  listened(): boolean;
  close(): Promise<void>;
}

async function onTelegram(): Promise<Scene> {
  const { url, world, calls, close } = await startBotApi();
  const sam = meet(world, { id: 42, first_name: "Sam" });
  return {
    environment: { TELEGRAM_BOT_TOKEN: world.token, TELEGRAM_API_ROOT: url, PURSER_OWNER: "telegram:42" },
    say: (text) => void say(world, sam, sam.chat, text),
    shown: () =>
      [...sam.chat.messages.values()].flatMap((one) => (one.from.id === world.bot.id ? (one.text ?? "") : [])),
    calls: () => calls.length,
    listened: () => calls.some((call) => call.method === "getUpdates"),
    close,
  };
}

async function onSlack(): Promise<Scene> {
  const { state, delivery, apiUrl, close } = await startSlack(systemClock);
  delivery.retryAfterMs = Array.from({ length: 1_000 }, () => 100);
  const people = createPeople(state, delivery);
  const sam = people.named("sam");
  const dm = people.direct(sam);
  return {
    environment: {
      SLACK_BOT_TOKEN: state.botToken,
      SLACK_APP_TOKEN: state.appToken,
      SLACK_API_URL: apiUrl,
      PURSER_OWNER: `slack:${state.team}/${sam.id}`,
    },
    say: (text) => void people.say(sam, dm, text),
    shown: () => dm.messages.flatMap((one) => (one.user === state.bot && !one.deleted ? one.text : [])),
    calls: () => state.calls.length,
    listened: () => state.calls.some((call) => call.method === "apps.connections.open"),
    close,
  };
}

async function onDiscord(): Promise<Scene> {
  const { url, state, people, gateway, calls, close } = await startDiscord();
  const sam = people.named("Sam");
  const dm = people.directWith(sam);
  return {
    environment: { DISCORD_BOT_TOKEN: state.token, DISCORD_API_URL: url, PURSER_OWNER: `discord:${sam.id}` },
    say: (text) => void people.post(sam, dm, { content: text }),
    shown: () => [...state.messages.values()].flatMap((one) => (one.author.bot && !one.deleted ? one.content : [])),
    calls: () => calls.length,
    listened: () => gateway.sessions().connected > 0,
    close,
  };
}

/** The built program on a database, as a service manager starts it. */
function start(db: string, environment: Scene["environment"]): ChildProcess {
  const main = join(projectRoot(), "dist", "main.js");
  const env = { PATH: process.env.PATH, DATABASE_URL: `file:${db}`, TZ: "America/New_York", ...environment };
  return spawn(process.execPath, ["--max-semi-space-size=2", "--heap-growing-percent=100", main, "start"], {
    env,
    stdio: "ignore",
  });
}

function stop(child: ChildProcess, signal: "SIGKILL" | "SIGTERM"): Promise<number | null> {
  const gone = new Promise<number | null>((resolve) => child.once("exit", resolve));
  child.kill(signal);
  return gone;
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await sleep(2);
}

/** The amounts that the bot shows as recorded. */
const recorded = (scene: Scene) =>
  scene.shown().flatMap((text) => Number(/^Recorded \$(\d+)/.exec(text)?.[1] ?? 0) || []);

const platforms = [
  // Telegram lets nobody look for what a bot has sent: an answer may come again after a kill at the wrong moment.
  { name: "Telegram", open: onTelegram, again: kills },
  { name: "Slack", open: onSlack, again: 0 },
  { name: "Discord", open: onDiscord, again: 0 },
] as const;

test.each(platforms)(
  "on $name a process killed again and again writes all once and answers all",
  {
    timeout: 900_000,
  },
  async ({ open, again }) => {
    const folder = mkdtempSync(join(tmpdir(), "purser-kill-"));
    const db = join(folder, "books.db");
    const scene = await open();
    const random = numbersFrom(20261121);
    let amount = 100;
    const tell = () => scene.say(`got ${++amount} as a gift, bank`);
    const speak = async (times: number) => {
      for (let n = 0; n < times; n++) {
        tell();
        await sleep(random() * 20);
      }
    };
    let child = start(db, scene.environment);
    await until(() => scene.listened());
    tell();
    await until(() => recorded(scene).length === 1);
    for (let kill = 1; kill <= kills; kill++) {
      const before = { calls: scene.calls(), shown: scene.shown().length };
      const said = 1 + Math.floor(random() * 4);
      const speaking = speak(said);
      if (kill % whileStarting === 0) await sleep(random() * startsWithinMs);
      else {
        // Killed at the first call, amid the answers, or between an answer and the note that it was shown.
        const answersFirst = Math.floor(random() * (said + 1));
        await until(() => scene.calls() > before.calls && scene.shown().length >= before.shown + answersFirst);
        await sleep(random() * 12);
      }
      await stop(child, "SIGKILL");
      await speaking;
      child = start(db, scene.environment);
    }
    const told = Array.from({ length: amount - 100 }, (_, n) => 101 + n);
    await until(() => new Set(recorded(scene)).size === told.length);
    expect(await stop(child, "SIGTERM")).toBe(0);
    expect([...new Set(recorded(scene))].sort()).toEqual(told);
    expect(recorded(scene).length).toBeLessThanOrEqual(told.length + again);
    const database = await openDatabase(`file:${db}`);
    for (const invariant of invariants)
      expect(await database.transaction((tx) => invariant.faults(tx)), invariant.says).toEqual([]);
    const rows = await database.transaction((tx) => tx.income.findMany());
    expect(rows.map((row) => Number(row.amountMinor) / 100).sort()).toEqual(told);
    expect(await database.transaction((tx) => tx.delivery.count())).toBe(0);
    await database.close();
    await scene.close();
    rmSync(folder, { recursive: true });
  },
);
