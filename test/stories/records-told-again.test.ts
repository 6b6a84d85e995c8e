import { expect } from "vitest";
import { story } from "../support/story.ts";
import type { Told } from "../support/surface.ts";

/** The buttons of the last message of an answer. */
const labels = ({ messages }: Told) => messages.at(-1)?.buttons.map(({ label }) => label) ?? [];

/** Some of what was told in the last weeks. */
const weeks = [
  "new client Acme",
  "new client Lena",
  "new client Globex",
  "new project Website for Acme",
  "spent 8.90 on coffee on nov 5, card",
  "spent 24 on the train to Leeds on nov 3, card",
  "spent 120 on the hotel last tuesday, card",
  "paid adobe 59 on oct 12, card",
  "paid dropbox 12 on nov 2, card",
  "got 700 from Acme on march 3, bank",
  "got 450 from Lena on nov 9, bank",
  "4 hours on Website on monday",
  "3 hours for Globex on nov 3",
];

story("a record told by its words and day is put right, and undo restores it", async (teller) => {
  const { say, count, field, expectReply } = teller;
  for (const text of weeks) await say(text);
  const corrections = [
    ["the coffee on the 5th was 9.80", "Amount", "$9.80"],
    ["the train to Leeds was actually 42", "Amount", "$42.00"],
    ["the march payment from Acme was cash not bank", "Payment mode", "cash"],
    ["the adobe charge in october should be travel", "Category", "travel"],
    ["that 450 from Lena was in euros", "Amount", "€450.00"],
    ["the invoice hours for Globex on the 3rd were 4 not 3", "Hours", "4 h"],
    ["i did 5 hours on monday, not 4", "Hours", "5 h"],
    ["change the date of the dropbox one to the 12th", "Date", "Thu 12 Nov 2026"],
    ["put the hotel on Website", "Project", "Website"],
  ] as const;
  for (const [text, label, value] of corrections) {
    await say(text);
    expectReply(/^Corrected: /);
    expect(field(label), text).toBe(value);
    await say("undo");
    expectReply(/^Undone: Correction/);
  }
  expect([await count("expense"), await count("income"), await count("hoursEntry")]).toEqual([5, 2, 2]);
});

story("a record told by its words and day is deleted with a yes, and shown", async (teller) => {
  const { say, count, field, expectReply } = teller;
  for (const text of weeks) await say(text);
  const shown = await say("show me the hotel from last tuesday");
  expect(field("Amount")).toBe("$120.00");
  expect(labels(shown)).toEqual(["Edit"]);

  await say("delete the hotel from last tuesday");
  expectReply(/^Delete Expense \$120\.00 for hotel, Tue 17 Nov 2026\?/);
  await say("yes");
  expectReply(/^Deleted: Expense \$120\.00 for hotel/);
  await say("remove the 4 hours on Website from monday");
  expectReply(/^Delete 4 h Website, Mon 16 Nov 2026\?/);
  await say("no");
  await say("delete the coffee from the 5th");
  await say("yes");
  expect([await count("expense"), await count("hoursEntry")]).toEqual([3, 2]);
  await say("undo");
  expect(await count("expense")).toBe(4);
});

story("what may be told for the first time is no correction unless that is said", async (teller) => {
  const { say, click, count, field, expectReply } = teller;
  for (const text of weeks) await say(text);
  // Nothing like it is in the books.
  await say("the train to York was 33");
  expectReply(/^Recorded \$33\.00 spent on train to York/);
  // Something is, of another amount.
  const asked = await say("the train to Leeds was 42");
  expectReply(/^The books have \$24\.00 train to Leeds, Tue 3 Nov 2026\. Does this put it right, or is it new\?/);
  expect(labels(asked)).toEqual(["Correct it", "Book it as new", "Cancel"]);
  expect(await count("expense")).toBe(6);
  await click("Book it as new");
  expectReply(/^Recorded \$42\.00 spent on train to Leeds/);
  expect(await count("expense")).toBe(7);
  // The same amount is told again.
  await say("the hotel was 120");
  expectReply(/^Recorded \$120\.00 spent on hotel/);
  expect(await count("expense")).toBe(8);
  await say("the train to Paris was 80");
  expect(field("Amount")).toBe("$80.00");
});

story("of several records that fit it is asked which, and of none that is said", async (teller) => {
  const { say, click, count, field, expectReply } = teller;
  for (const text of weeks) await say(text);
  await say("spent 6 on coffee on nov 12, card");
  await say("spent 30 on paper on nov 13, card");
  const which = await say("change the coffee to $7");
  expectReply(/^Several fit/);
  expect(labels(which).slice(0, 2)).toEqual(["$6.00 coffee, Thu 12 Nov 2026", "$8.90 coffee, Thu 5 Nov 2026"]);
  await click("$8.90 coffee, Thu 5 Nov 2026");
  expectReply(/^Corrected: Expense \$7\.00 for coffee/);
  expect(field("Date")).toBe("Thu 5 Nov 2026");
  await say("the taxi on the 10th was 18 not 15");
  expectReply(/^I find nothing in the books that "taxi on the 10th" describes, so I changed nothing/);
  expect(await count("expense")).toBe(7);
  await click("Book it as new");
  expectReply(/^Recorded \$18\.00 spent on taxi/);
  expect(field("Date")).toBe("Tue 10 Nov 2026");
});
