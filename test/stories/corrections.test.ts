import { expect } from "vitest";
import { story } from "../support/story.ts";

story("undo in reply to a card takes back what is on that card, and redo brings it back", async (teller) => {
  const { say, line, count, expectReply } = teller;
  await say("new client Acme");
  const first = await say("got 100 from Acme, bank");
  await say("got 20 gift, cash");
  const card = first.messages.at(-1)?.message;
  for (const text of ["undo", "/undo", "take that back", "scratch that"]) {
    const undone = await line({ reply: card, say: text });
    expectReply(/Undone: Income \$100\.00 from Acme/);
    const redone = await line({ reply: undone.messages.at(-1)?.message, say: "redo" });
    expectReply(/Redone: Income \$100\.00 from Acme/);
    await line({ reply: redone.messages.at(-1)?.message, say: "undo" });
    expectReply(/Undone: Income \$100\.00 from Acme/);
    await line({ reply: card, say: "redo" });
    expectReply(/Redone: Income \$100\.00 from Acme/);
  }
  expect(await count("income")).toBe(2);
});

story("undo in reply to a message that wrote nothing takes nothing back", async ({ say, line, count, expectReply }) => {
  await say("got 20 gift, cash");
  const shown = await say("balances");
  await line({ reply: shown.messages.at(-1)?.message, say: "undo" });
  expectReply(/Nothing was written with that message/);
  expect(await count("income")).toBe(1);
});

story("the Undo of a redo takes back what the redo brought, whatever was written since", async (teller) => {
  const { say, line, count, expectReply } = teller;
  await say("got 20 gift, cash");
  await say("undo");
  const redone = await say("redo");
  await say("got 30 gift, cash");
  await line({ click: redone.messages.at(-1)?.buttons.find((button) => button.label === "Undo")?.id });
  expectReply(/Undone: Income \$20\.00/);
  expect(await count("income")).toBe(1);
});

story("Edit ends when something else is written; a correction is then about that", async (teller) => {
  const { say, click, field, expectReply } = teller;
  await say("new client Acme");
  await say("got 150 from Acme, bank");
  await click("Edit");
  await say("spent 50 on lunch, cash");
  await say("make it 60");
  expectReply(/Corrected: Expense \$60\.00 for lunch/);
  await say("got 10 gift, cash");
  await say("undo");
  await say("make it 70");
  expectReply(/Corrected: Expense \$70\.00 for lunch/);
  await say("income list");
  expectReply(/\$150\.00/);
  expect(field("Amount")).toBeUndefined();
});

story("Edit is answered by a bare value", async ({ say, click, field }) => {
  await say("new client Acme");
  await say("new client Globex");
  const answers = [
    ["60", "Amount", "$60.00"],
    ["yesterday", "Date", "Thu 19 Nov 2026"],
    ["cash", "Payment mode", "cash"],
    ["Globex", "Client", "Globex"],
  ] as const;
  for (const [answer, label, value] of answers) {
    await say("got 150 from Acme, bank");
    await click("Edit");
    await say(answer);
    expect(field(label)).toBe(value);
    await say("got 1 gift, cash");
  }
});

story("a correction is typed by its fields, and none clears", async ({ say, line, field, expectReply }) => {
  await say("new client Acme");
  await say("got 150 from Acme for the logo, bank");
  await say("/edit mode none");
  expect(field("Payment mode")).toBe("not received yet");
  await say("edit mode cash, for banner");
  expect(field("Payment mode")).toBe("cash");
  expect(field("For")).toBe("banner");
  await line({ slash: "edit", options: { mode: "none", client: "none" } });
  expect(field("Payment mode")).toBe("not received yet");
  expect(field("Client")).toBeUndefined();
  await say("/edit client Acme, note none, on yesterday, received yes");
  expect(field("Client")).toBe("Acme");
  expect(field("For")).toBeUndefined();
  await say("spent 20 on lunch, cash");
  await say("edit last income amount 99");
  expectReply(/Corrected: Income \$99\.00 from Acme/);
  await say("edit last expense category travel, vendor Uber");
  expect(field("Category")).toBe("travel");
  expect(field("Vendor")).toBe("Uber");
});

story("undo of corrections says what each was", async ({ say, expectReply }) => {
  await say("new client Acme");
  await say("got 100 from Acme, bank");
  await say("make it 120");
  await say("make it 150");
  await say("that was yesterday");
  await say("undo");
  expectReply(/Undone: Correction of Income \$150\.00 from Acme \(date\)/);
  await say("undo");
  expectReply(/Undone: Correction: Income \$120\.00 from Acme → Income \$150\.00 from Acme/);
  await say("undo");
  expectReply(/Undone: Correction: Income \$100\.00 from Acme → Income \$120\.00 from Acme/);
  await say("undo");
  expectReply(/Undone: Income \$100\.00 from Acme/);
});

story("a correction that changes nothing says so", async ({ say, count, expectReply }) => {
  await say("got 20 gift, cash");
  const before = await count("change");
  await say("make it 20");
  expectReply(/says that already\. Nothing changed/);
  expect(await count("change")).toBe(before);
});

story("Edit takes what its examples say, for each kind of entry", async ({ say, click, field, expectReply }) => {
  await say("add client Acme");
  await say("add client Globex");
  await say("call with Acme tue 3pm");
  const edit = async (text: string) => {
    await click("Edit");
    await say(text);
  };
  await edit("make it 45 minutes");
  expect([field("When"), field("Length")]).toEqual(["Tue 24 Nov 2026, 15:00–15:45", "45 min"]);
  await edit("medium zoom, title Kickoff");
  expect([field("What"), field("Medium")]).toEqual(["Kickoff with Acme", "Zoom"]);
  await click("Edit");
  expectReply(/For example: move it to 3pm, make it 45 minutes, it was with Globex, medium zoom, title Kickoff/);
  await say("it was with Globex");
  expect(field("Client")).toBe("Globex");
  await say("project Website for Acme 6000");
  await edit("value 7000, due 31 jan, name Site");
  expect([field("Value"), field("Completion due")]).toEqual(["$7,000.00", "Sun 31 Jan 2027"]);
  await say("got 500 from Acme for logo, bank");
  await edit("make it 550");
  await edit("for the poster, mode cash");
  expect([field("Amount"), field("For"), field("Payment mode")]).toEqual(["$550.00", "the poster", "cash"]);
});

story("a change to what is so already says that nothing changed", async ({ say, count, expectReply }) => {
  await say("add client Acme");
  await say("client update Acme owner owner");
  expectReply(/Changed owner of Acme/);
  await say("task Draft due friday");
  await say("invoice Acme 100 for hosting, net 14");
  await say("deal for Acme: logo 3000");
  const before = await count("change");
  for (const said of [
    "client update Acme owner owner",
    "task update task: Draft due: friday",
    "invoice update INV-1 due in 14 days",
    "deal update logo 3000",
  ]) {
    await say(said);
    expectReply(/says that already\. Nothing changed/);
  }
  expect(await count("change")).toBe(before);
});

story("what stands on something undone comes back with it, once agreed", async (teller) => {
  const { say, click, line, count, snapshot, expectReply } = teller;
  await say("new client Zed");
  await say("project Foo for Zed");
  await say("task draw foo on Foo");
  const before = await snapshot();
  const undone = await say("undo");
  await say("undo");
  await line({ click: undone.messages.at(-1)?.buttons.find((button) => button.label === "Redo")?.id });
  expectReply(/It stands on what is undone too: Project Foo/);
  expect(await count("task")).toBe(0);
  await click("Redo all 2");
  expectReply(/Redone: Project Foo; Task draw foo/);
  expect(await snapshot()).toEqual(before);
});

story("a correction does not come back onto an entry that is gone", async (teller) => {
  const { say, line, count, expectReply } = teller;
  await say("got 90 gift, cash");
  await say("make it 45");
  const undone = await say("undo");
  await say("undo");
  await line({ click: undone.messages.at(-1)?.buttons.find((button) => button.label === "Redo")?.id });
  expectReply(/stands on what is undone too: Income \$90\.00/);
  await say("yes");
  expectReply(/Redone: Income \$90\.00/);
  expect(await count("income")).toBe(1);
  await say("income list");
  expectReply(/\$45\.00/);
});

story("what was made anew since does not come back a second time", async (teller) => {
  const { say, line, expectReply, snapshot } = teller;
  await say("new client Zed");
  for (const text of ["settings modes add Wise", "tag Zed vip", "settings rate EUR 1.1"]) {
    await say(text);
    const undone = await say("undo");
    await say(text);
    const before = await snapshot();
    await line({ click: undone.messages.at(-1)?.buttons.find((button) => button.label === "Redo")?.id });
    expectReply(/can't come back: the same has been made anew since/);
    expect(await snapshot()).toEqual(before);
  }
});

story("undo that, where something else was told last, asks first or ends the question", async (teller) => {
  const { say, count, expectReply } = teller;
  await say("new client Acme");
  await say("got 100 from Acme, bank");
  await say("spent 10 on gum");
  await say("delete it");
  expectReply(/Undone: Expense \$10\.00/);
  await say("delete it");
  expectReply(/Take back Income \$100\.00 from Acme\?/);
  await say("no");
  await say("show Acme");
  await say("undo that");
  expectReply(/Take back Income \$100\.00 from Acme\?/);
  expect(await count("income")).toBe(1);
  await say("got 50 from Nobody Inc");
  await say("undo that");
  expectReply(/Cancelled/);
  expect(await count("income")).toBe(1);
  await say("undo that");
  await say("yes");
  expectReply(/Undone: Income \$100\.00/);
});

story("all of today, both and the last few are taken back at once, once that is agreed", async (teller) => {
  const { say, advance, count, snapshot, expectReply } = teller;
  await say("new client Acme");
  await say("got 100 from Acme, bank");
  await advance("1d");
  const yesterday = await snapshot();
  await say("undo everything from today");
  expectReply(/nothing to undo/);
  await say("spent 10 on gum");
  await say("invoice Acme 300");
  await say("mark it sent");
  await say("undo everything I did today");
  expectReply(/Take back all of this: INV-1 sent; Invoice INV-1 for Acme, \$300\.00; Expense \$10\.00 for gum\?/);
  await say("keep");
  expect(await count("invoice")).toBe(1);
  await say("undo today");
  await say("yes");
  expect(await snapshot()).toEqual(yesterday);
  await say("redo");
  expect(await count("expense")).toBe(1);
  await say("spent 1 on tea, 2 on ink");
  await say("undo both");
  expectReply(/Undone: 2 entries/);
  expect(await count("expense")).toBe(1);
});

story(
  "the last two are taken back as said in Spanish",
  async ({ say, count, expectReply }) => {
    await say("gasté 5 en café");
    await say("gasté 7 en té");
    await say("deshaz los dos últimos");
    expectReply(/Deshecho/);
    expect(await count("expense")).toBe(0);
    await say("redo");
    await say("deshaz todo lo de hoy");
    expectReply(/¿Deshago todo esto:/);
  },
  { locale: "es-ES", currency: "EUR", zone: "Europe/Madrid" },
);
