import { expect } from "vitest";
import { story } from "../support/story.ts";

story("what is said right behind a project is of that project", async ({ say, expectReply }) => {
  await say("new client Sunset Yoga");
  await say("new project Lookbook for Sunset Yoga, 2400");
  await say("2h");
  expectReply(/^Logged 2 h on Lookbook, Fri 20 Nov 2026\./);
  await say("another 30 min yesterday");
  expectReply(/^Logged 30 min on Lookbook, Thu 19 Nov 2026\./);
  await say("how long did that take");
  expectReply(/2 h 30 min/);
  await say("rename lookbook to Fall Lookbook");
  expectReply(/Fall Lookbook/);
  await say("4hrs fall lookbook mon, 3 tues");
  expectReply(/4 h on Fall Lookbook, Mon 16 Nov 2026/);
  expectReply(/3 h on Fall Lookbook, Tue 17 Nov 2026/);
});

story("a task is done by nothing but its own words", async ({ say, expectReply }) => {
  await say("add tasks: collect receipts, order prints, book studio");
  expectReply(/book studio/);
  await say("collect receipts is done");
  expectReply(/^Done: collect receipts\./);
  await say("finished order prints");
  expectReply(/^Done: order prints\./);
  await say("push book studio to next tuesday");
  expectReply(/^Updated the task "book studio"\./);
  await say("dinner is done");
  expectReply(/wrote nothing down/);
});

story("what is said right behind a meeting is of that meeting", async ({ say, expectReply }) => {
  await say("new client Coastline Realty");
  await say("call with coastline fri 3pm");
  await say("make it 45 min");
  expectReply(/15:00–15:45/);
  await say("rename it to Pricing call");
  expectReply(/Pricing call with Coastline Realty/);
  await say("remind me 15 min before");
  expectReply(/^Reminders of Pricing call with Coastline Realty: 15 min before\./);
  await say("remind me 1 day and 30 min before meetings");
  expectReply(/1 day, 30 min before/);
});

story("the rest of what came together is put off at one word", async ({ say, advance, snapshot, expectReply }) => {
  await say("task Send proofs due today");
  await say("task Order ink due today");
  await say("remind me today 2pm to stretch");
  await say("remind me today 2pm to call mum");
  await advance("2026-11-20T14:05");
  await say("done");
  await say("stretch");
  await say("snooze the rest till monday");
  expectReply(/^"call mum" comes again on Mon 23 Nov 2026 at 14:00\./);
  await say("digest");
  await say("done with send proofs");
  const before = await snapshot();
  await say("snooze the rest a week");
  expectReply(/^"Order ink" comes again on Fri 27 Nov 2026/);
  await say("undo");
  expect(await snapshot()).toEqual(before);
});

story(
  "what was planned or worked is so once more at another time, where nothing but the time is said",
  async ({ say, field, click, count, expectReply }) => {
    await say("add client Acme");
    await say("new project Website for Acme");
    await say("call with Acme monday 3pm for 45 min on zoom");
    await say("also thursday");
    expectReply(/Booked: Call with Acme, Thu 26 Nov 2026, 15:00–15:45, on Zoom/);
    await say("same again next week");
    expectReply(/Thu 3 Dec 2026, 15:00–15:45/);
    await say("remind me tomorrow 9am to call the bank");
    await say("also wednesday");
    expectReply(/I'll remind you on Wed 25 Nov 2026 at 09:00/);
    await say("2h on website");
    await say("another 1.5 this afternoon");
    expectReply(/Logged 1 h 30 min on Website, .* 3 h 30 min so far/);
    expect([await count("meeting"), await count("reminder"), await count("hoursEntry")]).toEqual([3, 2, 2]);
    await say("assign proofs to me");
    expectReply(/I know no open task like "proofs"\. Add it for/);
    expect(await count("task")).toBe(0);
    await click("Add the task");
    expectReply(/Added the task "proofs"/);
    await say("proofs due friday");
    expect(field("Completion due")).toMatch(/^Fri /);
  },
);
