import { expect } from "vitest";
import { story } from "../support/story.ts";

story("of a weekly session the one of the week that is said is called off", async ({ say, expectReply }) => {
  await say("new client Amira");
  await say("amira wednesdays at 10");
  expectReply(/every Wednesday/);
  await say("skip amira next week shes on vacation");
  expectReply(/Cancelled: Meeting with Amira, Wed 25 Nov 2026|Cancelled: Meeting with Amira, Wed \d+ (Nov|Dec) 2026/);
});

story("a session that was on a day gone by is not due on that day a year on", async ({ say, field, expectReply }) => {
  await say("new client Amira");
  await say("invoice amira 90 for nov 9 session");
  expectReply(/Drafted INV-1 for Amira/);
  expect(field("Due")).not.toMatch(/2027/);
});

story("who did not come is noted, and nothing told before is changed", async ({ say, expectReply }) => {
  await say("new client Amira");
  await say("new lead Malik");
  await say("amira no showed");
  expectReply(/Noted on Amira/);
});
