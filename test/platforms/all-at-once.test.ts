import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { afterEach, beforeEach, expect, test } from "vitest";
import { invariants } from "../../src/db/invariants.ts";
import { newId } from "../../src/id.ts";
import { openProduct, type Product } from "../../src/product.ts";
import { type Serving, serve } from "../../src/serve.ts";
import { createSimulatedClock, readWallTime } from "../../src/time/simulated-clock.ts";
import { createWorkspace } from "../../src/workspace/create-workspace.ts";
import { migratedCopy } from "../support/migrated-copy.ts";
import { untilConnected } from "../support/until-connected.ts";
import { type DiscordServer, startDiscord } from "./discord/server/discord-server.ts";
import { settle as settleDiscord } from "./discord/surface.ts";
import { createPeople, type People } from "./slack/server/people.ts";
import { type SlackServer, startSlack } from "./slack/server/slack-server.ts";
import { configFor, settle as settleSlack } from "./slack/surface.ts";
import { type BotApi, startBotApi } from "./telegram/bot-api.ts";
import { change, meet, say } from "./telegram/people.ts";
import { tell } from "./telegram/world.ts";

/** An agency of four on one set of books, each with an account on every platform. */
const staff = [
  { name: "olga", role: "owner", id: 1 },
  { name: "ana", role: "manager", id: 2 },
  { name: "emil", role: "employee", id: 3 },
  { name: "vera", role: "employee", id: 4 },
] as const;
type Somebody = (typeof staff)[number];

/** A platform as one of them uses it: says something there, which can come again or be changed. */
interface Mouth {
  say(text: string): { again(): unknown; change(text: string): unknown };
  /** What the bot showed them directly, oldest first. */
  shown(): readonly string[];
}

const names = ["telegram", "slack", "discord"] as const;
const clock = createSimulatedClock(readWallTime("2026-11-20T09:30", "America/New_York"));
const folder = mkdtempSync(join(tmpdir(), "purser-all-"));
let telegram: BotApi;
let slack: SlackServer;
let discord: DiscordServer;
let slackPeople: People;
let product: Product;
let serving: Serving;
let mouths: ReadonlyMap<string, Readonly<Record<(typeof names)[number], Mouth>>>;

beforeEach(async () => {
  const file = join(folder, `${newId("all")}.db`);
  await migratedCopy(file);
  [telegram, slack, discord] = await Promise.all([startBotApi(), startSlack(clock), startDiscord()]);
  slackPeople = createPeople(slack.state, slack.delivery);
  const log = pino({ level: "silent" });
  product = await openProduct(`file:${file}`, clock, log, {});
  await openAgency();
  const served = {
    telegram: { token: telegram.world.token, apiRoot: telegram.url, webhook: undefined },
    slack: configFor(slack),
    discord: {
      token: discord.state.token,
      applicationId: undefined,
      guildId: discord.state.guild,
      apiUrl: discord.url,
    },
    httpPort: undefined,
  };
  serving = await serve(product, served, clock, log);
  await serving.begun;
  await untilConnected(serving);
  mouths = new Map(staff.map((one) => [one.name, mouthsOf(one)]));
});

afterEach(async () => {
  await serving.stop();
  await Promise.all([telegram.close(), slack.close(), discord.close()]);
  rmSync(folder, { recursive: true, force: true });
});

function accountsOf({ name, id }: Somebody) {
  return {
    telegram: String(id),
    slack: `${slack.state.team}/${slackPeople.named(name).id}`,
    discord: discord.people.named(name).id,
  };
}

async function openAgency(): Promise<void> {
  await product.database.transaction(async (tx) => {
    const [olga, ...others] = staff;
    const owner = { name: olga.name, platform: "telegram", account: accountsOf(olga).telegram };
    const settings = { name: "Agency", currency: "USD", zone: "America/New_York", locale: "en-US", tourStep: null };
    const at = clock.now();
    const made = await createWorkspace(tx, { ...settings, owner, at });
    const workspaceId = made.owner.workspaceId;
    const tie = async (memberId: string, one: Somebody) => {
      for (const [platform, account] of Object.entries(accountsOf(one)))
        if (platform !== owner.platform || one !== olga)
          await tx.identity.create({
            data: { id: newId("idy"), workspaceId, memberId, platform, account, createdAt: at },
          });
    };
    await tie(made.owner.id, olga);
    for (const one of others) {
      const { name, role } = one;
      const member = await tx.member.create({ data: { id: newId("mem"), workspaceId, name, role, createdAt: at } });
      await tie(member.id, one);
    }
  });
}

function mouthsOf({ name, id }: Somebody): Readonly<Record<(typeof names)[number], Mouth>> {
  const { world } = telegram;
  const person = meet(world, { id, first_name: name });
  const user = slackPeople.named(name);
  const im = slackPeople.direct(user);
  const friend = discord.people.named(name);
  const dm = discord.people.directWith(friend);
  return {
    telegram: {
      say: (text) => {
        const message = say(world, person, person.chat, text).at(-1);
        if (!message) throw new Error("nothing was said");
        return { again: () => tell(world, "message", message), change: (now) => change(world, message, now) };
      },
      shown: () => [...person.chat.messages.values()].filter((one) => one.from.is_bot).map((one) => one.text ?? ""),
    },
    slack: {
      say: (text) => {
        const said = slackPeople.say(user, im, text);
        return {
          again: async () => slackPeople.repeat(await said),
          change: async (now) => slackPeople.change(await said, now),
        };
      },
      shown: () => im.messages.filter((one) => one.user === slack.state.bot).map((one) => one.text),
    },
    discord: {
      say: (text) => {
        const message = discord.people.post(friend, dm, { content: text });
        return { again: () => discord.people.repeat(message), change: (now) => discord.people.edit(message, now) };
      },
      shown: () =>
        [...discord.state.messages.values()]
          .filter((one) => one.author.bot && one.channel === dm.id)
          .map((one) => one.content),
    },
  };
}

async function settled(): Promise<void> {
  await telegram.taken();
  await settleSlack(slack, product, serving);
  await settleDiscord(discord, product, serving);
  await settleSlack(slack, product, serving);
}

const each = 25;

test("four people write 25 messages each on three platforms at once, some twice and some changed: each is written once, as whose it is, and answered in order", async () => {
  const mouthOf = ({ name }: Somebody) => mouths.get(name) as NonNullable<ReturnType<typeof mouths.get>>;
  mouthOf(staff[0]).telegram.say("new client Acme");
  mouthOf(staff[0]).telegram.say("new project Website for Acme");
  await settled();
  await product.database.transaction(async (tx) => {
    const project = await tx.project.findFirstOrThrow();
    for (const { id, workspaceId } of await tx.member.findMany())
      await tx.projectMember.create({ data: { id: newId("pmb"), workspaceId, projectId: project.id, memberId: id } });
  });
  const earlier = new Map(
    staff.flatMap((one) => names.map((on) => [`${one.name} ${on}`, mouthOf(one)[on].shown().length])),
  );
  const expected: { who: string; on: string; n: number }[] = [];
  for (let n = 0; n < each; n++)
    for (const one of staff)
      for (const [at, on] of names.entries()) {
        const number = (one.id + 3) * 1000 + at * 100 + n;
        const text = seesMoney(one) ? `spent ${number} on lunch, cash` : `${minutesOf(number)} min on Website`;
        const said = mouthOf(one)[on].say(text);
        if (n % 5 === 0) await said.again();
        if (n % 10 === 7) await said.change(seesMoney(one) ? `spent ${number} on dinner, cash` : text);
        expected.push({ who: one.name, on, n: number });
      }
  await settled();
  const { written, hours, faults } = await product.database.transaction(async (tx) => {
    const members = new Map((await tx.member.findMany()).map((one) => [one.id, one.name]));
    const changes = await tx.change.findMany({ where: { kind: "do" } });
    const author = new Map(
      changes.map((one) => [one.subjectId, `${members.get(one.memberId ?? "")} ${one.conversation.split(":")[0]}`]),
    );
    const expenses = await tx.expense.findMany();
    const entries = await tx.hoursEntry.findMany();
    return {
      written: expenses.map((one) => `${author.get(one.id)} ${Number(one.amountMinor) / 100}`),
      hours: entries.map((one) => `${author.get(one.id)} ${members.get(one.memberId)} ${one.minutes}`),
      faults: (await Promise.all(invariants.map((one) => one.faults(tx)))).flat(),
    };
  });
  const ofMoney = expected.filter(({ n }) => n < 6000);
  expect(written.toSorted()).toEqual(ofMoney.map(({ who, on, n }) => `${who} ${on} ${n}`).toSorted());
  const ofHours = expected.filter(({ n }) => n >= 6000);
  expect(hours.toSorted()).toEqual(ofHours.map(({ who, on, n }) => `${who} ${on} ${who} ${minutesOf(n)}`).toSorted());
  expect(faults).toEqual([]);
  for (const one of staff)
    for (const [at, on] of names.entries()) {
      const shown = mouthOf(one)
        [on].shown()
        .slice(earlier.get(`${one.name} ${on}`));
      const answers = shown.filter((text) => /^(?:\W*)(?:Recorded|Logged)/.test(text));
      const wanted = Array.from({ length: each }, (_, n) => (one.id + 3) * 1000 + at * 100 + n).map((number) =>
        seesMoney(one)
          ? expect.stringContaining(`$${number.toLocaleString("en-US")}.00`)
          : expect.stringMatching(/^\W*Logged/),
      );
      expect(answers, `${one.name} on ${on}`).toEqual(wanted);
    }
  expect(await product.database.transaction((tx) => tx.delivery.count())).toBe(0);
});

const seesMoney = ({ role }: Somebody) => role !== "employee";
/** So few that a day holds them all. */
const minutesOf = (number: number) => (number % 100) + 1;
