import { afterEach, beforeEach, expect, test } from "vitest";
import { sayFor } from "../../../src/words/words.ts";
import { change, meet, newChat, post, upgrade } from "./people.ts";
import { openStage, type Stage } from "./stage.ts";

let stage: Stage;

beforeEach(async () => {
  stage = await openStage();
  await stage.say(stage.owner, "add client Acme");
});

afterEach(async () => {
  expect(stage.world.complaints).toEqual([]);
  await stage.close();
});

const inTeam = () => ({ chat: stage.team });
const texts = (chat: Stage["team"]) => stage.shownIn(chat).map((one) => one.text);
const labels = (chat: Stage["team"]) =>
  (stage.last(chat).reply_markup?.inline_keyboard ?? []).flat().map((one) => one.text);

test("what people say to each other is not even written down, until the group is a log channel", async () => {
  const { team, owner } = stage;
  const events = () => stage.product().database.transaction((tx) => tx.inbox.count());
  const before = await events();
  const stranger = meet(stage.world, { id: 77, first_name: "Nobby" });
  await stage.say(owner, "got 10 from Acme, cash", inTeam());
  await stage.say(stranger, "lunch?", inTeam());
  post(stage.world, owner, team, { photo: [{ file_id: "p" }] });
  await stage.settle();
  expect(await events()).toBe(before);
  await stage.say(owner, "/settings channel log", inTeam());
  await stage.say(owner, "got 10 from Acme, cash", inTeam());
  await stage.say(stranger, "got 10 from Acme, cash", inTeam());
  expect([await stage.income(), texts(team)]).toEqual([[1000n], ["This channel: log: every message is read."]]);
});

test("a mention, a command with the bot's name, a known command alone and a reply to the bot are for it; another bot's command is not", async () => {
  const { owner, team } = stage;
  await stage.say(owner, "@purser_bot got 10 from Acme, cash", inTeam());
  await stage.say(owner, "got 20 from Acme, cash @Purser_Bot", inTeam());
  await stage.say(owner, "/income@purser_bot 30 from Acme, cash", inTeam());
  await stage.say(owner, "/income 40 from Acme, cash", inTeam());
  await stage.say(owner, "/income@other_bot 50 from Acme, cash", inTeam());
  await stage.say(owner, "/weather", inTeam());
  await stage.say(owner, "/help", inTeam());
  await stage.say(owner, "got 60 from Acme, cash", { ...inTeam(), replyTo: stage.last(team) });
  expect(await stage.income()).toEqual([1000n, 2000n, 3000n, 4000n, 6000n]);
  expect(texts(team)).toHaveLength(1);
});

test("with group privacy on, commands and replies to the bot still reach it", async () => {
  const { owner, team } = stage;
  stage.world.privacy = true;
  await stage.say(owner, "@purser_bot got 10 from Acme, cash", inTeam());
  await stage.say(owner, "/income@purser_bot 30 from Acme, cash", inTeam());
  await stage.say(owner, "/help", inTeam());
  await stage.say(owner, "got 60 from Acme, cash", { ...inTeam(), replyTo: stage.last(team) });
  expect(await stage.income()).toEqual([3000n, 6000n]);
});

test("a private answer goes to the asker's private chat, and Share shows it to the group", async () => {
  const { owner, team } = stage;
  await stage.say(owner, "@purser_bot got 10 from Acme, cash", inTeam());
  expect(texts(team)).toEqual([]);
  expect(labels(owner.chat)).toEqual(["Undo", "Edit", "Share"]);
  await stage.press(owner, stage.last(owner.chat), "Share");
  expect(texts(team)).toEqual([expect.stringMatching(/^Recorded \$10\.00 from Acme/)]);
});

test("a question asked in private about a group's message is answered there by a button, and the answer can be shared", async () => {
  const { owner, team } = stage;
  await stage.say(owner, "@purser_bot got 300 from Newco, bank", inTeam());
  const asked = stage.last(owner.chat);
  await stage.press(owner, asked, "Add Newco");
  expect(stage.last(owner.chat).message_id).toBe(asked.message_id);
  expect(labels(owner.chat)).toEqual(["Undo", "Edit", "Share"]);
  await stage.press(owner, asked, "Share");
  expect(texts(team)).toEqual([expect.stringContaining("$300.00 from Newco")]);
});

test("a question asked in private about a group's message is answered there by typing", async () => {
  const { owner } = stage;
  await stage.say(owner, "@purser_bot Acme sent money", inTeam());
  expect(stage.last(owner.chat).text).toMatch(/how much/i);
  await stage.say(owner, "1.2k");
  expect(await stage.income()).toEqual([120000n]);
  expect(labels(owner.chat)).toContain("Share");
  await stage.say(owner, "@purser_bot no, make it 1300", inTeam());
  expect(await stage.income()).toEqual([130000n]);
});

test("a correction typed under a private answer corrects the group's entry, and only that one", async () => {
  const { owner } = stage;
  await stage.say(owner, "got 10 from Acme, cash");
  await stage.say(owner, "@purser_bot got 20 from Acme, cash", inTeam());
  await stage.say(owner, "no, make it 25");
  expect(await stage.income()).toEqual([1000n, 2500n]);
  await stage.say(owner, "undo");
  expect(await stage.income()).toEqual([1000n, 2000n]);
});

test("what is said anew in a private chat belongs to it, whatever was answered there before", async () => {
  const { owner } = stage;
  await stage.say(owner, "@purser_bot got 20 from Acme, cash", inTeam());
  await stage.say(owner, "got 30 from Acme, cash");
  expect(labels(owner.chat)).toEqual(["Undo", "Edit"]);
  await stage.say(owner, "no, make it 35");
  await stage.say(owner, "@purser_bot no, make it 25", inTeam());
  expect(await stage.income()).toEqual([2500n, 3500n]);
});

test("a reply to an older private answer speaks of that one", async () => {
  const { owner } = stage;
  await stage.say(owner, "@purser_bot got 20 from Acme, cash", inTeam());
  const card = stage.last(owner.chat);
  await stage.say(owner, "got 30 from Acme, cash");
  await stage.say(owner, "make it 25", { replyTo: card });
  expect(await stage.income()).toEqual([2500n, 3000n]);
});

test("follow-ups work after a restart", async () => {
  const { owner, team } = stage;
  await stage.say(owner, "@purser_bot Acme sent money", inTeam());
  await stage.stop();
  await stage.start();
  await stage.say(owner, "50");
  expect(await stage.income()).toEqual([5000n]);
  await stage.stop();
  await stage.start();
  await stage.press(owner, stage.last(owner.chat), "Share");
  expect(texts(team)).toEqual([expect.stringContaining("$50.00")]);
});

test("in an open group answers stand in the group under what they answer, and a question asks for a reply", async () => {
  const { owner, team } = stage;
  await stage.say(owner, "/settings channel open", inTeam());
  const said = await stage.say(owner, "@purser_bot Acme sent money", inTeam());
  const asked = stage.last(team);
  expect(asked.reply_to_message?.message_id).toBe(said.message_id);
  expect(asked.reply_markup).toEqual({ force_reply: true, selective: true });
  await stage.say(owner, "70", { ...inTeam(), replyTo: asked });
  expect(await stage.income()).toEqual([7000n]);
  expect(stage.last(team).text).toContain("$70.00");
});

test("in a forum, answers stay in their topic, also when they are shared from a private chat; a topic that is gone is left", async () => {
  const { owner, world } = stage;
  const forum = newChat(world, { id: -1_009_999, type: "supergroup", title: "Forum", isForum: true });
  forum.topics.set(5, false);
  const root = post(world, owner, forum, { forum_topic_created: { name: "Money" } }, { thread: 5 });
  const place = { chat: forum, thread: 5, replyTo: root };
  await stage.say(owner, "@purser_bot got 10 from Acme, cash", place);
  await stage.press(owner, stage.last(owner.chat), "Share");
  await stage.say(owner, "/help", place);
  expect(stage.shownIn(forum).map((one) => one.message_thread_id)).toEqual([5, 5]);
  forum.topics.delete(5);
  await stage.say(owner, "/help", place);
  expect(stage.last(forum).message_thread_id).toBeUndefined();
});

test("where the bot may not write, in a topic that is closed, who asked is answered in private", async () => {
  const { owner, world } = stage;
  const forum = newChat(world, { id: -1_009_998, type: "supergroup", title: "Forum", isForum: true });
  forum.topics.set(5, false);
  await stage.say(owner, "/settings channel open", { chat: forum, thread: 5 });
  forum.topics.set(5, true);
  await stage.say(owner, "/income 10 from a gift, cash", { chat: forum, thread: 5 });
  expect(stage.shownIn(forum)).toHaveLength(1);
  expect(stage.last(owner.chat).text).toContain("Recorded $10.00");
  await stage.say(owner, "make it 20");
  expect(await stage.income()).toEqual([2000n]);
});

test("who never opened the bot is asked to, once, and finds the answers there afterwards", async () => {
  const { owner, team, world } = stage;
  owner.chat.closed = "not opened";
  await stage.say(owner, "@purser_bot got 10 from Acme, cash", inTeam());
  await stage.say(owner, "@purser_bot got 20 from Acme, cash", inTeam());
  expect(texts(team)).toEqual([expect.stringMatching(/only after you open a chat with me/)]);
  expect(stage.last(team).reply_markup?.inline_keyboard).toEqual([
    [{ text: "Open the chat", url: "https://t.me/purser_bot" }],
  ]);
  const earlier = stage.shownIn(owner.chat).length;
  post(world, owner, owner.chat, { text: "/start", entities: [{ type: "bot_command", offset: 0, length: 6 }] });
  await stage.settle();
  const after = texts(owner.chat).slice(earlier);
  expect(after).toEqual(
    expect.arrayContaining([expect.stringMatching(/Recorded \$10\.00/), expect.stringMatching(/Recorded \$20\.00/)]),
  );
});

test("who never opened the bot is asked to in their language, a stranger in that of their Telegram", async () => {
  const { owner, team, world } = stage;
  await stage.product().database.transaction((tx) => tx.workspace.updateMany({ data: { locale: "es-ES" } }));
  owner.chat.closed = "not opened";
  await stage.say(owner, "@purser_bot saldos", inTeam());
  const hilde = meet(world, { id: 80, first_name: "Hilde", language_code: "de", opened: false });
  await stage.say(hilde, "/income 5", inTeam());
  const [spanish, german] = [sayFor("es").telegram, sayFor("de").telegram];
  expect(texts(team)).toEqual([spanish.openPrivately, german.openPrivately]);
  expect(stage.shownIn(team).map((one) => one.reply_markup?.inline_keyboard?.[0]?.[0]?.text)).toEqual([
    spanish.open,
    german.open,
  ]);
});

test("who presses somebody else's button is told so by a notice that only they see", async () => {
  const { owner, team, world } = stage;
  await stage.say(owner, "/settings channel open", inTeam());
  await stage.say(owner, "@purser_bot got 300 from Newco, bank", inTeam());
  const nobby = meet(world, { id: 77, first_name: "Nobby", opened: false });
  const { text: code } = await codeFor("manager");
  post(world, nobby, nobby.chat, { text: code });
  await stage.settle();
  nobby.chat.closed = "not opened";
  const before = world.seen.length;
  await stage.press(nobby, stage.last(team), "Add Newco");
  expect(world.seen.slice(before)).toEqual([
    { kind: "notice", to: 77, text: expect.stringMatching(/somebody else/), alert: true },
  ]);
  expect(await stage.income()).toEqual([]);
});

test("a stranger's button and command are answered by the one refusal, to them alone", async () => {
  const { owner, team, world } = stage;
  await stage.say(owner, "/settings channel open", inTeam());
  await stage.say(owner, "@purser_bot got 300 from Newco, bank", inTeam());
  const question = stage.last(team);
  const nobby = meet(world, { id: 77, first_name: "Nobby" });
  const before = world.seen.length;
  await stage.press(nobby, question, "Add Newco");
  await stage.say(nobby, "/income 5", inTeam());
  await stage.press(nobby, question, "Add Newco");
  expect(world.seen.slice(before)).toEqual([
    { kind: "notice", to: 77, text: expect.stringMatching(/can't help you here/), alert: true },
  ]);
  expect([...world.callbacks.values()].every((one) => one.answered)).toBe(true);
});

test("a stranger is refused in the language their Telegram speaks, in English where that is none of ours", async () => {
  const { world } = stage;
  const rosa = meet(world, { id: 78, first_name: "Rosa", language_code: "es" });
  await stage.say(rosa, "hola");
  expect(texts(rosa.chat)).toEqual([sayFor("es").access.stranger]);
  const aino = meet(world, { id: 79, first_name: "Aino", language_code: "fi" });
  await stage.say(aino, "hei");
  expect(texts(aino.chat)).toEqual([sayFor("en").access.stranger]);
});

test("a stranger who never opened the bot finds the refusal when they do, and nothing after it", async () => {
  const { team, world } = stage;
  const nobby = meet(world, { id: 77, first_name: "Nobby", opened: false });
  await stage.say(nobby, "/income 5", inTeam());
  expect(texts(team)).toEqual([expect.stringMatching(/only after you open a chat with me/)]);
  await stage.say(nobby, "/start");
  await stage.say(nobby, "/start");
  expect(texts(nobby.chat)).toEqual([expect.stringMatching(/can't help you here/)]);
});

test("a group that becomes a supergroup keeps its settings, and what was on its way there arrives", async () => {
  const { owner, world } = stage;
  const group = newChat(world, { id: -555, type: "group", title: "Team" });
  await stage.say(owner, "/settings channel open", { chat: group });
  let moved = group;
  stage.api.fault = ({ method }) => {
    if (method === "sendMessage" && group.movedTo === undefined) moved = upgrade(world, group, -1_005_555);
    return null;
  };
  await stage.say(owner, "@purser_bot got 10 from Acme, cash", { chat: group });
  await stage.settle();
  expect(texts(moved)).toEqual([expect.stringContaining("$10.00")]);
  await stage.say(owner, "@purser_bot got 20 from Acme, cash", { chat: moved });
  expect(texts(moved)).toHaveLength(2);
});

test("an edited mention offers to update its entry", async () => {
  const { owner, world } = stage;
  const said = await stage.say(owner, "@purser_bot got 10 from Acme, cash", inTeam());
  change(world, said, "@purser_bot got 11 from Acme, cash");
  await stage.settle();
  await stage.press(owner, stage.last(owner.chat), "Update");
  expect(await stage.income()).toEqual([1100n]);
});

/** An invitation, as the owner gets it in their private chat. */
async function codeFor(role: string): Promise<{ readonly text: string }> {
  await stage.say(stage.owner, `invite ${role}`);
  return { text: /\bjoin \S+/.exec(stage.last(stage.owner.chat).text ?? "")?.[0] ?? "" };
}
