import { expect } from "vitest";
import { story } from "../support/story.ts";

story(
  "clients listed with what is agreed with each are added, and no money is",
  async ({ say, count, expectReply }) => {
    await say("clients: Northside Dental 850/mo retainer, Reyes Plumbing 600/mo, Coach Kim hourly at 45");
    expectReply(/Added Coach Kim as client|Added Northside Dental as client/);
    expect(await count("client")).toBe(3);
    expect(await count("income")).toBe(0);
    expect(await count("expense")).toBe(0);
  },
);

story("a question with a way of paying in it corrects nothing", async ({ say, snapshot }) => {
  await say("paid irs 900 estimated tax");
  const before = await snapshot();
  await say("cash vs accrual whats my profit");
  expect(await snapshot()).toEqual(before);
});

story("what a client paid is no correction of what was spent", async ({ say, snapshot }) => {
  await say("new client Coach Kim");
  await say("zoom 15.99 on card");
  const before = await snapshot();
  await say("she paid half venmo");
  expect(await snapshot()).toEqual(before);
});
