import { expect } from "vitest";
import { story, type Teller } from "../support/story.ts";
import type { Told } from "../support/surface.ts";

/** What came by itself. */
const pushes = (told: Told) =>
  told.messages.map((one) => one.text.split("\n")[0] ?? "").filter((text) => text.startsWith("⏰"));

/** It comes at that wall time, and not a minute before. */
async function comesAt({ advance }: Pick<Teller, "advance">, time: string, text: string): Promise<void> {
  const minuteBefore = new Date(Date.parse(`${time}:00Z`) - 60_000).toISOString().slice(0, 16);
  expect(pushes(await advance(minuteBefore)), time).toEqual([]);
  expect(pushes(await advance(time)), time).toEqual([text]);
}

story("a reminder comes at its minute, once", async ({ say, expectReply, advance, restart }) => {
  await say("new client Acme");
  await say("remind me friday 9am to chase Acme");
  expectReply(/I'll remind you on Fri 27 Nov 2026 at 09:00\./);
  expect(pushes(await advance("2026-11-27T08:59"))).toEqual([]);
  expect(pushes(await advance("2026-11-27T09:00"))).toEqual(["⏰ chase Acme"]);
  await restart();
  expect(pushes(await advance("2026-12-10T09:00"))).toEqual([]);
});

story("what an invoice or client owes stands on the reminder", async ({ say, field, advance }) => {
  await say("invoice Acme 1200, net 30");
  await say("Add Acme");
  await say("mark INV-1 sent");
  await say("remind me about INV-1 in 3 days");
  expect([field("Invoice"), field("Client"), field("When")]).toEqual(["INV-1", "Acme", "Mon 23 Nov 2026, 09:00"]);
  await advance("2026-11-23T09:00");
  expect([field("Invoice"), field("Owes")]).toEqual(["INV-1", "$1,200.00"]);
});

story("a reminder in two hours runs from now, and one told with a day only comes at the hour set", async (teller) => {
  const { say, field, advance } = teller;
  await say("remind me in 2 hours to call the bank");
  expect(field("When")).toBe("Fri 20 Nov 2026, 11:30");
  await say("settings reminders 8:15");
  await say("remind me tomorrow to water the ficus");
  expect(field("When")).toBe("Sat 21 Nov 2026, 08:15");
  expect(pushes(await advance("2026-11-22T09:00"))).toEqual(["⏰ call the bank", "⏰ water the ficus"]);
});

story("a snooze moves one occurrence, never the series", async ({ say, click, expectReply, advance, field }) => {
  await say("digest off");
  await say("every monday 9:00 send the report");
  expect(field("Repeats")).toBe("every Monday");
  expect(pushes(await advance("2026-11-23T09:00"))).toEqual(["⏰ send the report"]);
  await click("1 h");
  expectReply(/comes again today at 10:00\. The series stays every Monday\./);
  expect(pushes(await advance("2026-11-23T12:00"))).toEqual(["⏰ send the report"]);
  await click("Next week");
  expect(pushes(await advance("2026-12-01T09:00"))).toEqual(["⏰ send the report", "⏰ send the report"]);
  await say("done");
  expectReply(/Done: send the report\. It goes on every Monday\./);
  await say("remind stop send the report");
  expectReply(/won't remind you of "send the report" any more/);
  expect(pushes(await advance("2027-01-01T09:00"))).toEqual([]);
});

story("done and snooze are said right under a reminder, and a button works once", async (teller) => {
  const { say, click, expectReply, advance, count } = teller;
  await say("remind me at 10 to call the bank");
  await advance("2026-11-20T10:00");
  await say("snooze 15 min");
  expectReply(/comes again today at 10:15/);
  await advance("2026-11-20T10:15");
  await say("tomorrow");
  expectReply(/comes again on Sat 21 Nov 2026 at 10:15/);
  expect(pushes(await advance("2026-11-21T10:15"))).toEqual(["⏰ call the bank"]);
  await click("Done");
  expectReply(/Done: call the bank\./);
  await say("undo");
  expectReply(/Undone: Reminder done: call the bank\./);
  await say("remind list");
  expectReply(/1 reminder waits for you/);
  expect(pushes(await advance("2026-12-01T10:00"))).toEqual([]);
  expect(await count("reminder")).toBe(1);
});

story("what was put off can be done after all, or put off again", async ({ say, line, advance, expectReply }) => {
  await say("remind me in 2 minutes to call Jane");
  await advance("2026-11-20T09:40");
  const [off] = (await say("snooze 1h")).messages;
  await line({ reply: off?.message ?? "", say: "snooze until monday 10am" });
  expectReply(/comes again on Mon 23 Nov 2026 at 10:00/);
  await line({ reply: off?.message ?? "", say: "done" });
  expectReply(/Done: call Jane/);
});

story("a reply to an older reminder is about that one", async ({ say, line, advance, expectReply }) => {
  await say("remind me at 10 to call the bank");
  await say("remind me at 11 to call mum");
  const first = await advance("2026-11-20T10:00");
  await advance("2026-11-20T11:00");
  const id = first.messages.find((one) => one.text.startsWith("⏰"))?.message;
  await line({ reply: id, say: "snooze a week" });
  expectReply(/"call the bank" comes again on Fri 27 Nov 2026 at 10:00/);
});

story(
  "a reminder is corrected in words, undone and brought back",
  async ({ say, field, expectReply, advance, snapshot }) => {
    await say("remind me tomorrow to renew the domain");
    const before = await snapshot();
    await say("make it 10am");
    expect(field("When")).toBe("Sat 21 Nov 2026, 10:00");
    await say("actually monday");
    expect(field("When")).toBe("Mon 23 Nov 2026, 10:00");
    await say("undo");
    await say("undo");
    expect(await snapshot()).toEqual(before);
    await say("redo");
    await say("undo");
    expect(pushes(await advance("2026-11-21T09:00"))).toEqual(["⏰ renew the domain"]);
    await say("my reminders");
    expectReply(/waiting since Sat 21 Nov 2026, 09:00/);
  },
);

story(
  "Edit takes a bare time, and says what can be changed of a reminder",
  async ({ say, click, field, expectReply }) => {
    await say("remind me tomorrow to renew the domain");
    await click("Edit");
    expectReply(/make it 10am, actually monday/);
    await say("3pm");
    expect(field("When")).toBe("Sat 21 Nov 2026, 15:00");
  },
);

story("reminders move with the clock of the member, but for those set from now", async (teller) => {
  const { say, expectReply } = teller;
  await say("remind me tomorrow 9am to stretch");
  await say("remind me in 20 hours to check the oven");
  await say("settings my zone Europe/Berlin");
  await say("my reminders");
  expectReply(/Sat 21 Nov 2026, 09:00/);
  await comesAt(teller, "2026-11-21T03:00", "⏰ stretch");
  await comesAt(teller, "2026-11-21T05:30", "⏰ check the oven");
});

story("undoing a change of zone takes reminders back to the old one", async (teller) => {
  await teller.say("remind me tomorrow 9am to stretch");
  await teller.say("settings my zone Europe/Berlin");
  await teller.say("undo");
  await comesAt(teller, "2026-11-21T09:00", "⏰ stretch");
});

story(
  "a series keeps its wall time when the clock goes forward, and a skipped hour is taken as the next",
  async (teller) => {
    await teller.say("every sunday at 02:30 check the backup");
    await comesAt(teller, "2026-03-01T02:30", "⏰ check the backup");
    await comesAt(teller, "2026-03-08T03:30", "⏰ check the backup");
    await comesAt(teller, "2026-03-15T02:30", "⏰ check the backup");
  },
  { clock: "2026-02-25T09:30" },
);

story(
  "a series comes once in an hour that the clock repeats",
  async (teller) => {
    await teller.say("every sunday at 01:30 check the backup");
    await comesAt(teller, "2026-10-25T01:30", "⏰ check the backup");
    expect(pushes(await teller.advance("2026-11-02T00:00"))).toEqual(["⏰ check the backup"]);
    await comesAt(teller, "2026-11-08T01:30", "⏰ check the backup");
  },
  { clock: "2026-10-20T09:30" },
);

story("the 31st is the last day of a shorter month", async (teller) => {
  await teller.say("remind me on the 31st of every month at 9 to pay the rent");
  for (const day of ["2026-11-30", "2026-12-31", "2027-01-31", "2027-02-28"])
    await comesAt(teller, `${day}T09:00`, "⏰ pay the rent");
});

story("without a day it is asked for; one gone by is not taken", async ({ say, expectReply, count, field, line }) => {
  await say("remind me to water the ficus");
  expectReply(/When/);
  expect(await count("reminder")).toBe(0);
  await say("monday 9:15");
  expect([field("Reminder"), field("When")]).toEqual(["water the ficus", "Mon 23 Nov 2026, 09:15"]);
  await line({ slash: "remind", options: { for: "cry", due: "2026-11-19 09:00" } });
  expectReply(/Thu 19 Nov 2026, 09:00 has gone by/);
  expect(await count("reminder")).toBe(1);
});

story("reminders are heard in five languages", async ({ say, field }) => {
  const said = async (text: string) => {
    await say(text);
    return [field("Reminder"), field("When")];
  };
  expect(await said("erinner mich morgen um 8 an die Steuer")).toEqual(["die Steuer", "Sat 21 Nov 2026, 08:00"]);
  expect(await said("recuérdame el lunes a las 9 llamar al gestor")).toEqual([
    "llamar al gestor",
    "Mon 23 Nov 2026, 09:00",
  ]);
  expect(await said("rappelle-moi vendredi à 9h de payer l'urssaf")).toEqual([
    "payer l'urssaf",
    "Fri 27 Nov 2026, 09:00",
  ]);
  expect(await said("me lembra quarta às 9 de pagar o das")).toEqual(["pagar o das", "Wed 25 Nov 2026, 09:00"]);
});
