import { expect } from "vitest";
import { story, type Teller } from "../support/story.ts";

const slash = (teller: Teller, command: string, options: Record<string, string>) =>
  teller.line({ slash: command, options });

story("a lead is added, moved, tagged and shown", async (teller) => {
  const { say, expectReply, field } = teller;
  await say("new lead Acme Ltd, jane@acme.com");
  expectReply("Added Acme Ltd as lead.");
  expect([field("Stage"), field("Email")]).toEqual(["Lead", "jane@acme.com"]);
  await say("move Acme to negotiation");
  expect([field("Stage"), field("Moved on")]).toEqual(["Lead → Negotiation", "Fri 20 Nov 2026"]);
  await teller.advance("2026-12-02T09:00");
  await say("client move Acme to client");
  expect([field("Stage"), field("Client since")]).toEqual(["Negotiation → Client", "Wed 2 Dec 2026"]);
  await say("client move Acme client");
  expectReply("Acme Ltd is at client already. Nothing changed.");
  await say("client tag Acme: vip, press");
  expectReply("Tagged Acme Ltd vip, press.");
  await teller.advance("12d");
  await say("client show acme");
  expect(
    ["Stage", "Status", "Outstanding", "Invoiced", "Last interaction", "Client since", "Tags", "History"].map(field),
  ).toEqual([
    "Client",
    "Active",
    "$0.00",
    "—",
    "12 days ago (Wed 2 Dec 2026)",
    "Wed 2 Dec 2026",
    "press, vip",
    "Negotiation → Client, Wed 2 Dec 2026; Lead → Negotiation, Fri 20 Nov 2026; Lead, Fri 20 Nov 2026",
  ]);
});

story("everything about a client can be given, changed and cleared by slash options", async (teller) => {
  const { field, expectReply } = teller;
  await slash(teller, "client", {
    client: "Globex",
    stage: "client",
    email: "a@globex.example, b@globex.example",
    phone: "+44 20 7946 0018",
    contact: "Bo Lee, CFO, bo@globex.example",
    tag: "vip, press",
    source: "google",
    contractValue: "6k EUR",
    since: "March 2024",
    owner: "owner",
    satisfaction: "9",
    nextStep: "send the offer",
    site: "Dock 3",
    address: "1 High St",
  });
  expect(
    ["Email", "Phone", "Contacts", "Tags", "Source", "Contract value", "Client since", "Satisfaction", "Site"].map(
      field,
    ),
  ).toEqual([
    "a@globex.example, b@globex.example",
    "+44 20 7946 0018",
    "Bo Lee (CFO) bo@globex.example",
    "press, vip",
    "Google",
    "€6,000.00",
    "Fri 1 Mar 2024",
    "9 of 10",
    "Dock 3",
  ]);
  await slash(teller, "client update", {
    client: "Globex",
    source: "none",
    name: "Globex Corp",
    remove: "b@globex.example",
  });
  expect(["Name", "Source", "Email"].map(field)).toEqual([
    "Globex → Globex Corp",
    "Google → —",
    "a@globex.example, b@globex.example → a@globex.example",
  ]);
  await slash(teller, "client update", { client: "Globex Corp", email: "c@globex.example" });
  await teller.click("Keep a@globex.example too");
  expect(field("Email")).toBe("c@globex.example → c@globex.example, a@globex.example");
  await slash(teller, "client update", { client: "Globex Corp" });
  expectReply("I did not get what to change of Globex Corp. For example: Globex Corp's email is hello@example.com");
  await slash(teller, "client update", { client: "Globex Corp", email: "not an email" });
  expectReply(/I can't read "not" as an email/);
});

story("a duplicate is asked about before it is added", async (teller) => {
  const { say, click, count, expectReply } = teller;
  await say("new lead Acme Ltd, jane@acme.com");
  await slash(teller, "client", { client: "Acme" });
  expectReply("Acme may be here already: Acme Ltd has nearly the same name. Nothing is added yet.");
  await click("It's Acme Ltd");
  expectReply("Acme Ltd: lead, potential.");
  expect(await count("client")).toBe(1);
  await slash(teller, "client", { client: "Acme Ltd", email: "JANE@acme.com", stage: "client" });
  expectReply("Acme Ltd has the same email jane@acme.com");
  await click("Add anyway");
  expectReply("Added Acme Ltd as client.");
  expect(await count("client")).toBe(2);
  await say("client show Acme Ltd");
  expectReply(/fits several/);
  await click("Acme Ltd (client, JANE@acme.com, Fri 20 Nov 2026)");
  expectReply("Acme Ltd: client, active.");
});

story("an archived client is hidden, offered when it is added again, and restored", async (teller) => {
  const { say, click, count, expectReply, expectNot } = teller;
  await say("new lead Beta Bikes");
  await say("archive Beta Bikes");
  expectReply("Archived Beta Bikes");
  await say("client list");
  expectNot(/Beta/);
  await say("client list archived");
  expectReply(/Beta Bikes/);
  await say("client show beta bikes");
  expectReply("Beta Bikes is archived.");
  await slash(teller, "client", { client: "Beta Bikes" });
  expectReply("Beta Bikes has the same name (archived)");
  await click("Restore Beta Bikes");
  expectReply("Restored Beta Bikes.");
  expect(await count("client")).toBe(1);
  await say("client restore Beta Bikes");
  expectReply("Beta Bikes is not archived. Nothing changed.");
  await say("client restore Gamma");
  expectReply('There is no archived client called "Gamma".');
});

story("deleting is asked about, and refused where money is", async (teller) => {
  const { say, click, count, expectReply } = teller;
  await say("new lead Acme");
  await say("got 500 from Acme, bank");
  await say("client delete Acme");
  expectReply("Acme can't be deleted: it has 1 income entry. It can be archived, or moved to past.");
  await click("Move to past");
  expectReply("Moved Acme from lead to past.");
  await say("new lead Globex, bo@globex.example");
  await say("client delete Globex");
  expectReply("Delete Globex with its contacts, tags and history?");
  expect(await count("client")).toBe(2);
  await click("Keep");
  await say("client delete Globex");
  await click("Delete Globex");
  expectReply("Deleted Globex.");
  expect(await count("client")).toBe(1);
  await click("Undo");
  await say("client show Globex");
  expectReply("bo@globex.example");
});

story("long lists come in pages, and a bare /client lists", async (teller) => {
  const { say, click, expectReply, expectNot } = teller;
  await say("/client");
  expectReply(/no clients yet/);
  for (let n = 1; n <= 12; n++)
    await slash(teller, "client", { client: `Studio ${n}`, source: n < 3 ? "referral" : "Fair" });
  await say("/client");
  expectReply("Clients 1–10, and more follow, by name.");
  await click("Next 10");
  expectReply("Clients 11–12, by name.");
  await say("client list source: referral sort: revenue");
  expectReply("Clients 1–2, by revenue. Only: source referral.");
  expectReply("Sorted by revenue in USD; other currencies are shown and not counted.");
  await say("client list tag: vip");
  expectReply('There is no tag "vip".');
  await say("client list past");
  expectReply("No client fits that. Only: status past.");
  expectNot(/Studio/);
});

story("the pipeline and the sources keep currencies apart", async (teller) => {
  const { say, expectReply } = teller;
  await say("pipeline");
  expectReply(/pipeline is empty/);
  await slash(teller, "client", { client: "Acme", contractValue: "1000", source: "referral" });
  await slash(teller, "client", { client: "Globex", contractValue: "500 EUR", source: "Referral" });
  await say("got 200 from Acme, bank");
  await say("got 30 EUR from Globex, bank");
  await say("pipeline");
  expectReply(/Lead +2 +\$1,000\.00 · €500\.00/);
  await say("report sources");
  expectReply(
    /so far; clients by the day they were added, revenue as received\.[\s\S]*referral +2 +0 +\$200\.00 · €30\.00/,
  );
  await say("report sources 2025");
  expectReply("No client was added and nothing was received, 2025.");
});

story("a move is taken back with the day it set", async (teller) => {
  const { say, click, field, expectReply } = teller;
  await say("new lead Acme");
  const before = await teller.snapshot();
  await say("client move Acme client");
  await click("Undo");
  expect(await teller.snapshot()).toEqual(before);
  await click("Redo");
  await say("client show Acme");
  expect([field("Stage"), field("Client since")]).toEqual(["Client", "Fri 20 Nov 2026"]);
  await slash(teller, "client move", { client: "Acme", stage: "past", on: "2026-12-24" });
  expectReply("A move can't be dated ahead; Thu 24 Dec 2026 is still to come.");
});
