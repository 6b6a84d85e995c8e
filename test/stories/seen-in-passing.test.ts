import { expect } from "vitest";
import { story } from "../support/story.ts";

story(
  "an amount in words that nothing is made of is offered to be booked, and not asked about twice",
  async (teller) => {
    const { say, click, line, expectReply, field, count } = teller;
    await say("new lead Priya");
    await say("oh wow priya what a day, venmo 1260");
    expectReply(/^I did not get all of that\. \$1,260\.00, "Priya": did it come in, or did you spend it\?/);
    expect(await count("income")).toBe(0);
    const { text } = await say("the lorem of ipsum went dolor");
    expect(text).toMatch(/^I did not get that/);
    expect(text).not.toMatch(/Still open/);
    await say("oh wow priya what a day, venmo 1260");
    await click("It came from Priya");
    expectReply(/Recorded \$1,260\.00 from Priya/);
    expect(field("Payment mode")).toBe("venmo");
    await line({ slash: "undo", options: {} });
    expect(await count("income")).toBe(0);
  },
);

story("what a client paid of the invoice just drafted is booked on it", async ({ say, click, expectReply }) => {
  await say("new client Lopez");
  await say("invoice lopez 650 for the engagement session");
  await say("they paid 400 of it cash");
  expectReply(/INV-1 for Lopez is still a draft\. Mark it as sent and book the payment\?/);
  await click("Mark sent and book");
  expectReply(/Booked \$400\.00 from Lopez on INV-1\. \$250\.00 left/);
  await say("add 8% sales tax to the lopez invoice");
  expectReply(/INV-1/);
});

story("a lead who booked is a client", async ({ say, expectReply }) => {
  await say("new lead Priya");
  await say("priya booked! got 500 deposit by card");
  expectReply(/Priya.*[Cc]lient/s);
  expectReply(/\$500\.00 from Priya/);
});
