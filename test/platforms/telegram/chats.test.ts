import { readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { registerTelegram } from "../../../adapters/telegram/register.ts";
import { createTelegram } from "../../../adapters/telegram/telegram.ts";
import { commands } from "../../../commands/index.ts";
import type { Door } from "../../../src/outbox/door.ts";
import { systemClock } from "../../../src/time/clock.ts";
import { languages } from "../../../src/words/words.ts";
import { renewSetupCode } from "../../../src/workspace/setup-code.ts";
import { until } from "../../support/until.ts";
import { change, meet, post } from "./people.ts";
import { openStage, type Stage, type StageSetting } from "./stage.ts";

let stage: Stage;

const open = async (setting: StageSetting = {}) => {
  stage = await openStage(setting);
};

afterEach(async () => {
  expect(stage.world.complaints).toEqual([]);
  await stage.close();
});

const lastText = () => stage.last(stage.owner.chat).text ?? "";

test("a fresh bot is claimed by a deep link with the set-up code, and the first-run questions follow", async () => {
  await open({ fresh: true });
  const { database } = stage.product();
  const code = await database.transaction((tx) => renewSetupCode(tx, new Date("2026-11-20T14:30:00Z")));
  await stage.say(stage.owner, `/start ${code}`);
  const texts = stage.shownIn(stage.owner.chat).map((one) => one.text);
  expect(texts).toEqual([
    expect.stringMatching(/^Welcome! You own the books/),
    expect.stringMatching(/what is your business called/i),
  ]);
  expect(texts.join()).toContain("Sam Vimes's business");
});

test("an account that the configuration names owns the books at once; anybody else is refused once", async () => {
  await open({ owners: ["telegram:42"] });
  const nobby = meet(stage.world, { id: 77, first_name: "Nobby" });
  await stage.say(nobby, "/start");
  await stage.say(nobby, "/start K7QM2-X9D4P");
  await stage.say(nobby, "hello?");
  const refusals = stage.shownIn(nobby.chat).map((one) => one.text);
  expect(refusals).toEqual([expect.stringMatching(/can't help you here/), expect.stringMatching(/code is not good/)]);
  await stage.say(stage.owner, "whoami");
  expect(stage.shownIn(stage.owner.chat)[0]?.text).toMatch(/Sam Vimes, owner of/);
});

test("an invitation is entered by its link, and a member who follows one is told that they are in", async () => {
  await open();
  await stage.say(stage.owner, "invite manager");
  const code = /join (\S+)/.exec(lastText())?.[1] ?? "";
  const carrot = meet(stage.world, { id: 78, first_name: "Carrot" });
  await stage.say(carrot, `/start ${code}`);
  expect(stage.last(carrot.chat).text).toMatch(/You are in as manager/);
  await stage.say(carrot, `/start ${code}`);
  expect(stage.last(carrot.chat).text).toMatch(/already in the books/);
  await stage.say(stage.owner, "/start");
  expect(lastText()).toMatch(/All set/);
});

/** One list for private chats and one for groups, in each language. */
const listsSet = 2 * Object.keys(languages).length;

test("the lists of commands are set for private chats and groups, and again only when they differ", async () => {
  await open();
  const sets = () => stage.api.calls.filter((one) => one.method === "setMyCommands");
  await until(() => sets().length >= listsSet);
  const list = (scope: string) => stage.world.commands.get(scope)?.map((one) => one.command) ?? [];
  expect(list("all_private_chats")).toEqual(expect.arrayContaining(["income", "settings", "start", "join"]));
  expect(list("all_group_chats")).toEqual(expect.arrayContaining(["income", "settings"]));
  expect(list("all_group_chats")).not.toContain("join");
  expect(list("all_private_chats")).toHaveLength(100);
  const income = (scope: string) =>
    stage.world.commands.get(scope)?.find((one) => one.command === "income")?.description;
  expect(income("all_private_chats")).toBe("Record money you received or expect");
  expect(income("all_private_chats es")).toBe("Anota dinero cobrado o por cobrar");
  expect(income("all_group_chats es")).toBe("Anota dinero cobrado o por cobrar");
  expect(list("all_private_chats fr")).toEqual(list("all_private_chats"));
  await stage.stop();
  await stage.start();
  await stage.say(stage.owner, "hello");
  expect(sets()).toHaveLength(listsSet);
});

test("commands can be registered from the command line, with a sentence on what was done", async () => {
  await open();
  const at = { apiRoot: stage.api.url, webhook: undefined };
  const config = { token: stage.world.token, ...at };
  await until(() => stage.world.commands.size >= listsSet);
  expect(await registerTelegram(config, commands)).toBe("Telegram has these commands already.");
  expect(await registerTelegram(config, commands.slice(0, 3))).toBe(
    "Telegram has the commands now: 3 in private chats, 3 in groups.",
  );
  await expect(registerTelegram({ ...at, token: "4200:wrong" }, commands)).rejects.toThrow(/TELEGRAM_BOT_TOKEN/);
});

test("a command of two words is typed with _ between them, with its options in a sentence or by name", async () => {
  await open();
  await stage.say(stage.owner, "add client Acme");
  await stage.say(stage.owner, "/invoice Acme 800 net 30");
  await stage.say(stage.owner, "/invoice_send INV-1");
  await stage.say(stage.owner, "/invoice_pay@purser_bot invoice: INV-1 amount: 300 mode: card");
  expect(lastText()).toMatch(/Booked \$300\.00 from Acme on INV-1\. \$500\.00 left/);
});

test("a button changes the card it is under; one that can't be changed any more is answered below", async () => {
  await open();
  await stage.say(stage.owner, "got 100 as a gift, bank");
  const card = stage.last(stage.owner.chat);
  await stage.press(stage.owner, card, "Undo");
  expect(stage.shownIn(stage.owner.chat).map((one) => one.message_id)).toEqual([card.message_id]);
  expect(lastText()).toMatch(/^Undone/);
  const undone = stage.last(stage.owner.chat);
  stage.owner.chat.messages.set(card.message_id, { ...undone, uneditable: true });
  await stage.press(stage.owner, undone, "Redo");
  expect(stage.shownIn(stage.owner.chat)).toHaveLength(2);
  expect(lastText()).toMatch(/again|forward|Redone/i);
});

test("a stale button says so, and every press is answered", async () => {
  await open();
  await stage.say(stage.owner, "got 300 from Newco, bank");
  const question = stage.last(stage.owner.chat);
  await stage.say(stage.owner, "cancel");
  await stage.press(stage.owner, question, "Add Newco");
  expect(await stage.income()).toEqual([]);
  expect(lastText()).toMatch(/no longer|any more|stale|over/i);
  expect([...stage.world.callbacks.values()].every((one) => one.answered)).toBe(true);
});

test.each([
  [{ document: { file_name: "receipt.pdf" } }, "receipt.pdf"],
  [{ photo: [{ file_id: "p" }] }, "photo.jpg"],
  [{ voice: { duration: 3 } }, "voice message.ogg"],
  [{ audio: { title: "Song" } }, "Song.mp3"],
  [{ video_note: {} }, "video message.mp4"],
  [{ sticker: { emoji: "👍" } }, "sticker.webp"],
  [{ contact: { first_name: "Jane", phone_number: "1" } }, "Jane.vcf"],
  [{ location: { latitude: 1, longitude: 2 } }, "location"],
])("what is no text is answered by its name: %j", async (content, name) => {
  await open();
  post(stage.world, stage.owner, stage.owner.chat, content);
  await stage.settle();
  expect(lastText()).toContain(`"${name}"`);
});

test.each([
  ["es-ES", "ubicación", "mensaje de voz.ogg"],
  ["de-DE", "Standort", "Sprachnachricht.ogg"],
])("what has no name of its own is called so in the member's language: %s", async (locale, location, voice) => {
  await open();
  await stage.product().database.transaction((tx) => tx.member.updateMany({ data: { locale } }));
  post(stage.world, stage.owner, stage.owner.chat, { location: { latitude: 1, longitude: 2 } });
  await stage.settle();
  expect(lastText()).toContain(location);
  post(stage.world, stage.owner, stage.owner.chat, { voice: { duration: 3 } });
  await stage.settle();
  expect(lastText()).toContain(voice);
});

test("a caption is read as a text would be, also when it is changed", async () => {
  await open();
  const caption = "spent 45.50 on hosting, card";
  stage.world.files.set("p", Buffer.from("a photo"));
  const photo = post(stage.world, stage.owner, stage.owner.chat, { photo: [{ file_id: "p" }], caption });
  await stage.settle();
  expect(lastText()).toMatch(/receipt for Expense \$45\.50 for hosting/);
  change(stage.world, photo, "spent 54.50 on hosting, card");
  await stage.settle();
  await stage.press(stage.owner, stage.last(stage.owner.chat), "Update");
  expect(lastText()).toContain("$54.50");
});

test("files go out as documents, under their own names", async () => {
  await open();
  const path = join(tmpdir(), `purser-${process.pid}.pdf`);
  writeFileSync(path, "%PDF-1.4 test");
  const { token } = stage.world;
  const { platform } = createTelegram(
    { token, apiRoot: stage.api.url, webhook: undefined },
    { door: {} as Door, clock: systemClock, log: { warn: () => {} } as never },
  );
  const reply = {
    id: "msg_1",
    text: "INV-1",
    buttons: [{ label: "Undo", id: "msg_1.0" }],
    files: [{ name: 'INV-1 "final";.pdf', mime: "application/pdf", path }],
    visibility: "person" as const,
  };
  const route = JSON.stringify({ chat: 42, person: 42, said: 1 });
  const refs = await platform.show({ reply, route, replaces: [], attempts: 0 });
  const [text, file] = stage.shownIn(stage.owner.chat);
  expect(refs).toEqual([`42:${pad(text?.message_id)}`, `42:${pad(file?.message_id)}`]);
  expect(text?.reply_markup?.inline_keyboard?.flat()).toHaveLength(1);
  expect(file?.document).toEqual({ file_name: "INV-1 _final__.pdf", size: readFileSync(path).length });
});

const pad = (id: number | undefined) => String(id).padStart(12, "0");

test.each([
  ["markup", "got 5 as a gift for <b>x</b> & <script>, bank"],
  ["mentions", "got 5 as a gift for @everyone @lena <!channel>, bank"],
  ["control characters and directions", "got 5 as a gift for a\u0000b\u202ec\u2067d, bank"],
  ["emoji", "got 5 as a gift for 👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿, bank"],
  ["half a character", "got 5 as a gift for \ud83d, bank"],
  ["100,000 characters", `got 5 as a gift for ${"x".repeat(100_000)}, bank`],
  ["100,000 blanks", `got 5 as a gift${" ".repeat(100_000)}, bank`],
])("hostile text goes in and comes out as text, or is clearly refused: %s", async (_what, text) => {
  await open();
  await stage.say(stage.owner, text);
  const shown = stage.shownIn(stage.owner.chat);
  expect(shown.length).toBeGreaterThan(0);
  for (const { entities = [] } of shown) expect(entities.filter((one) => one.type === "mention")).toEqual([]);
  expect(stage.logged.filter((line) => JSON.parse(line).level >= 40)).toEqual([]);
});
