import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { openDatabase } from "../../src/db/database.ts";
import { systemClock } from "../../src/time/clock.ts";
import { freePort } from "../support/free-port.ts";
import { type Program, startProgram } from "../support/program.ts";
import { until } from "../support/until.ts";
import { type DiscordServer, startDiscord } from "./discord/server/discord-server.ts";
import { createPeople } from "./slack/server/people.ts";
import { type SlackServer, startSlack } from "./slack/server/slack-server.ts";
import { type BotApi, startBotApi } from "./telegram/bot-api.ts";
import { meet, say } from "./telegram/people.ts";

let port: number;
let telegram: BotApi;
let slack: SlackServer;
let discord: DiscordServer;
const folder = mkdtempSync(join(tmpdir(), "purser-process-"));
let running: Program | null = null;

beforeAll(async () => {
  port = await freePort();
  [telegram, slack, discord] = await Promise.all([startBotApi(), startSlack(systemClock), startDiscord()]);
});
afterEach(() => running?.kill());
afterAll(async () => {
  await Promise.all([telegram.close(), slack.close(), discord.close()]);
  rmSync(folder, { recursive: true });
});

/** The built program serving all three platforms. */
function start(more: Readonly<Record<string, string>> = {}): Program {
  running = startProgram({
    TZ: "America/New_York",
    DATABASE_URL: `file:${join(folder, "books.db")}`,
    HTTP_PORT: String(port),
    LOG_LEVEL: "debug",
    TELEGRAM_BOT_TOKEN: telegram.world.token,
    TELEGRAM_API_ROOT: telegram.url,
    SLACK_BOT_TOKEN: slack.state.botToken,
    SLACK_APP_TOKEN: slack.state.appToken,
    SLACK_API_URL: slack.apiUrl,
    DISCORD_BOT_TOKEN: discord.state.token,
    DISCORD_API_URL: discord.url,
    PURSER_OWNER: `telegram:42,slack:${slack.state.team}/UVIMES,discord:${discord.people.named("Vimes").id}`,
    ...more,
  });
  return running;
}

/** Stops it as a service manager does; its exit code and how long it took, in milliseconds. */
async function stop(program: Program): Promise<{ readonly code: number | null; readonly tookMs: number }> {
  const from = performance.now();
  const code = await program.stop();
  return { code, tookMs: performance.now() - from };
}

type Health = Readonly<Record<string, { readonly connected: boolean; readonly since: string }>>;

const get = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).text();
const health = async () => JSON.parse(await get("/healthz").catch(() => "{}")) as Health;

const connected = async (...names: readonly string[]) => {
  const now = await health();
  return names.every((name) => now[name]?.connected === true);
};

/** The same person on each platform tells of an income; what the bot shows them there. */
function vimes() {
  const { world } = telegram;
  const chat = meet(world, { id: 42, first_name: "Vimes" });
  const people = createPeople(slack.state, slack.delivery);
  const sam = people.named("vimes");
  const dm = people.direct(sam);
  const him = discord.people.named("Vimes");
  return {
    telegram: {
      tell: (text: string) => void say(world, chat, chat.chat, text),
      shown: () => [...chat.chat.messages.values()].filter((one) => one.from.is_bot).map((one) => one.text ?? ""),
    },
    slack: {
      tell: (text: string) => void people.say(sam, dm, text),
      shown: () => dm.messages.filter((one) => one.user === slack.state.bot).map((one) => one.text),
    },
    discord: {
      tell: (text: string) => void discord.people.post(him, discord.people.directWith(him), { content: text }),
      shown: () => [...discord.state.messages.values()].filter((one) => one.author.bot).map((one) => one.content),
    },
  };
}

const names = ["telegram", "slack", "discord"] as const;
const recorded = (shown: readonly string[], amount: string) => shown.filter((text) => text.includes(amount)).length;

test("one process serves all three, tells of its health and figures, and a SIGTERM amid answers loses none", async () => {
  const program = start();
  await until(() => connected(...names));
  for (const { since } of Object.values(await health())) expect(Date.parse(since)).toBeLessThanOrEqual(Date.now());
  const people = vimes();
  for (const name of names) people[name].tell("got 4711 as a gift, bank");
  await until(() => names.every((name) => recorded(people[name].shown(), "Recorded $4,711.00") === 1));
  await until(async () => /purser_outbox_owed\{platform="discord"\} 0/.test(await get("/metrics")));
  const metrics = await get("/metrics");
  for (const platform of names) {
    expect(metrics).toContain(`purser_events_total{platform="${platform}",kind="text"} 1`);
    expect(metrics).toMatch(new RegExp(`purser_replies_total\\{platform="${platform}"\\} [1-9]`));
    expect(metrics).toContain(`purser_answer_seconds_count{platform="${platform}"} 1`);
    expect(metrics).toContain(`purser_delivery_retries_total{platform="${platform}"} 0`);
    expect(metrics).toContain(`purser_inbox_open{platform="${platform}"} 0`);
    expect(metrics).toContain(`purser_platform_connected{platform="${platform}"} 1`);
  }
  const amounts = Array.from({ length: 8 }, (_, n) => `${5_101 + n}`);
  for (const amount of amounts) for (const name of names) people[name].tell(`got ${amount} as a gift, bank`);
  await until(() => names.every((name) => recorded(people[name].shown(), "Recorded $5,10") > 0));
  const { code, tookMs } = await stop(program);
  expect(code).toBe(0);
  // 8 s are given to what is under way; a busy machine takes its time for the rest.
  expect(tookMs).toBeLessThan(30_000);
  expect(program.logged()).not.toMatch(/\b4711\b|4,711|\b5101\b|gift|Vimes|Recorded/);

  const again = start();
  const each = (name: (typeof names)[number]) =>
    amounts.map((amount) => recorded(people[name].shown(), `Recorded $5,${amount.slice(1)}`));
  await until(() => names.every((name) => each(name).every((times) => times > 0)));
  // What was taken in and not noted as taken in comes once more; it is written and answered once all the same.
  await until(() => connected(...names));
  expect((await stop(again)).code).toBe(0);
  for (const name of names) expect(each(name), name).toEqual(amounts.map(() => 1));
  const database = await openDatabase(`file:${join(folder, "books.db")}`);
  const [written, owed] = await database.transaction((tx) => Promise.all([tx.income.findMany(), tx.delivery.count()]));
  await database.close();
  const expected = ["4711", ...amounts].flatMap((amount) => names.map(() => Number(amount)));
  expect(written.map((row) => Number(row.amountMinor) / 100).sort((a, b) => a - b)).toEqual(expected);
  expect(owed).toBe(0);
});

test("a stop does not wait for a platform that is away; what it is owed comes after the next start", async () => {
  const program = start();
  await until(() => connected(...names));
  const people = vimes();
  telegram.fault = ({ method }) => (method === "sendMessage" ? "dropped" : null);
  people.telegram.tell("got 6101 as a gift, bank");
  await until(async () => /purser_outbox_owed\{platform="telegram"\} [1-9]/.test(await get("/metrics")));
  const sends = () => telegram.calls.filter(({ method }) => method === "sendMessage").length;
  const before = sends();
  expect((await stop(program)).code).toBe(0);
  // 8 s are given to what is under way, in which it would have been tried four times.
  expect(sends() - before).toBeLessThanOrEqual(1);
  telegram.fault = () => null;
  const again = start();
  await until(() => recorded(people.telegram.shown(), "Recorded $6,101.00") > 0);
  expect((await stop(again)).code).toBe(0);
  expect(recorded(people.telegram.shown(), "Recorded $6,101.00")).toBe(1);
});

test("a refused token of one platform leaves the others working, and the log names it", async () => {
  const program = start({ SLACK_BOT_TOKEN: "xoxb-wrong" });
  await until(() => connected("telegram", "discord"));
  await until(() => program.logged().includes("slack is not served"));
  expect((await health()).slack?.connected).toBe(false);
  const { telegram: chat } = vimes();
  chat.tell("got 4712 as a gift, bank");
  await until(() => recorded(chat.shown(), "Recorded $4,712.00") === 1);
  expect(program.logged()).toContain("Slack refuses SLACK_BOT_TOKEN");
  expect(program.logged()).not.toContain("xoxb-wrong");
  expect((await stop(program)).code).toBe(0);
});
