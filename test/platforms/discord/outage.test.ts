import { afterEach, describe, expect, test } from "vitest";
import { until } from "../../support/until.ts";
import type { Call } from "./server/http.ts";
import { openStage, type Stage } from "./stage.ts";

let stage: Stage;
afterEach(() => stage.close());

const isPost = ({ method, path }: Call) => method === "POST" && path.endsWith("/messages");
const connected = () => stage.serving().platforms[0]?.connection().connected;
const delivered = () => until(async () => (await stage.count("delivery")) === 0);
const texts = () => stage.news().map((one) => one.text);

describe("when Discord is away", () => {
  test("an answer waits for it, and what is said meanwhile is fetched", async () => {
    stage = await openStage();
    const { server, owner, dm } = stage;
    await stage.say("add client Acme");
    server.trouble({ on: isPost, times: 1, with: "no answer" });
    server.people.post(owner, dm, { content: "got 10 from Acme" });
    await until(async () => (await stage.count("delivery")) === 1);
    await server.goDown();
    await until(() => connected() === false);
    server.gateway.forget();
    server.people.post(owner, dm, { content: "got 20 from Acme" });
    await server.comeUp();
    await until(() => connected() === true);
    await until(async () => (await stage.count("income")) === 2);
    await delivered();
    await stage.settled();
    expect(texts()).toEqual([expect.stringMatching(/\$10\.00/), expect.stringMatching(/\$20\.00/)]);
  });

  test("5xx answers and 429s are waited out, as long as Discord asks", async () => {
    stage = await openStage();
    const { server } = stage;
    server.trouble({ on: isPost, times: 2, with: { status: 502 } });
    const wait = { message: "You are being rate limited.", retry_after: 0.3, global: false };
    server.trouble({
      on: isPost,
      times: 3,
      with: { status: 429, body: wait, headers: { "retry-after": "0.3", "x-ratelimit-scope": "user" } },
    });
    const before = server.calls.length;
    await stage.say("add client Acme");
    await delivered();
    expect(texts()).toEqual([]);
    expect(server.calls.slice(before).filter(isPost)).toHaveLength(6);
    const codes = stage.log.flatMap(({ code }) => (code === undefined ? [] : [code]));
    expect(codes).toEqual(["502", "502", "429", "429", "429"]);
  });

  test("a limit that is used up is kept, without asking for more", async () => {
    stage = await openStage();
    const { server, owner, dm } = stage;
    server.useUp(isPost, 1);
    const before = server.calls.length;
    for (const text of ["add client Acme", "add client Globex"]) server.people.post(owner, dm, { content: text });
    await stage.settled();
    expect(texts()).toEqual(["Added Acme as client.", "Added Globex as client."]);
    expect(server.calls.slice(before).filter(isPost)).toHaveLength(2);
  });

  test("a limit of the whole bot holds back its posts, and no answer to a command", async () => {
    stage = await openStage();
    const { server, owner, dm } = stage;
    // Longer than a busy machine takes to have the command answered meanwhile.
    const wait = { message: "You are being rate limited.", retry_after: 8, global: true };
    const headers = { "retry-after": "8", "x-ratelimit-global": "true", "x-ratelimit-scope": "global" };
    server.trouble({ on: isPost, times: 1, with: { status: 429, body: wait, headers } });
    const before = server.calls.length;
    server.people.post(owner, dm, { content: "add client Acme" });
    await until(() => stage.log.some((line) => line.code === "429"));
    const asked = server.people.slash(owner, server.channel("team"), ["help"], {});
    await until(() => asked.acknowledged);
    expect(server.calls.slice(before).filter(isPost)).toHaveLength(1);
    await delivered();
    expect(server.calls.slice(before).filter(isPost)).toHaveLength(2);
  });

  test("a start while it is away serves as soon as it is back", async () => {
    stage = await openStage({ before: (server) => server.goDown() });
    expect(connected()).toBe(false);
    await stage.server.comeUp();
    await until(() => connected() === true);
    await stage.say("add client Acme");
    expect(await stage.count("client")).toBe(1);
  });

  test("a stop while it is away ends", async () => {
    stage = await openStage();
    await stage.server.goDown();
    await until(() => connected() === false);
    await stage.restart(() => stage.server.comeUp());
    await until(() => connected() === true);
    await stage.say("add client Acme");
    expect(await stage.count("client")).toBe(1);
  });
});

describe("the gateway", () => {
  test("a dropped connection is resumed, and what was said meanwhile arrives once", async () => {
    stage = await openStage();
    const { server, owner, dm } = stage;
    await stage.say("add client Acme");
    server.gateway.dropSockets();
    server.people.post(owner, dm, { content: "got 10 from Acme" });
    await until(async () => (await stage.count("income")) === 1);
    await stage.settled();
    expect(server.gateway.sessions()).toEqual({ identified: 1, resumed: 1, connected: 1 });
    expect(texts()).toEqual([expect.stringMatching(/\$10\.00/)]);
  });

  test("asked to reconnect, it resumes", async () => {
    stage = await openStage();
    const { server } = stage;
    server.gateway.askToReconnect();
    await until(() => server.gateway.sessions().resumed === 1);
    await stage.say("add client Acme");
    expect(await stage.count("client")).toBe(1);
  });

  test("a session that ended is begun anew, and what was said in between is fetched, in order, before what is said then", async () => {
    stage = await openStage();
    const { server, owner, dm } = stage;
    const log = server.channel("log");
    await stage.say("add client Acme");
    server.people.post(owner, log, { content: "/settings channel log" });
    await stage.settled();
    server.people.post(owner, log, { content: "got 5 from Acme" });
    await stage.settled();
    server.gateway.dropSockets();
    server.gateway.forget();
    server.people.post(owner, dm, { content: "got 10 from Acme" });
    server.people.post(owner, dm, { content: "no, make it 11" });
    server.people.post(owner, log, { content: "got 12 from Acme" });
    await until(() => server.gateway.sessions().connected === 1);
    server.people.post(owner, dm, { content: "got 13 from Acme" });
    await until(async () => (await stage.count("income")) === 4);
    const rows = await stage.product().database.transaction((tx) => tx.income.findMany());
    expect(rows.map((row) => Number(row.amountMinor)).sort((a, b) => a - b)).toEqual([500, 1100, 1200, 1300]);
    expect(server.gateway.sessions()).toEqual({ identified: 2, resumed: 0, connected: 1 });
  });

  test("told that its session is over, it begins anew and fetches what was meant for it, and nothing else", async () => {
    stage = await openStage();
    const { server, owner } = stage;
    const team = server.channel("team");
    const mention = `<@${server.state.self.id}>`;
    server.people.post(owner, team, { content: `${mention} help` });
    await stage.settled();
    stage.news();
    server.gateway.endSessions();
    for (const content of ["lunch?", `${mention} got 10 as a gift, cash`, "/shrug whatever"])
      server.people.post(owner, team, { content });
    await until(async () => (await stage.count("income")) === 1);
    await stage.settled();
    expect([texts(), await stage.count("inbox")]).toEqual([[expect.stringMatching(/\$10\.00/)], 2]);
    expect(server.gateway.sessions()).toEqual({ identified: 2, resumed: 0, connected: 1 });
  });

  test("what is told again after a reconnection is written once", async () => {
    stage = await openStage();
    const { server } = stage;
    await stage.say("got 10 as a gift, cash");
    server.gateway.dropSockets();
    await until(() => server.gateway.sessions().resumed === 1);
    server.gateway.tellAgain(5);
    await stage.settled();
    expect([await stage.count("income"), texts()]).toEqual([1, []]);
  });

  test("what was said while the process was down is answered when it is back", async () => {
    stage = await openStage();
    const { server, owner, dm } = stage;
    await stage.say("add client Acme");
    await stage.restart(() => void server.people.post(owner, dm, { content: "got 10 from Acme" }));
    await until(async () => (await stage.count("income")) === 1);
    await stage.settled();
    expect(texts()).toEqual([expect.stringMatching(/\$10\.00/)]);
  });

  test("without the Message Content intent everything but log channels works, and the log says what to switch on", async () => {
    stage = await openStage({
      before: (server) => {
        server.state.contentAllowed = false;
      },
    });
    const { server, owner } = stage;
    await until(() => connected() === true);
    await stage.say("add client Acme");
    const team = server.channel("team");
    server.people.post(owner, team, { content: `<@${server.state.self.id}> got 10 from Acme` });
    await stage.settled();
    expect(await stage.count("income")).toBe(1);
    server.people.post(owner, team, { content: "/settings channel log" });
    server.people.post(owner, team, { content: "hello everybody" });
    await stage.settled();
    expect(await stage.count("inbox")).toBe(2);
    expect(stage.log.map((line) => line.msg)).toContainEqual(expect.stringMatching(/Message Content intent/));
  });
});

describe("the token", () => {
  test("refused at start, it is not served, and the log says which platform", async () => {
    stage = await openStage({ token: "wrong" });
    expect(await stage.serving().begun).toBe(false);
    expect(stage.log.map((line) => [line.platform, line.msg])).toContainEqual([
      "discord",
      "discord is not served: Discord refuses the token",
    ]);
  });

  test("revoked later, it is said to be not connected, and what is owed stays owed", async () => {
    stage = await openStage();
    const { server, owner, dm } = stage;
    server.trouble({
      on: () => true,
      times: 1000,
      with: { status: 401, body: { message: "401: Unauthorized", code: 0 } },
    });
    server.people.post(owner, dm, { content: "add client Acme" });
    await until(async () => (await stage.count("delivery")) === 1);
    server.gateway.close(4004);
    await until(() => stage.log.some((line) => /refuses the token/.test(String(line.msg))));
    expect([connected(), await stage.count("delivery"), await stage.count("client")]).toEqual([false, 1, 1]);
  });
});

describe("people who can't be reached", () => {
  test("a direct answer that can't be sent is given up, and brought when they write again", async () => {
    stage = await openStage();
    const { server, owner, dm } = stage;
    server.state.closed.add(owner.id);
    await stage.say("add client Acme");
    await until(() => stage.log.some((line) => line.gaveUp === true));
    server.state.closed.clear();
    server.people.post(owner, dm, { content: "help" });
    await stage.settled();
    await delivered();
    expect(texts()).toEqual(expect.arrayContaining(["Added Acme as client."]));
  });

  test("a private answer to a mention waits behind a button that opens it for its person alone", async () => {
    stage = await openStage();
    const { server, owner } = stage;
    const team = server.channel("team");
    server.state.closed.add(owner.id);
    await stage.settled();
    server.people.post(owner, team, { content: `<@${server.state.self.id}> add client Acme` });
    await stage.settled();
    const [door] = stage.news();
    expect([door?.visibility, door?.buttons.map((one) => one.label)]).toEqual(["channel", ["Show my answer"]]);
    const message = server.state.messages.get(door?.message ?? "");
    if (!message) throw new Error("no message");
    const open = { id: door?.buttons[0]?.id ?? "" };
    await stage.settled(server.people.press(server.people.named("mallory"), message, open));
    await until(() => stage.server.state.shown.at(-1)?.message.seenBy !== undefined);
    expect(stage.news().map((one) => [one.to, one.text])).toEqual([
      ["mallory", "That button is meant for somebody else."],
    ]);
    const pressed = server.people.press(owner, message, open);
    await until(() => pressed.acknowledged);
    const [answer] = stage.news();
    expect([answer?.to, answer?.visibility, answer?.text]).toEqual(["owner", "person", "Added Acme as client."]);
    const shown = server.state.messages.get(answer?.message ?? "");
    const undo = answer?.buttons.find((one) => one.label === "Undo")?.id ?? "";
    if (shown) await stage.settled(server.people.press(owner, shown, { id: undo }));
    expect([await stage.count("client"), stage.news()[0]?.replaces]).toEqual([0, answer?.message]);
  });

  test("where the bot may not write, an answer for everybody goes to the person directly", async () => {
    stage = await openStage();
    const { server, owner } = stage;
    const team = server.channel("team");
    team.bot = "reads";
    server.people.post(owner, team, { content: `<@${server.state.self.id}> help` });
    await stage.settled();
    expect(stage.news().map((one) => one.in)).toEqual(["dm"]);
  });

  test("an answer for a channel that is gone is given up, and nothing else waits for it", async () => {
    stage = await openStage();
    const { server, owner } = stage;
    const team = server.channel("team");
    server.people.post(owner, team, { content: `<@${server.state.self.id}> help` });
    server.state.channels.delete(team.id);
    await until(() => stage.log.some((line) => line.gaveUp === true));
    await stage.say("add client Acme");
    expect(texts()).toEqual([]);
    expect(await stage.count("client")).toBe(1);
  });
});

test("the health of the platform is told over HTTP, and the log holds nothing that was said", async () => {
  stage = await openStage({ httpPort: 0 });
  await stage.say("got 4711 from Nobodyknown");
  const health = await (await fetch(`http://127.0.0.1:${stage.serving().port}/healthz`)).json();
  expect(health).toEqual({ discord: { connected: true, since: expect.stringMatching(/^2026-11-20T/) } });
  expect(JSON.stringify(stage.log)).not.toMatch(/\b4711\b|Nobodyknown/);
});
