import { expect } from "vitest";
import { story, type Teller } from "../support/story.ts";

/** Two clients who paid in different months, one of them still owing, and leads of whom one went quiet. */
async function aYear({ say, line }: Teller): Promise<void> {
  for (const client of ["Acme", "Globex"]) await line({ slash: "client", options: { client } });
  for (const [amount, client, on] of [
    ["1000", "Acme", "2025-12-14"],
    ["2000.50", "Globex", "2026-07-14"],
    ["700", "Acme", "2026-10-10"],
  ] as const)
    await line({ slash: "income", options: { amount, client, on, mode: "bank" } });
  await line({
    slash: "expense",
    options: { amount: "300", category: "hosting", on: "2026-06-10", vendor: "Hetzner", mode: "card" },
  });
  await say("invoice Acme 800, due december 1");
  await say("mark INV-1 sent");
}

const yearStory = (name: string, tell: (teller: Teller) => Promise<void>) =>
  story(name, async (teller) => {
    await aYear(teller);
    await tell(teller);
  });

yearStory("what somebody paid is asked of all the books, unless a time is said", async ({ say, expectReply }) => {
  await say("how much has Acme paid me");
  expectReply(/Income from Acme so far: \$1,700\.00/);
  await say("how much did Acme pay me this year");
  expectReply(/Income from Acme in 2026: \$700\.00/);
  await say("how much did i earn in total");
  expectReply(/Income so far: \$3,700\.50/);
  await say("how much did i earn");
  expectReply(/in November 2026/);
});

yearStory("a season is three months, as the country has it", async ({ say, expectReply }) => {
  await say("what did i earn in summer");
  expectReply(/Income from Mon 1 Jun 2026 to Mon 31 Aug 2026: \$2,000\.50/);
  await say("what did i spend last winter");
  expectReply(/No expenses from Mon 1 Dec 2025 to Sat 28 Feb 2026/);
});

yearStory("when somebody last paid, and when something was last bought, is told with its day", async (teller) => {
  const { say, expectReply } = teller;
  const told = await say("when did Acme last pay");
  expectReply(/latest entry: Acme with \$700\.00 \(Sat 10 Oct 2026/);
  expect(told.messages.at(-1)?.card?.table?.rows.length).toBe(2);
  await say("when did i last buy hosting");
  expectReply(/latest entry: Hetzner, hosting with \$300\.00 \(Wed 10 Jun 2026/);
  await say("Acme paid 800");
  await say("when was the last payment from Acme");
  expectReply(/latest entry: Acme, INV-1 with \$800\.00 \(Fri 20 Nov 2026/);
});

yearStory("an open invoice says how far its due day is off, and what is open", async ({ say, expectReply }) => {
  await say("is INV-1 paid");
  expectReply(/^INV-1 to Acme is due in 11 days: \$800\.00 outstanding\.$/m);
  await say("what's the oldest unpaid invoice");
  expectReply(/Clients owe \$800\.00 on 1 invoice/);
  await say("Acme paid 800");
  await say("is INV-1 paid");
  expectReply(/^INV-1 for Acme: paid\.$/m);
});

yearStory("what is in the bank, which months were bad and whom to chase", async ({ say, expectReply }) => {
  await say("what's left in the bank");
  expectReply(/Bank holds \$3,700\.50/);
  await say("which months were bad");
  expectReply(/lowest month: /);
  await say("who should i chase first");
  expectReply(/overdue/);
});

story("free time is what no meeting takes, of the part of the day that is asked for", async ({ say, expectReply }) => {
  await say("call with Acme tuesday 2pm for 1h");
  await say("yes");
  await say("am i free tuesday afternoon");
  expectReply(/in the afternoon on Tue 24 Nov 2026 you are free 12:00–14:00, 15:00–18:00/);
  await say("am i free tuesday morning?");
  expectReply(/You are free in the morning on Tue 24 Nov 2026: 09:00–12:00/);
  await say("when am i free next week");
  expectReply(/Tue 24 Nov 2026\s+09:00–14:00, 15:00–18:00/);
  await say("am i free today");
  expectReply(/You are free from 9 to 18 on Fri 20 Nov 2026: 09:30–18:00/);
});
