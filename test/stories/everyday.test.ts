import { expect } from "vitest";
import { story } from "../support/story.ts";

story("half of an invoice is booked where it is exact and nothing is paid yet", async ({ say, field, expectReply }) => {
  await say("new client Acme");
  await say("invoice Acme 800 net 14, sent");
  await say("acme paid half");
  expect([field("Amount"), field("Outstanding")]).toEqual(["$400.00", "$400.00"]);
  await say("acme paid half of the rest");
  expectReply(/How much of the \$400\.00 outstanding on INV-1 was paid/);
  await say("cancel");
  await say("invoice Acme 600, sent");
  await say("INV-2 30% paid yesterday by card");
  expect([field("Amount"), field("Payment mode")]).toEqual(["$180.00", "card"]);
});

story("half a cent of an invoice is asked about with its amount as a button, never booked whole", async (teller) => {
  const { say, click, field, count, expectReply } = teller;
  await say("new client Acme");
  await say("invoice Acme 1000.01 net 14");
  await say("send it");
  expectReply(/INV-1 to Acme is marked as sent/);
  await say("acme paid half");
  expectReply(/How much of the \$1,000\.01 outstanding on INV-1 was paid/);
  expect(await count("payment")).toBe(0);
  await click("Half: $500.01");
  expect(field("Outstanding")).toBe("$500.00");
  await say("oops not paid");
  expectReply(/Undone/);
  expect(await count("payment")).toBe(0);
});

story(
  "an invoice takes several things with their amounts, and is put right by what is said behind it",
  async (teller) => {
    const { say, field, count, expectReply } = teller;
    await say("new client Acme");
    await say("invoice acme: site 4000, hosting 600, 5% discount");
    expectReply(/\$4,370\.00/);
    expectReply(/hosting/);
    await say("add line 2h consulting 90/h");
    expect(field("Total")).toBe("$4,541.00");
    await say("10% discount");
    expect(field("Total")).toBe("$4,302.00");
    expect(await count("invoice")).toBe(1);
    expect(await count("hoursEntry")).toBe(0);
  },
);

story("money that was expected and arrives is one entry, or a second one by a button", async (teller) => {
  const { say, click, field, count, expectReply } = teller;
  await say("new client Acme");
  await say("expecting 500 from Acme next friday");
  await say("the 500 from Acme came, cash");
  expectReply(/you expected from Acme has arrived/);
  expect(field("Date")).toBe("Fri 20 Nov 2026");
  expect(await count("income")).toBe(1);
  await click("Log as new income instead");
  expect(await count("income")).toBe(2);
  await say("undo");
  await say("undo");
  expect(await count("income")).toBe(1);
  await say("income list");
  expectReply(/not received yet/);
});

story("a correction that names one of several entries changes that one", async ({ say, field, expectReply }) => {
  await say("coffee 4.50, bus 3.80 and lunch 28");
  await say("no, coffee was 5.40");
  expectReply(/Corrected: Expense \$5\.40 for coffee/);
  await say("the lunch was 31, not 28");
  expectReply(/Corrected: Expense \$31\.00 for lunch/);
  expect(field("For")).toBe("lunch");
});

story("a correction right behind what was not understood asks whether the entry before is meant", async (teller) => {
  const { say, click, expectReply } = teller;
  await say("coffee 4.50");
  await say("blah blah whatever 3k thing hooli");
  expectReply(/I did not get that/);
  await say("nope 3.2k");
  expectReply(/Shall I correct Expense \$4\.50 for coffee\?/);
  await click("Keep");
  await say("make it 5");
  expectReply(/Corrected: Expense \$5\.00/);
});

story("a correction right behind a misspelt command asks whether the entry before is meant", async (teller) => {
  const { say, line, click, expectReply } = teller;
  await say("coffee 4.50");
  for (const text of ["incom whatever hooli", "/incom 500 from Hooli"]) {
    await say(text);
    expectReply(/Did you mean/);
    const { messages } = await line({ say: "make it 600" });
    expect(messages.map((one) => one.text)).toEqual([
      "I did not get what you said before that. Shall I correct Expense $4.50 for coffee? If you meant the other, say it whole once more.",
    ]);
    await click("Keep");
  }
});

story("an amount that nothing tells the direction of is asked about with two buttons", async (teller) => {
  const { say, click, count, expectReply } = teller;
  await say("globex 1500 ach");
  expectReply(/did it come in, or did you spend it\?/);
  expect((await count("income")) + (await count("expense"))).toBe(0);
  await click("I paid it to globex");
  expectReply(/Recorded \$1,500\.00 paid to globex/);
});

story("what is no entry says why nothing was written", async ({ say, count, expectReply }) => {
  await say("move 500 to savings");
  expectReply(/between your own pockets/);
  await say("is 300 too much for a logo?");
  expectReply(/no answer to that/);
  await say("should i charge 500 for a business card?");
  expectReply(/no answer to that/);
  expect((await count("income")) + (await count("expense"))).toBe(0);
});

story("meetings with a contact are booked, moved and found by their name", async ({ say, field, expectReply }) => {
  await say("add client Acme, Jane Doe, jane@acme.example");
  await say("meeting with jane monday at 10");
  expect(field("Client")).toBe("Acme");
  await say("meet Acme tuesday 3pm");
  await say("when do i meet jane?");
  expectReply(/Meeting with Jane Doe, Mon 23 Nov/);
  await say("can you move jane to wednesday");
  expectReply(/to Wed 25 Nov 2026, 10:00/);
  await say("1:1 w acme in 2 wks thurs noon");
  expectReply(/1:1 with Acme, Thu 3 Dec 2026, 12:00/);
});

story("languages are set by their name, and files are asked for in words", async ({ say, expectReply, expectNot }) => {
  await say("change language to german");
  expectReply(/de-DE/);
  await say("switch to english");
  expectReply(/en-US/);
  await say("settings locale gibberish");
  expectNot(/Language and number style: gibberish/);
  await say("my vat is 19%");
  expectReply(/19%/);
  await say("export everything as csv");
  expectReply(/A CSV file holds one table/);
  await say("export everything");
  expectReply(/CSV|JSON/);
  await say("new project Website, 6000");
  await say("task for website: collect photos by friday");
  expectReply(/Added the task "collect photos", due Fri 27 Nov 2026/);
});

story("what is begun without a word of it is asked for, with buttons where there is little to choose", async (t) => {
  await t.say("add client Acme");
  await t.say("add client Globex");
  await t.say("new invoice");
  t.expectReply(/For which client\?/);
  await t.click("Globex");
  t.expectReply(/Drafted INV-1 for Globex, with nothing on it yet/);
  await t.say("add line logo 500");
  t.expectReply(/INV-1/);
  expect(t.field("Total")).toBe("$500.00");
  await t.say("add expense");
  await t.say("45");
  t.expectReply(/Recorded \$45\.00 spent/);
  await t.say("new task");
  t.expectReply(/What is to be done\?/);
  await t.say("Call the printer");
  t.expectReply(/Added the task "Call the printer"/);
  await t.say("log a call");
  await t.click("Acme");
  t.expectReply(/Logged: call with Acme/);
  await t.say("add a contact");
  await t.say("Jane Doe");
  t.expectReply(/Added Jane Doe to your contacts/);
  await t.say("book a meeting");
  await t.say("tomorrow 3pm with Acme");
  t.expectReply(/Booked: Meeting with Acme, Sat 21 Nov 2026, 15:00/);
  t.expectNot(/Still open/);
  await t.say("neue Rechnung");
  t.expectReply(/For which client\?/);
  await t.say("cancel");
  expect([await t.count("invoice"), await t.count("expense"), await t.count("task")]).toEqual([1, 1, 1]);
});

story(
  "what a client wrote of an invoice is a talk, and a seller is known by its plural",
  async ({ say, expectReply, field, count }) => {
    await say("add client Friday Media");
    await say("friday media emailed: invoice 12 is short by 40");
    expectReply("Logged: email with Friday Media.");
    expect(field("Summary")).toBe("invoice 12 is short by 40");
    await say("friday media emailed: invoice Acme 500");
    expect([await count("interaction"), await count("invoice")]).toEqual([1, 0]);
    await say("spent 30 on uber and 12 on lunch, card");
    await say("how much on ubers");
    expectReply(/at uber in November 2026: \$30\.00/);
  },
);
