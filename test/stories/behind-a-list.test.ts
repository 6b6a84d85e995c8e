import { expect } from "vitest";
import { story } from "../support/story.ts";

story("a place said right behind a list is of what stands there", async (teller) => {
  const { say, count, field, expectReply } = teller;
  for (const [client, amount] of [
    ["Acme", 800],
    ["Globex", 1000],
  ] as const) {
    await say(`client ${client}`);
    await say(`invoice ${client} ${amount}`);
    await say("mark it sent");
  }
  await say("invoice list");
  await say("show me more about the second");
  expectReply(/INV-1 to Acme/);
  await say("invoice list");
  await say("mark the first paid");
  expectReply(/INV-2\. It is paid/);
  await say("invoice list");
  await say("spent 10 on gum for the second desk");
  expect(field("Amount")).toBe("$10.00");
  await say("invoice list");
  await say("the third one");
  expectReply(/wrote nothing/);
  await say("list my clients");
  await say("the second one");
  expectReply(/^Globex/);
  expect(await count("payment")).toBe(1);
});

story("a part of what was just told is asked for", async ({ say, expectReply }) => {
  await say("spent 20 on lunch, cash");
  await say("spent 30 on taxi, card");
  await say("expense list");
  await say("how much of that was cash?");
  expectReply(/Expenses by cash so far: \$20\.00/);
  await say("what did i spend this month");
  await say("how much of that was travel");
  expectReply(/Expenses in travel in November 2026: \$30\.00/);
  await say("what did i spend this month");
  await say("how much of that was zebra");
  expectReply(/no answer/);
});
