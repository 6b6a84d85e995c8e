import { expect } from "vitest";
import { story } from "../support/story.ts";

story(
  "what there is in stock is used, bought and counted, and says when it is low",
  async ({ say, field, snapshot, expectReply }) => {
    await say("supply A4 paper, 20 reams, reorder 5");
    expect(field("In stock")).toBe("20 reams");
    await say("supply use 3 A4 paper");
    expectReply(/A4 paper: 17 reams in stock/);
    const before = await snapshot();
    await say("supply set A4 paper 4.5");
    expectReply(/4\.5 reams in stock\. That is low/);
    await say("supply list low");
    expectReply(/1 thing to order again/);
    await say("supply use 40 A4 paper");
    expectReply(/only 4\.5 reams/);
    await say("undo");
    expect(await snapshot()).toEqual(before);
    await say("supply buy 10 A4 paper");
    expectReply(/27 reams/);
    await say("supply list low");
    expectReply(/Nothing is low/);
  },
);

story(
  "a supplier shows what was bought there, before and after it was written down",
  async ({ say, field, expectReply }) => {
    await say("/expense amount: 40 vendor: Paper Mill for: paper");
    await say("supplier Paper Mill, orders@papermill.example, +1 555 010 0200");
    expect(field("Bought")).toBe("$40.00 in 1 expense");
    await say("/expense amount: 2.50 vendor: paper mill for: pens");
    await say("supplier update supplier: Paper Mill name: Paper and Co");
    await say("supplier show Paper and Co");
    expect(field("Bought")).toBe("$42.50 in 2 expenses");
    expect(field("Email")).toBe("orders@papermill.example");
    await say("supply A4 paper, 20 reams, from Paper and Co");
    expect(field("Supplier")).toBe("Paper and Co");
    await say("supplier Paper and Co");
    expectReply(/among your suppliers already/);
  },
);

story(
  "what is bought of something kept in stock can go there by a button",
  async ({ say, click, field, expectReply }) => {
    await say("add supply photo paper 5 reams reorder at 3");
    expect([field("In stock"), field("Reorder at")]).toEqual(["5 reams", "3 reams"]);
    expect((await say("bought 2 lamps 90 by card")).messages.at(-1)?.buttons.map((one) => one.label)).toEqual([
      "Undo",
      "Edit",
    ]);
    await say("bought 20 reams of paper 90 by card");
    expectReply(/Recorded \$90\.00 spent on 20 reams of paper/);
    await click("Put 20 in stock: photo paper");
    expectReply(/photo paper: 25 reams in stock/);
    await say("bought 4 sd cards 80 by card");
    expectReply(/\$80\.00 spent on 4 sd cards/);
  },
);
