import { afterEach, beforeEach, expect, test } from "vitest";
import { freePort } from "../../support/free-port.ts";
import { untilConnected } from "../../support/until-connected.ts";
import { say } from "./people.ts";
import { openStage, type Stage } from "./stage.ts";

let stage: Stage;
let url: string;
const secret = "a-secret_of_our_own";

beforeEach(async () => {
  const httpPort = await freePort();
  url = `http://127.0.0.1:${httpPort}/telegram/hook`;
  stage = await openStage({ webhook: { url, secret }, httpPort });
  await untilConnected(stage.serving());
});

afterEach(async () => {
  expect(stage.world.complaints).toEqual([]);
  await stage.close();
});

const gift = "got 100 as a gift, bank";

function deliver(body: unknown, headers: Record<string, string>): Promise<Response> {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return fetch(url, { method: "POST", headers: { "content-type": "application/json", ...headers }, body: text });
}

test("the webhook is set with its secret and the kinds of updates that are used, and nothing is polled", async () => {
  expect(stage.world.webhook).toEqual({ url, secret });
  await stage.say(stage.owner, gift);
  expect([await stage.income(), stage.world.allowed]).toEqual([
    [10000n],
    ["message", "edited_message", "callback_query"],
  ]);
  expect(stage.api.calls.some((one) => one.method === "getUpdates")).toBe(false);
  expect(stage.serving().platforms[0]?.connection().connected).toBe(true);
});

test("what does not carry the secret is refused and does nothing", async () => {
  const message = { message_id: 5, date: 1, chat: { id: 42, type: "private" }, from: stage.owner, text: gift };
  for (const headers of [{}, { "x-telegram-bot-api-secret-token": "a-secret_of_our_ow!" }])
    expect((await deliver({ update_id: 1, message }, headers)).status).toBe(401);
  await stage.settle();
  expect(await stage.income()).toEqual([]);
});

test("what is no update is refused, and one delivered again writes once", async () => {
  const signed = { "x-telegram-bot-api-secret-token": secret };
  for (const body of ["no json", "[]", '"x"', "{}"]) expect((await deliver(body, signed)).status).toBe(400);
  const message = { message_id: 5, date: 1, chat: { id: 42, type: "private" }, from: stage.owner, text: gift };
  for (const update_id of [1, 1]) expect((await deliver({ update_id, message }, signed)).status).toBe(200);
  await stage.settle();
  expect(await stage.income()).toEqual([10000n]);
});

test("an update is acknowledged only when it is written down; until then telegram delivers it again", async () => {
  await stage.stop();
  say(stage.world, stage.owner, stage.owner.chat, gift);
  await stage.start();
  await stage.settle();
  expect(await stage.income()).toEqual([10000n]);
  expect(stage.shownIn(stage.owner.chat)).toHaveLength(1);
});
