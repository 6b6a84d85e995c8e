import { expect } from "vitest";
import { story } from "../support/story.ts";

story("what is said right behind several entries is of all of them, or of the one at its place", async (teller) => {
  const { say, click, count, field, expectReply } = teller;
  await say("spent 10 on coffee, 20 on taxi and 30 on paper");
  expect((await say("all cash")).messages.filter(({ message }) => message)).toHaveLength(3);
  expect(field("Payment mode")).toBe("cash");
  await say("both were yesterday");
  expectReply(/did not get that/);
  await say("all three were yesterday");
  expect(field("Date")).toBe("Thu 19 Nov 2026");
  await say("the first one was 45");
  expectReply(/Corrected: Expense \$45\.00 for coffee/);
  await say("put them all under travel");
  expect(field("Category")).toBe("travel");
  await say("delete the second");
  expectReply(/Delete Expense \$20\.00 for taxi, Thu 19 Nov 2026\?/);
  await click("Delete it");
  expect(await count("expense")).toBe(2);
  await say("the last one was 33, card");
  expectReply(/Corrected: Expense \$33\.00 for paper/);
  await say("the third was 34");
  expectReply(/Corrected: Expense \$34\.00 for paper/);
  await say("undo");
  expectReply(/Undone: Correction: Expense \$33\.00 for paper/);
});

story("places are of a list that was shown since, and of nothing once something else was written", async (teller) => {
  const { say, expectNot } = teller;
  await say("spent 10 on coffee and 20 on taxi");
  await say("expense list");
  await say("the first was 45");
  expectNot(/Corrected/);
  await say("spent 10 on coffee and 20 on taxi");
  await say("spent 5 on gum");
  await say("both were yesterday");
  expectNot(/Corrected/);
});

story("a reply to one of several cards corrects that entry", async ({ say, line, expectReply }) => {
  const { messages } = await say("spent 10 on coffee, 20 on taxi and 30 on paper");
  await line({ reply: messages[0]?.message, say: "make it 12" });
  expectReply(/Corrected: Expense \$12\.00 for coffee/);
  await line({ reply: messages[1]?.message, say: "add 5 to that" });
  expectReply(/Corrected: Expense \$25\.00 for taxi/);
  await line({ reply: messages[1]?.message, say: "that was yesterday" });
  expectReply(/Corrected: Expense \$25\.00 for taxi/);
});
