import { afterEach, beforeEach, expect, test } from "vitest";
import { until } from "../../support/until.ts";
import { ApiError } from "./api-error.ts";
import type { Call, Fault } from "./bot-api.ts";
import { openStage, type Stage } from "./stage.ts";

let stage: Stage;

beforeEach(async () => {
  stage = await openStage();
});

afterEach(async () => {
  expect(stage.world.complaints).toEqual([]);
  await stage.close();
});

/** Meets the next calls of a method with these problems, one each. */
function problems(method: string, ...faults: readonly (Fault | null)[]): void {
  const left = [...faults];
  stage.api.fault = (call: Call) => (call.method === method ? (left.shift() ?? null) : null);
}

const texts = () => stage.shownIn(stage.owner.chat).map((one) => one.text?.split(".")[0]);
const sends = () => stage.api.calls.filter((one) => one.method === "sendMessage").length;
const gift = "got 100 as a gift, bank";

test.each([
  ["a rate limit", new ApiError(429, "retry after 1", { retry_after: 1 })],
  ["a fault of the server", new ApiError(500, "restart")],
  ["a gateway's page", "not JSON"],
  ["a dropped socket", "dropped"],
] as const)("an answer is shown, once, after %s", async (_what, fault) => {
  problems("sendMessage", fault, fault);
  await stage.say(stage.owner, gift);
  expect([texts(), sends()]).toEqual([["Recorded $100"], 3]);
  expect(await stage.income()).toEqual([10000n]);
});

test("an outage in which telegram can't be reached at all loses nothing, also across a restart", async () => {
  problems("sendMessage", ...Array.from({ length: 40 }, () => "dropped" as const));
  const { owner, api } = stage;
  const saying = stage.say(owner, gift);
  await until(() => sends() >= 2);
  await api.down();
  await stage.serving().platforms[0]?.stop();
  stage.serving().courier.stop();
  await saying;
  await stage.stop();
  await api.up();
  api.fault = () => null;
  await stage.start();
  await stage.settle();
  expect(texts()).toEqual(["Recorded $100"]);
});

test("an edit whose answer was lost is not made again as a new message", async () => {
  const { owner } = stage;
  await stage.say(owner, gift);
  problems("editMessageText", "answer lost");
  await stage.press(owner, stage.last(owner.chat), "Undo");
  expect(stage.shownIn(owner.chat)).toHaveLength(1);
  expect(stage.last(owner.chat).text).toContain("Undone");
});

test("a part of a long answer that was shown is not shown again with the rest", async () => {
  const { owner } = stage;
  await stage.say(owner, "settings name Acme");
  const long = Array.from({ length: 60 }, (_, n) => `got ${n + 1} as a gift for ${"x".repeat(40)}, bank`).join("\n");
  const before = stage.shownIn(owner.chat).length;
  problems("sendMessage", null, new ApiError(429, "retry after 1", { retry_after: 1 }));
  await stage.say(owner, long);
  await stage.say(owner, "income list");
  const shown = stage
    .shownIn(owner.chat)
    .slice(before)
    .map((one) => one.text);
  expect(new Set(shown).size).toBe(shown.length);
});

test("who blocked the bot is given up on, and others go on; unblocking brings what they missed", async () => {
  const { owner } = stage;
  owner.chat.closed = "blocked";
  await stage.say(owner, gift);
  expect(texts()).toEqual([]);
  delete owner.chat.closed;
  await stage.say(owner, "/start");
  expect(texts()).toContain("Recorded $100");
});

test.each(["kicked", "deactivated"] as const)("a chat the bot is out of (%s) is not tried again", async (closed) => {
  const { owner, team } = stage;
  await stage.say(owner, "/settings channel open", { chat: team });
  team.closed = closed;
  const before = sends();
  await stage.say(owner, `@purser_bot ${gift}`, { chat: team });
  expect([sends() - before, await stage.income()]).toEqual([1, [10000n]]);
});

test("no log line holds what was said, a name or the token", async () => {
  const { owner } = stage;
  problems("sendMessage", new ApiError(500, "x"), new ApiError(400, "can't parse entities: gift"));
  await stage.say(owner, gift);
  owner.chat.closed = "blocked";
  await stage.say(owner, gift);
  const all = stage.logged.join("");
  expect(all).toContain("a message could not be shown");
  expect(all).not.toMatch(/gift|Sam|Vimes|\b100\b|local-test-token/);
});
