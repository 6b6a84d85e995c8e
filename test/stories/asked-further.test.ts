import { expect } from "vitest";
import { story, type Teller } from "../support/story.ts";

/** Two clients, invoices sent and paid in two months, and expenses of a year. */
async function books({ line, say }: Teller): Promise<void> {
  for (const client of ["Acme", "Globex"]) await line({ slash: "client", options: { client } });
  for (const [amount, client, on] of [
    ["300", "Acme", "2026-02-10"],
    ["500", "Globex", "2026-02-14"],
    ["900", "Globex", "2026-05-02"],
  ] as const)
    await line({ slash: "income", options: { amount, client, on, mode: "bank" } });
  for (const [amount, category, on, vendor] of [
    ["40", "hosting", "2026-09-03", "Hetzner"],
    ["25", "travel", "2026-09-09", "Bahn"],
    ["60", "travel", "2026-10-09", "Bahn"],
    ["70", "travel", "2025-10-09", "Bahn"],
  ] as const)
    await line({ slash: "expense", options: { amount, category, on, vendor, mode: "card" } });
  await line({ slash: "invoice", options: { client: "Acme", amount: "800", on: "2026-10-05" } });
  await line({ slash: "invoice", options: { client: "Globex", amount: "200", on: "2026-10-06" } });
  for (const number of ["INV-1", "INV-2"]) await say(`mark ${number} sent`);
  await line({ slash: "invoice pay", options: { invoice: "INV-2", amount: "200", on: "2026-10-20" } });
}

const booksStory = (name: string, tell: (teller: Teller) => Promise<void>) =>
  story(name, async (teller) => {
    await books(teller);
    await tell(teller);
  });

booksStory("the same is asked of another period, of one client, split otherwise", async ({ say, expectReply }) => {
  await say("how much did i earn in q1");
  expectReply(/Income in Q1 2026: \$800\.00/);
  await say("and in q2?");
  expectReply(/Income in Q2 2026: \$900\.00/);
  await say("just Acme");
  expectReply(/No income from Acme in Q2 2026/);
  await say("what about february?");
  expectReply(/Income from Acme in February 2026: \$300\.00/);
  await say("and Globex?");
  expectReply(/Income from Globex in February 2026: \$500\.00/);
});

booksStory("of expenses a category or a seller is asked for, and the year before", async ({ say, expectReply }) => {
  await say("how much did i spend in september");
  expectReply(/Expenses in September 2026: \$65\.00/);
  await say("just travel");
  expectReply(/Expenses in travel in September 2026: \$25\.00/);
  await say("and hosting?");
  expectReply(/Expenses in hosting in September 2026: \$40\.00/);
  await say("what about bahn?");
  expectReply(/Expenses at Bahn in September 2026: \$25\.00/);
  await say("and last year?");
  expectReply(/Expenses at Bahn in 2025: \$70\.00/);
});

booksStory("of a list of invoices only some are asked for, or a file", async (teller) => {
  const { say, expectReply } = teller;
  await say("show me the invoices of october");
  expectReply(/^2 invoices/);
  await say("only the unpaid ones");
  expectReply(/^1 invoice /);
  expectReply(/INV-1/);
  await say("as a csv please");
  expectReply(/invoices.*\.csv/);
});

booksStory("what tells something is no bit of a question", async ({ say, count, expectReply }) => {
  const before = await count("expense");
  await say("how much did i spend in september");
  await say("and 50 for lunch");
  expect(await count("expense")).toBe(before + 1);
  await say("just october");
  expectReply(/did not get that/);
});

booksStory("bits of questions are heard in every language", async ({ say, line, expectReply }) => {
  for (const [locale, asked, bit, answer] of [
    ["es-ES", "cuánto gasté en septiembre", "¿y en octubre?", /octubre de 2026: 60/],
    ["fr-FR", "combien j'ai dépensé en septembre", "et en octobre ?", /octobre 2026\s: 60/],
    ["de-DE", "wie viel habe ich im September ausgegeben", "und im Oktober?", /Oktober 2026: 60/],
    ["pt-BR", "quanto gastei em setembro", "e em outubro?", /outubro de 2026: .*60/],
  ] as const) {
    await line({ slash: `/settings my locale ${locale}` });
    await say(asked);
    await say(bit);
    expectReply(answer);
  }
});
