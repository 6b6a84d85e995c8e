import { afterEach, beforeEach, expect, test } from "vitest";
import { Never, NotNow } from "../../../src/outbox/platform.ts";
import { until } from "../../support/until.ts";
import { untilConnected } from "../../support/until-connected.ts";
import { byPost, type Office, openOffice } from "./office.ts";
import type { Json } from "./server/state.ts";

let office: Office;

beforeEach(async () => {
  office = await openOffice();
});

afterEach(async () => {
  expect(office.state.remarks).toEqual([]);
  await office.close();
});

const incomes = () => office.product().database.transaction((tx) => tx.income.count());
const expenses = () => office.product().database.transaction((tx) => tx.expense.count());
const texts = async () => (await office.shown()).map((one) => one.text.split(".")[0]);
const say = (text: string) => office.people.say(office.owner, office.dm, text);

test("an event that Slack brings again while the first is under way is written once", async () => {
  const said = say("spent 5 on lunch, cash");
  await Promise.all([said.delivered, office.people.repeat(said), office.people.repeat(said)]);
  expect([await texts(), await expenses()]).toEqual([["Recorded $5"], 1]);
});

test("a mention in a channel comes as two events and is one message", async () => {
  const team = office.people.channel("#team");
  const said = office.people.say(office.owner, team, "@purser spent 5 on lunch, cash");
  expect(said.events).toHaveLength(2);
  await said.delivered;
  expect([await texts(), await expenses()]).toEqual([["Recorded $5"], 1]);
});

test("a slash command and a button that are brought again do nothing more", async () => {
  const { payload, delivered } = office.people.slash(office.owner, office.dm, "/expense", "5 lunch, cash");
  await delivered;
  await office.server.delivery.bring({ type: "slash_commands", payload });
  expect([await texts(), await expenses()]).toEqual([["Recorded $5"], 1]);
});

test("what was brought while nobody was there is brought again by Slack and answered then", async () => {
  await office.stop();
  office.server.delivery.retryAfterMs = Array.from({ length: 10_000 }, () => 100);
  const said = say("spent 5 on lunch, cash");
  await office.start();
  expect((await said.delivered).acknowledged).toBe(true);
  expect([await texts(), await expenses()]).toEqual([["Recorded $5"], 1]);
});

test("a rate limit is waited for as long as Slack asks", async () => {
  office.state.faults.push({ method: /chat.postMessage/, times: 2, status: 429, headers: { "retry-after": "1" } });
  await say("spent 5 on lunch, cash").delivered;
  expect(await texts()).toEqual(["Recorded $5"]);
  const at = office.state.calls.filter((one) => one.method === "chat.postMessage").map((one) => one.at);
  expect(at.slice(1).map((time, index) => time - (at[index] ?? 0) >= 990)).toEqual([true, true]);
});

test.each([500, 502, 503])("trouble of Slack's (%i) costs no answer", async (status) => {
  office.state.faults.push({ method: /chat.postMessage/, times: 2, status });
  await say("spent 5 on lunch, cash").delivered;
  expect(await texts()).toEqual(["Recorded $5"]);
});

test("a message whose post was carried out and whose answer was lost is not posted twice", async () => {
  office.state.faults.push({ method: /chat.postMessage/, times: 1, answerLost: true });
  await say("spent 5 on lunch, cash").delivered;
  expect(await texts()).toEqual(["Recorded $5"]);
  expect(office.dm.messages.filter((one) => one.user === office.state.bot)).toHaveLength(1);
  const [shown] = await office.product().database.transaction((tx) => tx.shown.findMany());
  expect(shown?.ref).toBe(`${office.state.team}/${office.dm.id}/${office.dm.messages.at(-1)?.ts}`);
});

test("a message whose answer was lost is found among all that was said since", async () => {
  const { state, dm } = office;
  state.faults.push({ method: /chat.postMessage/, times: 1, answerLost: true });
  const said = say("spent 5 on lunch, cash");
  const ours = () => dm.messages.filter((one) => one.user === state.bot);
  await until(() => ours().length > 0);
  const [first] = ours();
  if (!first) throw new Error("nothing was posted");
  const { metadata: _ours, ...plain } = first;
  for (let n = 0; n < 450; n++) dm.messages.push({ ...plain, user: "UELSE", ts: state.ids.ts(), text: `chatter ${n}` });
  await said.delivered;
  const looks = () => state.calls.filter((one) => /^conversations\.(?:history|replies)$/.test(one.method)).length;
  await until(() => looks() >= 2);
  await office.serving().courier.idle();
  expect(ours()).toHaveLength(1);
});

/** What comes of a push when Slack answers it so. */
async function refused(code: string, { method, channel }: { readonly method: RegExp; readonly channel?: string }) {
  const [platform] = office.serving().platforms;
  if (!platform) throw new Error("Slack is not served");
  const { team } = office.state;
  const at = office.clock.now();
  const route =
    channel === undefined
      ? platform.routeTo(`${team}/${office.owner.id}`, at)
      : platform.channelRoute(`${team}/${channel}`, at);
  const visibility = channel === undefined ? ("person" as const) : ("channel" as const);
  const reply = { id: "msg_1", text: "Good morning.", buttons: [], files: [], visibility };
  office.state.faults.push({ method, times: 1, error: code });
  const shown = platform.show({ reply, route, replaces: [], attempts: 0 });
  return shown.then(
    () => "shown",
    (error: unknown) => {
      if (error instanceof NotNow) return `not now: ${error.message}, again in ${error.retryAfterMs}`;
      if (error instanceof Never) return error.closed ? `closed: ${error.message}` : `never: ${error.message}`;
      throw error;
    },
  );
}

test.each(["user_disabled", "user_not_found", "user_not_visible", "cannot_dm_bot"])(
  "who can't be written to (%s) is left alone until they are heard from",
  async (code) => {
    expect(await refused(code, { method: /conversations.open/ })).toBe(`closed: ${code}`);
  },
);

test.each(["messages_tab_disabled", "channel_not_found", "is_archived", "restricted_action"])(
  "a direct message that is refused (%s) is refused to whoever it is with, and its channel is opened anew",
  async (code) => {
    expect(await refused(code, { method: /chat.postMessage/ })).toBe(`closed: ${code}`);
    expect(await refused("user_disabled", { method: /conversations.open/ })).toBe("closed: user_disabled");
  },
);

test.each(["channel_not_found", "not_in_channel", "is_archived", "restricted_action_read_only_channel"])(
  "a channel that is closed to the bot (%s) gets no message, ever",
  async (code) => {
    const channel = office.people.channel("#team").id;
    expect(await refused(code, { method: /chat.postMessage/, channel })).toBe(`never: ${code}`);
  },
);

test.each(["account_inactive", "ekm_access_denied", "missing_scope", "accesslimited", "team_access_not_granted"])(
  "what somebody at Slack can allow again (%s) is waited for",
  async (code) => {
    expect(await refused(code, { method: /chat.postMessage/ })).toBe(`not now: ${code}, again in 60000`);
  },
);

test("a socket that is cut, and one that Slack refreshes, are opened anew at once", async () => {
  office.server.cutSockets();
  await untilConnected(office.serving());
  await say("spent 5 on lunch, cash").delivered;
  office.server.refreshSockets();
  const said = say("spent 6 on lunch, cash");
  expect((await said.delivered).acknowledged).toBe(true);
  expect([(await texts()).sort(), await expenses()]).toEqual([["Recorded $5", "Recorded $6"], 2]);
});

test("an outage is told once, in plain words, however often it is tried", async () => {
  await office.server.goAway();
  await until(() => office.logged.filter((line) => /Failed to retrieve/.test(line)).length >= 3);
  await office.server.comeBack();
  await untilConnected(office.serving());
  const told = office.logged.map((line) => JSON.parse(line) as { level: number; msg: string });
  expect(told.filter((one) => one.level >= 40).map((one) => one.msg)).toEqual(["Slack can't be reached; trying again"]);
});

test("a token revoked later: the log says so, and Slack is not connected any more", async () => {
  office.state.revoked = true;
  await say("spent 5 on lunch, cash").delivered;
  await untilConnected(office.serving(), false);
  await until(() => office.logged.some((line) => /Slack refuses the bot token from now on/.test(line)));
});

test("messages of other bots, and of itself, are left alone", async () => {
  const event = (body: Json) => ({ type: "event_callback", team_id: office.state.team, event_id: "Ev1", event: body });
  const bring = (body: Json) => office.server.delivery.bring({ type: "events_api", payload: event(body) });
  const message = { type: "message", channel: office.dm.id, text: "got 5 from Acme" };
  await bring({ ...message, ts: "1.1", user: "UBOT", bot_id: "B1", subtype: "bot_message" });
  await bring({ ...message, ts: "1.2", user: office.state.bot });
  await bring({ ...message, ts: "1.3", user: office.owner.id, subtype: "channel_join" });
  await bring({ ...message, ts: "1.4", subtype: "message_deleted", deleted_ts: "1.3" });
  expect([await texts(), await incomes()]).toEqual([[], 0]);
});

test("what is shared with it is read as if it was said, the preview of an address is not", async () => {
  const event = (body: Json) => ({ type: "event_callback", team_id: office.state.team, event_id: "Ev1", event: body });
  const bring = (body: Json) => office.server.delivery.bring({ type: "events_api", payload: event(body) });
  const message = { type: "message", channel: office.dm.id, user: office.owner.id, text: "" };
  office.state.files.set("F1", { name: "receipt.pdf", bytes: Buffer.from("%PDF-1.4") });
  const files = [{ id: "F1", name: "receipt.pdf", mode: "hosted", size: 8 }];
  const shared = { is_share: true, is_msg_unfurl: true, text: "spent 45 on lunch, card", files };
  await bring({ ...message, ts: "2.1", attachments: [shared] });
  expect(await texts()).toEqual(["Recorded $45", expect.stringMatching(/^Kept "receipt/)]);
  const preview = { from_url: "https://shop.example", text: "spent 99 on a bike" };
  await bring({ ...message, ts: "2.2", text: "spent 5 on lunch, cash", attachments: [preview] });
  expect([await texts(), await expenses()]).toEqual([["Recorded $5"], 2]);
});

test("log lines hold nothing that people wrote", async () => {
  await say("spent 5123 on Zanzibarian-lunch, cash").delivered;
  office.state.faults.push({ method: /chat.postMessage/, times: 1, error: "invalid_blocks" });
  await say("spent 6123 on Zanzibarian-lunch, cash").delivered;
  await office.shown();
  expect(office.logged.join("")).not.toMatch(/\b5123\b|\b6123\b|Zanzibar|xoxb|xapp/);
});

test("books that are busy for longer than Slack waits: it brings the event again, and the log says why", async () => {
  let free = () => {};
  const busy = office.product().database.transaction(() => new Promise<void>((resolve) => (free = resolve)));
  const said = say("spent 5 on lunch, cash");
  await until(() => office.logged.some((line) => /too busy/.test(line)));
  free();
  await busy;
  expect(await said.delivered).toMatchObject({ acknowledged: true });
  expect([await texts(), await expenses()]).toEqual([["Recorded $5"], 1]);
  const lines = office.logged.map((line) => JSON.parse(line) as { level: number; msg: string });
  expect(lines.filter((one) => one.level >= 40).map((one) => one.msg)).toEqual([
    "the books are too busy to write an event down in time; Slack brings it again",
  ]);
});

test("an event that can't be taken in by a fault: the log says where, not what was said", async () => {
  const payload = { type: "event_callback", team_id: office.state.team, event: { type: "message", text: "Zanzibar" } };
  office.server.delivery.retryAfterMs = [];
  await office.server.delivery.bring({ type: "events_api", payload });
  const line = office.logged.find((one) => /could not be taken in/.test(one)) ?? "";
  expect(line).toMatch(/"type":"ZodError".*hear-message/);
  expect(line).not.toMatch(/Zanzibar/);
});

test("the same holds by signed posts", async () => {
  await office.close();
  office = await openOffice({ config: byPost });
  const said = say("spent 5 on lunch, cash");
  await said.delivered;
  await office.people.repeat(said);
  expect([await texts(), await expenses()]).toEqual([["Recorded $5"], 1]);
  await office.people.slash(office.owner, office.dm, "/expense", "6 lunch, cash").delivered;
  const [shown] = await office.shown();
  await office.people.press(office.owner, office.dm.messages.at(-1) as never, shown?.buttons.at(-2)?.id ?? "");
  expect([await texts(), await expenses()]).toEqual([["Undone: Expense $6"], 1]);
});
