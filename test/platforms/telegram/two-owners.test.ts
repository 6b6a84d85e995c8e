import { afterEach, beforeEach, expect, test } from "vitest";
import { meet, newChat } from "./people.ts";
import { openStage, type Somebody, type Stage } from "./stage.ts";
import type { Chat } from "./world.ts";

let stage: Stage;
let nobby: Somebody;
let theirs: Chat;

/** What the bot shows and showed anywhere because of something said, with where it did. */
async function say(from: Somebody, text: string, chat: Chat = from.chat): Promise<{ chats: number[]; text: string }> {
  const { world } = stage;
  const before = world.seen.length;
  await stage.say(from, text, { chat });
  const seen = world.seen.slice(before).flatMap((one) => ("message" in one && one.message.from.is_bot ? [one] : []));
  return { chats: [...new Set(seen.map((one) => one.chat))], text: JSON.stringify(seen.map((one) => one.message)) };
}

beforeEach(async () => {
  stage = await openStage();
  nobby = meet(stage.world, { id: 77, first_name: "Nobby" });
  theirs = newChat(stage.world, { id: -1_005_678, type: "supergroup", title: "Nobby's" });
  await say(stage.owner, "add client Acme");
  await say(stage.owner, "got 711 from Acme, bank");
});

afterEach(() => stage.close());

const join = async (from: Somebody, role: "books" | "manager") => {
  const code = /join ([0-9A-Z]{5}-[0-9A-Z]{5})/.exec((await say(stage.owner, `invite ${role}`)).text)?.[1] ?? "";
  await say(from, `/join ${code}`);
  for (let step = 0; step < 5; step++) await say(from, "cancel");
};

const questions = ["balances", "income this month", "find Acme", "find Globex", "clients", "pipeline", "who owes me"];

test("two owners keep books of their own, in private chats, in groups of theirs and in one they share", async () => {
  const { owner, team } = stage;
  expect((await say(nobby, "balances")).text).not.toMatch(/711|Acme|Watch House|Sam/);
  await join(nobby, "books");
  await say(nobby, "add client Globex");
  expect((await say(nobby, "got 322 from Globex, bank")).text).toContain("322.00");
  for (const question of questions) {
    for (const chat of [owner.chat, team, theirs]) {
      const told = await say(owner, `${chat === owner.chat ? "" : "@purser_bot "}${question}`, chat);
      expect(told.text).not.toMatch(/322|Globex.*\$/);
      expect(told.chats).not.toContain(nobby.chat.id);
    }
    for (const chat of [nobby.chat, team, theirs]) {
      const told = await say(nobby, `${chat === nobby.chat ? "" : "@purser_bot "}${question}`, chat);
      expect(told.text).not.toMatch(/711|Acme.*\$/);
      expect(told.chats).not.toContain(owner.chat.id);
    }
  }
  expect((await say(owner, "@purser_bot balances", team)).text).toContain("711.00");
  expect((await say(nobby, "@purser_bot balances", team)).text).toContain("322.00");
});

test("a group opened for one set of books shows nothing of another's", async () => {
  const { owner, team } = stage;
  await join(nobby, "books");
  await say(nobby, "got 322 as a gift, bank");
  await say(owner, "/settings channel open", team);
  expect((await say(owner, "@purser_bot balances", team)).chats).toEqual([team.id]);
  const told = await say(nobby, "@purser_bot balances", team);
  expect([told.chats, told.text]).toEqual([[nobby.chat.id], expect.stringContaining("322.00")]);
});

test("a button of one owner's books does nothing for the other's", async () => {
  const card = stage.last(stage.owner.chat);
  await join(nobby, "books");
  await stage.press(nobby, card, "Undo");
  expect((await say(stage.owner, "balances")).text).toContain("711.00");
});

test("two members of one set of books meet it in every chat and group", async () => {
  await join(nobby, "manager");
  for (const chat of [nobby.chat, stage.team, theirs]) {
    const told = await say(nobby, `${chat === nobby.chat ? "" : "@purser_bot "}balances`, chat);
    expect([told.chats, told.text]).toEqual([[nobby.chat.id], expect.stringContaining("711.00")]);
  }
  await say(nobby, "@purser_bot got 9 from Acme, bank", theirs);
  expect((await say(stage.owner, "balances")).text).toContain("720.00");
});
