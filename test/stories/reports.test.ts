import { expect } from "vitest";
import { story, type Teller } from "../support/story.ts";
import type { Told } from "../support/surface.ts";

const table = (told: Told) =>
  (told.messages.at(-1)?.card?.table?.rows ?? []).map((row) => row.filter((cell) => !cell.includes("█")));
const buttons = (told: Told) => told.messages.at(-1)?.buttons.map((button) => button.label) ?? [];

/** Two months of a small business: three clients, a salary, expenses, one invoice part paid, one expected entry. */
async function smallBusiness({ say, line }: Teller): Promise<void> {
  for (const name of ["Acme", "Globex", "Initech"]) await line({ slash: "client", options: { client: name } });
  for (const [amount, client, on, mode] of [
    ["1200", "Acme", "2026-10-05", "bank"],
    ["800", "Globex", "2026-10-12", "paypal"],
    ["600", "Acme", "2026-11-03", "bank"],
    ["2000", "Initech", "2026-11-17", "bank"],
  ] as const)
    await line({ slash: "income", options: { amount, client, on, mode } });
  await line({
    slash: "income",
    options: { amount: "3000", classification: "salary", on: "2026-11-01", mode: "bank" },
  });
  for (const [amount, category, on, vendor] of [
    ["300", "hosting", "2026-10-02", "Hetzner"],
    ["45.50", "software", "2026-11-04", "Figma"],
    ["99.99", "travel", "2026-11-19", "Amtrak"],
    ["20", "travel", "2026-11-20", "Uber"],
  ] as const)
    await line({ slash: "expense", options: { amount, category, on, vendor, mode: "card" } });
  await line({ slash: "income", options: { amount: "700", client: "Globex", on: "2026-11-27", received: "no" } });
  await say("invoice Acme 500 net 15");
  await say("mark INV-1 sent");
  await say("Acme paid 200 on INV-1, bank");
}

const reportStory = (name: string, tell: (teller: Teller) => Promise<void>) =>
  story(name, async (teller) => {
    await smallBusiness(teller);
    await tell(teller);
  });

reportStory(
  "income of a period, with what it counts, by client, and the month before",
  async ({ say, click, expectReply, field }) => {
    const told = await say("how much did i make this month");
    expectReply("Income in November 2026: $5,800.00 (cash basis). October 2026: $2,000.00.");
    expect(field("Basis")).toBe("cash: what was received and paid in the period");
    expect(table(told)).toEqual([
      ["no client", "$3,000.00"],
      ["Initech", "$2,000.00"],
      ["Acme", "$800.00"],
    ]);
    expect(buttons(told)).toEqual(["By month", "Earned basis", "October 2026"]);
    expect(table(await click("October 2026"))).toEqual([
      ["Acme", "$1,200.00"],
      ["Globex", "$800.00"],
    ]);
  },
);

reportStory(
  "income earned counts what is expected and invoiced, received or not",
  async ({ say, click, expectReply, field }) => {
    await say("income this month");
    await click("Earned basis");
    expectReply(/Income in November 2026: \$6,800\.00 \(earned basis\)/);
    expect(field("Basis")).toBe("earned: by the day it was earned or spent, received or not, before tax");
  },
);

reportStory(
  "income by month, quarter, year, client, classification and payment mode",
  async ({ say, line, expectReply }) => {
    expect(table(await say("income by month this year"))).toEqual([
      ["October 2026", "$2,000.00"],
      ["November 2026", "$5,800.00"],
    ]);
    for (const [groupBy, rows] of [
      ["quarter", [["Q4 2026", "$7,800.00"]]],
      ["year", [["2026", "$7,800.00"]]],
      [
        "classification",
        [
          ["client", "$4,800.00"],
          ["salary", "$3,000.00"],
        ],
      ],
      [
        "mode",
        [
          ["bank", "$7,000.00"],
          ["PayPal", "$800.00"],
        ],
      ],
    ] as const)
      expect(table(await line({ slash: "report income", options: { period: "2026", groupBy } }))).toEqual(rows);
    await say("what did acme bring in this year");
    expectReply(/Income from Acme in 2026: \$2,000\.00 \(cash basis\)/);
    await line({ slash: "report income", options: { classification: "salary", period: "this quarter" } });
    expectReply(/Income classified as salary in Q4 2026: \$3,000\.00/);
  },
);

reportStory("expenses by category, vendor and month", async ({ say, line, expectReply }) => {
  expect(table(await say("what did i spend this month"))).toEqual([
    ["travel", "$119.99"],
    ["software", "$45.50"],
  ]);
  expectReply(/Expenses in November 2026: \$165\.49 \(cash basis\)\. October 2026: \$300\.00\./);
  expect(table(await say("travel costs this year by month"))).toEqual([["November 2026", "$119.99"]]);
  expect(table(await line({ slash: "report expenses", options: { category: "travel" } }))).toEqual([
    ["Amtrak", "$99.99"],
    ["Uber", "$20.00"],
  ]);
  await say("how much did i spend at Hetzner last month");
  expectReply(/at Hetzner in October 2026: \$300\.00/);
});

reportStory("profit is income less expenses, for any period", async ({ say, line, field, expectReply }) => {
  expect(table(await say("profit this year"))).toEqual([
    ["October 2026", "$2,000.00", "$300.00", "$1,700.00"],
    ["November 2026", "$5,800.00", "$165.49", "$5,634.51"],
  ]);
  expect([field("Income"), field("Expenses"), field("Profit")]).toEqual(["$7,800.00", "$465.49", "$7,334.51"]);
  expect(table(await say("profit by quarter in 2026"))).toEqual([["Q4 2026", "$7,800.00", "$465.49", "$7,334.51"]]);
  await line({ slash: "report profit", options: { basis: "earned", period: "2026-10-01..2026-11-30" } });
  expectReply(/Profit from Thu 1 Oct 2026 to Mon 30 Nov 2026: \$8,334\.51 \(earned basis\)/);
  await line({ slash: "report profit", options: { client: "Acme", period: "this month" } });
  expectReply(/Profit with Acme in November 2026: \$800\.00/);
});

reportStory("the books at a glance lead to every other report", async ({ say, click, field, expectReply }) => {
  const told = await say("/report");
  expectReply(/In November 2026 \$5,800\.00 came in and \$165\.49 went out, which leaves \$5,634\.51 \(cash basis\)/);
  expect(field("Owed to you today")).toBe("$300.00");
  expect(buttons(told)).toEqual([
    "Income",
    "Expenses",
    "Profit",
    "Best clients",
    "Who owes me",
    "Balances",
    "Activity",
  ]);
  await click("Expenses");
  expectReply(/Expenses in November 2026: \$165\.49/);
  await say("report last month");
  expectReply(/In October 2026 \$2,000\.00 came in and \$300\.00 went out/);
  await say("/report income last month");
  expectReply(/Income in October 2026: \$2,000\.00/);
});

reportStory("best clients are ranked by what they paid, with their share", async ({ say, expectReply, click }) => {
  const told = await say("who are my top clients this month");
  expectReply("Best client in November 2026: Initech with $2,000.00, 34% of everything received (cash basis).");
  expect(table(told)).toEqual([
    ["Initech", "$2,000.00", "34%"],
    ["Acme", "$800.00", "14%"],
  ]);
  expect(table(await click("2026"))).toEqual([
    ["Acme", "$2,000.00", "26%"],
    ["Initech", "$2,000.00", "26%"],
    ["Globex", "$800.00", "10%"],
  ]);
});

reportStory(
  "best clients are of all time unless told otherwise; equals are told together",
  async ({ say, expectReply }) => {
    await say("best clients");
    expectReply(/Best clients? so far: /);
    await say("who are my top clients of all time");
    expectReply(/Best clients? so far: /);
    await say("best clients this year");
    expectReply(/Best clients in 2026: Acme and Initech with \$2,000\.00 each, 26% of everything/);
  },
);

story("income by year is of all years", async ({ say, expectReply }) => {
  await say("got 10 gift on 2025-03-01, cash");
  await say("got 20 gift, cash");
  await say("income by year");
  expectReply(/Income so far: \$30\.00[\s\S]*2025 +\$10\.00[\s\S]*2026 +\$20\.00/);
});

reportStory("who owes what, with what is expected beside it", async ({ say, expectReply }) => {
  const told = await say("who owes me money?");
  expectReply(/Clients owe \$300\.00 on 1 invoice\. Besides, \$700\.00 of income not on an invoice is expected\./);
  expect(table(told)).toEqual([["INV-1", "Acme", "Sat 5 Dec 2026", "$300.00", "—"]]);
  expect(buttons(told)).toEqual(["By age", "What is overdue"]);
  await say("what does Acme owe me");
  expectReply(/Acme owes \$300\.00 on 1 invoice/);
  await say("what does Initech owe me");
  expectReply(/Initech owes (you )?nothing/);
  await say("what is overdue");
  expectReply(/Nothing is overdue/);
});

reportStory("what is owed moves through the ages as days go by", async ({ say, advance, expectReply, field }) => {
  for (const [day, age] of [
    ["2026-12-05T09:00", "Current"],
    ["2026-12-06T09:00", "1–30"],
    ["2027-01-05T09:00", "31–60"],
    ["2027-02-04T09:00", "61–90"],
    ["2027-03-06T09:00", "90+"],
  ] as const) {
    await advance(day);
    await say("aging");
    expect([day, field(age)]).toEqual([day, "$300.00"]);
  }
  await say("what's overdue?");
  expectReply(/\$300\.00 is overdue on 1 invoice/);
  await say("report");
  expect(field("Overdue of that")).toBe("$300.00");
  await say("INV-1 paid, bank");
  await say("aging");
  expectReply(/Nothing|nobody/i);
});

reportStory("balances per payment mode are what came in less what went out", async ({ say, line, expectReply }) => {
  const told = await say("balances");
  expectReply(/Your balance is \$7,334\.51/);
  expect(table(told)).toEqual([
    ["PayPal", "$800.00"],
    ["bank", "$7,000.00"],
    ["card", "-$465.49"],
  ]);
  await line({ slash: "balances", options: { mode: "paypal" } });
  expectReply(/PayPal holds \$800\.00/);
  await say("balances cash");
  expectReply(/Nothing has moved by cash yet/);
});

reportStory("activity tells what was entered, newest first, also of one client", async ({ say, line, expectReply }) => {
  const told = await say("what happened this week");
  expectReply(/Entered or changed from Mon 16 Nov 2026 to Sun 22 Nov 2026, newest first/);
  expect(table(told)[0]).toEqual(["Fri 20 Nov 2026 09:30", "Payment $200.00 from Acme for INV-1"]);
  const acme = await line({ slash: "report activity", options: { client: "Initech" } });
  expect(table(acme).map(([, what]) => what)).toEqual(["Income $2,000.00 from Initech", "Client Initech"]);
  await say("recap of last week");
  expectReply(/Nothing was entered or changed from Mon 9 Nov 2026 to Sun 15 Nov 2026/);
});

story("sources tell which bring clients and revenue", async ({ say, line }) => {
  await line({ slash: "client", options: { client: "Acme", stage: "client", source: "referral" } });
  await line({ slash: "client", options: { client: "Globex", source: "google", stage: "lead" } });
  await say("got 500 from Acme, bank");
  const rows = table(await say("report sources"));
  expect(rows).toEqual([
    ["referral", "1", "1", "$500.00"],
    ["Google", "1", "0", "$0.00"],
  ]);
});

story("a question about nothing says what was looked at and how to add something", async ({ say, expectReply }) => {
  for (const [text, answer] of [
    ["how much did i make last month", /No income in October 2026 \(cash basis\)\. To add some: got 1200 from Acme/],
    ["what did i spend this week", /No expenses from Mon 16 Nov 2026 to Sun 22 Nov 2026.*spent 45\.50 on hosting/],
    ["profit in 2025", /Nothing came in or went out in 2025/],
    ["best clients this year", /No income in 2026/],
    ["who owes me", /Nobody owes you anything/],
    ["what is overdue", /Nothing is overdue/],
    ["balances", /every balance is zero/],
    ["report sources", /no client|add/i],
    ["workflow", /No client income|no entries|0 entries|none/i],
  ] as const) {
    await say(text);
    expectReply(answer);
  }
});

reportStory("a question that can't be read says so with one that can", async ({ line, say, count, expectReply }) => {
  const changes = await count("change");
  await line({ slash: "report income", options: { period: "whenever" } });
  expectReply(/can't read "whenever" as a period.*last month, Q3, 2026/);
  await say("cancel");
  const told = await line({ slash: "report income", options: { groupBy: "colour" } });
  expectReply(/"colour" is not one of client, month/);
  expect(buttons(told)).toContain("client");
  await say("cancel");
  await line({ slash: "report income", options: { client: "Acne" } });
  expectReply(/don't know a client called "Acne"|Acme/);
  expect(await count("change")).toBe(changes);
});

reportStory("refunds take away from the month they were given in", async ({ say, field }) => {
  await say("income refund 300 to Initech");
  await say("income this month");
  expect(field("Total")).toBe("$5,500.00");
  await say("undo");
  await say("income this month");
  expect(field("Total")).toBe("$5,800.00");
});

story(
  "what a void invoice billed is not earned, until it is taken off it",
  async ({ say, click, field, expectReply }) => {
    await say("add client Acme");
    await say("expecting 800 from Acme for the logo");
    await say("invoice link");
    await click("New draft");
    expect(field("Total")).toBe("$800.00");
    await say("report income earned this month");
    expectReply(/\$800\.00/);
    await say("void INV-1");
    await say("report income earned this month");
    expectReply(/No income in November 2026/);
    await say("invoice unlink INV-1 last");
    await say("report income earned this month");
    expectReply(/\$800\.00/);
  },
);
