import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { readIcs } from "../calendar/read-ics.ts";
import { fileToSend } from "../support/sent-file.ts";
import { story, type Teller } from "../support/story.ts";
import type { Told } from "../support/surface.ts";

/** Where the console says the answer's file is. */
const pathOf = (told: Told) =>
  (told.messages.at(-1) as { files?: { path: string }[] } | undefined)?.files?.[0]?.path ?? "";

const fields = (told: Told) =>
  Object.fromEntries(
    told.messages.findLast((one) => one.card)?.card?.fields.map(({ label, value }) => [label, value]) ?? [],
  );

story(
  "a meeting is booked by a sentence, moved, undone and cancelled",
  async ({ say, click, count, expectReply, snapshot }) => {
    await say("add client Acme");
    const before = await snapshot();
    const booked = await say("call with Acme tue 3pm for 45 min on zoom about the budget");
    expectReply(/Booked: Call with Acme, Tue 24 Nov 2026, 15:00–15:45, on Zoom\./);
    expect(fields(booked)).toEqual({
      What: "Call with Acme",
      When: "Tue 24 Nov 2026, 15:00–15:45",
      Length: "45 min",
      Client: "Acme",
      Medium: "Zoom",
      Agenda: "budget",
      Priority: "medium",
    });
    await say("move the Acme call to thursday");
    expectReply(/from Tue 24 Nov 2026, 15:00–15:45 to Thu 26 Nov 2026, 15:00–15:45/);
    await say("make it 4pm");
    expectReply(/Thu 26 Nov 2026, 16:00–16:45/);
    await say("cancel the Acme call");
    expectReply(/Cancelled: Call with Acme, Thu 26 Nov 2026, 16:00–16:45/);
    await say("meet list");
    expectReply(/No meetings/);
    for (let n = 0; n < 4; n++) await say("undo");
    expect(await snapshot()).toEqual(before);
    expect(await count("meeting")).toBe(0);
    await say("redo");
    await click("Undo");
    expect(await snapshot()).toEqual(before);
  },
);

story("a meeting with somebody new, at lunch, and without a time", async ({ say, click, count, expectReply }) => {
  await say("lunch with Jane wed noon");
  expectReply(/Booked: Lunch with Jane, Wed 25 Nov 2026, 12:00–12:30\./);
  await say("schedule a kickoff with Jane on dec 3");
  expectReply(/At what time on Thu 3 Dec 2026\?/);
  await say("11am");
  expectReply(/Booked: Kickoff with Jane, Thu 3 Dec 2026, 11:00–11:30/);
  await say("call with Jane dec 4");
  await click("10:00");
  expectReply(/Fri 4 Dec 2026, 10:00–10:30/);
  expect(await count("meeting")).toBe(3);
});

story("a clash is told and nothing written until it is answered", async ({ say, click, count, expectReply }) => {
  await say("add client Acme");
  await say("add client Globex");
  await say("call with Acme tue 3pm for 45 min");
  await say("call with Globex tue 3:30pm");
  expectReply(/clashes with Call with Acme \(Tue 24 Nov 2026, 15:00–15:45\)\. I have written nothing yet/);
  expect(await count("meeting")).toBe(1);
  await click("Tue 24 Nov 2026 15:45");
  expectReply(/Booked: Call with Globex, Tue 24 Nov 2026, 15:45–16:15/);
  await say("demo with Globex tue 3pm");
  await click("Book anyway");
  expectReply(/Booked: Demo with Globex, Tue 24 Nov 2026, 15:00–15:30/);
  expect(await count("meeting")).toBe(3);
});

story("odd hours and past times are asked about", async ({ say, click, count, line, expectReply }) => {
  await say("add client Acme");
  await say("site visit with Acme tomorrow at 3am");
  expectReply(/That is at 03:00 .* Is that meant\?/);
  await click("Sat 21 Nov 2026 15:00");
  expectReply(/Booked: Site visit with Acme, Sat 21 Nov 2026, 15:00–15:30/);
  await line({ slash: "meet", options: { start: "2026-11-18 10:00", client: "Acme" } });
  expectReply(/Wed 18 Nov 2026, 10:00–10:30 is past\. Is that meant\?/);
  expect(await count("meeting")).toBe(1);
});

story("one of a series is moved and cancelled, and the series ends", async ({ say, click, expectReply, count }) => {
  await say("add client Acme");
  await say("standup with Acme every monday at 10am");
  expectReply(/Booked: Standup with Acme, at 10:00 every Monday, first on Mon 23 Nov 2026/);
  await say("move the Acme standup to tuesday 11am");
  expectReply(/Only the one on Mon 23 Nov 2026, 10:00–10:30, or the whole series\?/);
  await click("Only Mon 23 Nov 2026, 10:00–10:30");
  expectReply(/to Tue 24 Nov 2026, 11:00–11:30/);
  await line30(say);
  expectReply(/Tue 24 Nov 2026\n?.*11:00–11:30 Standup with Acme/s);
  await say("cancel the Acme standup on nov 30");
  expectReply(/Cancelled: Standup with Acme, Mon 30 Nov 2026, 10:00–10:30/);
  expect(await count("meetingException")).toBe(2);
  await say("undo");
  expect(await count("meetingException")).toBe(1);
  await say("cancel the Acme standup series");
  expectReply(/Cancelled the whole series/);
});

const line30 = (say: Teller["say"]) => say("meet list");

story(
  "reminders come a day and a quarter of an hour before, and move with the meeting",
  async ({ say, click, advance, expectReply }) => {
    await say("digest off");
    await say("add client Acme");
    await say("invoice Acme 800 for March, net 30");
    await say("mark INV-1 sent");
    await say("call with Acme tue 3pm on zoom about the budget");
    const day = await advance("2026-11-23T15:00");
    expect(day.messages.map((one) => one.text)).toEqual(["Tomorrow at 15:00: Call with Acme."]);
    expect(fields(day)).toMatchObject({ Agenda: "budget", Owes: "$800.00" });
    await advance("2026-11-24T14:45");
    expectReply(/In 15 min, at 15:00: Call with Acme\./);
    await click("Snooze 5 min");
    await advance("2026-11-24T14:50");
    expectReply(/In 10 min, at 15:00: Call with Acme\./);
    await click("Move");
    await say("wed 11am");
    expectReply(/to Wed 25 Nov 2026, 11:00–11:30/);
    expect((await advance("2026-11-25T10:44")).messages).toEqual([]);
    await advance("2026-11-25T10:45");
    expectReply(/In 15 min, at 11:00/);
    await say("settings meeting reminders off");
    await say("call with Acme fri 3pm");
    expect((await advance("2026-11-28T09:00")).messages).toEqual([]);
  },
);

const changes = [
  ["America/New_York", "2026-10-30T09:30", "2026-11-01", "2026-10-31"],
  ["America/New_York", "2027-03-10T09:30", "2027-03-14", "2027-03-13"],
  ["Europe/London", "2026-10-20T09:30", "2026-10-25", "2026-10-24"],
  ["Europe/London", "2027-03-24T09:30", "2027-03-28", "2027-03-27"],
  ["Australia/Sydney", "2027-03-30T09:30", "2027-04-04", "2027-04-03"],
  ["Australia/Lord_Howe", "2026-09-29T09:30", "2026-10-04", "2026-10-03"],
  ["Asia/Kolkata", "2026-10-30T09:30", "2026-11-01", "2026-10-31"],
] as const;

for (const [zone, clock, on, before] of changes)
  story(
    `booked before and held after the clock changes on ${on} in ${zone}, a meeting is reminded of at its wall time`,
    async ({ line, say, advance }) => {
      await say("digest off");
      await line({ slash: "meet", options: { start: `${on} 10:00`, name: "Review" } });
      expect((await advance(`${before}T09:59`)).messages).toEqual([]);
      expect((await advance(`${before}T10:00`)).text).toMatch(/Tomorrow at 10:00: Review/);
      expect((await advance(`${on}T09:44`)).messages).toEqual([]);
      expect((await advance(`${on}T09:45`)).text).toMatch(/In 15 min, at 10:00: Review/);
    },
    { zone, clock, locale: "en-GB", on: ["console"] },
  );

story(
  "a meeting held in another zone is shown on both clocks, and keeps the other's wall time",
  async ({ line, say, advance, expectReply }) => {
    const options = { start: "2026-10-26 10:00", repeat: "every monday", zone: "America/New_York", name: "Sync" };
    await line({ slash: "meet", options });
    expectReply(/at 14:00 every Monday, first on Mon 26 Oct 2026/);
    expectReply(/Mon 26 Oct 2026, 14:00–14:30 \(10:00–10:30 in New York\)/);
    await say("meet list");
    expectReply(/Mon 26 Oct 2026\n?.*14:00–14:30 Sync/s);
    expectReply(/Mon 2 Nov 2026\n?.*15:00–15:30 Sync/s);
    await advance("2026-10-26T14:00");
    await advance("2026-11-01T14:59");
    await advance("2026-11-01T15:00");
    expectReply(/Tomorrow at 15:00: Sync/);
    await advance("2026-11-02T14:45");
    expectReply(/In 15 min, at 15:00: Sync/);
  },
  { zone: "Europe/London", clock: "2026-10-20T09:30", locale: "en-GB", on: ["console"] },
);

story(
  "a file goes with every change: the same UID, SEQUENCE counted on, CANCELLED at the end",
  async ({ say }) => {
    const ics = (told: Told) => readIcs(readFileSync(pathOf(told), "utf8"));
    const booked = ics(await say("call with Jane tue 3pm for 45 min on zoom"));
    const [event] = booked.events;
    expect(booked.lines.METHOD).toBe("PUBLISH");
    expect(event).toMatchObject({
      SUMMARY: "Call with Jane",
      DTSTART: "20261124T200000Z",
      DTEND: "20261124T204500Z",
      SEQUENCE: "0",
      STATUS: "CONFIRMED",
      LOCATION: "Zoom",
    });
    const [moved] = ics(await say("make it 4pm")).events;
    expect(moved).toMatchObject({ UID: event?.UID, SEQUENCE: "1", DTSTART: "20261124T210000Z" });
    const cancelled = ics(await say("cancel the call with Jane"));
    expect(cancelled.lines.METHOD).toBe("CANCEL");
    expect(cancelled.events[0]).toMatchObject({ UID: event?.UID, SEQUENCE: "2", STATUS: "CANCELLED" });
  },
  { on: ["console"] },
);

story(
  "undo and redo send the file that tells calendars, counted on from the last one",
  async ({ say, click, snapshot, expectReply }) => {
    const told = (answer: Told) => {
      const { lines, events } = readIcs(readFileSync(pathOf(answer), "utf8"));
      return [lines.METHOD, events[0]?.SEQUENCE, events[0]?.STATUS, events[0]?.DTSTART];
    };
    const [three, four] = ["20261124T200000Z", "20261124T210000Z"];
    await say("call with Jane tue 3pm for 45 min on zoom");
    const booked = await snapshot();
    expect(told(await say("make it 4pm"))).toEqual(["PUBLISH", "1", "CONFIRMED", four]);
    expect(told(await say("undo"))).toEqual(["PUBLISH", "2", "CONFIRMED", three]);
    expectReply(/Undone: .*The file puts it into your own calendar/);
    expect(await snapshot()).toEqual(booked);
    expect(told(await click("Redo"))).toEqual(["PUBLISH", "3", "CONFIRMED", four]);
    expect(told(await say("cancel the call with Jane"))).toEqual(["CANCEL", "4", "CANCELLED", four]);
    expect(told(await say("undo"))).toEqual(["PUBLISH", "5", "CONFIRMED", four]);
    expect(told(await say("undo"))).toEqual(["PUBLISH", "6", "CONFIRMED", three]);
    expect(told(await say("undo"))).toEqual(["CANCEL", "7", "CANCELLED", three]);
    expectReply(/Undone: .*The file takes it out of your own calendar/);
    expect(told(await say("redo"))).toEqual(["PUBLISH", "8", "CONFIRMED", three]);
    expect(told(await say("make it 4pm"))).toEqual(["PUBLISH", "9", "CONFIRMED", four]);
  },
  { on: ["console"] },
);

story(
  "the file of a series holds its rule, its zone, what was called off and what was moved",
  async ({ line, say, click }) => {
    const ics = (told: Told) => readIcs(readFileSync(pathOf(told), "utf8"));
    const options = { start: "2026-11-23 10:00", repeat: "every monday until 2026-12-31", name: "Standup" };
    const booked = ics(await line({ slash: "meet", options }));
    expect(booked.events).toMatchObject([
      {
        DTSTART: ";TZID=America/New_York:20261123T100000",
        RRULE: "FREQ=WEEKLY;BYDAY=MO;UNTIL=20270101T045959Z",
        SEQUENCE: "0",
      },
    ]);
    expect(booked.zones).toEqual([
      {
        lines: { TZID: "America/New_York" },
        observances: [
          {
            DTSTART: "20260308T020000",
            TZOFFSETFROM: "-0500",
            TZOFFSETTO: "-0400",
            RRULE: "FREQ=YEARLY;BYMONTH=3;BYDAY=2SU",
          },
          {
            DTSTART: "20261101T020000",
            TZOFFSETFROM: "-0400",
            TZOFFSETTO: "-0500",
            RRULE: "FREQ=YEARLY;BYMONTH=11;BYDAY=1SU",
          },
        ],
      },
    ]);
    await say("cancel the standup on nov 30");
    await line({ slash: "meet move", options: { meeting: "Standup", start: "2026-11-24 11:00" } });
    const moved = ics(await click("Only Mon 23 Nov 2026, 10:00–10:30"));
    expect(moved.events).toMatchObject([
      { EXDATE: ";TZID=America/New_York:20261130T100000", SEQUENCE: "2" },
      {
        "RECURRENCE-ID": ";TZID=America/New_York:20261123T100000",
        DTSTART: ";TZID=America/New_York:20261124T110000",
        SEQUENCE: "2",
      },
    ]);
  },
  { on: ["console"] },
);

story("a meeting on another day than was said is neither called off nor moved", async (teller) => {
  const { say, expectReply, count, line, field } = teller;
  await say("new client Acme, contact Jane Doe");
  await say("call with Jane tue 3pm for 45 min on zoom");
  await say("cancel tomorrow's call");
  expectReply(/There is no meeting on Sat 21 Nov 2026/);
  await say("move tomorrow's call to thursday");
  expectReply(/There is no meeting on Sat 21 Nov 2026/);
  await say("kickoff with Acme wednesday 10am");
  await line({ file: fileToSend("brief.pdf", "%PDF-1.4 the brief"), caption: "proposal for the kickoff" });
  await say("meet show kickoff");
  expectReply(/brief\.pdf/);
  expect(field("Documents")).toBe("brief.pdf");
  await say("cancel tuesday's call");
  expectReply(/Cancelled: Call with Jane Doe/);
  expect(await count("meeting")).toBe(2);
});

story(
  "a meeting is made shorter or longer by any order to change it, and another record told last is left alone",
  async ({ say, field, expectReply }) => {
    await say("add client Maya");
    await say("meet Maya thursday at 10 for an hour");
    await say("cut the call with Maya to 40 minutes");
    expectReply(/Moved Meeting with Maya/);
    expect(field("Length")).toBe("40 min");
    await say("acorta la clase de Maya a 35 minutos");
    expect(field("Length")).toBe("35 min");
    await say("verkürz den Termin mit Maya auf 30 Minuten");
    expect(field("Length")).toBe("30 min");
    await say("push Maya's session 15 minutes");
    expect(field("When")).toBe("Thu 26 Nov 2026, 10:15–10:45");
    await say("adia a aula da Maya 20 minutos");
    expect(field("When")).toBe("Thu 26 Nov 2026, 10:35–11:05");
    await say("spent 20 on paint");
    await say("cambia la sesión de Maya al viernes");
    expectReply(/Moved Meeting with Maya/);
    expect(field("When")).toBe("Fri 27 Nov 2026, 10:35–11:05");
  },
);

story("of a meeting with somebody the books do not know no other is meant", async ({ say, snapshot, expectReply }) => {
  await say("add client Maya");
  await say("meet Maya thursday at 10 for an hour");
  const before = await snapshot();
  for (const text of [
    "cancel the Fieldstone call",
    "move the Fieldstone call to friday",
    "shorten the Fieldstone call to 20 minutes",
    "reschedule my Harper Quinn session to monday 9am",
    "cancela la reunión Fieldstone",
  ]) {
    await say(text);
    expectReply(/I don't know a meeting ahead called "(?:Fieldstone|Harper Quinn)"/);
  }
  expect(await snapshot()).toEqual(before);
  await say("cancel the Thursday call");
  expectReply(/Cancelled: Meeting with Maya/);
});
