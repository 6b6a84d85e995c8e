import { expect } from "vitest";
import { story } from "../support/story.ts";

story(
  "of money that came less a fee the invoice is paid, the fee is spent, and one undo takes both back",
  async ({ say, count, expectReply }) => {
    await say("add client Acme");
    await say("invoice Acme 1000 for the logo");
    await say("mark INV-1 sent");
    await say("they paid it via wise, minus 12 in fees");
    expect([await count("payment"), await count("expense"), await count("income")]).toEqual([1, 1, 0]);
    await say("what does Acme owe?");
    expectReply(/owes nothing|doesn't owe|owes you nothing|\$0\.00/);
    await say("balances");
    expectReply(/988\.00/);
    await say("undo");
    expect([await count("payment"), await count("expense")]).toEqual([0, 0]);
    await say("got 970 from Acme, stripe took 30");
    await say("what does Acme owe?");
    expectReply(/owes nothing|doesn't owe|owes you nothing|\$0\.00/);
  },
);

story(
  "what costs more now and was entered by hand is offered to recur as it came; what is not known is said to be so",
  async ({ say, count, field, expectReply }) => {
    await say("netflix is 14.99 now");
    expectReply(/Nothing called "netflix" recurs\. I know no expense of it either\./);
    await say("cancel netflix from next month");
    expectReply(/nothing to end/);
    await say("spent 15 on figma 3 october 2026, card");
    await say("spent 15 on figma 3 november 2026, card");
    await say("figma went up to 18/mo");
    expectReply(/2 expenses of it, the last one \$15\.00 .* Shall \$18\.00 be recorded every month/);
    await say("yes");
    expect([field("Amount"), field("Vendor"), await count("recurring")]).toEqual(["$18.00", "figma", 1]);
    await say("figma is 20 now");
    expect([field("Amount"), await count("recurring"), await count("expense")]).toEqual(["$20.00", 1, 2]);
    await say("cancel figma from january");
    expect(field("Ends")).toMatch(/31 Dec 2026/);
  },
);

story("how long clients take to pay is told of those that have paid", async ({ say, expectReply }) => {
  await say("add client Acme");
  await say("add client Lumen");
  await say("how long does Acme take to pay");
  expectReply(/No invoice of Acme has been paid yet/);
  await say("invoice Acme 1000 for the logo, issued 1 october 2026");
  await say("mark INV-1 sent");
  await say("INV-1 paid on 5 november 2026 by bank");
  await say("how long does Acme take to pay");
  expectReply(/Acme pays 35 days after the invoice \(1 paid invoice\), 21 days after it is due\./);
  await say("who pays slowest");
  expectReply(/Slowest to pay is Acme: 35 days/);
});

story(
  "what was spent somewhere goes under a category, asked where it is several, and what comes with it",
  async (chat) => {
    const { say, count, field, expectReply } = chat;
    await say("spent 34.20 at waitrose 5 november 2026, card");
    await say("spent 12.80 at waitrose, cash");
    await say("put waitrose under ingredients");
    expectReply(/There are 2 expenses of "waitrose"\. Shall all of them go under ingredients\?/);
    await say("yes");
    expectReply(/2 expenses of "waitrose" are under ingredients now/);
    await say("spent 9 at waitrose");
    expect(field("Category")).toBe("ingredients");
    await say("undo");
    await say("undo");
    await say("what did I spend on ingredients");
    expectReply(/No expenses|found no|nothing/i);
    await say("put the lawnmower under equipment");
    expectReply(/I found no expense of "lawnmower"/);
    expect(await count("expense")).toBe(2);
  },
);
