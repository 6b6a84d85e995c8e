import { expect } from "vitest";
import { story } from "../support/story.ts";

story(
  "asked how something is done, it shows the sentences that do it, and does nothing",
  async ({ say, count, expectReply, expectNot }) => {
    await say("how do I send an invoice?");
    expectReply(
      /^Mark an invoice as sent: just say so\. For example:\n +mark INV-3 as sent\n[\s\S]*"help invoice" tells more/,
    );
    await say("how do i add a client");
    expectReply(/^Add a client or lead: just say so[\s\S]*new lead Acme Ltd/);
    await say("what can you do with invoices");
    expectReply(/\/invoice send: Mark an invoice as sent/);
    await say("how do I delete an expense");
    expectReply(/\/entry delete/);
    await say("how do I record a refund");
    expectReply(/income refund 200 to Acme[\s\S]*refund 200 on INV-3/);
    await say("how do i track mileage");
    expectReply(/^I have nothing for "track mileage"\.\nJust type what happened/);
    await say("how do i get a pdf of an invoice");
    expectReply(/\/invoice pdf/);
    expectNot(/There are no invoices/);
    expect([await count("client"), await count("invoice"), await count("expense")]).toEqual([0, 0, 0]);
  },
);
