import { expect } from "vitest";
import { story } from "../support/story.ts";

story("a series leaves out the days that were excepted", async ({ say, count, field, expectReply }) => {
  await say("team sync every monday 9am except december 7");
  expectReply(/at 09:00 every Monday, not on Mon 7 Dec 2026, first on Mon 23 Nov 2026/);
  expect(field("Not on")).toBe("Mon 7 Dec 2026");
  await say("meet list dec 7");
  expectReply(/No meetings on Mon 7 Dec 2026/);
  await say("meet list dec 14");
  expectReply(/09:00–09:30 Team sync/);
  await say("undo");
  expect([await count("meeting"), await count("meetingException")]).toEqual([0, 0]);
  await say("standup every weekday at 9 except friday");
  expectReply(/every Monday, Tuesday, Wednesday and Thursday/);
  await say("undo");
  await say("review every tuesday 10am except november 24");
  expectReply(/first on Tue 1 Dec 2026/);
  expect(field("Next")).toBe("Tue 1 Dec 2026, 10:00–10:30");
  await say("undo");
  await say("review every tuesday 10am except december 9");
  expectReply(/would not be on Wed 9 Dec 2026 anyway, so I booked nothing/);
  expect(await count("meeting")).toBe(0);
  await say("weekly review fridays at 4pm starting dec 4, skipping dec 25");
  expectReply(/not on Fri 25 Dec 2026, first on Fri 4 Dec 2026/);
  await say("undo");
  await say("last friday of every month 4pm retro");
  expectReply(/on the last Friday of every month, first on Fri 27 Nov 2026/);
});

story(
  "a meeting is changed by its name: title, agenda, link, medium and priority",
  async ({ say, field, snapshot, expectReply }) => {
    await say("add client Acme");
    await say("kickoff with Acme monday 10am about scope");
    const before = await snapshot();
    await say("edit Kickoff agenda: budget, scope and timeline");
    expectReply(/Corrected: Meeting: Kickoff with Acme/);
    expect(field("Agenda")).toBe("budget, scope and timeline");
    await say("rename Kickoff to Acme launch");
    expect(field("What")).toBe("Acme launch");
    await say("change the title of Acme launch to Launch");
    expect(field("What")).toBe("Launch with Acme");
    await say("the link for Launch is https://zoom.us/j/123");
    expect(field("Link")).toBe("https://zoom.us/j/123");
    await say("set the agenda of Launch to intros");
    expect(field("Agenda")).toBe("intros");
    await say("meet update Launch priority: high, medium: zoom");
    expect([field("Priority"), field("Medium")]).toEqual(["high", "Zoom"]);
    await say("meet update Launch priority: high");
    expectReply(/says so already/);
    await say("rename Draft to Sketch");
    expectReply(/no open task like "Draft"/);
    for (let n = 0; n < 6; n++) await say("undo");
    expect(await snapshot()).toEqual(before);
  },
);

story("what is said of a meeting that is not there touches no other", async ({ say, snapshot, expectReply }) => {
  await say("lunch with Jane thursday noon");
  const before = await snapshot();
  for (const said of ["move thursday's standup to 10am", "cancel the retro", "cancel thursday's standup"]) {
    await say(said);
    expectReply(/I don't know a meeting ahead called/);
    await say("cancel");
  }
  expect(await snapshot()).toEqual(before);
  await say("move lunch to 1pm");
  expectReply(/to Thu 26 Nov 2026, 13:00–13:30/);
});

story("a lesson is called off with whom it is, and no other in its place", async ({ say, expectReply }) => {
  await say("add clients Ben, Lily and Jo");
  await say("lesson with ben at 4pm tomorrow");
  await say("lesson with maya monday 4pm");
  await say("trial lesson with Tom Birch thursday 5pm");
  await say("jo cancelled her lesson tomorrow");
  expectReply(/no meeting with Jo on Sat 21 Nov 2026/);
  await say("cancel lily's lesson");
  expectReply(/no meeting with Lily ahead/);
  await say("cancel noah's lesson");
  expectReply(/I don't know a meeting ahead called "noah"/);
  await say("cancel");
  await say("maya cancelled her lesson");
  expectReply(/Cancelled: Lesson with maya/);
  await say("cancel tom's lesson");
  expectReply(/Cancelled: Trial lesson with Tom Birch/);
  await say("move ben's lesson to 5");
  expectReply(/Moved Lesson with Ben from Sat 21 Nov 2026, 16:00–16:30 to Sat 21 Nov 2026, 17:00–17:30/);
});

story("what is to be talked about is no money", async ({ say, count, field }) => {
  await say("add client Acme");
  await say("meet Acme monday 3pm about the budget of $6000");
  expect([field("When"), field("Agenda")]).toEqual(["Mon 23 Nov 2026, 15:00–15:30", "budget of $6000"]);
  expect([await count("income"), await count("invoice")]).toEqual([0, 0]);
  await say("doctor's appointment monday 5pm");
  expect(field("What")).toBe("Doctor's appointment");
  await say("call mom sunday 5pm");
  expect(field("What")).toBe("Call with mom");
});

story("the next meeting is shown, of all or with a client", async ({ say, field }) => {
  await say("add client Acme");
  await say("lunch with Jane tue noon");
  await say("call with Acme wed 3pm");
  await say("next meeting");
  expect(field("When")).toBe("Tue 24 Nov 2026, 12:00–12:30");
  await say("next call with Acme");
  expect(field("When")).toBe("Wed 25 Nov 2026, 15:00–15:30");
});

story(
  "a meeting with somebody is asked when, and a report of this month is no calendar",
  async ({ say, expectReply }) => {
    await say("add client Orchid");
    await say("meeting with Orchid");
    expectReply("When: day and time?");
    await say("tomorrow 3pm");
    expectReply(/Booked: Meeting with Orchid, Sat 21 Nov 2026/);
    await say("report this month");
    expectReply(/In November 2026 \$0\.00 came in/);
  },
);

story(
  "clearing the calendar asks once, for everything in it",
  async ({ say, click, expectReply, expectNot, snapshot }) => {
    await say("add client Orchid");
    await say("call with Orchid tomorrow 10am");
    await say("team sync every saturday 9am");
    await say("call with Orchid sunday 10am");
    const before = await snapshot();
    await say("clear my calendar tomorrow");
    expectReply(/There are 2 meetings, Sat 21 Nov 2026\. Shall I call them all off\?/);
    await say("no");
    expect(await snapshot()).toEqual(before);
    await say("clear my diary tomorrow");
    await click("Call off all 2");
    expectReply(/Cancelled: 2 meetings, Sat 21 Nov 2026/);
    await say("what meetings do i have this week");
    expectReply(/1 meeting/);
    await say("what meetings do i have next week");
    expectReply(/Team sync/);
    await say("undo");
    expect(await snapshot()).toEqual(before);
    await say("clear my calendar on monday");
    expectReply(/no meeting left to call off: Mon 23 Nov 2026/);
    expectNot(/Which/);
  },
);
