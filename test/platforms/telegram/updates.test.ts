import { EventEmitter, once } from "node:events";
import { afterEach, expect, test } from "vitest";
import { until } from "../../support/until.ts";
import { ApiError } from "./api-error.ts";
import { post, say } from "./people.ts";
import { openStage, type Stage, type StageSetting } from "./stage.ts";
import { tell } from "./world.ts";

let stage: Stage;

const open = async (setting: StageSetting = {}) => {
  stage = await openStage(setting);
};

afterEach(async () => {
  expect(stage.world.complaints).toEqual([]);
  await stage.close();
});

const telegram = () => stage.serving().platforms[0];
const gift = "got 100 as a gift, bank";
const logs = () => stage.logged.map((line) => JSON.parse(line).msg as string);

test("an update is confirmed only when it is written down", async () => {
  await open();
  const { database } = stage.product();
  const release = new EventEmitter();
  const busy = database.transaction(() => once(release, "now"));
  say(stage.world, stage.owner, stage.owner.chat, gift);
  const asked = () => stage.api.calls.flatMap(({ method, params }) => (method === "getUpdates" ? [params.offset] : []));
  await until(() => asked().length > 0);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect([stage.world.updates.length, asked()]).toEqual([1, [0]]);
  release.emit("now");
  await busy;
  await stage.settle();
  expect([stage.world.updates.length, await stage.income()]).toEqual([0, [10000n]]);
});

test("what holds nothing to keep is answered too, whatever it is", async () => {
  await open();
  for (const said of [
    { dice: { emoji: "🎲", value: 3 } },
    { story: { id: 1 } },
    { game: { title: "Chess" } },
    { sticker: { file_id: "s" } },
  ])
    post(stage.world, stage.owner, stage.owner.chat, said);
  await stage.settle();
  expect(stage.shownIn(stage.owner.chat).map((one) => /^I can't use "(.*?)"/.exec(one.text ?? "")?.[1])).toEqual([
    "🎲",
    "message",
    "Chess",
    "sticker.webp",
  ]);
});

test("what was said while the process was down is answered when it is back", async () => {
  await open();
  await stage.stop();
  say(stage.world, stage.owner, stage.owner.chat, gift);
  await stage.start();
  await stage.settle();
  expect(await stage.income()).toEqual([10000n]);
  expect(stage.last(stage.owner.chat).text).toContain("$100.00");
});

test("a token that telegram does not know stops this platform, and the log says which", async () => {
  await open({ token: "4200:wrong" });
  expect(await stage.serving().begun).toBe(false);
  expect(telegram()?.connection().connected).toBe(false);
  expect(logs()).toEqual([expect.stringMatching(/telegram is not served.*TELEGRAM_BOT_TOKEN/)]);
});

test("a telegram that is away at the start is waited for", async () => {
  await open({ before: (api) => api.down() });
  expect(await stage.serving().begun).toBe(true);
  expect(telegram()?.connection().connected).toBe(false);
  say(stage.world, stage.owner, stage.owner.chat, gift);
  await stage.api.up();
  await stage.settle();
  expect([telegram()?.connection().connected, await stage.income()]).toEqual([true, [10000n]]);
});

test("a token refused later is logged, without the token", async () => {
  await open();
  stage.api.fault = () => new ApiError(401, "");
  stage.api.pollElsewhere();
  await until(() => telegram()?.connection().connected === false);
  await until(() => logs().some((line) => /does not know the token any more|another process/.test(line)));
  expect(stage.logged.join("")).not.toContain(stage.world.token);
});

test("two processes with one token: this one says so and goes on", async () => {
  await open();
  stage.api.pollElsewhere();
  await until(() => logs().some((line) => /another process takes the updates/.test(line)));
  expect(telegram()?.connection().connected).toBe(false);
  await stage.say(stage.owner, gift);
  expect([telegram()?.connection().connected, await stage.income()]).toEqual([true, [10000n]]);
});

test("a webhook left over from before is taken away for long polling, also when somebody sets one meanwhile", async () => {
  await open({
    before: async ({ world }) => {
      world.webhook = { url: "https://elsewhere.example/hook", secret: "" };
    },
  });
  await stage.say(stage.owner, gift);
  stage.world.webhook = { url: "https://elsewhere.example/hook", secret: "" };
  stage.api.pollElsewhere();
  await until(() => stage.world.webhook === null);
  await stage.say(stage.owner, gift);
  expect(await stage.income()).toEqual([10000n, 10000n]);
});

test("only the kinds of updates that are used are asked for", async () => {
  await open();
  await stage.say(stage.owner, "hello");
  expect(stage.world.allowed).toEqual(["message", "edited_message", "callback_query"]);
});

test("an update that can't be read, or is about nobody, holds up none behind it", async () => {
  await open();
  const { world, owner } = stage;
  tell(world, "message", { message_id: 1, chat: owner.chat, from: owner, text: "x", entities: 7 });
  tell(world, "message", { message_id: 2, chat: { id: owner.id, type: "private" }, from: owner, new_chat_members: [] });
  tell(world, "message", { message_id: 3, chat: { id: 5, type: "channel" }, text: "news" });
  tell(world, "message", {
    message_id: 4,
    chat: { id: 6, type: "private" },
    from: { ...world.bot, id: 6 },
    text: "beep",
  });
  await stage.say(owner, gift);
  expect(await stage.income()).toEqual([10000n]);
  expect(logs()).toEqual(["an update could not be read"]);
});

test("stopping ends long polling at once and keeps what is accepted", async () => {
  await open();
  say(stage.world, stage.owner, stage.owner.chat, gift);
  await stage.api.taken();
  await stage.stop();
  await stage.start();
  await stage.settle();
  expect(await stage.income()).toEqual([10000n]);
});
