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

story("what is quoted is no money, and may be kept as a deal", async ({ say, click, expectReply, count }) => {
  await say("add Brightwater Dental, contact is Sarah Hughes sarah@brightwater.example");
  expectReply(/Added Brightwater Dental as lead/);
  await say("quoted brightwater 3,400 for the new site");
  expectReply(/I wrote no money down: \$3,400\.00 is only quoted/);
  expect(await count("income")).toBe(0);
  await click("Keep as a deal");
  expectReply(/Added the deal new site for Brightwater Dental, \$3,400\.00/);
  expect(await count("deal")).toBe(1);
});

story("nothing told of somebody new is lost", async ({ say, field }) => {
  await say("got a lead, Fern & Co, via sarah, want a shop, about 5k");
  expect(field("Notes")).toBe("via sarah, want a shop");
  expect(field("Contract value")).toBe("$5,000.00");
});

story("they've paid is said of an invoice, and changes no purchase", async ({ say, expectReply, count }) => {
  await say("add contact Brightwater Dental, sarah@brightwater.example");
  await say("bought a stock photo 12 on the card for brightwater");
  await say("they've paid");
  expectReply(/There is no open invoice/);
  expect(await count("expense")).toBe(1);
});

story("what an hour costs is set, and who asks for work kept as a lead, with one press", async (teller) => {
  const { say, click, count, expectReply, field } = teller;
  await say("my rate is 110 an hour");
  expectReply(/Shall your hours cost that/);
  await click("Set my hourly rate");
  expectReply(/Hourly rate: \$110\.00/);
  await say("Jonah wants a back piece, quoted 1800, 3 sessions");
  expectReply(/nobody paid.*keep Jonah as a lead/);
  expect(await count("client")).toBe(0);
  await click("Add Jonah as a lead");
  expect([field("Stage"), field("Contract value")]).toEqual(["Lead", "$1,800.00"]);
});

story("what somebody new paid ahead is booked with them", async ({ say, count, field }) => {
  await say("new client Mara, forearm piece, 100 deposit paid venmo");
  expect([await count("client"), await count("income")]).toEqual([1, 1]);
  expect([field("Client"), field("For")]).toEqual(["Mara", "forearm piece"]);
});

story("what is told of its own right behind an entry is neither a part of it nor puts it right", async (teller) => {
  const { say, count, field } = teller;
  await say("new client Mara");
  await say("session with Mara tomorrow 2-5pm");
  await say("walk in just now, 120 cash, small rose");
  expect([field("Amount"), field("Payment mode")]).toEqual(["$120.00", "cash"]);
  await say("tip 20 on that one");
  expect([field("Amount"), field("For")]).toEqual(["$20.00", "tip"]);
  expect(await count("income")).toBe(2);
  await say("start the project");
  await say("send them a 30% deposit invoice");
  expect(await count("project")).toBe(0);
});
