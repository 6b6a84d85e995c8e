import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openProduct, type Product } from "../../../src/product.ts";
import { type Serving, serve } from "../../../src/serve.ts";
import { createSimulatedClock, readWallTime } from "../../../src/time/simulated-clock.ts";
import { createWorkspace } from "../../../src/workspace/create-workspace.ts";
import { migratedCopy } from "../../support/migrated-copy.ts";
import { createPeople, type People } from "./server/people.ts";
import { type SlackServer, startSlack } from "./server/slack-server.ts";
import type { Channel, Message, User } from "./server/state.ts";
import { settle } from "./surface.ts";

/** One Slack workspace, with somebody in it. */
interface Team {
  readonly server: SlackServer;
  readonly people: People;
  readonly person: User;
}

const clock = createSimulatedClock(readWallTime("2026-11-20T09:30", "America/New_York"));
const folder = mkdtempSync(join(tmpdir(), "purser-teams-"));
let teams: readonly [ours: Team, theirs: Team];
let product: Product;
let serving: Serving;
let closeFront: () => void;

async function newTeam(id: string): Promise<Team> {
  const server = await startSlack(clock, id);
  const people = createPeople(server.state, server.delivery);
  return { server, people, person: people.named("owner") };
}

/** Slack has one address for all workspaces; the token says which is meant. */
async function frontOf(all: readonly Team[]): Promise<string> {
  const pass = async (request: IncomingMessage, response: ServerResponse) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const { authorization = "", "content-type": type = "" } = request.headers;
    const meant = all.find(({ server }) => authorization === `Bearer ${server.state.botToken}`);
    const url = `${(meant ?? all[0])?.server.state.url}${request.url}`;
    const headers = { authorization, "content-type": type };
    const answer = await fetch(url, { method: "POST", headers, body: Buffer.concat(parts) });
    response.writeHead(answer.status, { "content-type": "application/json" }).end(await answer.text());
  };
  const front = createServer((request, response) => {
    // Who called, or Slack behind it, is gone: its connection goes as well.
    pass(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => front.listen(0, "127.0.0.1", () => resolve()));
  closeFront = () => front.close();
  return `http://127.0.0.1:${(front.address() as AddressInfo).port}/api/`;
}

beforeAll(async () => {
  const file = join(folder, "books.db");
  await migratedCopy(file);
  teams = [await newTeam("T0OURS"), await newTeam("T0THEIRS")];
  const [ours] = teams;
  const log = pino({ level: "silent" });
  product = await openProduct(`file:${file}`, clock, log);
  await product.database.transaction((tx) =>
    createWorkspace(tx, {
      name: "Ours",
      currency: "USD",
      zone: "America/New_York",
      locale: "en-US",
      tourStep: null,
      owner: { name: "owner", platform: "slack", account: `T0OURS/${ours.person.id}` },
      at: clock.now(),
    }),
  );
  const slack = {
    token: teams.map(({ server }) => server.state.botToken).join(","),
    appToken: undefined,
    signingSecret: ours.server.state.signingSecret,
    apiUrl: await frontOf(teams),
    commandPrefix: "",
  };
  serving = await serve(product, { telegram: undefined, slack, discord: undefined, httpPort: 0 }, clock, log);
  await serving.begun;
  for (const { server } of teams) server.delivery.postTo(`http://127.0.0.1:${serving.port}/slack/events`);
});

afterAll(async () => {
  await serving.stop();
  closeFront();
  for (const { server } of teams) await server.close();
  rmSync(folder, { recursive: true });
});

/** What everybody in a workspace saw because of something done there. */
async function seenAfter(team: Team, act: () => Promise<unknown>): Promise<readonly Message[]> {
  const before = teams.map(({ server }) => server.state.seen.length);
  await act();
  for (const { server } of teams) await settle(server, product, serving);
  const seen = teams.map(({ server }, index) =>
    server.state.seen.slice(before[index]).flatMap((one) => ("message" in one ? one.message : [])),
  );
  const elsewhere = teams.findIndex((one) => one !== team);
  expect(seen[elsewhere]).toEqual([]);
  return seen[1 - elsewhere] ?? [];
}

const said = (messages: readonly Message[]) => JSON.stringify(messages.map(({ text, blocks }) => [text, blocks]));

async function say(team: Team, text: string, channel: Channel = team.people.direct(team.person)): Promise<string> {
  return said(await seenAfter(team, () => team.people.say(team.person, channel, text).delivered));
}

test("two workspaces with one app keep books of their own, in direct messages and in channels", async () => {
  const [ours, theirs] = teams;
  expect(await say(ours, "add client Acme")).toContain("Acme");
  expect(await say(ours, "got 711 from Acme, bank")).toContain("$711.00");
  // Somebody with the same id there is somebody else.
  const refusal = await say(theirs, "balances");
  expect(refusal).not.toMatch(/\b711\b|Acme|Ours|owner/);
  const code = /join ([0-9A-Z]{5}-[0-9A-Z]{5})/.exec(await say(ours, "invite books"))?.[1] ?? "";
  await say(theirs, `/join ${code}`);
  for (let step = 0; step < 5; step++) await say(theirs, "cancel");
  await say(theirs, "add client Globex");
  expect(await say(theirs, "got 322 from Globex, bank")).toContain("322.00");

  const questions = ["balances", "income this month", "find Acme", "find Globex", "clients", "pipeline", "who owes me"];
  const places = [ours, theirs].map((team) => [team.people.direct(team.person), team.people.channel("team")] as const);
  for (const question of questions) {
    for (const [index, channel] of (places[0] ?? []).entries())
      expect(await say(ours, `${index === 0 ? "" : "@purser "}${question}`, channel)).not.toMatch(/\b322\b|Globex.*\$/);
    for (const [index, channel] of (places[1] ?? []).entries())
      expect(await say(theirs, `${index === 0 ? "" : "@purser "}${question}`, channel)).not.toMatch(/\b711\b|Acme.*\$/);
  }
  expect(await say(ours, "balances")).toContain("711.00");
  expect(await say(theirs, "balances")).toContain("322.00");
});

test("in a channel that two workspaces share, who asks is answered from their own books, alone", async () => {
  const [ours, theirs] = teams;
  const { state, delivery } = ours.server;
  const guest: User = { ...theirs.person, id: "UGUEST", name: "guest" };
  state.users.set(guest.id, guest);
  const channel = ours.people.channel("shared");
  await say(ours, "@purser balances", channel);
  channel.members.add(guest.id);
  const ask = (team: string, user: string) =>
    seenAfter(ours, () =>
      delivery.bring({
        type: "events_api",
        payload: {
          token: "verification",
          team_id: state.team,
          api_app_id: state.appId,
          type: "event_callback",
          event_id: state.ids.next("Ev"),
          event_time: Math.floor(clock.now().getTime() / 1_000),
          authorizations: [{ team_id: state.team, user_id: state.bot, is_bot: true }],
          is_ext_shared_channel: true,
          event: {
            type: "app_mention",
            user,
            text: `<@${state.bot}> balances`,
            ts: state.ids.ts(),
            team,
            user_team: team,
            source_team: team,
            channel: channel.id,
          },
        },
      }),
    );
  const stranger = await ask(theirs.server.state.team, guest.id);
  expect(said(stranger)).not.toMatch(/\b711\b|\b322\b|Acme|Globex/);
  state.users.set(theirs.person.id, theirs.person);
  channel.members.add(theirs.person.id);
  const member = await ask(theirs.server.state.team, theirs.person.id);
  expect(said(member)).toContain("322.00");
  expect(said(member)).not.toMatch(/\b711\b/);
  expect(member.map((one) => one.seenBy)).toEqual([theirs.person.id]);
});
