import { expect } from "vitest";
import { story } from "../support/story.ts";

story("an archived client named in an entry is brought back with it, when asked", async (teller) => {
  const { say, click, count, field, expectReply, snapshot } = teller;
  await say("new client Acme");
  await say("archive Acme");
  const before = await snapshot();
  await say("got 100 from Acme for the logo, bank");
  expectReply(/Acme is archived, so I have written nothing down yet\. Bring it back\?\n\[Restore Acme\]/);
  expect(await snapshot()).toEqual(before);
  await click("Restore Acme");
  expectReply(/Recorded \$100\.00 from Acme/);
  expect(field("For")).toBe("logo");
  expect(await count("client")).toBe(1);
  await say("list clients");
  expectReply(/Acme/);
  await say("undo");
  expect(await snapshot()).toEqual(before);
});

story("an invoice and an expense bring an archived client back too", async ({ say, count, expectReply }) => {
  await say("new client Acme");
  await say("archive Acme");
  await say("invoice Acme 100 for the site, net 30");
  await say("yes");
  expectReply(/Drafted INV-1 for Acme: \$100\.00, due Sun 20 Dec 2026/);
  await say("archive Acme");
  await say("invoice Acme 50");
  await say("no");
  expectReply(/Cancelled/);
  expect(await count("invoice")).toBe(1);
});

story(
  "money of an archived client with an open invoice is its payment",
  async ({ say, line, click, count, expectReply }) => {
    await say("new client Acme");
    await say("invoice Acme 100, sent");
    await say("archive Acme");
    await line({ slash: "income", options: { client: "Acme", amount: "100", mode: "cash" } });
    await click("Restore Acme");
    expectReply(/Booked \$100\.00 from Acme on INV-1/);
    await click("Log as new income instead");
    expectReply(/Recorded \$100\.00 from Acme/);
    expect(await count("payment")).toBe(0);
    expect(await count("client")).toBe(1);
  },
);

story("a list without clients says how many are archived", async ({ say, click, expectReply }) => {
  await say("new client Acme");
  await say("list clients");
  expectReply(/Clients 1–1/);
  await say("archive Acme");
  await say("list clients");
  expectReply(/no clients but 1 archived one/);
  await click("Archived clients");
  expectReply(/Acme/);
});
