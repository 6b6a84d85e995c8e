import { Api, GrammyError } from "grammy";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { until } from "../../support/until.ts";
import { type BotApi, startBotApi } from "./bot-api.ts";
import { meet, press, say } from "./people.ts";

/** The local server is as strict as Telegram: what it lets through, Telegram does. */

let server: BotApi;
let api: Api;
const sam = 42;

beforeEach(async () => {
  server = await startBotApi();
  api = new Api(server.world.token, { apiRoot: server.url });
  meet(server.world, { id: sam, first_name: "Sam" });
});

afterEach(() => server.close());

/** What a call is refused with. */
async function refusal(call: Promise<unknown>): Promise<readonly [number, string]> {
  const error = await call.then(
    () => null,
    (problem: unknown) => problem,
  );
  if (!(error instanceof GrammyError)) throw new Error("it was not refused");
  return [error.error_code, error.description];
}

const html = (text: string) => api.sendMessage(sam, text, { parse_mode: "HTML" });
const person = () => server.world.people.get(sam) as Parameters<typeof say>[1];
const chat = () => server.world.chats.get(sam) as Parameters<typeof say>[2];

describe("messages", () => {
  test("are at most 4,096 characters after their markup is taken out", async () => {
    await html(`<b>${"&amp;".repeat(4_096)}</b>`);
    expect(await refusal(html("x".repeat(4_097)))).toEqual([400, "Bad Request: message is too long"]);
  });

  test.each([
    ["a <b>", "Can't find end tag"],
    ["a </b>", "Unexpected end tag"],
    ["<b>a</i>", "Unmatched end tag"],
    ["<script>a</script>", "Unsupported start tag"],
    ["5 < 6", "Unclosed start tag"],
  ])("with markup that is none are refused: %s", async (text, why) => {
    const [code, description] = await refusal(html(text));
    expect([code, description]).toEqual([400, expect.stringContaining(`Bad Request: can't parse entities: ${why}`)]);
  });

  test("that show nothing are refused", async () => {
    expect(await refusal(html(" \n\u0000"))).toEqual([400, "Bad Request: text must be non-empty"]);
  });

  test("may carry buttons with at most 64 bytes each", async () => {
    const button = (callback_data: string) => ({
      reply_markup: { inline_keyboard: [[{ text: "x", callback_data }]] },
    });
    await api.sendMessage(sam, "a", button("x".repeat(64)));
    for (const data of ["x".repeat(65), "é".repeat(33), ""])
      expect((await refusal(api.sendMessage(sam, "a", button(data))))[0]).toBe(400);
  });

  test("are edited only by who wrote them, and only to something else", async () => {
    const { message_id } = await html("<b>a</b>");
    await api.editMessageText(sam, message_id, "b");
    expect(await refusal(api.editMessageText(sam, message_id, "b"))).toEqual([
      400,
      expect.stringContaining("message is not modified"),
    ]);
    expect((await refusal(api.editMessageText(sam, 999, "b")))[1]).toMatch(/message to edit not found/);
    const [theirs] = say(server.world, person(), chat(), "hello");
    expect((await refusal(api.editMessageText(sam, theirs?.message_id ?? 0, "b")))[1]).toMatch(/can't be edited/);
  });

  test("go to nobody who never opened the bot, blocked it or is gone", async () => {
    for (const [closed, why] of [
      ["not opened", "bot can't initiate conversation with a user"],
      ["blocked", "bot was blocked by the user"],
      ["deactivated", "user is deactivated"],
    ] as const) {
      chat().closed = closed;
      expect(await refusal(html("a"))).toEqual([403, `Forbidden: ${why}`]);
    }
    expect(await refusal(api.sendMessage(7, "a"))).toEqual([400, "Bad Request: chat not found"]);
  });
});

describe("updates", () => {
  test("come until those before the offset are confirmed", async () => {
    say(server.world, person(), chat(), "one");
    say(server.world, person(), chat(), "two");
    const first = await api.getUpdates();
    expect(first.map((one) => one.message?.text)).toEqual(["one", "two"]);
    expect(await api.getUpdates()).toEqual(first);
    expect(await api.getUpdates({ offset: (first[0]?.update_id ?? 0) + 1 })).toEqual(first.slice(1));
    expect(await api.getUpdates()).toEqual(first.slice(1));
  });

  test("are waited for, by one at a time", async () => {
    const other = new Api(server.world.token, { apiRoot: server.url });
    const waiting = refusal(api.getUpdates({ timeout: 30 }));
    await until(() => server.calls.length > 0);
    const second = other.getUpdates({ timeout: 30 });
    expect(await waiting).toEqual([409, expect.stringContaining("terminated by other getUpdates request")]);
    say(server.world, person(), chat(), "one");
    expect(await second).toHaveLength(1);
  });

  test("do not come by polling while there is a webhook", async () => {
    await api.setWebhook("https://purser.example/hook");
    expect(await refusal(api.getUpdates())).toEqual([409, expect.stringContaining("webhook is active")]);
  });
});

test("a pressed button is answered once, and not too late", async () => {
  const message = (await api.sendMessage(sam, "a", {
    reply_markup: { inline_keyboard: [[{ text: "x", callback_data: "x" }]] },
  })) as never;
  const pressed = () => press(server.world, person(), message, { callback_data: "x" });
  const first = pressed();
  await api.answerCallbackQuery(first);
  const tooOld = [400, expect.stringContaining("query is too old")];
  expect(await refusal(api.answerCallbackQuery(first))).toEqual(tooOld);
  server.world.callbackLifeMs = 0;
  expect(await refusal(api.answerCallbackQuery(pressed()))).toEqual(tooOld);
});

test("an unknown token is a 401, an unknown method a 404, and unknown parameters are noted", async () => {
  expect(await refusal(new Api("4200:wrong", { apiRoot: server.url }).getMe())).toEqual([401, "Unauthorized"]);
  const unknown = await fetch(`${server.url}/bot${server.world.token}/sendMoney`, { method: "POST" });
  expect([unknown.status, await unknown.json()]).toEqual([
    404,
    expect.objectContaining({ ok: false, error_code: 404 }),
  ]);
  await api.sendMessage(sam, "a", { flavour: "mint" } as object);
  expect(server.world.complaints).toEqual(["sendMessage: flavour"]);
});

test("commands have small letters, digits and _ only", async () => {
  const set = (command: string) => api.setMyCommands([{ command, description: "Does something" }]);
  await set("invoice_send");
  for (const command of ["invoice send", "Invoice", "x".repeat(33)])
    expect(await refusal(set(command))).toEqual([400, "Bad Request: BOT_COMMAND_INVALID"]);
});
