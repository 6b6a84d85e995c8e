import { expect } from "vitest";
import { story } from "../support/story.ts";

story("how to reach somebody new goes into the books with them", async ({ say, count, expectReply }) => {
  await say("mrs whitlock's number is 07700 900123");
  expectReply(
    /don't know a client called "mrs whitlock", so I have written nothing down yet[\s\S]*\[Add mrs whitlock\]/,
  );
  expect(await count("client")).toBe(0);
  await say("yes");
  expectReply(/Added mrs whitlock[\s\S]*07700 900123/);
});

story("hours for somebody new are logged once they are added", async (t) => {
  await t.say("did 3 hrs at dave's, he'll pay friday");
  t.expectReply(/don't know a client called "dave"[\s\S]*\[Add dave\]/);
  expect(await t.count("hoursEntry")).toBe(0);
  await t.say("yes");
  t.expectReply(/Logged 3 h on dave/);
  expect(t.field("For")).toBe("he'll pay friday");
  await t.say("2h for wireframes");
  t.expectReply(/On which project/);
});

story("a question about somebody new names them and offers to add them", async ({ say, expectReply }) => {
  for (const asked of ["has zorblatt paid", "who's my contact at zorblatt", "what's my hourly on zorblatt"]) {
    await say(asked);
    expectReply(/don't know a client called "zorblatt"[\s\S]*\[Add zorblatt\]/);
    await say("cancel");
  }
  await say("barkers not home today");
  expectReply(/wrote nothing down\. I know nobody called "barkers"[\s\S]*\[Add barkers\]/);
  await say("my printer is broken");
  expectReply(/^I did not get that/);
});

story("visits that recur keep their price, and ask for their time", async (t) => {
  await t.say("the barkers want me every other tuesday, 60 a go");
  t.expectReply(/At what time/);
  await t.say("10am");
  expect(t.field("Agenda")).toBe("60 a go");
  expect(t.field("Repeats")).toBe("every 2 weeks on Tuesday");
  expect(await t.count("income")).toBe(0);
});

story(
  "a thing nobody wrote down is named where it is to be deleted or ticked off",
  async ({ say, count, expectReply }) => {
    await say("delete the kitchenaid");
    expectReply(/no entry of yours called "kitchenaid"/);
    await say("bought a kitchenaid 399 in 3 instalments");
    await say("delete the kitchenaid");
    expectReply(/Delete Expense \$399\.00 for kitchenaid/);
    await say("yes");
    expect(await count("expense")).toBe(0);
    await say("mark wireframes done");
    expectReply(/no open task like "wireframes"/);
  },
);

story("a contact changes company", async (t) => {
  await t.say("client: Lumen Labs, contact Sara Ito sara@lumen.example");
  await t.say("sara moved to Bright Co, she's still a contact");
  expect(t.field("Company")).toBe("Bright Co");
  await t.say("sara moved to friday");
  t.expectReply(/no meeting with Lumen Labs/);
});

story("a name that is a word too is no client where the thing is meant", async (t) => {
  await t.say("new client Bill");
  await t.say("paid the phone bill 40");
  expect(t.field("Client")).toBeUndefined();
  await t.say("bill paid 40");
  expect(t.field("Client")).toBe("Bill");
  await t.say("new client Ann, flat 4");
  expect(t.field("Contract value")).toBeUndefined();
  expect(t.field("Notes")).toBe("flat 4");
});

story("who speaks, and what no book can tell, is answered in words", async ({ say, expectReply }) => {
  await say("I'm Jo, I bake wedding cakes in Bristol");
  expectReply(/Nice to meet you/);
  await say("how do I get paid faster?");
  expectReply(/set payment terms to 7 days/);
  await say("who pays slowest");
  expectReply(/No invoice has been paid yet/);
});
