import { expect } from "vitest";
import { story } from "../support/story.ts";

story("what somebody else paid is not the rest of the entry before it", async ({ say, count, expectReply }) => {
  await say("new client Mrs Lovell");
  await say("got 45 in cash");
  await say("mrs lovell paid her no show fee in the end");
  expectReply(/How much/);
  expect(await count("income")).toBe(1);
});

story("a goal named with its month answers no other question of that month", async ({ say, expectReply }) => {
  await say("new client Sue");
  await say("i want to make 1500 this month");
  await say("sue 35 cash");
  await say("how much did i make this month");
  expectReply(/Income in November 2026: \$35\.00/);
});

story("of several who paid, none is left out", async ({ say, count, expectReply }) => {
  await say("new client Sue");
  await say("new client Okafor");
  await say("okafor walk 12 and sue 15 both cash");
  expect(await count("income")).toBe(2);
  await say("what do the fosters owe");
  expectReply(/don't know a client called "fosters"/);
});
