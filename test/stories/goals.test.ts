import { expect } from "vitest";
import { story } from "../support/story.ts";

story("a goal comes nearer by what is written down", async ({ say, click, snapshot, expectReply }) => {
  await say("goal: lose 10 pounds by march");
  expectReply(/"Lose 10 pounds"/);
  await say("goal progress lose 10 pounds +3");
  expectReply(/3 of 10 pounds, 30%/);
  const before = await snapshot();
  await say("goal progress lose 10 pounds is 11");
  expectReply(/110%.*You have reached it/);
  await say("undo");
  expect(await snapshot()).toEqual(before);
  await click("Redo");
  await say("goal done lose 10 pounds");
  expectReply(/is done/);
  await say("goal list");
  expectReply(/no open goals/);
});

story(
  "a goal may follow a figure of the books, and is then never typed in",
  async ({ say, advance, field, expectReply }) => {
    await say("/goal goal: Income follow: income span: year amount: 10000");
    expect(field("Due")).toBe("Thu 31 Dec 2026");
    await say("add client Acme");
    await say("got 2500 from Acme for the logo");
    await say("expecting 800 from Acme next friday");
    await say("goal list income");
    expectReply(/\$2,500\.00 of \$10,000\.00, 25%/);
    await say("goal progress income +100");
    expectReply(/never typed in/);
    await advance("60d");
    await say("goal list income");
    expectReply(/25%/);
  },
);

story("employees see no goal", async ({ say, expectReply }) => {
  await say("goal: save 10k by june");
  const invited = await say("invite employee");
  const code = /[A-Z0-9]{5}-[A-Z0-9]{5}/.exec(invited.text)?.[0] ?? "";
  await say(`/join ${code}`, { as: "sam" });
  await say("goal list", { as: "sam" });
  expectReply(/role does not allow/);
  await say("document list", { as: "sam" });
  expectReply(/role does not allow/);
  await say("contact list", { as: "sam" });
  expectReply(/role does not allow/);
});

story("a goal counts in its own unit, and what is told in it comes to it", async ({ say, field, expectReply }) => {
  await say("goal: lose 10 pounds");
  expectReply(/"Lose 10 pounds": 10 pounds/);
  expect(field("Left")).toBe("10 pounds");
  await say("goal read 12 books by december");
  expect(field("Progress")).toBe("0 of 12 books, 0%");
  await say("goal 5k followers");
  expect(field("Progress")).toBe("0 of 5,000 followers, 0%");
  await say("goal: 10000 income this year");
  expect(field("Progress")).toBe("$0.00 of $10,000.00, 0%");
  await say("lost 3 pounds");
  expectReply(/Lose 10 pounds: 3 of 10 pounds, 30%/);
  await say("read 3 of 12");
  expectReply(/Read 12 books: 3 of 12 books, 25%/);
  await say("finished 2 more books");
  expectReply(/5 of 12 books/);
  await say("followers are at 1200");
  expectReply(/1,200 of 5,000 followers, 24%/);
  await say("goal list");
  expectReply(/5,000 followers/);
});

story("what was bought is no progress of a goal that counts such things", async ({ say, snapshot }) => {
  await say("goal read 12 books by december");
  const before = await snapshot();
  await say("bought 3 books");
  await say("who reads 3 books");
  await say("do i read 3 books");
  expect(await snapshot()).toEqual(before);
});
