import { story, type Teller } from "../support/story.ts";

/** Books of some months: who became a client when, invoices with tax that were paid in time or late, and what was bought. */
async function books({ line, say }: Teller): Promise<void> {
  await line({ slash: "settings", options: { what: "tax VAT 20%" } });
  for (const client of ["Acme", "Globex", "Lena Ortiz"]) await line({ slash: "client", options: { client } });
  for (const [client, since] of [
    ["Acme", "2025-11-30"],
    ["Globex", "2026-03-08"],
    ["Lena Ortiz", "2026-08-09"],
  ] as const)
    await line({ slash: "client update", options: { client, stage: "client", since } });
  await line({ slash: "client", options: { client: "Initech", stage: "lead" } });
  for (const [client, amount, what, on, due, paid] of [
    ["Acme", "1000", "website", "2026-02-05", "2026-02-19", "2026-02-25"],
    ["Acme", "200", "flyers", "2026-10-05", "2026-10-19", "2026-10-12"],
    ["Lena Ortiz", "400", "logo", "2026-09-01", "2026-09-15", "2026-11-02"],
    ["Globex", "300", "banner", "2026-11-05", "2026-11-30", null],
  ] as const) {
    await line({ slash: "invoice", options: { client, amount, for: what, on, due } });
    const number = `INV-${["website", "flyers", "logo", "banner"].indexOf(what) + 1}`;
    await say(`mark ${number} sent`);
    const whole = String(Number(amount) * 1.2);
    if (paid) await line({ slash: "invoice pay", options: { invoice: number, amount: whole, on: paid, mode: "bank" } });
  }
  await line({ slash: "invoice", options: { client: "Globex", amount: "50", for: "stickers" } });
  for (const [amount, category, what, on] of [
    ["500", "rent", "rent", "2026-09-01"],
    ["12", "meals", "lunch", "2026-09-04"],
    ["13", "meals", "lunch", "2026-09-09"],
    ["4", "meals", "coffee", "2026-09-10"],
    ["100", "software", "fonts", "2026-10-02"],
  ] as const)
    await line({ slash: "expense", options: { amount, category, for: what, on, mode: "card" } });
}

const booksStory = (name: string, tell: (teller: Teller) => Promise<void>) =>
  story(name, async (teller) => {
    await books(teller);
    await tell(teller);
  });

booksStory("since when somebody is a client is told and never written", async ({ say, count, expectReply }) => {
  const before = await count("change");
  await say("since when is Acme a client");
  expectReply(/Acme is a client since Sun 30 Nov 2025/);
  await say("since when is Initech a client");
  expectReply(/Initech is no client yet/);
  await say("how long have i been working with Globex");
  expectReply(/Globex is a client since Sun 8 Mar 2026/);
  await say("who was my first client");
  expectReply(/first client: Acme, since Sun 30 Nov 2025/);
  await say("who is my newest client");
  expectReply(/newest client: Lena Ortiz/);
  await say("how many clients did i have in april");
  expectReply(/2 clients on Thu 30 Apr 2026/);
  await say("how many new clients did i get this year");
  expectReply(/New clients, 2026: 2\./);
  await say("seit wann ist Acme Kunde");
  expectReply(/Acme is a client since/);
  await say("desde cuándo es cliente Initech");
  expectReply(/Initech is no client yet/);
  if ((await count("change")) !== before) throw new Error("a question wrote");
});

booksStory("what was paid or billed for something is told of that", async ({ say, expectReply }) => {
  await say("did Lena pay for the logo");
  expectReply(/INV-3 to Lena Ortiz, Tue 1 Sep 2026: \$480\.00, paid/);
  await say("did Globex pay for the banner?");
  expectReply(/INV-4 to Globex, Thu 5 Nov 2026: \$360\.00, sent/);
  await say("what did i charge Acme last time");
  expectReply(/INV-2 to Acme, Mon 5 Oct 2026: \$240\.00, paid/);
  await say("did Acme pay for the mural");
  expectReply(/No invoice of Acme says “mural”/);
  await say("how much vat did i charge Acme this year");
  expectReply(/VAT invoiced in 2026, Acme: \$240\.00/);
  await say("what share of my income is Acme");
  expectReply(/Acme brought \$1,440\.00 so far: 75% of everything received/);
});

booksStory(
  "invoices sent are no drafts, and those paid in a time are by when they were",
  async ({ say, expectReply }) => {
    await say("how many invoices did i send this year");
    expectReply(/^4 invoices/);
    await say("which invoices were paid in november");
    expectReply(/^1 invoice \(.*paid in full in November 2026/);
    await say("how many invoices were paid late this year");
    expectReply(/^2 of 3 invoices paid in 2026 were paid late, 27 days/);
  },
);

booksStory("spending is compared, counted and ranked as it was asked", async ({ say, expectReply }) => {
  await say("top 3 expenses this year");
  expectReply(/Expenses in 2026, most by category: rent with \$500\.00/);
  await say("how many lunches did i have in september");
  expectReply(/“lunches” in September 2026: \$25\.00 .*2 entries/);
  await say("worst month for expenses");
  expectReply(/highest month: September 2026 with \$529\.00/);
  await say("did i earn more than in q1?");
  expectReply(/Income in Q4 2026: \$720\.00 .*Q1 2026: \$1,200\.00/);
  await say("what's my profit margin this year");
  expectReply(/Profit in 2026: \$1,291\.00 .*That is 67% of the income/);
  await say("which month had the highest profit");
  expectReply(/highest month: February 2026 with \$1,200\.00/);
  await say("which client brings the least");
  expectReply(/least by client: Lena Ortiz with \$480\.00/);
});

story("the next free day is one that no meeting takes", async ({ say, expectReply }) => {
  await say("call with Ann on monday 10am");
  await say("yes");
  await say("when is my next free day");
  expectReply(/on Tue 24 Nov 2026: 09:00–18:00/);
  await say("next free afternoon");
  expectReply(/in the afternoon on Mon 23 Nov 2026/);
});

booksStory("a report goes on with another of the same time, and a day is no invoice", async (teller) => {
  const { say, expectReply, count } = teller;
  await say("income in q3");
  expectReply(/No income in Q3 2026/);
  await say("and expenses?");
  expectReply(/Expenses in Q3 2026: \$529\.00/);
  await say("what about profit?");
  expectReply(/Profit in Q3 2026: -\$529\.00/);
  await say("what was my income on 2 november");
  expectReply(/Income on Mon 2 Nov 2026: \$480\.00/);
  const before = await count("change");
  await say("mark INV-5 sent on 4 november");
  expectReply(/INV-5 to Globex is marked as sent on Wed 4 Nov 2026/);
  if ((await count("change")) !== before + 1) throw new Error("more than one invoice was sent");
});

booksStory("what was new, finished, open and worked is asked of a time", async ({ say, line, expectReply }) => {
  await say("how much did i make from new clients this year");
  expectReply(/New clients, 2026: 2\. They brought \$480\.00/);
  await say("how much is still outstanding from november");
  expectReply(/Clients owe \$360\.00/);
  await say("how much is still outstanding from october");
  expectReply(/No invoices \(sent, October 2026\)/);
  await line({ slash: "project", options: { name: "Relaunch", client: "Acme" } });
  await say("8h on Relaunch on 5 november");
  await say("how many hours did i work on average per week in november");
  expectReply(/8 h logged in November 2026.*That is 2 h 40 min a week on average, over 3 weeks|over 4 weeks/);
  await say("how many days off did i take in august");
  expectReply(/I have no answer to that/);
});
