import { expect } from "vitest";
import { story } from "../support/story.ts";

story("an invoice keeps the issue day and due day it was told with", async ({ say, field }) => {
  await say("new client Acme");
  const told = [
    ["invoice Acme 100 issued 2026-10-01, due 2026-10-31, sent", "Thu 1 Oct 2026", "Sat 31 Oct 2026"],
    ["invoice Acme 100 dated 3 Nov, net 30", "Tue 3 Nov 2026", "Thu 3 Dec 2026"],
    ["invoice Acme 100 on 3 Nov, net 10", "Tue 3 Nov 2026", "Fri 13 Nov 2026"],
    ["invoiced Acme 100 on 3 Nov, due 10 Dec", "Tue 3 Nov 2026", "Thu 10 Dec 2026"],
    ["invoice Acme 100 dated 3 Nov", "Tue 3 Nov 2026", "Tue 17 Nov 2026"],
    ["Rechnung an Acme über 100 vom 3.11., fällig am 30.11.", "Tue 3 Nov 2026", "Mon 30 Nov 2026"],
    ["invoice Acme 100 due friday", "Fri 20 Nov 2026", "Fri 27 Nov 2026"],
    ["invoice Acme 100, net 30", "Fri 20 Nov 2026", "Sun 20 Dec 2026"],
  ] as const;
  for (const [text, issued, due] of told) {
    await say(text);
    expect([text, field("Issued"), field("Due")]).toEqual([text, issued, due]);
  }
  expect(field("Total")).toBe("$100.00");
});

story("an invoice that can't be is refused with what was wrong, and nothing is written", async (teller) => {
  const { say, count, expectReply } = teller;
  await say("new client Acme");
  const told: readonly (readonly [string, RegExp])[] = [
    ["invoice Acme 100 due yesterday", /due day Thu 19 Nov 2026 is before the issue day Fri 20 Nov 2026/],
    ["invoice Acme 0", /needs an amount above zero/],
    ["invoice Acme -100", /above zero|How much/],
    ["invoice Acme 99999999999999999999", /99999999999999999999.*(?:amount|hold)/],
    ["invoice Acme 100 plus 19% tax plus 7% tax", /one tax rate.*19%, 7%/],
    ["invoice Acme 100, 110% discount", /at most 100 %/],
    ["invoice Acme 100 due 31 Nov", /Which day|When it is due/],
    ["invoice Acme", /How much, before tax\?/],
  ];
  for (const [text, refusal] of told) {
    await say(text);
    expectReply(refusal);
    await say("cancel");
    expect(await count("invoice"), text).toBe(0);
  }
});

story("an invoice without its amount asks for it, and the answer completes it", async ({ say, field, expectReply }) => {
  await say("new client Acme");
  await say("invoice Acme for the logo, net 30");
  expectReply(/How much, before tax\?/);
  await say("250");
  expect([field("Total"), field("Due")]).toEqual(["$250.00", "Sun 20 Dec 2026"]);
});

story("an invoice is told by its lines", async ({ say, field, click, expectReply }) => {
  await say("new client Acme");
  const first = await say("invoice Acme 3 x 150 Decals; Hosting 50");
  expect(first.messages.at(-1)?.card?.table?.rows).toEqual([
    ["1", "Decals", "3", "$150.00", "$450.00"],
    ["2", "Hosting", "1", "$50.00", "$50.00"],
  ]);
  await say("invoice Acme: Logo 450; Hosting 50, 19% tax, net 30, sent");
  expect([field("Total"), field("Due"), field("Status")]).toEqual(["$595.00", "Sun 20 Dec 2026", "Sent"]);
  await say("invoice Acme 2.5 h x 80 Consulting");
  expectReply(/1 +Consulting +2\.5 +\$80\.00 +\$200\.00/);
  await say("invoice Newco 3 x 5 pens\nink 7");
  await click("Add Newco");
  expect(field("Total")).toBe("$22.00");
});

story(
  "lines, discount, tax and the client of an invoice are changed in words",
  async ({ say, click, field, expectReply }) => {
    await say("new client Acme");
    await say("invoice Acme 3 x 150 Decals; Hosting 50");
    await say("invoice line INV-1 change 1 to 4 x 150");
    expectReply(/Decals +4 +\$150\.00 +\$600\.00/);
    await say("invoice line INV-1 change Hosting to 60");
    expect(field("Total")).toBe("$660.00");
    await say("add 10% discount to INV-1");
    expect(field("Total")).toBe("$594.00");
    await say("INV-1 has 19% tax");
    expect(field("Total")).toBe("$706.86");
    await say("invoice update INV-1 client Globex");
    await click("Add Globex");
    expect(field("Client")).toBe("Globex");
    await say("void INV-1");
    await say("unvoid INV-1");
    expect(field("Status")).toBe("Draft");
  },
);

story("things told with their count and price become lines of their own", async ({ say, expectReply, line }) => {
  const lines = async (invoice: string) => {
    const { messages } = await line({ say: `show invoice ${invoice}` });
    return messages[0]?.card?.table?.rows;
  };
  await say("add client Acme");
  await say("invoice Acme 3 posters at 40");
  expect(await lines("INV-1")).toEqual([["1", "posters", "3", "$40.00", "$120.00"]]);
  await say("bill Acme 2.5h @ 80 for bug fixing and 100 for hosting");
  expectReply(/Drafted INV-2 for Acme: \$300\.00/);
  expect(await lines("INV-2")).toEqual([
    ["1", "bug fixing", "2.5", "$80.00", "$200.00"],
    ["2", "hosting", "1", "$100.00", "$100.00"],
  ]);
});

story("an invoice told with its tax included comes to what was told", async ({ say, field, expectReply }) => {
  await say("new client Acme");
  for (const text of [
    "invoice Acme 240 incl 20% vat",
    "invoice Acme 2 logos at 120 incl 20% vat",
    "Rechnung an Acme über 240 inkl. 20% MwSt",
    "facture Acme 240 TTC, TVA 20%",
  ]) {
    await say(text);
    expect([text, field("Subtotal"), field("Total")]).toEqual([text, "$200.00", "$240.00"]);
  }
  await say("invoice Acme 99.99 incl 20% vat");
  expectReply(/No amount before tax comes to exactly \$99\.99/);
});
