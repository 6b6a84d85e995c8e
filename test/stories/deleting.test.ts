import { expect } from "vitest";
import { story } from "../support/story.ts";

story("the last entry of a kind is deleted when it is agreed to, and undo brings it back", async (teller) => {
  const { say, click, count, snapshot, expectReply } = teller;
  await say("new client Acme");
  await say("got 5 gift, cash");
  await say("spent 9 on lunch, cash");
  const before = await snapshot();
  for (const text of [
    "delete the last income",
    "delete last income",
    "remove my last income",
    "/entry delete income",
  ]) {
    await say(text);
    expectReply(/Delete Income \$5\.00\?\n\[Delete it\] \[Keep\]/);
    await say("no");
    expect(await snapshot()).toEqual(before);
  }
  await say("delete the last income");
  await say("yes");
  expectReply(/Deleted: Income \$5\.00/);
  expect([await count("income"), await count("expense")]).toEqual([0, 1]);
  await click("Undo");
  expect(await snapshot()).toEqual(before);
  await say("lösche die letzte Ausgabe");
  await click("Delete it");
  expectReply(/Deleted: Expense \$9\.00 for lunch/);
  expect(await count("expense")).toBe(0);
});

story("delete that, after corrections, deletes the whole entry", async ({ say, count, snapshot, expectReply }) => {
  await say("got 5 gift, cash");
  await say("make it 6");
  await say("make it 7");
  const before = await snapshot();
  for (const text of ["delete that", "remove the last entry", "get rid of that"]) {
    await say(text);
    expectReply(/Deleted: Income \$7\.00/);
    expect(await count("income")).toBe(0);
    await say("undo");
    expect(await snapshot()).toEqual(before);
  }
  await say("undo");
  expectReply(/Undone: Correction: Income \$6\.00 → Income \$7\.00/);
  expect(await count("income")).toBe(1);
});

story("delete that, right behind an entry, takes it back", async ({ say, count, expectReply }) => {
  await say("got 5 gift, cash");
  await say("delete that");
  expectReply(/Undone: Income \$5\.00/);
  expect(await count("income")).toBe(0);
  await say("redo");
  expect(await count("income")).toBe(1);
});

story("what something is built on is not deleted, and many at once never are", async ({ say, count, expectReply }) => {
  await say("new client Acme");
  await say("invoice Acme 50, sent");
  await say("delete the last invoice");
  await say("yes");
  expectReply(/INV-1 has been sent, so it can't be deleted\. Void it instead/);
  await say("got 5 gift, cash; got 6 gift, cash");
  await say("delete the last 2 incomes");
  await say("delete all income");
  expectReply(/many records at once/);
  expect([await count("invoice"), await count("income")]).toEqual([1, 2]);
});

story("an entry is deleted by its amount, or by what it was for, and never written again instead", async (t) => {
  await t.say("new clients: Acme, Northwind");
  await t.say("got 500 from Northwind, bank");
  await t.say("spent 45 on figma, card");
  await t.say("lunch 12 cash");
  await t.say("got 500 from Acme, bank");
  for (const [said, asked] of [
    ["delete the 45 figma expense", /\$45\.00.*figma/],
    ["remove the 500 from northwind", /\$500\.00 from Northwind/],
    ["delete the northwind one", /\$500\.00 from Northwind/],
    ["delete the 12 lunch", /\$12\.00.*lunch/],
  ] as const) {
    await t.say(said);
    t.expectReply(asked);
    await t.say("no");
  }
  await t.say("delete the 46 figma expense");
  t.expectReply("There is no such entry");
  expect([await t.count("income"), await t.count("expense")]).toEqual([2, 2]);
  await t.say("remove the 500 from northwind");
  await t.say("yes");
  t.expectReply(/\$500\.00 from Northwind/);
  expect([await t.count("income"), await t.count("expense")]).toEqual([1, 2]);
});
