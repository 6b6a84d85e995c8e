import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { story, type Teller } from "../support/story.ts";

const code = (text: string) => /\b[0-9A-Z]{5}-[0-9A-Z]{5}\b/.exec(text)?.[0];

/** Books with something of everything in them, for two members. */
async function fill({ say, advance }: Teller): Promise<void> {
  for (const text of [
    "new client Zyxcorp, zyx@corp.example",
    "new project Moonbase for Zyxcorp, 900",
    "task draw Moonbase on Moonbase",
    "3h on Moonbase",
    "invoice Zyxcorp 900, sent",
    "Zyxcorp paid 400, bank",
    "spent 45 on Quorn hosting, card",
    "remind me tomorrow 9am to call Zyxcorp",
    "call with Zyxcorp monday 3pm",
    "team sync every monday 9am",
    "cancel tomorrow's team sync",
    "goal: lose 10 pounds",
    "budget hosting 100",
    "retainer 300 from Zyxcorp every month on the 1st",
    "new checklist Onboarding: ask Zyxcorp, send Moonbase",
    "deal Zyxcorp logo 3187",
    "log a call with Zyxcorp about Moonbase",
    "find zyxcorp",
  ])
    await say(text);
  await say(`/join ${code((await say("invite employee")).text)}`, { as: "sam" });
  await advance("3d");
}

story("everything can be deleted for good, after the word was asked for", async (teller) => {
  const { say, click, count, product, expectReply, snapshot } = teller;
  const other = { as: "mallory" };
  await say(`/start ${code((await say("invite books")).text)}`, other);
  await say("new client Globex", other);
  await say("got 70 from Globex, bank", other);
  await fill(teller);
  const before = await snapshot();
  await say("delete all my data");
  expectReply(/for good.*Export it first.*type DELETE EVERYTHING/);
  await click("Export everything");
  expectReply(/Here are your books/);
  await say("delete all my data");
  await say("hm, delete everything");
  expectReply(/^Nothing is deleted/);
  await say("delete all my data", { as: "sam" });
  expectReply(/does not allow/);
  expect(await snapshot()).toEqual(before);
  await say("delete all my data");
  const gone = await say("DELETE EVERYTHING");
  expectReply(/Everything in the books of .* is deleted\. To begin new books, send: \/start /);
  expect(await Promise.all((["client", "income", "invoice", "task"] as const).map(count))).toEqual([1, 1, 0, 0]);
  const left = await product().database.transaction(async (tx) => ({
    members: await tx.member.count(),
    workspaces: await tx.workspace.count(),
    messages: await tx.message.count({ where: { body: { contains: "Zyxcorp" } } }),
    said: await tx.inbox.count({ where: { payload: { contains: "Zyxcorp" } } }),
  }));
  expect(left).toEqual({ members: 1, workspaces: 1, messages: 0, said: 0 });
  await say("clients", { as: "sam" });
  expectReply(/can't help you/);
  await say(`/start ${code(gone.text)}`);
  await say("new client Acme");
  expect(await count("client")).toBe(2);
  await say("balances", other);
  expectReply(/\$70\.00/);
});

story(
  "what is deleted for good stands in the file no more",
  async (teller) => {
    const { say, product, restart } = teller;
    await fill(teller);
    const path = await product().database.transaction(
      async (tx) => (await tx.$queryRaw<{ file: string }[]>`SELECT file FROM pragma_database_list`)[0]?.file ?? "",
    );
    const holds = () => /zyx|moonbase|quorn/i.test(readFileSync(path, "latin1"));
    await restart();
    expect(holds()).toBe(true);
    await say("delete all my data");
    await say("DELETE EVERYTHING");
    await restart();
    expect(holds()).toBe(false);
  },
  { on: ["console"] },
);
