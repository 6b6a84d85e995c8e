import { expect } from "vitest";
import { story } from "../support/story.ts";

story(
  "of several goals it is asked which, and one that is not known is said so",
  async ({ say, click, snapshot, expectReply }) => {
    await say("goal: savings 40000 by december 31");
    await say("goal: run 20 miles by june");
    const before = await snapshot();
    await say("drop the fitness goal");
    expectReply(/don't know a goal called "fitness"/);
    await say("delete the goal");
    expectReply(/Which goal do you mean/);
    expect(await snapshot()).toEqual(before);
    await click("Run 20 miles");
    expectReply(/Deleted the goal "Run 20 miles"/);
    await say("the savings goal should be 45000");
    expectReply(/Changed the goal "Savings"/);
    await say("delete the goal");
    expectReply(/Deleted the goal "Savings"/);
  },
);

story(
  "a reminder is put off and forgotten by what it is about, and none is made of that",
  async ({ say, snapshot, expectReply }) => {
    await say("remind me on dec 1 to renew the insurance");
    const before = await snapshot();
    await say("push the reminder to friday");
    expect(await snapshot()).toEqual(before);
    await say("forget the reminder about the insurance");
    expectReply(/won't remind you of "renew the insurance"/);
  },
);

story("a tag is taken off by its name, and an invoice told of again later", async ({ say, expectReply }) => {
  await say("add client Osprey");
  await say("tag Osprey vip");
  await say("remove the vip tag from Osprey");
  expectReply(/Took vip off Osprey/);
  await say("invoice Osprey 900 for the logo, sent");
  await say("snooze the Osprey invoice for a week");
  expectReply(/up again on/);
});
