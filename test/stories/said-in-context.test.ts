import { expect } from "vitest";
import { story } from "../support/story.ts";

story("a project is invoiced by parts of its value, then by what is left", async ({ say, expectReply }) => {
  await say("new client Acme");
  await say("project Website for Acme 6000");
  await say("invoice half of Website");
  expectReply(/Drafted INV-1 for Acme: \$3,000\.00/);
  await say("invoice 30% of Website due in 10 days");
  expectReply(/Drafted INV-2 for Acme: \$1,800\.00, due Mon 30 Nov 2026/);
  await say("invoice the rest of Website");
  expectReply(/Drafted INV-3 for Acme: \$1,200\.00/);
});

story("what is added behind an invoice is a line of it, and the rest of it is paid in words", async (teller) => {
  const { say, count, expectReply } = teller;
  await say("new client Globex");
  await say("invoice Globex 900 for banners net 15");
  await say("add 2h retouching 90");
  expectReply(/it comes to \$990\.00/);
  await say("send it");
  await say("globex paid 400");
  await say("the rest came in today");
  expectReply(/Booked \$590\.00 from Globex on INV-1\. It is paid/);
  expect(await count("expense")).toBe(0);
});

story("what is added to the last amount changes it, and billing it on names the client", async (teller) => {
  const { say, field, expectReply } = teller;
  await say("new client Globex");
  await say("spent 20 on lunch, card");
  await say("bill that to globex");
  expect(field("Client")).toBe("Globex");
  await say("add 5 to that");
  expectReply(/Corrected: Expense \$25\.00 for lunch/);
  await say("take 10 off that");
  expectReply(/Corrected: Expense \$15\.00 for lunch/);
});

story("where a new client comes from is kept however it is said", async ({ say, field, expectReply }) => {
  await say("new client Acme Dental, referral");
  expect(field("Source")).toBe("referral");
  await say("add client Globex, found us on google, jane@globex.example");
  expect(field("Source")).toBe("Google");
  await say("hours for Zenith");
  expectReply(/don't know a client called "Zenith"/);
});

story("the books of a period are exported, and income is set beside the year before", async ({ say, expectReply }) => {
  await say("got 100 gift, cash");
  await say("export 2026 as csv");
  expectReply(/purser-income-2026-01-01-2026-12-31\.csv/);
  await say("export 2026 as json");
  expectReply(/JSON is the whole of the books/);
  await say("so far this year compared to last year");
  expectReply(/Income from Thu 1 Jan 2026 to Fri 20 Nov 2026: \$100\.00.*2025: \$0\.00/);
});

story("the last entry is written once more for somebody else, for another amount or of another day", async (teller) => {
  const { say, count, field, expectReply } = teller;
  await say("new client Globex");
  await say("new client Northwind");
  await say("invoice Globex 900 for banners net 15");
  await say("same again for Northwind");
  expectReply(/Drafted INV-2 for Northwind: \$900\.00, due Sat 5 Dec 2026/);
  await say("same thing for Globex but 1100");
  expectReply(/Drafted INV-3 for Globex: \$1,100\.00/);
  await say("got 500 from Northwind cash");
  await say("ditto yesterday");
  expectReply(/Recorded \$500\.00 from Northwind/);
  expect(field("Date")).toBe("Thu 19 Nov 2026");
  await say("spent 20 on lunch, card");
  await say("same again");
  expectReply(/Recorded \$20\.00 spent on lunch/);
  await say("same again, right?");
  expect(await count("expense")).toBe(2);
});

story(
  "what is put right behind a question is what was asked about",
  async ({ say, click, field, expectReply, count }) => {
    await say("spent 20 on lunch, card");
    await say("got 90 from Zork");
    await say("make that 95");
    await say("that was yesterday");
    expectReply(/I don't know a client called "Zork"/);
    await click("Add Zork");
    expectReply(/Recorded \$95\.00 from Zork/);
    expect(field("Date")).toBe("Thu 19 Nov 2026");
    await say("/workflow client: Quillon");
    expectReply(/^I don't know a client called "Quillon"\./);
    expect(await count("client")).toBe(1);
  },
);

story("a client added in a message is known to the rest of it", async ({ say, expectReply, count }) => {
  await say("new client Tilly Reed, paid 80 cash");
  expectReply(/Recorded \$80\.00 from Tilly Reed/);
  expect(await count("client")).toBe(1);
});

story("who is told of in one breath with a new name is that name, and 'it' is what was worked on last", async (t) => {
  await t.say("new client Rao Textiles");
  await t.say("also add Chai Point (they found me on linkedin), lead");
  t.expectReply("Added Chai Point as lead");
  await t.say("new project Brochure for Rao");
  await t.say("2 hrs on brochure today");
  await t.say("yesterday i did 3 hrs on it too");
  t.expectReply("Logged 3 h on Brochure");
  await t.say("spent 850 on fonts, card");
  await t.say("lunch 12, cash");
  await t.say("the fonts one was 950");
  t.expectReply("Corrected: Expense $950.00");
  expect([await t.count("expense"), await t.count("client")]).toEqual([2, 2]);
});
