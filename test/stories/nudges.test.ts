import { expect } from "vitest";
import { story, type Teller } from "../support/story.ts";
import type { Told } from "../support/surface.ts";

const texts = (told: Told) => told.messages.map((one) => one.text);
const labels = (told: Told) => told.messages.at(-1)?.buttons.map((one) => one.label) ?? [];

async function owed({ say }: Pick<Teller, "say">, ...amounts: readonly number[]) {
  await say("digest off");
  await say("add client Acme, contact Jane Doe");
  for (const [index, amount] of amounts.entries()) {
    await say(`invoice Acme ${amount} for the logo, due 2026-11-24`);
    await say(`mark INV-${index + 1} sent`);
  }
}

story(
  "an unpaid invoice is told of on its days, firmer the later it gets, until it is paid",
  async ({ say, click, advance, expectReply }) => {
    await owed({ say }, 800);
    expect((await advance("2026-11-21T08:59")).messages).toEqual([]);
    const before = await advance("2026-11-21T09:00");
    expect(texts(before)).toEqual(["INV-1 to Acme is due in 3 days: $800.00 outstanding."]);
    expect(before.messages[0]?.card?.note).toMatch(
      /To forward:\nHi Jane,\nJust a quick heads-up that invoice INV-1 for \$800\.00 is due on Tue 24 Nov 2026\. Thank you!$/,
    );
    expect(labels(before).slice(0, 4)).toEqual(["Paid", "Snooze 1 day", "Snooze 1 week", "Void"]);
    expect(texts(await advance("2026-11-24T12:00"))).toEqual(["INV-1 to Acme is due today: $800.00 outstanding."]);
    await say("paid 300 by card");
    expectReply(/Booked \$300\.00 from Acme on INV-1\. \$500\.00 left\./);
    const late = await advance("2026-11-25T12:00");
    expect(texts(late)).toEqual(["INV-1 to Acme is 1 day overdue: $500.00 outstanding."]);
    expect(late.messages[0]?.card?.note).toMatch(/The remaining \$500\.00 of invoice INV-1 was due on Tue 24 Nov 2026/);
    expect((await advance("2026-12-01T08:59")).messages).toEqual([]);
    const later = await advance("2026-12-01T12:00");
    expect(later.messages[0]?.card?.note).toMatch(/Please pay it this week/);
    await click("Paid");
    expectReply(/Booked \$500\.00 from Acme on INV-1\. It is paid\./);
    expect((await advance("2027-01-31T12:00")).messages).toEqual([]);
  },
);

story("taking a payment back brings the nudges back", async ({ say, click, advance, expectReply }) => {
  await owed({ say }, 800);
  await advance("2026-11-24T12:00");
  await click("Paid");
  await advance("2026-11-26T12:00");
  await click("Undo");
  expectReply(/Undone/);
  expect(texts(await advance("2026-12-05T12:00"))).toEqual(["INV-1 to Acme is 7 days overdue: $800.00 outstanding."]);
});

story("a snoozed invoice waits, and is told of again then", async ({ say, click, advance, count, expectReply }) => {
  await owed({ say }, 800);
  await advance("2026-11-24T12:00");
  await click("Snooze 1 week");
  expectReply(/I'll bring INV-1 up again on Tue 1 Dec 2026 at 09:00, if it is still unpaid\./);
  expect((await advance("2026-12-01T08:59")).messages).toEqual([]);
  expect(texts(await advance("2026-12-01T12:00"))).toEqual(["INV-1 to Acme is 7 days overdue: $800.00 outstanding."]);
  await say("remind me friday");
  expectReply(/again on Fri 4 Dec 2026 at 09:00/);
  await say("undo");
  await advance("2026-12-08T12:00");
  expectReply(/14 days overdue/);
  await say("later");
  expectReply(/again on Wed 9 Dec 2026 at 09:00/);
  expect(await count("payment")).toBe(0);
});

story("voiding from a nudge asks before, and ends the nudges", async ({ say, click, advance, expectReply }) => {
  await owed({ say }, 800);
  await advance("2026-11-24T12:00");
  await say("void it");
  expectReply(/Void INV-1 to Acme\? It then counts for nothing, and Acme no longer owes you the \$800\.00/);
  await click("Keep");
  await say("show INV-1");
  expectReply(/Sent/);
  await advance("2026-11-25T12:00");
  await click("Void");
  await say("yes");
  expectReply(/INV-1 is void/);
  expect((await advance("2026-12-31T12:00")).messages).toEqual([]);
  await click("Undo");
  expect((await advance("2027-01-31T12:00")).messages).toEqual([]);
});

story(
  'many invoices of a morning come as one message, and "paid" under it asks which',
  async ({ say, click, advance, count, expectReply }) => {
    await owed({ say }, 800, 100, 250, 300);
    const told = await advance("2026-11-21T12:00");
    expect(texts(told)).toEqual([
      "4 invoices are waiting for payment, $1,450.00 in all. INV-1 to Acme is due in 3 days.",
    ]);
    await say("paid");
    expectReply(/Which invoice do you mean\?/);
    expect(await count("payment")).toBe(0);
    await say("INV-3");
    expectReply(/Booked \$250\.00 from Acme on INV-3\. It is paid\./);
    const due = await advance("2026-11-24T12:00");
    expect(texts(due)).toHaveLength(3);
    await say("paid");
    expectReply(/Which one do you mean\?/);
    await click("INV-2 · Acme");
    expectReply(/Booked \$100\.00 from Acme on INV-2/);
  },
);

story(
  '"show me them" under the one message lists them with a button each',
  async ({ say, click, advance, expectReply }) => {
    await owed({ say }, 800, 100, 250, 300);
    await advance("2026-11-24T12:00");
    const shown = await say("show me them");
    expect(labels(shown).slice(0, 4)).toEqual([
      "INV-1, $800.00, Acme",
      "INV-2, $100.00, Acme",
      "INV-3, $250.00, Acme",
      "INV-4, $300.00, Acme",
    ]);
    await click("INV-4, $300.00, Acme");
    expectReply(/INV-4 to Acme is due today: \$300\.00 outstanding\./);
    await click("Paid");
    expectReply(/Booked \$300\.00 from Acme on INV-4/);
  },
);

story("a reply to an older nudge is about that one alone", async ({ say, line, advance, expectReply, count }) => {
  await owed({ say }, 800, 100);
  const told = await advance("2026-11-24T12:00");
  const [first] = told.messages.filter((one) => /INV-1/.test(one.text));
  await say("spent 45 on hosting, card");
  await line({ reply: first?.message, say: "paid yesterday" });
  expectReply(/Booked \$800\.00 from Acme on INV-1/);
  expect(await count("payment")).toBe(1);
});

story(
  "what only looks like an answer is none: an expense stays an expense, thanks are nothing",
  async ({ say, advance, count, expectNot }) => {
    await owed({ say }, 800);
    await advance("2026-11-24T12:00");
    await say("paid 45 for hosting");
    expectNot(/INV-1/);
    expect([await count("payment"), await count("expense")]).toEqual([0, 1]);
    await advance("2026-11-25T12:00");
    const before = await count("change");
    await say("thanks");
    await say("remind me monday to call the bank");
    expectNot(/INV-1/);
    expect([await count("change"), await count("reminder")]).toEqual([before + 1, 1]);
  },
);

story("the days are set per workspace, in numbers or words", async ({ say, advance, expectReply }) => {
  await owed({ say }, 800);
  await say("settings invoice reminders 5 and 2 before, on the day, 3 after");
  expectReply(/Invoice reminders: 5 and 2 days before, on the due day, 3 days after\./);
  expect(texts(await advance("2026-11-23T12:00"))).toEqual(["INV-1 to Acme is due in 2 days: $800.00 outstanding."]);
  await say("settings invoice reminders sometimes");
  expectReply(/I can't read "sometimes" as days around the due day/);
  await say("settings invoice reminders off");
  expect((await advance("2027-01-15T12:00")).messages).toEqual([]);
});

story("tasks due come in one message, and are ticked off under it", async ({ say, click, advance, expectReply }) => {
  await say("digest off");
  await say("task Call the printer due 2026-11-21");
  await say("task Send the sketches due 2026-11-21");
  expect(texts(await advance("2026-11-21T12:00"))).toEqual(["2 tasks are due today."]);
  await say("done");
  expectReply(/Which one do you mean\?/);
  await click("Call the printer");
  expectReply(/Done: Call the printer\./);
  const late = await advance("2026-11-22T12:00");
  expect(texts(late)).toEqual(["1 day overdue: Send the sketches"]);
  await say("snooze 2 days");
  expectReply(/"Send the sketches" comes again on Tue 24 Nov 2026 at 09:00\./);
  expect(texts(await advance("2026-11-24T12:00"))).toEqual(["3 days overdue: Send the sketches"]);
  await say("done");
  expectReply(/Done: Send the sketches\./);
  expect((await advance("2026-12-31T12:00")).messages).toEqual([]);
});

story(
  "stale leads come on Mondays, goals a week and a day before their date",
  async ({ say, advance, expectReply }) => {
    await say("digest off");
    await say("add lead Initech");
    await say("my goal is to save 10k by 2026-12-15");
    await say("goal progress save +2000");
    expect(texts(await advance("2026-12-07T12:00"))).toEqual([
      "Nothing has happened with Initech since Fri 20 Nov 2026, and it is still a lead.",
    ]);
    await say("called Initech about the offer");
    expect(texts(await advance("2026-12-14T12:00"))).toEqual([
      "7 days left for your goal Save 10k: 20% done, $8,000.00 missing.",
      "One day left for your goal Save 10k: 20% done, $8,000.00 missing.",
    ]);
    await say("snooze a day");
    expectReply(/comes again on Tue 15 Dec 2026 at 09:00/);
  },
);

story("leads that the daily digest names are not told of twice", async ({ say, advance }) => {
  await say("add lead Initech");
  const ofInitech = async (to: string) => texts(await advance(to)).filter((one) => one.includes("Initech"));
  expect(await ofInitech("2026-12-07T12:00")).toEqual([
    "Today, Fri 4 Dec 2026: Initech has not heard from you for 14 days.",
  ]);
  await say("digest without leads");
  expect(await ofInitech("2026-12-14T12:00")).toEqual([
    "Nothing has happened with Initech since Fri 20 Nov 2026, and it is still a lead.",
  ]);
});

story(
  "one meeting has reminders of its own, and its notes are logged",
  async ({ say, click, advance, count, expectReply, field }) => {
    await say("digest off");
    await say("add client Acme");
    await say("call with Acme tue 3pm");
    await say("remind me 1 hour before the Acme call");
    expectReply(/Reminders of Call with Acme: 1 day, 1 h, 15 min before\./);
    await click("Only 1 hour before");
    expectReply(/Reminders of Call with Acme: 1 h before\./);
    expect(texts(await advance("2026-11-24T14:30"))).toEqual(["In 1 h, at 15:00: Call with Acme."]);
    await click("Notes");
    expectReply(/What shall I note of Call with Acme\?/);
    await say("they want the blue one and a second page");
    expectReply(/Logged: call with Acme\./);
    expect(field("Summary")).toBe("they want the blue one and a second page");
    expect(await count("interaction")).toBe(1);
    expect((await advance("2026-11-24T18:00")).messages).toEqual([]);
  },
);

story("answers are understood in five languages", async ({ say, advance, expectReply, count }) => {
  await owed({ say }, 800, 100, 250);
  await say("settings invoice reminders 0 1 2 3 4");
  await say("INV-2 paid");
  await say("INV-3 paid");
  await advance("2026-11-24T12:00");
  await say("später");
  expectReply(/again on Wed 25 Nov 2026/);
  await advance("2026-11-25T12:00");
  await say("plus tard");
  expectReply(/again on Thu 26 Nov 2026/);
  await advance("2026-11-26T12:00");
  await say("más tarde");
  expectReply(/again on Fri 27 Nov 2026/);
  await advance("2026-11-27T12:00");
  await say("depois");
  expectReply(/again on Sat 28 Nov 2026/);
  await advance("2026-11-28T12:00");
  await say("bezahlt");
  expectReply(/Booked \$800\.00 from Acme on INV-1/);
  expect(await count("payment")).toBe(3);
});

story(
  "a nudge asked for is answered as one that came, and a part is asked for",
  async ({ say, count, expectReply }) => {
    await owed({ say }, 800);
    await say("invoice chase");
    expectReply(/INV-1 to Acme is due in 4 days: \$800\.00 outstanding\./);
    await say("partly paid");
    expectReply(/How much/);
    expect(await count("payment")).toBe(0);
    await say("300");
    expectReply(/Booked \$300\.00 from Acme on INV-1\. \$500\.00 left\./);
    await say("invoice chase INV-1");
    await say("snooze until friday 3pm");
    expectReply(/again today at 15:00/);
  },
);

story("a bare amount under an invoice is in the invoice's currency", async ({ say, advance, expectReply }) => {
  await say("add client Acme");
  await say("invoice Acme 500 EUR for the logo, due 2026-11-24");
  await say("mark INV-1 sent");
  await advance("2026-11-24T12:00");
  await say("paid 300");
  expectReply(/Booked €300\.00 from Acme on INV-1\. €200\.00 left\./);
});

story(
  "who owns the client is told, on their clock; employees hear of their tasks and of no money",
  async ({ say, line, advance }) => {
    const code = (told: Told) => /\b[0-9A-Z]{5}-[0-9A-Z]{5}\b/.exec(told.text)?.[0] ?? "";
    await say(`/join ${code(await say("invite manager"))}`, { as: "mia" });
    await say(`/join ${code(await say("invite employee"))}`, { as: "eve" });
    await say("settings my zone America/Los_Angeles", { as: "mia" });
    await owed({ say }, 800);
    await say("add client Globex");
    await line({ slash: "client update", options: { client: "Acme", owner: "mia" } });
    await say("invoice Globex 100 for the icon, due 2026-11-24");
    await say("mark INV-2 sent");
    await line({ slash: "task", options: { task: "Draft", member: "eve", due: "2026-11-24" } });
    await advance("2026-11-23T23:00");
    const told = await advance("2026-11-24T20:00");
    // Different people's conversations do not wait for each other.
    expect(told.messages.map((one) => `${one.to}: ${one.text}`).sort()).toEqual([
      "eve: Due today: Draft",
      "mia: INV-1 to Acme is due today: $800.00 outstanding.",
      "owner: INV-2 to Globex is due today: $100.00 outstanding.",
    ]);
  },
);

story(
  "what waited over quiet days leaves out what was paid, and answers to its summary are understood",
  async ({ say, advance, count, expectReply }) => {
    await say("settings quiet weekends");
    await owed({ say }, 800, 100, 250);
    await say("task Call Bob due 2026-11-21");
    expect((await advance("2026-11-21T12:00")).messages).toEqual([]);
    await say("INV-2 paid");
    const [summary, ...others] = (await advance("2026-11-23T12:00")).messages;
    expect(others).toEqual([]);
    expect(summary?.text).toMatch(/3 things waited for you/);
    for (const line of ["INV-1 to Acme is due tomorrow", "INV-3 to Acme is due tomorrow", "2 days overdue: Call Bob"])
      expect(summary?.text).toContain(line);
    await say("paid");
    expectReply(/Which one do you mean\?/);
    expect(await count("payment")).toBe(1);
    await say("INV-3 · Acme");
    expectReply(/Booked \$250\.00 from Acme on INV-3/);
  },
);

story("an invoice that has a nudge of its own is not named by the digest of that morning", async ({ say, advance }) => {
  await say("add client Acme");
  await say("invoice Acme 800 for the logo, due 2026-11-24");
  await say("mark INV-1 sent");
  await say("invoice Acme 300 for cards, due 2026-11-22");
  await say("mark INV-2 sent");
  await say("task Call the printer due 2026-11-24");
  await advance("2026-11-23T12:00");
  const morning = await advance("2026-11-24T12:00");
  expect(texts(morning)).toEqual([
    "Today, Tue 24 Nov 2026: INV-2 of Acme is 2 days overdue ($300.00); an unpaid invoice has its own message ($800.00); task: Call the printer.",
    "INV-1 to Acme is due today: $800.00 outstanding.",
    "Due today: Call the printer",
  ]);
  await say("settings push invoices off");
  expect(texts(await advance("2026-11-25T12:00"))[0]).toMatch(/^Today, Wed 25 Nov 2026: 2 invoices are overdue/);
});

story('"done" under a digest is of the one thing it names, and of several it is asked which', async (teller) => {
  const { say, click, advance, expectReply } = teller;
  await say("task Call the printer due monday");
  await advance("2026-11-23T08:00");
  await say("done");
  expectReply(/Done: Call the printer\./);
  await say("task Send sketches due tomorrow");
  await say("remind me tomorrow 11am to chase Bob");
  await advance("2026-11-24T08:00");
  expect(labels(await say("done"))).toEqual(["Send sketches", "chase Bob"]);
  await click("chase Bob");
  expectReply(/Done: chase Bob\./);
  expect((await advance("2026-11-24T12:00")).messages.map((one) => one.text)).toEqual(["Due today: Send sketches"]);
});

story("a task long overdue is told of no more by itself, and the digest still names it", async ({ say, advance }) => {
  await say("task Call the printer due monday");
  await advance("2026-12-07T12:00");
  const weeks = await advance("2027-01-04T12:00");
  expect(texts(weeks).filter((text) => !text.startsWith("Today, "))).toEqual([]);
  expect(texts(weeks).at(-1)).toBe("Today, Mon 4 Jan 2027: task: Call the printer.");
});

story(
  'after "void it" and "no" it is still known which invoice is spoken of',
  async ({ say, advance, expectReply }) => {
    await owed({ say }, 800, 300);
    await say("invoice snooze INV-2 1 month");
    await advance("2026-11-24T12:00");
    await say("void it");
    await say("no");
    expectReply(/^Cancelled/);
    await say("paid");
    expectReply(/Booked \$800\.00 from Acme on INV-1\. It is paid\./);
  },
);

story("what fits nothing told last is of what came before it that day", async ({ say, advance, expectReply }) => {
  await owed({ say }, 800);
  await say("remind me on 2026-11-24 at 9:20 to call Bob");
  await advance("2026-11-24T12:00");
  await say("void it");
  expectReply(/Void INV-1 to Acme\?/);
  await say("no");
  await advance("2026-11-25T12:00");
  await say("remind me tomorrow at 9:20 to call Bob");
  await advance("2026-12-01T09:10");
  await say("remind me at 9:30 to stretch");
  await advance("2026-12-01T09:40");
  await say("half paid");
  expectReply(/one open invoice\. Was it paid\?|How much of the \$800\.00/);
});

story("what came unasked today is put off though something else was said since", async (t) => {
  await t.say("new client Hannah");
  await t.say("invoice Hannah 600 for the album, net 7");
  await t.say("mark INV-1 sent");
  await t.say("turn off invoice reminders");
  await t.advance("2026-11-30T08:01");
  t.expectReply(/INV-1 of Hannah is 3 days overdue/);
  await t.say("snooze a week");
  t.expectReply("I'll bring INV-1 up again on Mon 7 Dec 2026");
  await t.say("undo");
  await t.say("got 40");
  await t.say("snooze a week");
  t.expectReply("I'll bring INV-1 up again on Mon 7 Dec 2026");
  await t.say("meeting with Hannah today 11am");
  await t.advance("2026-11-30T10:46");
  await t.say("late 10 min");
  t.expectReply("about 10 minutes late");
  await t.say("i'll be 15 minutes late");
  t.expectReply("about 15 minutes late");
  await t.say("snooze 5 min");
  t.expectReply("again at 10:51");
});
