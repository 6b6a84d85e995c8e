import { story } from "../support/story.ts";

story("a year keeps its place before what it is split by", async ({ say, expectReply }) => {
  await say("new client Acme");
  await say("got 100 from Acme on 2026-03-02, bank");
  await say("spent 30 on hosting on 2026-04-02, bank");
  await say("income 2026 by month");
  expectReply(/Income in 2026: \$100\.00[\s\S]*March 2026/);
  await say("profit 2026 by client");
  expectReply(/Profit in 2026: \$70\.00[\s\S]*Acme/);
  await say("expenses 2026 by category");
  expectReply(/Expenses in 2026: \$30\.00[\s\S]*hosting/);
  await say("Einnahmen 2026 nach Monat");
  expectReply(/Income in 2026: \$100\.00[\s\S]*March 2026/);
});

story("what was spent by its day is told when earned is said", async ({ say, line, expectReply }) => {
  await line({ slash: "expense", options: { amount: "40", for: "hosting", paid: "no" } });
  await say("expenses this month");
  expectReply(/No expenses/);
  await say("expenses this month earned");
  expectReply(/\$40\.00 \(earned basis\)/);
});

story("a week starts on the day that is set", async ({ say, expectReply }) => {
  await say("got 5 gift on 2026-11-15, cash");
  await say("income this week");
  expectReply(/from Mon 16 Nov 2026 to Sun 22 Nov 2026/);
  await say("settings week sunday");
  await say("income this week");
  expectReply(/from Sun 15 Nov 2026 to Sat 21 Nov 2026: \$5\.00/);
  await say("what did I earn last week?");
  expectReply(/from Sun 8 Nov 2026 to Sat 14 Nov 2026/);
});

story("numbers that are no spans break nothing", async ({ say, expectReply, expectNot }) => {
  await say("new client Acme");
  for (const text of [
    "Acme's revenue was 500000 last year",
    "due in 99999999 days",
    "income last 4000 years",
    "5000 years ago",
    "remind me in 5000000000 hours to call",
  ]) {
    await say(text);
    expectReply(/./);
    expectNot(/went wrong/);
  }
});
