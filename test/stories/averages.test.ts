import { expect } from "vitest";
import { story, type Teller } from "../support/story.ts";
import type { Told } from "../support/surface.ts";

const table = (told: Told) => (told.messages.at(-1)?.card?.table?.rows ?? []).map((row) => row.slice(0, 3));

/** Books that begin on 14 January 2026: income in four months, expenses in two, two invoices sent. */
async function someMonths({ say, line }: Teller): Promise<void> {
  for (const name of ["Acme", "Globex"]) await line({ slash: "client", options: { client: name } });
  for (const [amount, client, on] of [
    ["1000", "Acme", "2026-01-14"],
    ["500", "Globex", "2026-03-14"],
    ["2000.50", "Globex", "2026-09-14"],
    ["700", "Acme", "2026-11-10"],
  ] as const)
    await line({ slash: "income", options: { amount, client, on, mode: "bank" } });
  for (const [amount, category, on, vendor] of [
    ["300", "hosting", "2026-02-10", "Hetzner"],
    ["90", "travel", "2026-11-10", "Amtrak"],
  ] as const)
    await line({ slash: "expense", options: { amount, category, on, vendor, mode: "card" } });
  await say("invoice Acme 800");
  await say("mark INV-1 sent");
  await say("invoice Globex 1200");
  await say("mark INV-2 sent");
}

const averagesStory = (name: string, tell: (teller: Teller) => Promise<void>) =>
  story(name, async (teller) => {
    await someMonths(teller);
    await tell(teller);
  });

averagesStory("an average month counts the months that are over, from the first of the books on", async (teller) => {
  const { say, expectReply, field } = teller;
  await say("what do I make on average a month");
  // 3500.50 over January to October; November is not over
  expectReply(/\$350\.05 a month on average, over 10 months \(cash basis\)/);
  expectReply(/Your books begin on Wed 14 Jan 2026/);
  expect(field("Total")).toBe("$3,500.50");
  await say("average monthly expenses");
  expectReply(/\$30\.00 a month on average, over 10 months/);
  await say("average monthly income this month");
  expectReply(/No month of it is over yet, so there is no average\. Income in November 2026: \$700\.00/);
});

averagesStory("an average per client, per expense and per invoice says over how many", async ({ say, expectReply }) => {
  await say("average per client this year");
  expectReply("Income in 2026: $2,100.25 a client on average, over 2 clients (cash basis).");
  await say("average expense this year");
  expectReply("Expenses in 2026: $195.00 an entry on average, over 2 entries (cash basis).");
  await say("average invoice");
  expectReply(/Invoices so far: \$1,000\.00 on average, over 2 invoices/);
});

averagesStory("what stands out is named with its amount and day", async ({ say, expectReply }) => {
  await say("my best month this year");
  expectReply("Income in 2026, highest month: September 2026 with $2,000.50 (cash basis).");
  await say("worst month this year");
  expectReply(/lowest month: February 2026, April 2026.* and October 2026 with \$0\.00/);
  expect(table(await say("what was my largest expense this year"))).toEqual([
    ["Tue 10 Feb 2026", "Hetzner, hosting", "$300.00"],
    ["Tue 10 Nov 2026", "Amtrak, travel", "$90.00"],
  ]);
  expectReply(/largest entry: Hetzner, hosting with \$300\.00 \(Tue 10 Feb 2026, cash basis\)/);
  await say("what do I spend most on this year");
  expectReply("Expenses in 2026, most by category: hosting with $300.00, 77% of it (cash basis).");
  await say("what was my largest invoice");
  expectReply(/Largest invoice so far: INV-2 to Globex with \$1,200\.00/);
});

averagesStory("asked in other languages, the same figures", async ({ say, expectReply }) => {
  for (const text of [
    "cuánto gano de media al mes",
    "mon revenu moyen par mois",
    "wie viel verdiene ich im Schnitt pro Monat",
    "rendimento médio por mês",
  ]) {
    await say(text);
    expectReply(/350[.,]05/);
  }
});

averagesStory(
  "what was spent on a thing that is no category is found by its words, and never a silent zero",
  async (teller) => {
    const { line, say, expectReply } = teller;
    for (const [amount, what] of [
      ["90", "roses and flowers"],
      ["12.50", "a flower pot"],
    ] as const)
      await line({ slash: "expense", options: { amount, for: what, on: "2026-11-11", mode: "card" } });
    await say("how much did I spend on flowers this year");
    expectReply(
      /Expenses that say “flowers” in 2026: \$102\.50 \(cash basis\)\..* Matched by “flowers” in the description or vendor\./,
    );
    await say("how much did I spend on unicorns this year");
    expectReply("I found no expense by “unicorns”, neither in its description nor as its category or vendor.");
  },
);
