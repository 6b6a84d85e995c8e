import { expect } from "vitest";
import { story } from "../support/story.ts";

story(
  "how many there were is put right by a number alone, and a larger one is what it comes to",
  async ({ say, count, field, expectReply }) => {
    await say("add client Harper Lane");
    await say("invoice Harper Lane 3 prints at 50 each");
    await say("make it 4");
    expectReply(/comes to \$200\.00/);
    await say("sold 3 prints at 20 each");
    await say("no, 4");
    expectReply(/Corrected: Income \$80\.00/);
    await say("sold 2 prints at 20 each");
    await say("make it 45");
    expect(field("Amount")).toBe("$45.00");
    expect(await count("income")).toBe(2);
  },
);

story(
  "what others have, ask or lose is not in the books, and what is paid in parts is not paid besides",
  async ({ say, count, field, expectReply }) => {
    await say("my sister paid 4000 for her wedding photos");
    expectReply(/nothing you earned or spent/);
    await say("someone nicked 80 from my bag");
    expectReply(/nothing you earned or spent/);
    await say("rent went from 600 to 650 starting january");
    await say("got 25 off the lens");
    expect(await count("expense")).toBe(0);
    expect(await count("income")).toBe(0);
    await say("bought the phone for 480 in installments, 40 a month");
    expect(field("Amount")).toBe("$40.00");
    expectReply(/12 times/);
    await say("insurance 1200 a year, paid quarterly");
    expectReply(/How much\?/);
    await say("got 970, stripe took 30");
    expect(await count("income")).toBe(1);
    expectReply(/Recorded \$1,000\.00/);
  },
);

story(
  "an entry stays as it is where the next words tell a price, a refusal, a supposition or a cost of its own",
  async ({ say, count, field }) => {
    await say("add client Marcy Doyle");
    await say("got 100 from Marcy Doyle");
    await say("it's 40 a head at that restaurant");
    await say("I'm not paying 75 for that");
    await say("if they take the oak it'd be 2600");
    await say("parking cost me 12");
    expect(await count("expense")).toBe(1);
    expect(await count("income")).toBe(1);
    await say("income list");
    await say("got 60 from Marcy Doyle");
    await say("no, it was 65");
    expect(field("Amount")).toBe("$65.00");
  },
);

story(
  "who is named instead is who paid, one of two amounts is asked for, and what is asked of somebody has not come",
  async ({ say, count, field, expectReply }) => {
    await say("add client Marcy Doyle");
    await say("add client Acme");
    await say("got 300 from Bobby, no wait Marcy");
    expect(field("Client")).toBe("Marcy Doyle");
    await say("invoice Acme 500, no Marcy Doyle");
    expectReply(/INV-1 for Marcy Doyle/);
    await say("requested 85 from Acme on paypal");
    expectReply(/nothing you earned or spent/);
    await say("sent Acme a paypal request for 85");
    await say("my insurance covers up to 3000");
    expect(await count("income")).toBe(1);
    await say("spent between 30 and 40 on ink");
    expectReply(/"30 or 40"/);
    expect(await count("expense")).toBe(0);
    await say("35");
    expect(field("Amount")).toBe("$35.00");
    await say("coffee 3, cake 4, 7 in all");
    expect(await count("expense")).toBe(3);
    expect(await count("income")).toBe(1);
  },
);

story(
  "a correction behind an undo asks before it changes the entry that stood before, and the day told last is the day",
  async ({ say, field, expectReply }) => {
    await say("add client Marcy Doyle");
    await say("got 50 from Marcy Doyle");
    await say("got 60 from Marcy Doyle");
    await say("undo");
    await say("no wait, 65");
    expectReply(/just taken back .* Shall I correct Income \$50\.00/);
    await say("yes");
    expectReply(/Corrected: Income \$65\.00/);
    await say("no, 70");
    await say("undo");
    await say("no wait, 75");
    expectReply(/Corrected: Income \$75\.00/);
    await say("Marcy Doyle paid 80 yesterday, I mean 85 today");
    expect(field("Amount")).toBe("$85.00");
    expect(field("Date")).toBe("Fri 20 Nov 2026");
  },
);

story(
  "what somebody else paid for is not spent, and a place's deposit is",
  async ({ say, count, field, expectReply }) => {
    await say("lunch with the accountant 46, his shout");
    expectReply(/nothing you earned or spent/);
    await say("coffee 12 but they picked up the tab");
    expectReply(/nothing you earned or spent/);
    expect(await count("expense")).toBe(0);
    await say("deposit for the studio was 700, refundable");
    expect(await count("income")).toBe(0);
    expect(field("For")).toBe("studio");
    await say("the logo is 800, paid today");
    expectReply(/did it come in, or did you spend it/);
    expect(await count("expense")).toBe(1);
  },
);

story(
  "a part of an invoice is written off without voiding it, and what is changed has to be there",
  async ({ say, count, expectReply }) => {
    await say("add client Harper Lane");
    await say("invoice Harper Lane 800 for a mural");
    await say("mark INV-1 sent");
    await say("write off 200 of INV-1");
    expectReply(/comes to \$600\.00/);
    await say("write off the remaining 100 on INV-1");
    expectReply(/comes to \$500\.00/);
    await say("write off INV-1");
    expectReply(/is void/);
    await say("change the website task to friday");
    expectReply(/no open task like "website"/);
    await say("change the savings goal to 4000");
    expectReply(/don't know a goal called "savings"/);
    expect(await count("reminder")).toBe(0);
    await say("delete the contract file of Harper Lane");
    expectReply(/no document called "contract"/);
  },
);
