import { expect } from "vitest";
import { story } from "../support/story.ts";

story("what is asked or told of an invoice, a payment or a project just told needs no name", async (teller) => {
  const { say, field, count, expectReply } = teller;
  await say("client Acme");
  await say("invoice Acme 800, net 30");
  await say("when is it due");
  expect(field("Due")).toBe("Sun 20 Dec 2026");
  await say("mark it sent");
  await say("they paid it via wise, minus 12 in fees");
  expect(await count("payment")).toBe(1);
  expect(await count("expense")).toBe(1);
  await say("got 500 from Acme, cash");
  await say("the payment was 400");
  expect(field("Amount")).toBe("$400.00");
  expect(await count("income")).toBe(1);
  await say("new project Rebrand for Acme worth 6000");
  await say("50% upfront");
  expectReply(/That makes \$3,000\.00 for Acme\. Has it been paid, or is it to be invoiced\?/);
  await say("Invoice Acme");
  expect(field("Total")).toBe("$3,000.00");
});

story("how a meeting went is noted with the one client who was met", async ({ say, field, count, expectReply }) => {
  await say("meeting went well, they'll sign next week");
  expectReply(/wrote nothing/);
  await say("client Acme");
  await say("meeting with Acme tomorrow 3pm");
  await say("meeting went well, they'll sign next week");
  expectReply(/Logged: meeting with Acme/);
  expect(field("Summary")).toBe("meeting went well, they'll sign next week");
  expect(await count("interaction")).toBe(1);
});

story("half of an invoice just told is a part of it, and who paid is no expense told since", async (teller) => {
  const { say, field, count, expectReply } = teller;
  await say("client Acme");
  await say("invoice Acme 800");
  await say("mark it sent");
  await say("me pagaron la mitad");
  expect(field("Paid")).toBe("$400.00");
  await say("got 900 from Nova");
  await say("spent 15 on lunch");
  await say("no wait he paid 950");
  expectReply(/Understood: \$950\.00/);
  await say("yes");
  expect(field("Amount")).toBe("$950.00");
  expect(await count("income")).toBe(1);
});

story("what was told last is billed where that is said", async ({ say, expectReply, count }) => {
  await say("add client Coastline");
  await say("they owe me 880 for the brochure");
  await say("actually make that an invoice");
  expectReply(/Drafted INV-1 for Coastline: \$880\.00/);
  expect(await count("income")).toBe(1);
  await say("4h for coastline yesterday at 95/h");
  expectReply(/Logged 4 h on Coastline/);
  await say("invoice it");
  expectReply(/Drafted INV-2 for Coastline: 4 h, \$380\.00/);
});
