import { expect } from "vitest";
import { story } from "../support/story.ts";

story(
  "an entry is answered with a card that shows everything written, with Undo and Edit",
  async ({ say, field, expectReply }) => {
    await say("add client Acme");
    const { messages } = await say("got 1200 from Acme for the logo yesterday, bank");
    expectReply(/1,200\.00/);
    expect(field("Amount")).toBe("$1,200.00");
    expect(field("Client")).toBe("Acme");
    expect(field("For")).toMatch(/logo/);
    expect(field("Date")).toBe("Thu 19 Nov 2026");
    expect(field("Payment mode")).toBe("bank");
    expect(messages.at(-1)?.buttons.map((button) => button.label)).toEqual(expect.arrayContaining(["Undo", "Edit"]));
  },
);

story("an unknown client is never made in silence", async ({ say, click, count, expectReply }) => {
  await say("got 300 from Newco for a poster");
  expectReply(/Newco/);
  expect(await count("income")).toBe(0);
  expect(await count("client")).toBe(0);
  await click("Add Newco");
  expect(await count("income")).toBe(1);
  expect(await count("client")).toBe(1);
});

story(
  "undo takes back the last change, goes further back, and redo brings it forward",
  async ({ say, count, snapshot, expectReply }) => {
    await say("add client Acme");
    const empty = await snapshot();
    await say("got 100 from Acme");
    const first = await snapshot();
    await say("got 200 from Acme");
    const second = await snapshot();
    await say("undo");
    expect(await snapshot()).toEqual(first);
    await say("undo");
    expect(await snapshot()).toEqual(empty);
    await say("redo");
    expect(await snapshot()).toEqual(first);
    await say("redo");
    expect(await snapshot()).toEqual(second);
    await say("redo");
    expectReply(/nothing to redo/i);
    expect(await count("income")).toBe(2);
  },
);

story(
  "undo of what is called takes that back, and not what was written since",
  async ({ say, snapshot, expectReply }) => {
    await say("add client Acme");
    const before = await snapshot();
    await say("spent 30 on a taxi");
    await say("got 500 from Acme");
    await say("undo the taxi");
    expectReply(/Undone: Expense \$30\.00 for taxi/);
    await say("undo the parking");
    expectReply(/Take back Income \$500\.00 from Acme\? That is what you wrote last/);
    await say("yes");
    expect(await snapshot()).toEqual(before);
  },
);

story("undo works after a restart", async ({ say, restart, count }) => {
  await say("add client Acme");
  await say("got 100 from Acme");
  await restart();
  await say("undo");
  expect(await count("income")).toBe(0);
});

story("undo of what later changes built on names them and asks first", async ({ say, click, count, expectReply }) => {
  const added = await say("add client Acme");
  await say("got 100 from Acme");
  const undo = added.messages.at(-1)?.buttons.find((button) => button.label === "Undo");
  await click(undo?.id ?? "");
  expectReply(/\$100\.00/);
  expect(await count("client")).toBe(1);
  await click("Undo all 2");
  expect(await count("client")).toBe(0);
  expect(await count("income")).toBe(0);
  await say("redo");
  expect(await count("client")).toBe(1);
  expect(await count("income")).toBe(1);
});

story(
  "a missing amount is asked for, the question waits across a restart, and the answer completes it",
  async ({ say, restart, count, field, expectReply }) => {
    await say("add client Acme");
    await say("Acme sent money");
    expectReply(/how much/i);
    expect(await count("income")).toBe(0);
    await restart();
    await say("got 50 from Acme, cash");
    expect(await count("income")).toBe(1);
    await say("1.2k");
    expect(await count("income")).toBe(2);
    expect(field("Amount")).toBe("$1,200.00");
    expect(field("Client")).toBe("Acme");
  },
);

story("cancel ends the question, and says so when there is none", async ({ say, count, expectReply }) => {
  await say("add client Acme");
  await say("Acme sent money");
  await say("cancel");
  expectReply(/cancelled/i);
  await say("50");
  expect(await count("income")).toBe(0);
  await say("cancel");
  expectReply(/no open question/i);
});

story("chit-chat, wishes and messages to others write nothing", async ({ say, count }) => {
  await say("add client Acme");
  const changes = await count("change");
  for (const text of [
    "thanks!",
    "good morning",
    "Acme might order for 2k, fingers crossed",
    "@lena can you pay 300 to the printer?",
    "lol",
    "if Acme pays 500 I'm happy",
  ]) {
    await say(text);
  }
  expect(await count("change")).toBe(changes);
});

story("a correction changes the last entry of that person in that conversation", async ({ say, field, count }) => {
  await say("add client Acme");
  await say("add client Globex");
  await say("got 1200 from Acme, bank");
  await say("no, make it 1300");
  expect(field("Amount")).toBe("$1,300.00");
  await say("that was yesterday");
  expect(field("Date")).toBe("Thu 19 Nov 2026");
  await say("it was for Globex");
  expect(field("Client")).toBe("Globex");
  await say("make it cash");
  expect(field("Payment mode")).toMatch(/cash/);
  expect(await count("income")).toBe(1);
});

story("a reply to an older card corrects that one, and only that one", async ({ say, field, product }) => {
  await say("add client Acme");
  const older = await say("got 100 from Acme, bank");
  await say("got 200 from Acme, bank");
  await say("make it 150", { reply: older.messages.at(-1)?.message });
  expect(field("Amount")).toBe("$150.00");
  const amounts = await product().database.transaction((tx) => tx.income.findMany({ select: { amountMinor: true } }));
  expect(amounts.map((row) => row.amountMinor).sort()).toEqual([15000n, 20000n]);
});

story(
  "Edit on a card asks what to change, and the answer changes that card's entry",
  async ({ say, click, field, expectReply }) => {
    await say("add client Acme");
    await say("got 100 from Acme, bank");
    await click("Edit");
    expectReply(/what/i);
    await say("make it 175");
    expect(field("Amount")).toBe("$175.00");
  },
);

story("several entries in one message are each shown, with one Undo for all", async ({ say, click, count }) => {
  await say("add client Acme");
  const { messages } = await say("got 400 from Acme, spent 35 on a courier");
  expect(messages.filter((message) => message.card)).toHaveLength(2);
  expect(await count("income")).toBe(1);
  expect(await count("expense")).toBe(1);
  await click("Undo all 2");
  expect(await count("income")).toBe(0);
  expect(await count("expense")).toBe(0);
});

story("one bad part of a message does not lose the others", async ({ say, count, expectReply }) => {
  await say("add client Acme");
  await say("got 400 from Acme\nspent 20 on taxi\ngot 99 from Initech");
  expect(await count("income")).toBe(1);
  expect(await count("expense")).toBe(1);
  expectReply(/Initech/);
});

story("an edited message offers to update its entry", async ({ say, line, click, field, count }) => {
  await say("add client Acme");
  await say("got 100 from Acme, bank", { id: "evt-7" });
  const { messages } = await line({ edit: "evt-7", say: "got 110 from Acme, bank" });
  expect(messages.at(-1)?.buttons.map((button) => button.label)).toContain("Update");
  await click("Update");
  expect(field("Amount")).toBe("$110.00");
  expect(await count("income")).toBe(1);
});

story(
  "text that can't be read gets a sentence with an example, and nothing is written",
  async ({ say, count, expectReply }) => {
    await say("florb the quux");
    expectReply(/wrote nothing/);
    expectReply(/got 1200 from Acme/);
    expect(await count("change")).toBe(0);
  },
);

story(
  "settings are listed with how to change them, changed in chat, and undone",
  async ({ say, expectReply, field }) => {
    await say("settings");
    expect(field("Currency")).toMatch(/USD.*settings currency EUR/);
    await say("settings currency EUR");
    expectReply(/EUR/);
    await say("undo");
    await say("settings");
    expect(field("Currency")).toMatch(/^USD/);
    await say("settings zone berlin");
    expectReply(/Europe\/Berlin/);
    await say("settings zone Atlantis");
    expectReply(/Atlantis/);
    await say("settings currency QQQ");
    expectReply(/QQQ.*settings currency EUR/);
  },
);

story("help lists everything by theme, and explains one command", async ({ say, expectReply }) => {
  await say("help");
  expectReply(/income/);
  await say("/help income");
  expectReply(/amount: How much/);
  expectReply(/got 1200 from Acme/);
  await say("help (bills");
  expectReply('There is no command "(bills".');
});

story(
  "the first run asks at most four questions, each with a guess, and messages work meanwhile",
  async ({ say, click, count, expectReply, expectNot }) => {
    await say("hello");
    expectReply(/what is your business called/i);
    await say("Studio North");
    expectReply(/currency/i);
    await click("EUR");
    expectReply(/time zone/i);
    await say("got 12 for a gift, cash");
    expect(await count("income")).toBe(1);
    await say("Europe/Berlin");
    expectReply(/first client/i);
    await say("Acme");
    expectReply(/All set/);
    expectNot(/first client/i);
    expect(await count("client")).toBe(1);
    await say("hello");
    expectReply(/^(?!.*called)/);
  },
  { tour: true },
);

story("a file is answered, never dropped in silence", async ({ line, expectReply }) => {
  await line({ file: "/tmp/receipt.exe", caption: "" });
  expectReply(/receipt\.exe.*did not keep it/);
});

story(
  "in a shared channel the bot keeps quiet unless spoken to, and money answers go to the asker alone",
  async ({ say, count }) => {
    await say("add client Acme");
    const quiet = await say("got 100 from Acme", { in: "#team" });
    expect(quiet.ignored).toBe(true);
    const spoken = await say("@purser got 100 from Acme", { in: "#team" });
    expect(spoken.messages[0]?.visibility).toBe("person");
    expect(await count("income")).toBe(1);
    await say("/settings channel log", { in: "#team" });
    const logged = await say("got 50 from Acme", { in: "#team" });
    expect(logged.ignored).toBe(false);
    expect(await count("income")).toBe(2);
    await say("/settings channel open", { in: "#team" });
    const open = await say("got 25 from Acme", { in: "#team" });
    expect(open.messages[0]?.visibility).toBe("channel");
  },
);

story("a line that is not valid gives an error and the chat goes on", async ({ line, say, expectReply }) => {
  const told = await line({ shout: "hello" });
  expect(told.error).toMatch(/not a line/);
  await say("help");
  expectReply(/income/);
});

story("a client pays in two parts", async ({ say, field, expectReply, count }) => {
  await say("add client Acme");
  await say("invoice Acme 1200 for March, net 30");
  await say("mark INV-1 sent");
  await say("Acme paid 700");
  expectReply(/500\.00 left/);
  await say("Acme paid 500");
  expectReply(/paid/);
  await say("show INV-1");
  expect(field("Status")).toMatch(/Paid/);
  expect(await count("payment")).toBe(2);
  expect(await count("income")).toBe(0);
});

story("a private answer in a shared channel can be shared with everybody there", async ({ say, click, line }) => {
  const told = await line({ say: "@purser got 1200 from Acme yesterday, bank", in: "#team" });
  const asked = told.messages.at(-1);
  expect(asked?.visibility).toBe("person");
  const added = asked?.buttons.some((one) => one.label === "Add Acme")
    ? await click("Add Acme", { in: "#team" })
    : told;
  expect(added.messages.at(-1)?.buttons.map((one) => one.label)).toEqual(["Undo", "Edit", "Share"]);
  const shared = await click("Share", { in: "#team" });
  expect(shared.messages.map((one) => [one.visibility, one.card?.title])).toEqual([["channel", "Income"]]);
  const again = await click("Share", { in: "#team" });
  expect([again.text, again.messages.flatMap((one) => one.buttons)]).toEqual([
    expect.stringMatching(/already been used/),
    [],
  ]);
  const dm = await say("balances");
  expect(dm.messages.at(-1)?.buttons.map((one) => one.label)).not.toContain("Share");
});

story("a button that brings a file, or says why it can't, leaves the card with its buttons", async (teller) => {
  const { say, click, count } = teller;
  await say("add client Acme");
  await say("invoice Acme 800 for March, net 30");
  for (const _again of [1, 2]) {
    const [said] = (await click("PDF")).messages;
    expect([said?.text.split("\n")[0], said?.replaces]).toEqual(["INV-1 for Acme, ready to forward.", undefined]);
  }
  await click("Mark sent");
  teller.expectReply(/INV-1 to Acme is marked as sent/);
  await say("INV-1 paid by card");
  for (const _again of [1, 2]) {
    const { messages } = await click("Mark paid");
    expect(messages.map((one) => [one.text, one.replaces])).toEqual([
      [expect.stringMatching(/INV-1 is already paid/), undefined],
    ]);
  }
  expect(await count("payment")).toBe(1);
});

story("who calls the bot by its name in a channel, or greets it there, is greeted", async ({ line }) => {
  for (const said of ["@purser", "@purser hello", "@purser who are you?"]) {
    const { messages } = await line({ say: said, in: "#team" });
    expect(messages.map((one) => [one.visibility, one.text])).toEqual([
      ["channel", expect.stringMatching(/who owes me/)],
    ]);
  }
  for (const said of ["hello", "@purser thanks"]) expect((await line({ say: said, in: "#team" })).ignored).toBe(true);
});

story("a button's words typed out press it", async ({ say, expectReply, field }) => {
  await say("add client Acme");
  await say("new project Website for Acme, 6000");
  await say("move Website to completed");
  expectReply(/How satisfied/);
  await say("5");
  expectReply(/Website.*5/);
  expect(field("Status")).toBe("Completed");
  await say("4");
  expectReply(/already been used|did not get/);
});

story("a worded command is heard while a question is open", async ({ say, expectReply, count }) => {
  await say("got 500 from Acme");
  expectReply(/Add it\?/);
  await say("report last month");
  expectReply(/In October 2026/);
  await say("yes");
  expect(await count("income")).toBe(1);
});
