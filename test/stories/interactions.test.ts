import { expect } from "vitest";
import { story, type Teller } from "../support/story.ts";
import type { Told } from "../support/surface.ts";

const kim = { as: "Kim" };

/** Lets somebody into the books in a role. */
async function letIn({ say }: Teller, who: { as: string }, role: string): Promise<void> {
  const code = /\b[0-9A-Z]{5}-[0-9A-Z]{5}\b/.exec((await say(`invite ${role}`)).text)?.[0];
  await say(`/join ${code}`, who);
}

const rowsOf = (told: Told) =>
  told.messages.flatMap((one) => one.card?.table?.rows.map((row) => row.slice(0, -1)) ?? []);
const pushes = (told: Told) => told.messages.map((one) => one.text.split("\n")[0] ?? "");

story("one sentence logs a call with its follow-up, and one Undo takes all of it back", async (teller) => {
  const { say, field, expectReply, count, snapshot } = teller;
  await say("new client Acme, contact Jane Doe");
  const before = await snapshot();
  await say("called Jane at Acme about the logo, follow up friday");
  expectReply(/Logged: call with Acme\. I'll remind you on Fri 27 Nov 2026 at 09:00\./);
  expect(["Client", "Person", "Date", "Summary", "Follow-up"].map(field)).toEqual([
    "Acme",
    "Jane Doe",
    "Fri 20 Nov 2026",
    "about the logo",
    "Fri 27 Nov 2026, 09:00",
  ]);
  await say("undo");
  expect([await count("interaction"), await count("reminder")]).toEqual([0, 0]);
  expect(await snapshot()).toEqual(before);
  await say("redo");
  expect([await count("interaction"), await count("reminder")]).toEqual([1, 1]);
});

story("what comes next becomes the client's next step and a reminder", async ({ say, field, expectReply, advance }) => {
  await say("digest off");
  await say("new lead Globex");
  await say("emailed Globex yesterday, they want a quote, next step send proposal by tuesday");
  expect(["Date", "Summary", "Next step", "Follow-up"].map(field)).toEqual([
    "Thu 19 Nov 2026",
    "they want a quote",
    "send proposal",
    "Tue 24 Nov 2026, 09:00",
  ]);
  await say("show me Globex");
  expect(field("Next step")).toBe("send proposal");
  expect(pushes(await advance("2026-11-24T09:00"))).toEqual(["⏰ send proposal (Globex)"]);
  await say("done");
  expectReply(/Done: send proposal \(Globex\)\./);
});

story(
  "the history of a client tells what was logged and what happened by itself, and each goes with its cause",
  async (teller) => {
    const { say, line, advance } = teller;
    await say("new lead Acme");
    await advance("1h");
    await say("move Acme to negotiation");
    await advance("1h");
    await say("invoice Acme 1200, net 30");
    await say("mark INV-1 sent");
    await advance("1h");
    await say("Acme paid 1200 on INV-1, bank");
    await advance("1h");
    await say("note on Acme: prefers email");
    const all = [
      ["Fri 20 Nov 2026", "Note: prefers email"],
      ["Fri 20 Nov 2026", "Invoice INV-1 paid in full"],
      ["Fri 20 Nov 2026", "Invoice INV-1 sent"],
      ["Fri 20 Nov 2026", "Moved from lead to negotiation"],
      ["Fri 20 Nov 2026", "Added as lead"],
    ];
    expect(rowsOf(await say("log list Acme"))).toEqual(all);
    await say("undo");
    await say("undo");
    expect(rowsOf(await line({ slash: "log list", options: { client: "Acme" } }))).toEqual(all.slice(2));
    await say("redo");
    expect(rowsOf(await say("history of Acme"))).toEqual(all.slice(1));
  },
);

story("a meeting held is part of the history, and one still to come is not", async ({ say, advance, field }) => {
  await say("new client Acme");
  await say("meet Acme on monday at 3pm for 30 min");
  expect(rowsOf(await say("log list Acme"))).toEqual([["Fri 20 Nov 2026", "Added as client"]]);
  await advance("2026-11-24T09:30");
  expect(rowsOf(await say("log list Acme"))).toEqual([
    ["Mon 23 Nov 2026", expect.stringMatching(/^Meeting held: /)],
    ["Fri 20 Nov 2026", "Added as client"],
  ]);
  expect(rowsOf(await say("log list"))).toEqual([
    ["Mon 23 Nov 2026", "Acme", expect.stringMatching(/^Meeting held: /)],
    ["Fri 20 Nov 2026", "Acme", "Added as client"],
  ]);
  await say("show me Acme");
  expect(field("Last interaction")).toBe("yesterday (Mon 23 Nov 2026)");
});

story("a logged entry is corrected in words", async ({ say, field, expectReply }) => {
  await say("new client Acme");
  await say("new client Globex");
  await say("called Acme about the logo, follow up monday, next step send samples");
  await say("that was yesterday");
  expect([field("Date"), field("Client")]).toEqual(["Thu 19 Nov 2026", "Acme"]);
  await say("it was for Globex");
  expect([field("Client"), field("Summary"), field("Follow-up")]).toEqual([
    "Globex",
    "about the logo",
    "Mon 23 Nov 2026, 09:00",
  ]);
  await say("show me Acme");
  expect(field("Next step")).toBeUndefined();
  await say("undo");
  await say("undo");
  expectReply(/Undone: Correction of Call with Acme \(date\)\./);
});

story(
  "an unknown client is asked about, and a note without words too",
  async ({ say, click, expectReply, count, line }) => {
    await say("new client Acme");
    await say("spoke to Umbrella about a website");
    expectReply(/don't know a client called "Umbrella"/);
    expect(await count("interaction")).toBe(0);
    await click("Add Umbrella");
    expectReply(/Logged: call with Umbrella\./);
    await line({ slash: "log", options: { client: "Acme" } });
    expectReply(/What shall I note\?/);
    await say("wants a new logo");
    expectReply(/Noted on Acme\./);
    expect(await count("interaction")).toBe(2);
  },
);

story("who has gone quiet is listed, the longest first", async ({ say, expectReply, advance }) => {
  await say("new client Acme");
  await say("new lead Globex");
  await advance("2026-12-10T09:30");
  await say("called Acme");
  expect(rowsOf(await say("stale leads"))).toEqual([["Globex", "Lead"]]);
  await say("who haven't I talked to in 30 days");
  expectReply(/in touch with everybody within 30 days/);
  await advance("2027-01-09T09:30");
  expect(rowsOf(await say("quiet clients"))).toEqual([
    ["Globex", "Lead"],
    ["Acme", "Client"],
  ]);
  await say("client list sort: last_contact");
  expectReply(/Acme/);
});

story("a member mentioned is told once", async (teller) => {
  const { say, advance } = teller;
  await letIn(teller, kim, "manager");
  await say("new client Acme");
  await say("met Acme today, they approved the draft @Kim please send the contract");
  const told = await advance("1m");
  expect(pushes(told)).toEqual([expect.stringMatching(/mentioned you: Meeting with Acme\./)]);
  expect(pushes(await advance("1d"))).toEqual([]);
  await say("note on Acme: ask @Kim");
  await say("undo");
  expect(pushes(await advance("1d"))).toEqual([]);
});

story("an employee logs with the clients of their projects alone, and sees no figure", async (teller) => {
  const { say, line, expectReply, expectNot } = teller;
  await letIn(teller, kim, "employee");
  await say("new client Acme");
  await say("new client Globex");
  await say("new project Website for Acme worth 6000");
  await say("invoice Acme 1200, net 30");
  await say("mark INV-1 sent");
  await say("called Globex about a secret");
  await say("called Acme about the site", kim);
  expectNot(/Logged/);
  await line({ slash: "project update", options: { project: "Website", members: "Kim" } });
  await say("called Acme about the site", kim);
  expectReply(/Logged: call with Acme\./);
  await say("that was yesterday", kim);
  expectReply(/Thu 19 Nov 2026/);
  await say("log list Acme", kim);
  expectReply(/Invoice INV-1 sent/);
  expectNot(/1,200|6,000/);
  await say("log list", kim);
  expectNot(/Globex|secret|1,200/);
  await say("log list Globex", kim);
  expectNot(/secret/);
  await say("remind me tomorrow to call Acme", kim);
  expectReply(/I'll remind you on Sat 21 Nov 2026/);
  await teller.advance("2026-11-21T09:00");
  expectReply(/⏰ call Acme/);
  expectNot(/1,200/);
});

story(
  "people and projects of a client go by its new name at once, and services by that of their project",
  async (teller) => {
    const { say, line, field, expectReply } = teller;
    await say("add client Acme, Jane Doe, jane@acme.example");
    await line({ slash: "project", options: { project: "Website", client: "Acme" } });
    await line({
      slash: "service",
      options: { service: "Sketches", project: "Website", amount: "60", pricing: "hourly" },
    });
    await say("rename Acme to Zanzibar Holdings");
    await say("called jane about the logo");
    expect(field("Client")).toBe("Zanzibar Holdings");
    await line({ slash: "project archive", options: { project: "Website" } });
    await line({ slash: "hours", options: { hours: "2", service: "Sketches" } });
    expectReply(/no service called "Sketches"|don't know a service called "Sketches"/);
    await say("cancel");
    await line({ slash: "project restore", options: { project: "Website" } });
    await line({ slash: "hours", options: { hours: "2", service: "Sketches" } });
    expect(field("Service")).toBe("Sketches");
  },
);

story("what is agreed to before all is known is written once all is known", async (teller) => {
  const { say, count, expectReply } = teller;
  await say("log a call with March Studio about the brief");
  expectReply(/client called "March Studio"/);
  await say("yes");
  expectReply(/Logged: call with March Studio/);
  await say("/log Autumn Studio");
  await say("yes");
  expectReply(/What shall I note/);
  expect(await count("client")).toBe(1);
  await say("they want a quote");
  expectReply(/Noted on Autumn Studio/);
  expect(await count("client")).toBe(2);
});
