import { expect } from "vitest";
import { story } from "../support/story.ts";
import type { Told } from "../support/surface.ts";

const buttons = (told: Told) => told.messages.at(-1)?.buttons.map((button) => button.label) ?? [];
const fields = (told: Told) =>
  Object.fromEntries(told.messages.at(-1)?.card?.fields.map(({ label, value }) => [label, value]) ?? []);
const table = (told: Told) => told.messages.at(-1)?.card?.table?.rows ?? [];

/** What each payment mode holds, as `balances` shows it. */
const holds = (told: Told) => Object.fromEntries(table(told).map(([mode, amount]) => [mode, amount]));

story("income by slash command shows every field it was given", async ({ say, line, count }) => {
  await say("add client Acme");
  const told = await line({
    slash: "income",
    options: { amount: "1,200.50", client: "acme", for: "the logo", on: "2026-11-02", mode: "paypal" },
  });
  expect(fields(told)).toEqual({
    Amount: "$1,200.50",
    Client: "Acme",
    For: "the logo",
    Date: "Mon 2 Nov 2026",
    "Payment mode": "PayPal",
    Classification: "client",
  });
  expect(buttons(told)).toEqual(["Undo", "Edit"]);
  expect(await count("income")).toBe(1);
});

story("an expense by slash command shows every field it was given", async ({ say, line, count }) => {
  await say("add client Acme");
  const told = await line({
    slash: "expense",
    options: {
      amount: "89.90",
      vendor: "Hetzner",
      category: "hosting",
      for: "staging server",
      client: "Acme",
      billable: "yes",
      on: "last friday",
      mode: "card",
    },
  });
  expect(told.text).toMatch(/\$89\.90 paid to Hetzner/);
  expect(fields(told)).toEqual({
    Amount: "$89.90",
    Vendor: "Hetzner",
    Category: "hosting",
    For: "staging server",
    Client: "Acme",
    Billable: "yes",
    Date: "Fri 13 Nov 2026",
    "Payment mode": "card",
  });
  expect(await count("expense")).toBe(1);
});

story("income is said in many ways", async ({ say, field, count }) => {
  await say("add client Acme");
  await say("add client Globex");
  for (const [text, amount, mode, day] of [
    ["Globex paid me 850 via paypal", "$850.00", "PayPal", "Fri 20 Nov 2026"],
    ["just received $2,500 from Acme", "$2,500.00", "bank (assumed)", "Fri 20 Nov 2026"],
    ["2 grand came in from Globex on monday, wire", "$2,000.00", "bank", "Mon 16 Nov 2026"],
    ["Acme 1.2k cash", "$1,200.00", "cash", "Fri 20 Nov 2026"],
    ["got 3*400 from Acme yesterday, bank", "$1,200.00", "bank", "Thu 19 Nov 2026"],
    ["/income 75 from Globex, card", "$75.00", "card", "Fri 20 Nov 2026"],
  ] as const) {
    await say(text);
    expect([text, field("Amount"), field("Payment mode"), field("Date")]).toEqual([text, amount, mode, day]);
  }
  expect(await count("income")).toBe(6);
});

story("expenses are said in many ways", async ({ say, field, count }) => {
  for (const [text, amount, about, mode] of [
    ["spent 45.50 on hosting last friday, card", "$45.50", "hosting", "card"],
    ["bought a monitor for 399 at Best Buy, card", "$399.00", "Best Buy", "card"],
    ["paid Marcus 275 yesterday, cash", "$275.00", "Marcus", "cash"],
    ["12.40 for lunch", "$12.40", "meals", "bank (assumed)"],
    ["/expense 20 taxi cash", "$20.00", "travel", "cash"],
  ] as const) {
    await say(text);
    expect([text, field("Amount"), field("Vendor") ?? field("Category"), field("Payment mode")]).toEqual([
      text,
      amount,
      about,
      mode,
    ]);
  }
  expect(await count("expense")).toBe(5);
});

story(
  "a payment mode nobody said is the default one, shown as assumed, with the others as buttons",
  async ({ say, click, field, count }) => {
    await say("add client Acme");
    const told = await say("got 400 from Acme");
    expect(told.text).toMatch(/No payment mode was said, so I took bank/);
    expect(field("Payment mode")).toBe("bank (assumed)");
    expect(buttons(told)).toEqual(["cash", "card", "PayPal", "Undo", "Edit"]);
    await click("cash");
    expect(field("Payment mode")).toBe("cash");
    expect(holds(await say("balances"))).toEqual({ cash: "$400.00" });
    expect(await count("income")).toBe(1);
  },
);

story("a default mode changed in the settings is the one assumed", async ({ say, field }) => {
  await say("settings mode card");
  await say("spent 12 on lunch");
  expect(field("Payment mode")).toBe("card (assumed)");
});

story(
  "expected income is earned but in no balance until it arrives",
  async ({ say, click, field, expectReply, count }) => {
    await say("add client Acme");
    const told = await say("expecting 800 from Acme next friday");
    expectReply(/as expected/);
    expect(field("Date")).toBe("Fri 27 Nov 2026");
    expect(field("Payment mode")).toBe("not received yet");
    expect(buttons(told)).toEqual(["It arrived", "Undo", "Edit"]);
    expect((await say("balances")).text).toMatch(/No money has moved/);
    await say("report income");
    expectReply(/No income in November 2026/);
    await say("/report income earned this month");
    await click("Earned basis");
    expect(field("Total")).toBe("$800.00");
    await click("It arrived");
    expect(field("Payment mode")).toBe("bank (assumed)");
    expect(field("Received")).toBe("Fri 20 Nov 2026");
    expect(holds(await say("balances"))).toEqual({ bank: "$800.00" });
    expect(await count("income")).toBe(1);
  },
);

story("taking the payment mode away takes the money out of the balances again", async ({ say, line, field }) => {
  await say("add client Acme");
  await say("got 300 from Acme, bank");
  await say("spent 50 on hosting, bank");
  expect(holds(await say("balances"))).toEqual({ bank: "$250.00" });
  await line({ slash: "workflow", options: { entry: "last", mode: "none" } });
  expect(field("Payment mode")).toBe("not received yet");
  expect(holds(await say("balances"))).toEqual({ bank: "-$50.00" });
  await say("undo");
  expect(holds(await say("balances"))).toEqual({ bank: "$250.00" });
});

story("a bill not paid yet is in no balance until it is", async ({ say, line, click, field, expectReply }) => {
  const told = await line({
    slash: "expense",
    options: { amount: "80", vendor: "Telekom", category: "phone", paid: "no" },
  });
  expectReply(/\$80\.00 to Telekom as not paid yet/);
  expect(field("Payment mode")).toBe("not paid yet");
  expect(buttons(told)).toEqual(["It is paid", "Undo", "Edit"]);
  expect((await say("balances")).text).toMatch(/No money has moved/);
  await say("what did i spend this month");
  expectReply(/No expenses in November 2026 \(cash basis\)/);
  await click("Earned basis");
  expect(field("Total")).toBe("$80.00");
  await click("It is paid");
  await click("cash");
  expect(field("Payment mode")).toBe("cash");
  expect(holds(await say("balances"))).toEqual({ cash: "-$80.00" });
});

story(
  "income of a client is classified client, other income other, unless something else is said",
  async ({ say, line, field }) => {
    await say("add client Acme");
    for (const [text, classification] of [
      ["got 100 from Acme, bank", "client"],
      ["salary 3000 today, bank", "salary"],
      ["got 12.50 interest, bank", "interest"],
      ["got 50 as a birthday gift, cash", "gift"],
      ["sold my old camera for 400 cash", "other"],
    ] as const) {
      await say(text);
      expect([text, field("Classification")]).toEqual([text, classification]);
    }
    await line({ slash: "income", options: { amount: "70", client: "Acme", classification: "gift" } });
    expect(field("Classification")).toBe("gift");
  },
);

story("only client income is in the client workflow view", async ({ say, line }) => {
  await say("add client Acme");
  await say("got 100 from Acme, bank");
  await say("salary 3000 today, bank");
  await line({ slash: "income", options: { amount: "70", client: "Acme", classification: "gift", mode: "cash" } });
  expect(table(await say("workflow"))).toEqual([["Fri 20 Nov 2026", "$100.00", "—", "Acme", "—", "—", "—", "bank"]]);
  expect(table(await say("income list"))).toHaveLength(3);
});

story(
  "an own classification or category is asked about once, then known",
  async ({ line, click, count, expectReply, field }) => {
    const income = { amount: "250", classification: "royalties", mode: "bank" };
    await line({ slash: "income", options: income });
    expectReply(/I don't know a classification called "royalties"/);
    expect(await count("income")).toBe(0);
    await click("Add royalties");
    expect(field("Classification")).toBe("royalties");
    await line({ slash: "income", options: income });
    expect(field("Classification")).toBe("royalties");
    await line({ slash: "expense", options: { amount: "40", category: "props", mode: "cash" } });
    await click("Add props");
    expect(field("Category")).toBe("props");
    expect([await count("income"), await count("expense")]).toEqual([2, 1]);
  },
);

story(
  "an unknown payment mode is asked about, with those there are as buttons",
  async ({ line, click, count, field, expectReply }) => {
    const told = await line({ slash: "expense", options: { amount: "80", mode: "carrier pigeon" } });
    expectReply(/I don't know a payment mode called "carrier pigeon"/);
    expect(buttons(told)).toEqual(["bank", "card", "cash", "PayPal", "Add carrier pigeon"]);
    expect(await count("expense")).toBe(0);
    await click("cash");
    expect(field("Payment mode")).toBe("cash");
    await line({ slash: "expense", options: { amount: "5", mode: "zelle" } });
    expect(field("Payment mode")).toBe("zelle");
    expect(await count("expense")).toBe(2);
  },
);

story("a billable expense needs the client it is charged to", async ({ say, field, count, expectReply }) => {
  await say("add client Acme");
  await say("spent 80 on taxis, billable");
  expectReply(/needs the client.*spent 80 on hosting for Acme, billable/);
  expect(await count("expense")).toBe(0);
  await say("spent 80 on taxis for Acme, billable");
  expect([field("Client"), field("Billable")]).toEqual(["Acme", "yes"]);
});

story("currencies keep their own decimals and are never added up in silence", async ({ say, field }) => {
  await say("add client Acme");
  for (const [text, amount] of [
    ["got 1,000.50 eur from Acme by bank", "€1,000.50"],
    ["got 50000 yen from Acme, bank", "¥50,000"],
    ["got 12.345 kwd from Acme via bank", "KWD 12.345"],
    ["got £40 from Acme, cash", "£40.00"],
    ["got $20 from Acme, cash", "$20.00"],
  ] as const) {
    await say(text);
    expect(field("Amount")?.replace(/\s/g, " ")).toBe(amount);
  }
  const told = await say("balances");
  expect(field("Total")?.replace(/\s/g, " ")).toBe("$20.00, €1,000.50, £40.00, ¥50,000 and KWD 12.345");
  expect(holds(told).cash).toBe("$20.00 · £40.00");
  expect(told.text).toMatch(/No exchange rate is known for.*settings rate EUR 1\.08/);
});

story("dated exchange rates give a total in the base currency beside them", async ({ say, field, expectReply }) => {
  await say("add client Acme");
  await say("got 100 from Acme on 2 november, bank");
  await say("got 1000 eur from Acme on 3 november, bank");
  await say("got 1000 eur from Acme on 17 november, bank");
  await say("settings rate EUR 1.10 from 2026-11-01");
  await say("settings rate EUR 1.20 on 10 nov");
  await say("report income");
  expectReply(/\$100\.00 and €2,000\.00, together \$2,400\.00 \(cash basis\)/);
  expect(field("Total, all in USD")).toBe("$2,400.00");
  expectReply(/1 EUR = 1\.1 USD since Sun 1 Nov 2026 and 1 EUR = 1\.2 USD since Tue 10 Nov 2026/);
  await say("got 500 yen from Acme, bank");
  await say("report income");
  expectReply(/together \$2,400\.00 without ¥500/);
  await say("balances");
  expectReply(/together \$2,500\.00 without ¥500/);
});

story("whole cents add up exactly, however many there are", async ({ say, line, field, expectReply }) => {
  await say("add client Acme");
  for (let n = 0; n < 10; n++)
    await line({ slash: "income", options: { amount: "0.1", client: "Acme", mode: "cash" } });
  await line({ slash: "income", options: { amount: "90071992547409.91", client: "Acme", mode: "bank" } });
  await say("balances");
  expect(field("Total")).toBe("$90,071,992,547,410.91");
  await line({ slash: "income", options: { amount: "1200+19%", client: "Acme", mode: "bank" } });
  expect(field("Amount")).toBe("$1,428.00");
  await line({ slash: "income", options: { amount: "1.0055", client: "Acme" } });
  expectReply(/can't read "1\.0055" as an amount/);
});

story("money given back to a client is a refund of what was received", async ({ say, field, count, expectReply }) => {
  await say("add client Acme");
  await say("got 1200 from Acme yesterday, paypal");
  await say("income refund 200 to Acme");
  expectReply(/you gave \$200\.00 back to Acme/);
  expect([field("Amount"), field("Payment mode"), field("Classification")]).toEqual(["-$200.00", "PayPal", "client"]);
  expect(holds(await say("balances"))).toEqual({ PayPal: "$1,000.00" });
  await say("income refund 1100 to Acme");
  expectReply(/no received entry of Acme of which \$1,100\.00 could be given back.*income refund 200 to Acme/);
  expect(await count("income")).toBe(2);
  await say("report income");
  expect(field("Total")).toBe("$1,000.00");
});

story("a corrected refund stays a refund, and within the original", async ({ say, field, expectReply }) => {
  await say("add client Acme");
  await say("got 500 from Acme, bank");
  await say("income refund 200 to Acme");
  await say("no, make it 250");
  expectReply(/Corrected: Refund of \$250\.00 to Acme\./);
  expect(field("Amount")).toBe("-$250.00");
  await say("make it 600");
  expectReply(/can't refund \$600\.00: \$500\.00 is left/);
  await say("undo");
  expectReply(/Undone: Correction: Refund of \$200\.00 to Acme → Refund of \$250\.00 to Acme/);
  expect(holds(await say("balances"))).toEqual({ bank: "$300.00" });
});

story(
  "money that came back from a vendor is a refund; when several expenses fit, it asks of which",
  async ({ say, click, field, count, expectReply }) => {
    await say("spent 120 at Hetzner on 3 november, card");
    await say("spent 90 at Hetzner, cash");
    const told = await say("expense refund 60 from Hetzner");
    expectReply(/Which entry is the refund of \$60\.00 of\?/);
    expect(buttons(told)).toEqual([
      "$90.00, Fri 20 Nov 2026, Hetzner",
      "$120.00, Tue 3 Nov 2026, Hetzner",
      "None of these",
    ]);
    expect(await count("expense")).toBe(2);
    await click("$120.00, Tue 3 Nov 2026, Hetzner");
    expectReply(/\$60\.00 came back to you from Hetzner/);
    expect(field("Payment mode")).toBe("card");
    expect(holds(await say("balances"))).toEqual({ card: "-$60.00", cash: "-$90.00" });
  },
);

story("a refunded entry can't become less than its refunds", async ({ say, line, expectReply, field }) => {
  await say("add client Acme");
  const { messages } = await say("got 500 from Acme, bank");
  await say("income refund 200 to Acme");
  const reply = messages.at(-1)?.message;
  await line({ reply, say: "make it 150" });
  expectReply(/\$200\.00 of that entry has been refunded already/);
  await line({ reply, say: "make it 250" });
  expect(field("Amount")).toBe("$250.00");
});

story("bad input says what was wrong and what works, and writes nothing", async ({ say, line, count, expectReply }) => {
  await say("add client Acme");
  const changes = await count("change");
  for (const [command, options, answer] of [
    ["income", { amount: "lots", client: "Acme" }, /can't read "lots" as an amount.*1,200\.50 EUR/],
    ["income", { amount: "0", client: "Acme" }, /above zero.*got 1200 from Acme yesterday, bank/],
    ["income", { amount: "-80", client: "Acme" }, /-\$80\.00 is below zero.*refund.*income refund 200 to Acme/],
    ["expense", { amount: "-80" }, /-\$80\.00 is below zero.*expense refund 60 from Hetzner/],
    ["income", { amount: "100", on: "smarch 32" }, /can't read "smarch 32" as a date.*last friday/],
    ["income", { amount: "100", received: "perhaps" }, /"perhaps" is not one of yes, no/],
    ["income", { amount: "100", colour: "red" }, /no option "colour".*It takes: amount, client/],
    ["income", { amount: "100", invoice: "INV-9" }, /INV-9/],
    ["expense", { amount: "12 bananas" }, /can't read "12 bananas" as an amount/],
    ["income", {}, /How much\?/],
  ] as const) {
    await line({ slash: command, options });
    expectReply(answer);
    await say("cancel");
  }
  expect(await count("change")).toBe(changes);
});

story(
  "an amount that could not be read is asked for again, and the answer completes it",
  async ({ say, line, field }) => {
    await say("add client Acme");
    await line({ slash: "income", options: { amount: "a lot", client: "Acme", mode: "cash" } });
    await say("450");
    expect([field("Amount"), field("Client"), field("Payment mode")]).toEqual(["$450.00", "Acme", "cash"]);
  },
);

story(
  "a payment of an invoice and the same money as income are never both in the books",
  async ({ say, click, count, field, expectReply }) => {
    await say("add client Acme");
    await say("invoice Acme 1200, net 30");
    await say("mark INV-1 sent");
    await say("got 1200 from Acme, bank");
    expectReply(/INV-1/);
    expect([await count("payment"), await count("income")]).toEqual([1, 0]);
    await say("report income");
    expect(field("Total")).toBe("$1,200.00");
    await click("Log as new income instead");
    expect([await count("payment"), await count("income")]).toEqual([0, 1]);
    await say("report income");
    expect(field("Total")).toBe("$1,200.00");
  },
);

story(
  "the links of an entry are set from the workflow view, and what is not there yet can be made",
  async ({ say, line, click, count, field, expectReply }) => {
    await say("add client Acme");
    await say("expecting 800 from Acme");
    const told = await say("workflow");
    expect(buttons(told)).toEqual(["Invoice the $800.00", "$800.00 arrived"]);
    await say("workflow last client Globex");
    expectReply(/I don't know a client called "Globex"/);
    await click("Add Globex");
    expect(field("Client")).toBe("Globex");
    await line({ slash: "workflow", options: { entry: "800", invoice: "INV-7" } });
    expectReply(/I know no invoice "INV-7"/);
    expect(await count("invoice")).toBe(0);
    await click("Create INV-1 as draft");
    expect(await count("invoice")).toBe(1);
    await say("workflow last invoice none");
    await say("workflow last mode cash");
    expect(field("Payment mode")).toBe("cash");
    await say("workflow nonsense mode cash");
    expectReply(/no income entry for "nonsense".*workflow last mode cash/);
  },
);

story("lists of entries go newest first, ten at a time, and can be narrowed", async ({ say, line, click }) => {
  await say("add client Acme");
  await say("add client Globex");
  for (let n = 1; n <= 12; n++)
    await line({
      slash: "income",
      options: { amount: String(n), client: "Acme", on: `2026-11-${n + 5}`, mode: "cash" },
    });
  await line({ slash: "income", options: { amount: "99", client: "Globex", on: "2026-10-05", mode: "bank" } });
  const first = await say("income list");
  expect(table(first)).toHaveLength(10);
  expect(table(first)[0]).toEqual(["Tue 17 Nov 2026", "Acme", "", "$12.00", "cash"]);
  expect(table(await click("More"))).toHaveLength(3);
  const options = { client: "Globex", period: "october" };
  expect(table(await line({ slash: "income list", options }))).toEqual([
    ["Mon 5 Oct 2026", "Globex", "", "$99.00", "bank"],
  ]);
  expect((await line({ slash: "expense list", options: { vendor: "Uber" } })).text).toMatch(
    /Expenses at Uber: no entries\. To add one: spent 45\.50/,
  );
});

story("clients called nearly or just the same can still be told apart", async ({ say, click, line, field, count }) => {
  await say("add client Acme");
  await line({ slash: "client", options: { client: "Acme Ltd", email: "jane@acme.example" } });
  await click("Add anyway");
  const cash = { amount: "100", mode: "cash" };
  await line({ slash: "income", options: { ...cash, client: "acme ltd" } });
  expect(field("Client")).toBe("Acme Ltd");
  await line({ slash: "income", options: { ...cash, client: "Acme" } });
  expect(field("Client")).toBe("Acme");
  await line({ slash: "client", options: { client: "Acme" } });
  await click("Add anyway");
  const told = await line({ slash: "income", options: { ...cash, client: "Acme" } });
  expect(buttons(told)).toEqual(["Acme (client, Fri 20 Nov 2026)", "Acme (lead, Fri 20 Nov 2026)"]);
  await click("Acme (lead, Fri 20 Nov 2026)");
  expect(await count("income")).toBe(3);
});

story("a day that can't be is asked for, and nothing is written before", async ({ say, field, count }) => {
  await say("add client Acme");
  for (const [text, amount] of [
    ["got 100 from Acme on 31 feb", "$100.00"],
    ["spent 30 on paint on 2026-02-30, card", "$30.00"],
    ["got 55 from Acme in october", "$55.00"],
    ["got 65 from Acme tomorrow", "$65.00"],
  ] as const) {
    const before = (await count("income")) + (await count("expense"));
    expect((await say(text)).text).toMatch(/^Which day\?/);
    expect((await count("income")) + (await count("expense"))).toBe(before);
    await say("12 oct");
    expect([field("Amount"), field("Date")]).toEqual([amount, "Mon 12 Oct 2026"]);
  }
});

story("an amount that can't be relied on is asked for by name", async ({ say, field, count }) => {
  await say("add client Acme");
  for (const [text, named] of [
    ["got 100 BTC from Acme", /"100 BTC"/],
    ["got (100+50)*2 from Acme", /\(100\+50\)\*2|150\)\*2/],
    ["got 99999999999999999999 from Acme", /"99999999999999999999"/],
    ["got 10.5 JPY from Acme", /"10\.5 JPY"/],
    ["got 500 from Acme, minus 5% fee", /minus 5%/],
  ] as const) {
    const told = await say(text);
    expect(told.text).toMatch(named);
    expect(await count("income")).toBe(0);
    await say("cancel");
  }
  await say("got half of 900 from Acme, cash");
  expect(field("Amount")).toBe("$450.00");
});
