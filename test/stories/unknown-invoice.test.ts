import { expect } from "vitest";
import { story } from "../support/story.ts";

const aboutUnknown = [
  "INV-99 paid",
  "inv-99 paid",
  "invoice 99 paid",
  "#99 is paid",
  "Acme paid invoice 99",
  "Acme paid 50 on INV-99",
  "got 50 from Acme for INV-99",
  "got 50 from Acme for invoice 99",
  "void INV-99",
  "void inv-99",
  "refund 10 on INV-99",
  "refund 10 on invoice 99",
  "extend INV-99 till June 12",
  "INV-99 is due June 12",
  "send INV-99",
  "mark inv 99 as sent",
  "show INV-99",
  "show invoice 99",
  "what is the status of INV-99?",
  "INV-99 back to draft",
  "reopen INV-99",
  "delete INV-99",
  "history of INV-99",
  "INV-99 add 3 x 50 stickers",
  "Rechnung 99 ist bezahlt",
  "la factura 99 está pagada",
  "/invoice pay INV-99",
];

story("a number that no invoice has never stands for another invoice", async ({ say, snapshot, expectReply }) => {
  await say("new client Acme");
  await say("invoice Acme 100, sent");
  const before = await snapshot();
  for (const text of aboutUnknown) {
    const { messages } = await say(text);
    expectReply(/I know no invoice "(?:inv-)?99"/i);
    expect(messages.at(-1)?.buttons.map((button) => button.label)).toEqual(["INV-1"]);
    expect(await snapshot(), text).toEqual(before);
    await say("cancel");
  }
});

story("an unknown number is not taken for the one draft, nor for the one paid invoice", async (teller) => {
  const { say, snapshot, expectReply } = teller;
  await say("new client Acme");
  await say("invoice Acme 100");
  const draft = await snapshot();
  await say("send INV-98");
  expectReply(/no invoice "INV-98"/);
  expect(await snapshot()).toEqual(draft);
  await say("send INV-1");
  await say("INV-1 paid, cash");
  const paid = await snapshot();
  await say("refund 10 on INV-98");
  expectReply(/no invoice "INV-98"/);
  await say("INV-98 paid");
  expectReply(/no invoice "INV-98"/);
  expect(await snapshot()).toEqual(paid);
});

story("the close numbers are buttons, and the answer can be typed", async ({ say, click, expectReply, count }) => {
  await say("new client Acme");
  await say("invoice Acme 100, sent");
  await say("invoice Acme 300, sent");
  await say("INV-12 paid, cash");
  expectReply(/\[INV-2\] \[INV-1\]/);
  await click("INV-2");
  expectReply(/\$300\.00 from Acme on INV-2\. It is paid/);
  await say("INV-99 paid, cash");
  await say("INV-1");
  expectReply(/\$100\.00 from Acme on INV-1\. It is paid/);
  expect(await count("payment")).toBe(2);
});

story("of several numbers the known one is acted on, and the unknown one asked about", async (teller) => {
  const { say, expectReply, count } = teller;
  await say("new client Acme");
  await say("invoice Acme 100, sent");
  await say("INV-1 and INV-99 are paid");
  expectReply(/on INV-1\. It is paid/);
  expectReply(/no invoice "INV-99"/);
  expect(await count("payment")).toBe(1);
});
