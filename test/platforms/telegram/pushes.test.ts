import { afterEach, beforeEach, expect, test } from "vitest";
import { instantOf } from "../../../src/time/zone.ts";
import { openStage, type Stage } from "./stage.ts";

let stage: Stage;

/** Has the clock show a wall time, and everything that is due by then happen. */
async function until(day: string, time: string): Promise<void> {
  stage.clock.moveTo(instantOf({ day: day as never, time }, "America/New_York"));
  await stage.serving().scheduler.runDue();
  await stage.settle();
}

/** What was sent to a chat, and whether without a sound. */
const sent = (chat: number) =>
  stage.api.calls
    .filter(({ method, params }) => method === "sendMessage" && Number(params.chat_id) === chat)
    .map(({ params }) => [String(params.text).split("\n")[0], params.disable_notification === true]);

beforeEach(async () => {
  stage = await openStage();
});

afterEach(() => stage.close());

test("at night what can wait comes without a sound, and a reminder with one", async () => {
  const { owner } = stage;
  await stage.say(owner, "settings reminders 6:00");
  await stage.say(owner, "hosting 20 every month on the 21st");
  await stage.say(owner, "remind me tomorrow 5am to stretch");
  const before = sent(owner.id).length;
  await until("2026-11-21", "05:00");
  await until("2026-11-21", "07:00");
  const said = sent(owner.id).slice(before);
  expect(said.filter(([text]) => /stretch|hosting/.test(String(text)))).toEqual([
    [expect.stringContaining("stretch"), false],
    [expect.stringContaining("hosting"), true],
  ]);
});

test("a notice goes to the group, for all to read", async () => {
  const { owner, team } = stage;
  await stage.say(owner, "/settings notices here", { chat: team });
  await stage.say(owner, "new client Acme");
  await until("2026-11-20", "10:00");
  expect(sent(team.id).at(-1)).toEqual(["New client: Acme.", false]);
});

test("who blocks the bot is called no more, and what waited comes when they write again", async () => {
  const { owner } = stage;
  await stage.say(owner, "remind me at 10:00 to stretch");
  await stage.say(owner, "remind me at 11:00 to drink");
  await stage.say(owner, "remind me at 12:00 to eat");
  owner.chat.closed = "blocked";
  const before = stage.api.calls.length;
  await until("2026-11-20", "10:00");
  await until("2026-11-20", "11:00");
  await until("2026-11-20", "12:00");
  expect(stage.api.calls.slice(before).filter((one) => one.method === "sendMessage")).toHaveLength(1);
  delete owner.chat.closed;
  await stage.say(owner, "whoami");
  await until("2026-11-20", "12:01");
  const texts = stage.shownIn(owner.chat).map((one) => one.text ?? "");
  expect(texts.filter((text) => /stretch/.test(text) && /⏰/.test(text))).toHaveLength(1);
  expect(texts.at(-1)).toMatch(/^2 things waited for you:\n1\. .*drink.*\n2\. .*eat/);
});
