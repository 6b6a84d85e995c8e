import { expect } from "vitest";
import { story } from "../support/story.ts";

story(
  "what work comes to is asked about, and booked or billed with a button",
  async ({ say, click, count, field, expectReply }) => {
    await say("add clients ben, lily, jo and maya");
    expect(await count("client")).toBe(4);
    await say("5 sessions at 60 each");
    expectReply(/\$300\.00, "5 sessions": did it come in, or did you spend it\?/);
    await click("It came in");
    expect([field("Amount"), field("For")]).toEqual(["$300.00", "5 sessions"]);
    await say("maya no-show 22.50");
    expectReply(/That makes \$22\.50 for maya/);
    await click("Invoice maya");
    expectReply(/Drafted INV-1 for maya: \$22\.50/);
    await say("lily still owes me for last tuesday");
    expectReply("How much?");
    await say("45");
    expectReply(/Recorded \$45\.00 from lily as expected/);
    expect(await count("expense")).toBe(0);
  },
);

story(
  "each of several students paid the amount, and whose lesson it was is asked of nobody",
  async ({ say, count }) => {
    await say("add clients ben, lily and jo");
    await say("ben and lily 45 each, venmo");
    await say("lily, ben and jo all paid 45");
    expect(await count("income")).toBe(5);
  },
);

story("what tells what somebody did is no name of a client", async ({ say, count, expectReply }) => {
  await say("add client");
  expectReply("What is the client called?");
  await say("sam used 1 of his 10");
  await say("jo cancelled today");
  expect(await count("client")).toBe(0);
});
