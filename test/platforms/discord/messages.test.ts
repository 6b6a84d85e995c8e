import { afterEach, describe, expect, test } from "vitest";
import { sayFor } from "../../../src/words/words.ts";
import { createWorkspace } from "../../../src/workspace/create-workspace.ts";
import { guess } from "../../../src/workspace/first-run-guesses.ts";
import { renewSetupCode } from "../../../src/workspace/setup-code.ts";
import { type Channel, type Message, threadNamed } from "./server/state.ts";
import { openStage, type Stage } from "./stage.ts";

let stage: Stage;
afterEach(() => stage.close());

const texts = () => stage.news().map((one) => one.text);

/** Says something in a channel of the server as somebody. */
async function inChannel(
  channel: Channel,
  content: string,
  more: { as?: string; answers?: string } = {},
): Promise<Message> {
  const { server, owner } = stage;
  const user = more.as === undefined ? owner : server.people.named(more.as);
  const message = server.people.post(user, channel, {
    content,
    ...(more.answers === undefined ? {} : { answers: more.answers }),
  });
  await stage.settled();
  return message;
}

const mention = (text: string) => `<@${stage.server.state.self.id}> ${text}`;

describe("in a server", () => {
  test("the bot answers mentions and replies to it, and nothing else is even written down", async () => {
    stage = await openStage();
    const team = stage.server.channel("team");
    await inChannel(team, "got 100 from Acme");
    await inChannel(team, "/shrug got 100 from Acme");
    expect([await stage.count("inbox"), texts()]).toEqual([0, []]);
    await inChannel(team, mention("help"));
    const [help] = stage.news();
    expect([help?.in, help?.visibility]).toEqual(["team", "channel"]);
    const answered = stage.server.state.messages.get(help?.message ?? "")?.answers;
    expect(stage.server.state.messages.get(answered ?? "")?.content).toBe(mention("help"));
    await inChannel(team, "help income", { answers: help?.message ?? "" });
    expect(texts()).toEqual([expect.stringMatching(/income/)]);
    expect(await stage.count("inbox")).toBe(2);
  });

  test("a log channel is read whole, until it is set otherwise", async () => {
    stage = await openStage();
    await stage.say("add client Acme");
    const log = stage.server.channel("log");
    await stage.slash("settings", { what: "channel log" }, log);
    await inChannel(log, "got 100 from Acme, cash");
    expect(await stage.count("income")).toBe(1);
    await stage.slash("settings", { what: "channel private" }, log);
    await inChannel(log, "got 200 from Acme, cash");
    expect(await stage.count("income")).toBe(1);
  });

  test("what is set in a channel holds in its threads, until something is set in the thread itself", async () => {
    stage = await openStage();
    await stage.say("add client Acme");
    const { server } = stage;
    const team = server.channel("team");
    await stage.slash("settings", { what: "channel log" }, team);
    await stage.slash("settings", { what: "channel open" }, team);
    const thread = threadNamed(server.state, "december", team);
    await inChannel(thread, "got 100 from Acme, cash");
    expect(await stage.count("income")).toBe(1);
    expect(stage.news().map((one) => [one.in, one.visibility])).toContainEqual(["december", "channel"]);
    const [open] = await stage.slash("client list", {}, thread);
    expect([open?.in, open?.visibility]).toEqual(["december", "channel"]);

    await stage.slash("settings", { what: "notices here" }, thread);
    await inChannel(thread, "got 200 from Acme, cash");
    expect(await stage.count("income")).toBe(2);

    await stage.restart(async () => {
      server.people.post(stage.owner, thread, { content: "got 300 from Acme, cash" });
    });
    expect(await stage.count("income")).toBe(3);

    const [now] = await stage.slash("settings", { what: "channel private" }, thread);
    expect(now?.text).toMatch(/private/i);
    await inChannel(thread, "got 400 from Acme, cash");
    expect(await stage.count("income")).toBe(3);
    await inChannel(team, "got 500 from Acme, cash");
    expect(await stage.count("income")).toBe(4);
  });

  test("a thread of a channel that is of other books is set by nobody else", async () => {
    stage = await openStage();
    const { server } = stage;
    const team = server.channel("team");
    await stage.slash("settings", { what: "channel log" }, team);
    const other = server.people.named("other");
    await stage.product().database.transaction((tx) =>
      createWorkspace(tx, {
        name: "Other",
        ...guess({ zone: "America/New_York", currency: "USD", locale: "en-US" }),
        tourStep: null,
        owner: { name: "other", platform: "discord", account: other.id },
        at: stage.clock.now(),
      }),
    );
    stage.news();
    const thread = threadNamed(server.state, "december", team);
    await stage.settled(server.people.slash(other, thread, ["settings"], { what: "channel open" }));
    expect(texts().join()).toMatch(/other books|another/i);
    await inChannel(thread, "got 100 from Acme", { as: "other" });
    expect(await stage.count("income")).toBe(0);
  });

  test("what is forwarded to it is read as if it was said", async () => {
    stage = await openStage();
    const { server, owner, dm } = stage;
    await stage.say("add client Acme");
    const files = [{ id: server.state.ids.next(), filename: "receipt.pdf", content: "%PDF-1.4" }];
    const said = server.people.post(server.people.named("bob"), server.channel("team"), {
      content: "spent 45 on lunch, card",
      files,
    });
    server.people.post(owner, dm, { content: "", forwards: said.id });
    await stage.settled();
    expect(texts().join("\n")).toMatch(/Recorded \$45\.00 spent on lunch\.\nKept "receipt\.pdf" as a receipt/);
  });

  test("what other bots and Discord itself say is not for the bot", async () => {
    stage = await openStage();
    const { server } = stage;
    await stage.slash("settings", { what: "channel log" }, server.channel("log"));
    const bot = { ...server.people.named("robot"), bot: true };
    server.people.post(bot, server.channel("log"), { content: "got 100 from Acme" });
    await stage.settled();
    expect(await stage.count("income")).toBe(0);
  });

  test("people who are named are named, and nobody is notified by the answer", async () => {
    stage = await openStage();
    const { server } = stage;
    await stage.slash("settings", { what: "channel open" }, server.channel("team"));
    const bob = server.people.named("bob");
    await inChannel(server.channel("team"), mention(`add client "<@${bob.id}> @everyone"`));
    const [added] = stage.news().slice(-1);
    expect(added?.text).toMatch(/@bob @everyone/);
    expect([...server.state.messages.values()].filter((one) => one.author.bot).flatMap((one) => one.mentions)).toEqual(
      [],
    );
  });
});

describe("what is sent", () => {
  test("files and voice messages are answered by their names, with what was said beside", async () => {
    stage = await openStage();
    const { server, owner, dm } = stage;
    server.people.post(owner, dm, {
      content: "add client Acme",
      files: [
        { id: "1", filename: "receipt.pdf", content: "%PDF-1.7" },
        { id: "2", filename: "voice-message.ogg" },
      ],
    });
    await stage.settled();
    expect(texts()).toEqual([
      expect.stringMatching(/Added Acme/),
      expect.stringMatching(/receipt\.pdf/),
      expect.stringMatching(/"voice-message\.ogg" is empty/),
    ]);
  });

  test("a text that Discord's client sends as a file, because it is long, is read like any other", async () => {
    stage = await openStage();
    const { server, owner, dm } = stage;
    await stage.say("add client Acme");
    const file = (content: string) => ({ files: [{ id: server.state.ids.next(), filename: "message.txt", content }] });
    server.people.post(owner, dm, { content: "", ...file("got 100 from Acme, cash\ngot 200 from Acme, bank") });
    await stage.settled();
    expect([await stage.count("income"), texts().length]).toEqual([2, 2]);
  });

  test("one that Discord does not give, or that is too large to be typed, is answered as a file", async () => {
    stage = await openStage();
    const { server, owner, dm } = stage;
    server.trouble({ on: ({ path }) => path.startsWith("/attachments/"), times: 1, with: { status: 404 } });
    for (const content of ["got 100 gift, cash", "x".repeat(500_001)]) {
      server.people.post(owner, dm, {
        content: "",
        files: [{ id: content.slice(0, 1), filename: "message.txt", content }],
      });
      await stage.settled();
    }
    expect(texts()).toEqual([expect.stringMatching(/message\.txt/), expect.stringMatching(/message\.txt/)]);
    expect(await stage.count("income")).toBe(0);
  });

  test("a message that is changed offers to update its entry; a preview that Discord adds does not", async () => {
    stage = await openStage();
    const { server, owner, dm } = stage;
    await stage.say("add client Acme");
    const message = server.people.post(owner, dm, { content: "got 100 from Acme, bank" });
    await stage.settled();
    stage.news();
    server.people.preview(message);
    await stage.settled();
    expect(texts()).toEqual([]);
    server.people.edit(message, "got 110 from Acme, bank");
    await stage.settled();
    const [offer] = stage.news();
    expect(offer?.buttons.map((one) => one.label)).toEqual(["Update", "Keep"]);
    server.people.preview(message);
    await stage.settled();
    expect(texts()).toEqual([]);
  });
});

describe("who may", () => {
  test("a fresh bot is claimed by the set-up code, as a command or alone in a direct message", async () => {
    stage = await openStage({ owned: false });
    const code = await stage.product().database.transaction((tx) => renewSetupCode(tx, stage.clock.now()));
    const [refused] = await stage.say("hello");
    expect(refused?.text).toMatch(/can't help you here/);
    const [welcome] = await stage.slash("join", { code: code ?? "" }, stage.server.channel("team"));
    expect([welcome?.text, welcome?.visibility]).toEqual([
      expect.stringMatching(/Welcome! You own the books/),
      "person",
    ]);
  });

  test("an account that is named as the owner is let in, with the language of its profile", async () => {
    stage = await openStage({ owned: false, listed: true });
    await stage.slash("whoami");
    const [workspace] = await stage.product().database.transaction((tx) => tx.workspace.findMany());
    expect(workspace?.locale).toBe("en-US");
  });

  test("a stranger who mentions the bot is refused once, directly", async () => {
    stage = await openStage();
    const team = stage.server.channel("team");
    await inChannel(team, mention("what does Acme owe?"), { as: "mallory" });
    expect(stage.news().map((one) => [one.to, one.in, one.text])).toEqual([
      ["mallory", "dm", sayFor("en").access.stranger],
    ]);
    await inChannel(team, mention("hello?"), { as: "mallory" });
    expect(stage.news()).toEqual([]);
  });
});
