import { afterEach, beforeEach, expect, test } from "vitest";
import { until } from "../../support/until.ts";
import { type Channel, channelNamed, type User } from "./server/state.ts";
import { openStage, type Stage } from "./stage.ts";

let stage: Stage;
let nobby: User;
let team: Channel;
let theirs: Channel;

/** What the bot shows anywhere because of something said, with the channels and who may see it. */
async function say(from: User, text: string, channel: Channel = stage.server.people.directWith(from)) {
  const { server } = stage;
  const before = server.state.shown.length;
  const mention = channel.person === undefined ? `<@${server.state.self.id}> ` : "";
  server.people.post(from, channel, { content: `${mention}${text}` });
  await stage.settled();
  const seen = server.state.shown
    .slice(before)
    .flatMap(({ message }) => (message.author.bot && !message.loading ? message : []));
  const seers = seen.map((one) => one.seenBy ?? server.state.channels.get(one.channel)?.person ?? "everybody");
  return { seers: [...new Set(seers)], text: JSON.stringify(seen.map(({ content, embeds }) => [content, embeds])) };
}

beforeEach(async () => {
  stage = await openStage({
    everywhere: true,
    before: ({ state }) => void state.otherGuilds.push(state.ids.next()),
  });
  const { server } = stage;
  await until(() => server.gateway.sessions().connected > 0);
  nobby = server.people.named("Nobby");
  team = server.channel("team");
  theirs = channelNamed(server.state, "team", server.state.otherGuilds[0]);
  await say(stage.owner, "add client Acme");
  await say(stage.owner, "got 711 from Acme, bank");
});

afterEach(() => stage.close());

const join = async (from: User, role: "books" | "manager") => {
  const code = /join ([0-9A-Z]{5}-[0-9A-Z]{5})/.exec((await say(stage.owner, `invite ${role}`)).text)?.[1] ?? "";
  await say(from, `/join ${code}`);
  for (let step = 0; step < 5; step++) await say(from, "cancel");
};

const questions = ["balances", "income this month", "find Acme", "find Globex", "clients", "pipeline", "who owes me"];
const everywhere = (from: User) => [stage.server.people.directWith(from), team, theirs];

test("two owners keep books of their own, directly and in the channels of two servers", async () => {
  const { owner } = stage;
  expect((await say(nobby, "balances")).text).not.toMatch(/711|Acme|Studio|owner/);
  await join(nobby, "books");
  await say(nobby, "add client Globex");
  expect((await say(nobby, "got 322 from Globex, bank")).text).toContain("322.00");
  for (const question of questions) {
    for (const channel of everywhere(owner)) {
      const told = await say(owner, question, channel);
      expect(told.text).not.toMatch(/322|Globex.*\$/);
      expect(told.seers).toEqual([owner.id]);
    }
    for (const channel of everywhere(nobby)) {
      const told = await say(nobby, question, channel);
      expect(told.text).not.toMatch(/711|Acme.*\$/);
      expect(told.seers).toEqual([nobby.id]);
    }
  }
  expect((await say(owner, "balances", theirs)).text).toContain("711.00");
  expect((await say(nobby, "balances", team)).text).toContain("322.00");
});

test("what completes while somebody types comes from their own books", async () => {
  await join(nobby, "books");
  await say(nobby, "add client Acorn");
  const typed = async (from: User) => {
    const typing = { option: "client", typed: "Ac", others: { amount: "5" } };
    const asked = stage.server.people.type(from, theirs, ["income", "add"], typing);
    await stage.settled(asked);
    return asked.choices?.map((one) => one.value);
  };
  expect([await typed(stage.owner), await typed(nobby)]).toEqual([["Acme"], ["Acorn"]]);
});

test("a channel opened for one set of books shows nothing of another's", async () => {
  const { owner } = stage;
  await join(nobby, "books");
  await say(nobby, "got 322 as a gift, bank");
  await say(owner, "settings channel open", theirs);
  expect((await say(owner, "balances", theirs)).seers).toEqual(["everybody"]);
  const told = await say(nobby, "balances", theirs);
  expect([told.seers, told.text]).toEqual([[nobby.id], expect.stringContaining("322.00")]);
});

test("two members of one set of books meet it in both servers and directly", async () => {
  await join(nobby, "manager");
  for (const channel of everywhere(nobby)) expect((await say(nobby, "balances", channel)).text).toContain("711.00");
  await say(nobby, "got 9 from Acme, bank", theirs);
  expect((await say(stage.owner, "balances", team)).text).toContain("720.00");
});
