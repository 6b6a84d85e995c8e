import { expect } from "vitest";
import { story } from "../support/story.ts";

story("several changes are taken back at one word, and come back with one", async ({ say, snapshot, expectReply }) => {
  await say("got 120 from Acme, bank");
  await say("yes");
  const before = await snapshot();
  await say("spent 45 on hosting, card");
  await say("spent 12 on stamps, cash");
  const after = await snapshot();
  await say("undo last 2");
  expectReply(/Undone: .*\$12\.00.*; .*\$45\.00/);
  expect(await snapshot()).toEqual(before);
  await say("redo");
  expect(await snapshot()).toEqual(after);
  await say("undo x2");
  expect(await snapshot()).toEqual(before);
});

story("an item of a checklist is ticked by its words", async ({ say, field, expectReply }) => {
  await say("resource checklist Taxes: mileage log; receipts; home office receipts");
  await say("tick mileage off Taxes");
  expect(field("1.")).toBe("☑ mileage log");
  await say("tick receipts on Taxes");
  expect(field("2.")).toBe("☑ receipts");
  await say("tick bananas off Taxes");
  expectReply(/no item that says "bananas"/);
});

story("what is added right under an invoice is a line of it", async ({ say, field, count, expectReply }) => {
  await say("add client Acme");
  await say("invoice Acme 400");
  await say("add hosting 50");
  expect(field("Total")).toBe("$450.00");
  expect(await count("expense")).toBe(0);
  await say("balances");
  await say("add line 500 for the logo");
  expectReply(/\$950\.00/);
});

story("what recurs is called off by its name alone", async ({ say, expectReply }) => {
  await say("gym 60/mo, card");
  await say("cancel gym");
  expectReply(/Ended: recurring expense \$60\.00 for gym/);
});

story("an agenda said behind a meeting's length is kept", async ({ say, field }) => {
  await say("add client Acme");
  await say("meet Acme tuesday 3pm for 1h agenda: logo and colours");
  expect(field("Agenda")).toBe("logo and colours");
});

story("a retainer of somebody unknown asks who that is", async ({ say, count, expectReply }) => {
  await say("retainer Globex 2k/mo");
  expectReply(/Globex/);
  expect(await count("income")).toBe(0);
});

story(
  "paid with nothing but an amount asks which, while an invoice has just that much open",
  async ({ say, click, count, expectReply }) => {
    await say("add client Acme");
    await say("invoice Acme 400");
    await say("mark INV-1 sent");
    await say("spent 12 on stamps");
    await say("balances");
    await say("paid 400 by card");
    expectReply(/\$400\.00: did it come in, or did you spend it/);
    expect(await count("expense")).toBe(1);
    await click("INV-1 was paid");
    expectReply(/INV-1/);
    await say("INV-1");
    expectReply(/[Pp]aid/);
    expect(await count("expense")).toBe(1);
  },
);

story(
  "a reminder put off to the minute of the meeting's next one is told once",
  async ({ say, advance, expectReply }) => {
    await say("add client Acme");
    await say("call with Acme tomorrow 10am");
    await advance("2026-11-20T10:00");
    await say("snooze until tomorrow 9:45am");
    expectReply(/9:45/);
    const { messages } = await advance("2026-11-21T09:46");
    expect(messages.filter(({ text }) => /at 10:00: /.test(text))).toHaveLength(1);
  },
);

story("what is added to counted hours is a line of its own", async ({ say, field, click, expectReply }) => {
  await say("add client Acme");
  await say("invoice Acme 3 hrs @ 90 + 120 hosting");
  expect(field("Total")).toBe("$390.00");
  await say("invoice Acme for 10 signs at 35");
  expect(field("Total")).toBe("$350.00");
  await say("stripe paid 640");
  expectReply(/\$640\.00: did it come in, or did you spend it/);
  await click("It came in");
  expectReply(/\$640\.00/);
});

story("what a client thought, and their tier, are told in a few words", async ({ say, field, expectReply }) => {
  await say("add client Acme Ltd");
  await say("satisfaction Acme 5");
  expect(field("Satisfaction")).toBe("— → 5 of 10");
  await say("new project Site for Acme Ltd");
  await say("site satisfaction: 4");
  expectReply(/Site: satisfaction 4 of 5/);
  for (const [text, change] of [
    ["tier Acme gold", "— → gold"],
    ["Acme is tier A", "gold → A"],
    ["Acme is a VIP client", "A → VIP"],
  ] as const) {
    await say(text);
    expect([text, field("Tier")]).toEqual([text, change]);
  }
});

story("a project that began this month starts in this year, and is due in the next", async ({ say, field }) => {
  await say("add client Acme Ltd");
  await say("project Website for Acme Ltd worth 6000, start 1 nov, due 31 jan");
  expect([field("Start"), field("Completion due")]).toEqual(["Sun 1 Nov 2026", "Sun 31 Jan 2027"]);
  await say("project Campaign for Acme Ltd starting 1 march");
  expect(field("Start")).toBe("Mon 1 Mar 2027");
});

story("what recurs may fall on the last day of each month", async ({ say, field }) => {
  await say("hosting 25 every last day of the month");
  expect(field("Next")).toBe("Mon 30 Nov 2026");
  await say("pay rent 900 on the last day of each month");
  expect(field("Repeats")).toBe("every month on the last day");
});

story("a checklist is called what was quoted", async ({ say, expectReply }) => {
  await say('checklist "VAT quarter": collect receipts, file return, pay');
  expectReply(/Kept the checklist "VAT quarter"/);
});
