import { expect } from "vitest";
import { story } from "../support/story.ts";

story("a new client keeps every field it is told with", async ({ say, field }) => {
  await say("new client Acme Ltd, jane@acme.example, tags vip and design");
  expect([field("Email"), field("Tags")]).toEqual(["jane@acme.example", "design, vip"]);
  await say(
    "new lead Bob Smith, company Smith & Sons, website smith.example, linkedin linkedin.com/in/bob, industry printing, size 11-50",
  );
  expect(["Stage", "Company", "Website", "LinkedIn", "Industry", "Size"].map(field)).toEqual([
    "Lead",
    "Smith & Sons",
    "smith.example",
    "linkedin.com/in/bob",
    "printing",
    "11-50",
  ]);
  await say("new client Globex, contract value 10000, tier: gold, notes: likes tea, no sugar, tag print");
  expect(["Contract value", "Tier", "Notes", "Tags"].map(field)).toEqual([
    "$10,000.00",
    "gold",
    "likes tea, no sugar",
    "print",
  ]);
  await say("new client Hooli since March 2024");
  expect(field("Client since")).toBe("Fri 1 Mar 2024");
});

story("several clients are added in one sentence, and taken back in one step", async ({ say, count, expectReply }) => {
  await say("add clients Foo, Bar and Baz");
  expectReply(/Added Foo[\s\S]*Added Bar[\s\S]*Added Baz/);
  expect(await count("client")).toBe(3);
  await say("undo");
  expect(await count("client")).toBe(0);
  await say("new leads Quill and Smith & Sons");
  expectReply(/Added Quill as lead[\s\S]*Added Smith & Sons as lead/);
});

story("a client is tagged with all that is said", async ({ say, field }) => {
  await say("new client Acme");
  await say("tag Acme vip, print");
  expect(field("Tags")).toBe("print, vip");
  await say("tag Acme #gold #silver");
  expect(field("Tags")).toBe("gold, print, silver, vip");
  await say("client tag Acme one, two");
  expect(field("Tags")).toBe("gold, one, print, silver, two, vip");
  await say("untag Acme vip and print");
  expect(field("Tags")).toBe("gold, one, silver, two");
});

story("anything about a client is changed in words, and none clears it", async ({ say, field, expectReply, count }) => {
  await say("new client Acme, hello@acme.example, +1 212 555 0100");
  const told = [
    ["Acme's tier is gold", "Tier", "— → gold"],
    ["client update Acme position: CEO, industry: printing", "Industry", "— → printing"],
    ["Acme's address is 1 Main St, Springfield", "Billing address", "— → 1 Main St, Springfield"],
    ["Acme's company is Acme Holding", "Company", "— → Acme Holding"],
    ["Acme source Google", "Source", "— → Google"],
    ["Acme next step send proposal", "Next step", "— → send proposal"],
    ["Acme client since March 2024", "Client since", "Fri 20 Nov 2026 → Fri 1 Mar 2024"],
    ["client update Acme email none", "Email", "hello@acme.example → —"],
    ["clear Acme's phone", "Phone", "+1 212 555 0100 → —"],
    ["Acme's tier is none", "Tier", "gold → —"],
  ] as const;
  for (const [text, label, change] of told) {
    await say(text);
    expect([text, field(label)]).toEqual([text, change]);
  }
  await say("/client Kappa stage lead");
  expectReply(/Added Kappa as lead/);
  expect(await count("client")).toBe(2);
});

story("names and notes are kept as typed, whatever signs they hold", async ({ say, line, field, expectReply }) => {
  for (const name of ["<b>@everyone</b> *Bold*", "🎉 Party Co 🎉", "C++ & Söhne_GmbH"]) {
    await say(`new client ${name}`);
    expectReply(new RegExp(`Added ${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")} as client`));
  }
  await say("new client Ro\u202eTL");
  expectReply(/Added RoTL as client/);
  await line({ slash: "client", options: { client: "Nul\u0000Name\u0007" } });
  expectReply(/Added NulName/);
  await say("new client Acme");
  const notes = [
    ["got 100 from Acme for 💡 ideas, cash", "💡 ideas"],
    ["got 100 from Acme for the *big* logo & icons, cash", "*big* logo & icons"],
    ["got 100 from Acme for [site] v2.0, cash", "[site] v2.0"],
    ["got paid 500 by Acme for 2 logos", "2 logos"],
    ["+1200 acme logo", "logo"],
    ["spent 10 on <script>alert(1)</script>, cash", "<script>alert(1)</script>"],
    ["spent 50 on lunch (client meeting), cash", "lunch (client meeting)"],
  ] as const;
  for (const [text, note] of notes) {
    await say(text);
    expect([text, field("For")]).toEqual([text, note]);
  }
});

story("the client's card names its open deals and what they come to", async ({ say, field }) => {
  await say("add client Acme");
  await say("show me Acme");
  expect(field("Open deals")).toBeUndefined();
  await say("deal for Acme: logo 3000");
  await say("show me Acme");
  expect(field("Open deals")).toBe("logo, $3,000.00");
  await say("deal for Acme: website 9000 close 30 april");
  await say("show me Acme");
  expect(field("Open deals")).toBe(
    "website, $9,000.00, expected Fri 30 Apr 2027\nlogo, $3,000.00\n2 deals, $12,000.00 in all",
  );
  await say("deal won logo");
  await say("show me Acme");
  expect(field("Open deals")).toBe("website, $9,000.00, expected Fri 30 Apr 2027");
});
