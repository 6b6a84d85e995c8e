import { expect } from "vitest";
import { story } from "../support/story.ts";
import type { Told } from "../support/surface.ts";

const fields = (told: Told) =>
  Object.fromEntries(told.messages.at(-1)?.card?.fields.map(({ label, value }) => [label, value]) ?? []);

story("every setting is listed with its value and a line that changes it", async ({ say, count }) => {
  const listed = fields(await say("settings"));
  expect(listed).toMatchObject({
    Currency: "USD  → settings currency EUR",
    "Time zone": "America/New_York  → settings zone Europe/Berlin",
    "Default payment mode": "bank  → settings mode card",
    "Payment modes": "bank, card, cash, PayPal  → settings modes add Wise",
    "Income classifications": "client, gift, interest, other, salary  → settings classifications add royalties",
    "Exchange rates": "none  → settings rate EUR 1.08",
  });
  const { Notices, ...others } = listed;
  expect(Notices).toMatch(/^off {2}→ settings notices (#team|here)$/);
  const lines = Object.values(others).map((value) => value.split("→ ")[1] ?? "");
  for (const line of lines) {
    await say(line);
    expect(await count("change"), line).toBe(1 + 2 * lines.indexOf(line));
    await say("undo");
  }
});

story(
  "each setting is changed by a line, tells what it is now, and is undone",
  async ({ say, snapshot, expectReply }) => {
    for (const [text, answer] of [
      ["settings name Studio North", /Name: Studio North\./],
      ["settings zone berlin", /Time zone: Europe\/Berlin/],
      ["settings my zone tokyo", /Your time zone: Asia\/Tokyo/],
      ["settings locale en-GB", /en-GB/],
      ["settings order dmy", /day first/],
      ["settings week sunday", /Sunday/],
      ["settings tax VAT 7.5%", /VAT 7\.5%/],
      ["settings terms net 30", /30 days/],
      ["settings numbers {yyyy}-{nnn}", /\{yyyy\}-\{nnn\}/],
      ["/settings currency eur", /Currency: EUR\. Entries already written keep theirs/],
    ] as const) {
      const before = await snapshot();
      await say(text);
      expectReply(answer);
      await say("undo");
      expectReply(/Undone/);
      expect(await snapshot()).toEqual(before);
    }
  },
);

story("a setting named without a value, or by its label, tells what it is", async ({ say, line, expectReply }) => {
  await say("settings time zone");
  expectReply("Time zone: America/New_York. To change it: settings zone Europe/Berlin");
  await say("settings rates");
  expectReply("Exchange rates: none. To change it: settings rate EUR 1.08");
  await say("settings default payment mode to card");
  expectReply("Default payment mode: card.");
  await line({ slash: "settings", options: { what: "payment terms 45" } });
  expectReply("Payment terms: 45 days.");
});

story(
  "a setting that can't be read says so with one that works, and changes nothing",
  async ({ say, count, expectReply }) => {
    for (const [text, answer] of [
      ["settings currency QQQ", /"QQQ" is not a currency code.*settings currency EUR/],
      ["settings zone Atlantis", /don't know the time zone "Atlantis".*settings zone Europe\/Berlin/],
      ["settings locale ??", /"\?\?" is not a language tag/],
      ["settings order sideways", /can't read "sideways" as order of slash dates.*settings order dmy/],
      ["settings order constructor", /can't read "constructor" as order of slash dates/],
      ["settings week someday", /can't read "someday" as week starts on/],
      ["settings tax 190%", /can't read "190%" as tax on invoices.*settings tax VAT 19%/],
      ["settings terms soon", /can't read "soon" as payment terms.*settings terms 30/],
      ["settings numbers foo", /needs \{n\}.*settings numbers/],
      ["settings mode pigeon", /payment mode called "pigeon".*settings mode card/],
      ["settings rate USD 1", /USD is your base currency/],
      ["settings rate EUR 0", /"0" is not a rate/],
      ["settings rate QQQ 2", /can't read "QQQ 2" as an exchange rate.*settings rate EUR 1\.08/],
      ["settings rate EUR 1.05 GBP", /worth in USD/],
      ["settings frobnicate", /no setting "frobnicate"/],
      ["settings channel log", /inside the shared channel/],
    ] as const) {
      await say(text);
      expectReply(answer);
    }
    expect(await count("change")).toBe(0);
  },
);

story("payment modes are added, renamed and taken out of use", async ({ say, line, field, expectReply }) => {
  await say("settings modes add Wise");
  expectReply("Payment modes: bank, card, cash, PayPal, Wise.");
  await say("got 90 for a workshop, wise");
  expect(field("Payment mode")).toBe("Wise");
  await say("settings modes rename Wise to Wise EUR");
  await say("balances");
  expectReply(/Wise EUR\s+\$90\.00/);
  await say("settings modes remove Wise EUR");
  expectReply("Payment modes: bank, card, cash, PayPal.");
  await say("balances");
  expectReply(/Wise EUR\s+\$90\.00/);
  await say("settings modes rename cash to card");
  expectReply(/There is a card already/);
  await say("settings modes archive bank");
  expectReply(/default payment mode.*settings mode card/);
  await say("settings modes archive pigeon");
  expectReply(/payment mode called "pigeon"\. There are: bank, card, cash, PayPal/);
  await line({ slash: "settings", options: { what: "modes" } });
  expectReply("Payment modes: bank, card, cash, PayPal. To change it: settings modes add Wise");
});

story("classifications and categories are lists of one's own", async ({ say, line, field, expectReply }) => {
  await say("settings classifications add royalties");
  expectReply("Income classifications: client, gift, interest, other, royalties, salary.");
  await line({ slash: "income", options: { amount: "25", classification: "royalties" } });
  expect(field("Classification")).toBe("royalties");
  await say("settings classifications rename royalties to book royalties");
  await say("settings classifications remove client");
  expectReply(/"client" is what income counts as by default/);
  await say("settings categories add gear");
  expectReply(/Expense categories: .*gear/);
  await line({ slash: "expense", options: { amount: "25", category: "gear" } });
  expect(field("Category")).toBe("gear");
  await say("settings categories archive gear");
  await line({ slash: "expense", options: { amount: "25", category: "gear" } });
  expectReply(/don't know a category called "gear"/);
});

story("exchange rates hold from a day on, today unless said", async ({ say, expectReply }) => {
  await say("settings rate EUR 1.08");
  expectReply("Exchange rates: 1 EUR = 1.08 USD since Fri 20 Nov 2026.");
  await say("settings rate 1 GBP = 1.27 USD from last monday");
  expectReply("1 GBP = 1.27 USD since Mon 16 Nov 2026.");
  await say("settings rate eur 1.10");
  await say("settings");
  expectReply(/1 EUR = 1\.1 USD since Fri 20 Nov 2026, 1 GBP = 1\.27 USD since Mon 16 Nov 2026/);
  await say("settings currency EUR");
  await say("settings rates");
  expectReply("Exchange rates: none. To change it: settings rate USD 0.92");
});

story(
  "a change of currency or date order is how the next entry is read, and earlier ones stay",
  async ({ say, field, expectReply }) => {
    await say("got 100 for a talk on 3/11, cash");
    expect([field("Amount"), field("Date")]).toEqual(["$100.00", "Wed 11 Mar 2026"]);
    await say("settings order dmy");
    await say("settings currency EUR");
    await say("got 100 for a talk on 3/11, cash");
    expect([field("Amount"), field("Date")]).toEqual(["€100.00", "Tue 3 Nov 2026"]);
    await say("balances");
    expectReply(/€100\.00 and \$100\.00/);
  },
);

story("how the bot behaves in a shared channel is listed and set there", async ({ line, expectReply }) => {
  const there = { in: "#team" };
  const told = await line({ slash: "settings", ...there });
  expect(fields(told)["This channel"]).toMatch(/^private: .*→ settings channel open$/);
  await line({ slash: "settings", options: { what: "channel log" }, ...there });
  expectReply(/This channel: log: every message is read/);
  await line({ slash: "settings", options: { what: "channel" }, ...there });
  expectReply(/This channel: log: .*To change it: settings channel open/);
  await line({ slash: "settings", options: { what: "channel loud" }, ...there });
  expectReply(/can't read "loud" as this channel.*settings channel open/);
});

story("only the owner changes settings, and help shows what settings there are", async ({ say, expectReply }) => {
  await say("help settings");
  expectReply(/\/settings: Show the settings, or change one/);
  await say("settings currency EUR", { as: "mallory" });
  expectReply(/can't help you/);
  await say("help money");
  expectReply(/\/income: .*For example: got 1200 from Acme.*\n\/expense/);
  await say("help refund");
  expectReply(/\/income: [\s\S]*\/expense: [\s\S]*\/invoice refund: /);
  await say("help wat");
  expectReply(/no command "wat"/);
});

story("settings are changed and asked for in sentences", async ({ say, expectReply, count }) => {
  for (const [said, answer] of [
    ["set my hourly rate to $95/h", "Hourly rate: $95.00."],
    ["what is my hourly rate?", "Hourly rate: $95.00. To change it"],
    ["payment terms net 30", "Payment terms: 30 days."],
    ["change invoice numbers to {yyyy}-{nnn}", "Invoice numbers: {yyyy}-{nnn}."],
    ["set default payment mode to card", "Default payment mode: card."],
    ["quiet hours 8pm to 9am", "Quiet hours: 20:00–09:00."],
    ["the first day of the week is sunday", "Week starts on: Sunday."],
    ["add Wise as a payment method", "Payment modes: bank, card, cash, PayPal, Wise."],
    ["add a payment method called Wise", "Nothing changed. Payment modes: bank, card, cash, PayPal, Wise."],
    ["rename payment mode Wise to Wise GBP", "Payment modes: bank, card, cash, PayPal, Wise GBP."],
    ["new income type coaching", "Income classifications: client, coaching, gift, interest, other, salary."],
    ["show my payment methods", "Payment modes: bank, card, cash, PayPal, Wise GBP. To change it"],
  ] as const) {
    await say(said);
    expectReply(answer);
  }
  await say("add a category called gear");
  expectReply(/Expense categories: .*\bgear\b/);
  await say("remove the category gear");
  await say("which categories are there?");
  expectReply(/Expense categories: (?!.*\bgear\b.*To change)/);
  await say("rename category gear to kit");
  expectReply(/I don't know a category called "gear"/);
  expect(await count("expense")).toBe(0);
});

story(
  "what a currency is worth is said in a sentence, and is no money that moved",
  async ({ say, expectReply, count }) => {
    for (const [said, rate] of [
      ["rate EUR 1.1", "1 EUR = 1.1 USD since Fri 20 Nov 2026"],
      ["exchange rate for euros is 1.08", "1 EUR = 1.08 USD since Fri 20 Nov 2026"],
      ["1 euro is 1.12 dollars", "1 EUR = 1.12 USD since Fri 20 Nov 2026"],
      ["set the exchange rate for pounds to 1.3 from 1 march", "1 GBP = 1.3 USD since Sun 1 Mar 2026"],
    ] as const) {
      await say(said);
      expectReply(rate);
    }
    await say("what exchange rate do you use");
    expectReply(/1 EUR = 1\.12 USD .*1 GBP = 1\.3 USD/);
    expect(await count("income")).toBe(0);
  },
);

story(
  "what is one's own is given back to the workspace, and what was set is taken away",
  async ({ say, expectReply }) => {
    for (const [set, taken, answer] of [
      ["settings my zone tokyo", "settings my zone as the workspace", /Your time zone: as the workspace\./],
      ["settings my zone tokyo", "settings my zone none", /Your time zone: as the workspace\./],
      ["settings my locale de-DE", "settings my locale wie das Büro", /wie das Büro\./],
      ["settings my locale en-GB", "settings my locale default", /as the workspace\./],
      ["settings tax VAT 19%", "settings tax off", /VAT 0%/],
      ["settings order dmy", "settings order off", /as the locale writes them/],
      ["settings rate EUR 1.08", "settings rate EUR none", /Exchange rates: none\./],
      ["settings rate EUR 1.08", "settings rate remove EUR", /Exchange rates: none\./],
    ] as const) {
      await say(set);
      await say(taken);
      expectReply(answer);
    }
  },
);

story(
  "a rate that is forgotten leaves what is in its currency apart, until it is undone",
  async ({ say, expectReply }) => {
    await say("got 100 as gift, bank");
    await say("got 100 eur as gift, bank");
    await say("settings rate EUR 1.08 from 2026-01-01");
    await say("settings rate EUR 1.10 from 2026-02-01");
    await say("balances");
    expectReply(/together \$210\.00/);
    await say("settings rate EUR off");
    await say("balances");
    expectReply(/No exchange rate is known for €100\.00/);
    await say("undo");
    await say("balances");
    expectReply(/together \$210\.00/);
  },
);
