import { expect } from "vitest";
import { story } from "../support/story.ts";

story("a budget warns at 80 and 100 percent, once each a month, and refunds lower it", async (t) => {
  await t.say("budget software 200");
  t.expectReply(/\$200\.00 may be spent on software each month/);
  await t.say("spent 150 on software, card");
  t.expectNot(/budget/);
  await t.say("spent 10 on software, card");
  t.expectReply(/80% of the budget for November 2026 is spent, \$160\.00 of \$200\.00 \(\$40\.00 left\)/);
  await t.say("spent 5 on software, card");
  t.expectNot(/budget/);
  await t.say("spent 45 EUR on software, card");
  t.expectNot(/budget/);
  await t.say("spent 40 on software, card");
  t.expectReply(/103% of the budget/);
  await t.say("undo");
  await t.say("spent 40 on software, card");
  t.expectReply(/103% of the budget/);
  await t.say("budget");
  t.expectReply(/software/);
  t.expectReply(/\$205\.00/);
  t.expectReply(/\$5\.00 over/);
  t.expectReply(/103%/);
  t.expectReply(/€45\.00/);
  await t.advance("2026-12-02T09:00");
  await t.say("spent 170 on software, card");
  t.expectReply(/85% of the budget for December 2026/);
  await t.say("budget software 500");
  await t.say("make it 600");
  t.expectReply(/600/);
  await t.say("budget remove software");
  await t.say("budget");
  t.expectReply(/There is no budget yet/);
});

story("a correction that passes a mark of the budget warns as the entry would have", async (t) => {
  await t.say("budget hosting 100");
  await t.say("spent 70 on hosting, card");
  t.expectNot(/budget/);
  const before = await t.snapshot();
  await t.say("no, make it 85");
  t.expectReply(/Corrected: .*85% of the budget for November 2026 is spent, \$85\.00 of \$100\.00 \(\$15\.00 left\)/);
  await t.say("make it 90");
  t.expectNot(/budget/);
  await t.say("undo");
  await t.say("undo");
  expect(await t.snapshot()).toEqual(before);
});

story("a deal is won with its client, and one undo takes both back", async (t) => {
  await t.say("new lead Globex");
  await t.say("deal Globex Website redesign 5000 close march");
  t.expectReply(/Added the deal Website redesign for Globex, \$5,000\.00/);
  expect([t.field("Client"), t.field("Value"), t.field("Expected close")]).toEqual([
    "Globex",
    "$5,000.00",
    "Wed 31 Mar 2027",
  ]);
  const before = await t.snapshot();
  await t.say("pipeline");
  t.expectReply(/1: \$5,000\.00/);
  await t.say("deal won website");
  t.expectReply(/Globex is a client now/);
  await t.click("Undo");
  expect(await t.snapshot()).toEqual(before);
  await t.say("deal update website 6000");
  expect(t.field("Value")).toBe("$6,000.00");
  await t.say("make it 7000");
  expect(t.field("Value")).toBe("$7,000.00");
  await t.click("Lost");
  t.expectReply(/Lost: Website redesign for Globex/);
  await t.say("deal list");
  t.expectReply(/lost/);
  await t.say("deal won nonsense");
  t.expectReply(/I don't know a deal called "nonsense"/);
});

story("two clients become one, with everything, and one undo parts them", async (t) => {
  await t.say("new client Acme, info@acme.example");
  await t.advance("2026-11-20T09:40");
  await t.say("new client Initech, info@acme.example");
  await t.click("Add anyway");
  await t.say("invoice Initech 1200 for the logo");
  await t.say("got 80 from Initech for stickers, cash");
  await t.say("deal Initech signage 300");
  await t.say("retainer 500 from Initech every month on the 1st");
  await t.say("tag Initech vip");
  await t.say("duplicates");
  t.expectReply(/email info@acme\.example/);
  const before = await t.snapshot();
  await t.click("Merge Initech into Acme");
  t.expectReply(/Everything of Initech moves to Acme/);
  t.expectReply(/invoices/);
  expect(await t.snapshot()).toEqual(before);
  await t.click("Merge");
  t.expectReply(/Merged Initech into Acme/);
  expect([await t.count("client"), await t.count("invoice")]).toEqual([1, 1]);
  await t.say("what does Acme owe?");
  await t.say("deal show signage");
  expect(t.field("Client")).toBe("Acme");
  await t.say("undo");
  expect(await t.snapshot()).toEqual(before);
  await t.say("redo");
  expect(await t.count("client")).toBe(1);
  await t.advance("2026-12-01T08:00");
  expect(t.field("Client")).toBe("Acme");
});

story("the board is one message: a stage, a client, and where to", async (t) => {
  await t.say("new lead Globex");
  await t.say("board");
  t.expectReply(/Pipeline board/);
  await t.click("Lead (1)");
  await t.click("Globex");
  t.expectReply(/Globex is at Lead\. Move where\?/);
  await t.click("→ Negotiation");
  t.expectReply(/Globex: Lead → Negotiation/);
  await t.say("undo");
  await t.say("invoice Globex 300");
  await t.say("board invoices");
  await t.click("Draft (1)");
  await t.click("INV-1 Globex");
  await t.click("Mark sent");
  t.expectReply(/INV-1 to Globex is marked as sent/);
  await t.say("show INV-1");
  expect(t.field("Status")).toBe("Sent");
});

story("the forecast adds up what is known to be coming, and names its basis", async (t) => {
  await t.say("new client Acme");
  await t.say("invoice Acme 1200 net 30");
  await t.say("mark INV-1 sent");
  await t.say("expecting 800 from Acme next friday");
  await t.say("retainer 500 from Acme every month on the 1st");
  await t.say("rent 400 monthly on the last day, bank");
  await t.say("forecast next 3 months");
  t.expectReply(/USD: \$1,900\.00 by Sun 28 Feb 2027/);
  t.expectReply(/Basis: open invoices on their due day/);
  await t.say("forecast 4 weeks by week");
  t.expectReply(/by week/);
});

story("the tax summary names its basis, rates and categories", async (t) => {
  await t.say("new client Acme");
  await t.say("invoice Acme 1000 plus 19% tax");
  await t.say("mark INV-1 sent");
  await t.say("spent 45 on hosting, card");
  await t.say("report tax");
  t.expectReply(/\$190\.00 \(earned/);
  t.expectReply(/hosting/);
  await t.say("INV-1 paid 595");
  await t.say("report tax cash");
  t.expectReply(/\$95\.00 \(cash/);
});

story("employees see no figure of budgets, deals, boards and forecasts", async (t) => {
  await t.say("new lead Globex");
  await t.say("budget software 200");
  await t.say("deal Globex Website redesign 5000");
  const invited = await t.say("invite employee");
  const code = /[A-Z0-9]{5}-[A-Z0-9]{5}/.exec(invited.text)?.[0] ?? "";
  await t.say(`/join ${code}`, { as: "sam" });
  const said = ["budget", "deal", "deal list", "deal show website", "board", "board invoices", "forecast"];
  for (const text of [...said, "report tax", "duplicates", "client merge Globex into Globex", "recurring"]) {
    await t.say(text, { as: "sam" });
    t.expectNot(/200|5,000|5000|Globex/);
  }
});

story("a deal is of the client it is said to be for, wherever that stands", async ({ say, field }) => {
  await say("add client Acme");
  for (const said of ["deal logo for Acme 3000", "deal Acme logo 3000", "deal for Acme: logo 3000"]) {
    await say(said);
    expect([field("Client"), field("Value")]).toEqual(["Acme", "$3,000.00"]);
    await say("undo");
  }
});
