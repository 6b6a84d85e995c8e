import { expect } from "vitest";
import { story } from "../support/story.ts";

story("what puts an open question right is said back, and written with its answer", async (teller) => {
  const { say, field, count, expectReply } = teller;
  await say("got 500 from Nadir");
  await say("no wait he paid 80");
  expectReply(/Understood: \$80\.00\. I don't know a client called "Nadir"/);
  await say("add 20% tax");
  expectReply(/Understood: \$96\.00\./);
  await say("actually that was yesterday");
  expectReply(/Understood: Thu 19 Nov 2026\./);
  await say("yes");
  expect(field("Amount")).toBe("$96.00");
  expect(field("Date")).toBe("Thu 19 Nov 2026");
  expect(await count("income")).toBe(1);
});

story("what is said twice while it is asked about is asked once", async ({ say, count, expectReply, expectNot }) => {
  await say("got 1200 from Zenith");
  await say("got 1200 from Zenith");
  expectReply(/^Still open: I don't know a client called "Zenith"/);
  await say("yes");
  expectNot(/Still open/);
  expect(await count("income")).toBe(1);
});

story("a tax that comes on top of what was written is part of what moved", async ({ say, field }) => {
  await say("spent 100 on paper");
  await say("add 20% vat");
  expect(field("Amount")).toBe("$120.00");
});
