import { expect } from "vitest";
import { story, type Teller } from "../support/story.ts";

async function website({ line, say }: Teller): Promise<void> {
  await line({ slash: "client", options: { client: "Acme", stage: "client" } });
  await say("new project Website for Acme worth 6000");
}

story("hours are logged in a sentence, corrected, and taken back", async (teller) => {
  const { say, field, count, expectReply } = teller;
  await website(teller);
  await say("3h on Website for wireframes yesterday");
  expect([field("Hours"), field("Project"), field("Client"), field("For"), field("Date")]).toEqual([
    "3 h",
    "Website",
    "Acme",
    "wireframes",
    "Thu 19 Nov 2026",
  ]);
  await say("no, make it 2.5 hours");
  expect(field("Hours")).toBe("2 h 30 min");
  await teller.click("Edit");
  expectReply(/What should change about 2 h 30 min on Website\? For example: 2\.5 h/);
  await say("2.5 hours");
  await say("log 20 minutes on Website");
  expectReply(/Logged 20 min on Website, Fri 20 Nov 2026\. 2 h 50 min so far/);
  await say("hours delete last");
  expectReply(/Deleted 20 min on Website/);
  await say("undo");
  expect(await count("hoursEntry")).toBe(2);
  await say("log 2 hours for Acme on the logo");
  expect([field("Client"), field("Project"), field("For")]).toEqual(["Acme", undefined, "logo"]);
});

story("more than 24 hours a day are asked about before they are written", async (teller) => {
  const { say, click, count, expectReply } = teller;
  await website(teller);
  await say("20h on Website yesterday");
  await say("5h on Website yesterday");
  expectReply(/That would make 25 h for .* on Thu 19 Nov 2026\. Log it anyway/);
  expect(await count("hoursEntry")).toBe(1);
  await click("Log it anyway");
  expect(await count("hoursEntry")).toBe(2);
  await say("30 hours on Website");
  expectReply(/That would make 30 h/);
  await say("cancel");
  expect(await count("hoursEntry")).toBe(2);
});

story("a timer survives a restart and logs what it ran", async (teller) => {
  const { say, advance, restart, field, expectReply } = teller;
  await website(teller);
  await say("hours start Website");
  expectReply(/Timer started on Website at 09:30/);
  await advance("2026-11-20T10:15");
  await restart();
  await say("hours");
  expectReply(/A timer is running on Website since 09:30 \(45 min\)/);
  await advance("2026-11-20T11:00");
  await say("hours stop");
  expectReply(/Timer stopped: 1 h 30 min on Website/);
  expect(field("Date")).toBe("Fri 20 Nov 2026");
  await say("hours stop");
  expectReply(/No timer is running/);
});

story("starting another timer stops the first and says so; undo brings it back", async (teller) => {
  const { say, advance, snapshot, expectReply } = teller;
  await website(teller);
  await say("project Logo for Acme");
  await say("hours start Website");
  const before = await snapshot();
  await advance("2026-11-20T10:00");
  await say("hours start Logo");
  expectReply(/Timer started on Logo at 10:00\. I stopped the one on Website first: 30 min logged/);
  await say("undo");
  expect(await snapshot()).toEqual(before);
});

story("a timer forgotten overnight is asked about", async (teller) => {
  const { say, click, advance, count, expectReply, field } = teller;
  await website(teller);
  await say("hours start Website");
  await advance("2026-11-21T08:00");
  await say("hours stop");
  expectReply(/has run since Fri 20 Nov 2026 09:30: 22 h 30 min\. How long did you work/);
  expect(await count("hoursEntry")).toBe(0);
  await say("3h 15");
  expect([field("Hours"), field("Date")]).toEqual(["3 h 15 min", "Fri 20 Nov 2026"]);
  await say("hours start Website");
  await advance("2026-11-22T08:00");
  await say("hours stop");
  await click("Discard");
  expectReply(/nothing is logged/);
  expect(await count("hoursEntry")).toBe(1);
});

story("unbilled hours become lines by the minute, once", async (teller) => {
  const { say, count, field, expectReply } = teller;
  await website(teller);
  await say("service: Retouching, 60 per hour, under Website");
  await say("20 minutes on Website");
  await say("2h on Retouching");
  await say("invoice Acme for the unbilled hours");
  expectReply(/What does an hour of Website cost/);
  expect(await count("invoice")).toBe(0);
  await say("90");
  expectReply(/Drafted INV-1 for Acme: 2 h 20 min, \$150\.00/);
  expectReply(/Website.*20 min.*\$90\.00.*\$30\.00/);
  expectReply(/Website: Retouching.*2 h.*\$60\.00.*\$120\.00/);
  expect(field("Project")).toBe("Website");
  await say("invoice hours Acme");
  expectReply(/Acme has no unbilled hours/);
  expect(await count("invoice")).toBe(1);
  await say("edit last hours hours 5");
  expectReply(/Those hours are on INV-1/);
});

story("undo, void, removing the line and deleting the draft give hours back", async (teller) => {
  const { say, click, line, snapshot, expectReply } = teller;
  await website(teller);
  await say("settings hourly rate 80");
  await say("3h on Website");
  const before = await snapshot();
  await say("invoice hours Acme");
  await say("undo");
  expect(await snapshot()).toEqual(before);
  await say("invoice hours Acme");
  await say("invoice line INV-1 remove 1");
  await say("hours list unbilled");
  expectReply(/3 h in 1 entry/);
  await line({ slash: "invoice void", options: { invoice: "INV-1" } });
  await click("Delete it instead");
  await say("invoice hours Acme");
  expectReply(/Drafted INV-1 for Acme: 3 h, \$240\.00/);
  await say("void INV-1");
  await say("how many unbilled hours");
  expectReply(/3 h logged so far \(unbilled\)/);
  await say("invoice hours Acme");
  expectReply(/Drafted INV-2 for Acme: 3 h/);
  await say("invoice update INV-1 status sent");
  expectReply(/INV-1 can't come back: some of its hours are on INV-2/);
  await say("void INV-2");
  await say("invoice update INV-2 status draft");
  await say("invoice hours Acme");
  expectReply(/Acme has no unbilled hours/);
});

story("hours are reported by project, client, member and period", async (teller) => {
  const { say, click, field, expectReply } = teller;
  await website(teller);
  await say("project Logo for Acme");
  await say("3h on Website yesterday");
  await say("1h on Logo on 2 November");
  await say("hours by project this month");
  expect([field("Total"), field("Period")]).toEqual(["4 h", "November 2026"]);
  expectReply(/Website.*3 h/);
  await click("By client");
  expectReply(/Acme.*4 h/);
  await say("how many hours did i log on Website");
  expectReply(/3 h logged so far \(Website\)/);
  await say("hours list last week");
  expectReply(/No hours logged/);
});
