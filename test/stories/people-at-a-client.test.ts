import { expect } from "vitest";
import { story } from "../support/story.ts";

story("what somebody at a client owes or pays is the client's, asked or told", async (teller) => {
  const { say, expectReply, field } = teller;
  await say("new client Harbour Dental, contact Grace, grace@harbourdental.example");
  await say("invoice harbour dental 300, sent");
  for (const asked of ["did grace pay", "has grace paid?", "what does grace owe me"]) {
    await say(asked);
    expectReply(/Harbour Dental owes \$300\.00/);
  }
  await say("call with grace thursday 10am");
  expect([field("Client"), field("With")]).toEqual(["Harbour Dental", "Grace"]);
});

story("a contact at a company that is a client is heard for the client", async ({ say, expectReply, field }) => {
  await say("new client Globex");
  await say("add contact Tom Fox at Globex");
  expect([field("Client"), field("Company")]).toEqual(["Globex", undefined]);
  await say("invoice globex 500, sent");
  await say("did tom pay");
  expectReply(/Globex owes \$500\.00/);
  await say("tom paid 500");
  expectReply(/Booked \$500\.00 from Globex on INV-1\. It is paid/);
});
