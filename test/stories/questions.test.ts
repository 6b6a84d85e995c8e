import { expect } from "vitest";
import { story } from "../support/story.ts";

story("a plain yes takes the one button that says so", async ({ say, count, expectReply }) => {
  const agreeing = ["yes", "Yes please!", "ok", "add it", "sure", "ja", "sí", "oui", "👍"];
  const names = ["Beta", "Gamma", "Kestrel", "Omaha", "Quill", "Tundra", "Umbra", "Vortex", "Zenith"];
  for (const [index, answer] of agreeing.entries()) {
    await say(`got 5${index} from ${names[index]}`);
    await say(answer);
    expectReply(new RegExp(`Recorded \\$5${index}\\.00`));
  }
  expect(await count("income")).toBe(agreeing.length);
});

story("a plain no, or never mind, ends the question and writes nothing", async ({ say, count, expectReply }) => {
  for (const answer of ["no", "No thanks.", "never mind", "forget it", "nein", "non"]) {
    await say("got 51 from Newco");
    await say(answer);
    expectReply(/^Cancelled\.$/);
    await say("cancel");
    expectReply(/no open question/);
  }
  expect(await count("income")).toBe(0);
  expect(await count("client")).toBe(0);
});

story("yes to a question with several choices asks again which; a place or a label answers it", async (teller) => {
  const { say, count, expectReply } = teller;
  await say("new client Acme");
  await say("invoice Acme 100, sent");
  await say("Acme paid 150, cash");
  expectReply(/How shall I book it/);
  await say("yes");
  expectReply(/How shall I book it[\s\S]*\[Only \$100\.00\]/);
  expect(await count("payment")).toBe(0);
  await say("the second");
  expectReply(/\$50\.00 of credit/);
  expect(await count("payment")).toBe(1);
});

story("yes and no answer what is asked before something goes", async ({ say, count, expectReply }) => {
  await say("new client Zed");
  await say("delete client Zed");
  await say("nope");
  expect(await count("client")).toBe(1);
  await say("delete client Zed");
  await say("yes, do it");
  expectReply(/I did not get that|Deleted Zed/);
  await say("delete client Zed");
  await say("yes");
  expect(await count("client")).toBe(0);
  await say("ok");
  expectReply(/^👍$/);
});

story(
  "a second question leaves the first one open; answered, the first is asked again",
  async ({ say, click, count, expectReply, expectNot }) => {
    await say("got 51 from Beta");
    await say("got 52 from Gamma");
    await say("got 20 gift");
    expectReply(/Recorded \$20\.00/);
    expectNot(/Still open/);
    await say("yes");
    expectReply(/Recorded \$52\.00 from Gamma/);
    expectReply(/Still open: I don't know a client called "Beta"[\s\S]*\[Add Beta\]/);
    await click("Add Beta");
    expectReply(/Recorded \$51\.00 from Beta/);
    expect(await count("income")).toBe(3);
  },
);

story("the buttons of an earlier question stay good, across a restart too", async (teller) => {
  const { say, click, restart, count, expectReply } = teller;
  await say("got 51 from Beta");
  await say("got 52 from Gamma");
  await restart();
  await click("Add Beta");
  expectReply(/Recorded \$51\.00 from Beta/);
  await click("Add Gamma");
  expectReply(/Recorded \$52\.00 from Gamma/);
  expect(await count("income")).toBe(2);
});

story("cancel ends the question asked last, and the one before is asked again", async (teller) => {
  const { say, count, expectReply } = teller;
  await say("got 51 from Beta");
  await say("got 52 from Gamma");
  await say("cancel");
  expectReply(/Cancelled\.[\s\S]*Still open:[\s\S]*"Beta"/);
  await say("cancel");
  expectReply(/^Cancelled\.$/);
  await say("cancel");
  expectReply(/no open question/);
  expect(await count("income")).toBe(0);
});

story("the same thing said twice is asked once", async ({ say, count, expectReply }) => {
  await say("got 51 from Beta");
  await say("got 51 from Beta");
  await say("yes");
  expectReply(/Recorded \$51\.00 from Beta/);
  await say("cancel");
  expectReply(/no open question/);
  expect(await count("income")).toBe(1);
});

story("two unknown clients in one message are both asked about, and neither is lost", async (teller) => {
  const { say, count, expectReply } = teller;
  await say("got 5 from Epsilon, 6 from Zeta");
  await say("yes");
  expectReply(/Recorded \$6\.00 from Zeta[\s\S]*Still open:[\s\S]*Epsilon/);
  await say("yes");
  expectReply(/Recorded \$5\.00 from Epsilon/);
  expect(await count("income")).toBe(2);
});

story("a question whether to delete is not asked again behind another", async ({ say, click, count, expectReply }) => {
  await say("new client Zed");
  await say("delete client Zed");
  await say("got 51 from Beta");
  await say("yes");
  expectReply(/Recorded \$51\.00 from Beta/);
  await click("Delete Zed");
  expectReply(/no longer good/);
  expect(await count("client")).toBe(2);
});

story("a question can be answered by a reply to its message", async ({ say, line, count, expectReply }) => {
  const first = await say("got 51 from Beta");
  await say("got 52 from Gamma");
  await line({ reply: first.messages.at(-1)?.message, say: "yes" });
  expectReply(/Recorded \$51\.00 from Beta/);
  expect(await count("income")).toBe(1);
});

story("editing the message that raised a question asks with what it says now", async (teller) => {
  const { say, line, click, count, expectReply } = teller;
  await say("got 77 from Ecme, cash", { id: "e1" });
  await line({ edit: "e1", say: "got 78 from Ecme, cash" });
  expectReply(/I don't know a client called "Ecme"/);
  expect(await count("income")).toBe(0);
  await click("Add Ecme");
  expectReply(/Recorded \$78\.00 from Ecme/);
  expect(await count("income")).toBe(1);
});

story("editing a message after its question was answered offers to update the entry, as it is now", async (teller) => {
  const { say, line, click, count, field, expectReply } = teller;
  await say("got 77 from Ecme, cash", { id: "e1" });
  await click("Add Ecme");
  await line({ edit: "e1", say: "got 79 from Ecme, cash" });
  expectReply(/Shall I update Income \$77\.00 from Ecme/);
  await say("cancel");
  expectReply(/Cancelled/);
  await line({ edit: "e1", say: "got 79 from Ecme, cash" });
  await say("yes");
  expect(field("Amount")).toBe("$79.00");
  await line({ edit: "e1", say: "got 80 from Ecme, cash" });
  expectReply(/Shall I update Income \$79\.00 from Ecme/);
  await click("Update");
  expect(field("Amount")).toBe("$80.00");
  expect(await count("income")).toBe(1);
});

story("editing a message that undid something changes nothing", async ({ say, line, count, expectReply }) => {
  await say("spent 5 on lunch");
  await say("undo", { id: "u1" });
  await line({ edit: "u1", say: "got 99 gift" });
  expectReply(/stays as it is/);
  expect(await count("expense")).toBe(0);
  expect(await count("income")).toBe(0);
});

story("a message that wrote one part and asked about another is not written again by an edit", async (teller) => {
  const { say, line, count } = teller;
  await say("new client Acme");
  await say("got 5 from Acme, 6 from Ecme", { id: "b1" });
  await line({ edit: "b1", say: "got 5 from Acme, 6 from Acme" });
  expect(await count("income")).toBe(1);
});

story("a question just asked is answered with what leads to the answer left aside", async (teller) => {
  const { say, count, field, expectReply } = teller;
  await say("new client Acme");
  await say("new client Globex");
  for (const text of ["no, from Acme", "not Initech, Acme", "it was Acme, sorry", "Acme please"]) {
    await say("got 300 from Initech");
    await say(text);
    expect(field("Client"), text).toBe("Acme");
  }
  for (const [text, amount] of [
    ["it's 500", "$500.00"],
    ["about 350 I think", "$350.00"],
    ["twelve hundred", "$1,200.00"],
    ["350 by card", "$350.00"],
  ] as const) {
    await say("got money from Acme today");
    expectReply(/How much\?/);
    await say(text);
    expect(field("Amount"), text).toBe(amount);
  }
  expect(await count("income")).toBe(8);
});

story("a correction of what was just asked is of that, and not of the entry before", async (teller) => {
  const { say, count, field, expectReply, snapshot } = teller;
  await say("new client Acme");
  await say("new client Globex");
  await say("got 90 from Acme, bank");
  const before = await snapshot();
  await say("got money from Acme");
  await say("it was Globex");
  expectReply(/How much\?/);
  expect(await snapshot()).toEqual(before);
  await say("no, from Globex 200");
  expect(field("Client")).toBe("Globex");
  expect(field("Amount")).toBe("$200.00");
  expect(await count("income")).toBe(2);
});

story("what fits no question leaves it before them", async ({ say, count, expectReply }) => {
  await say("new client Acme");
  await say("got money from Acme");
  await say("yes");
  expectReply(/How much\?/);
  await say("dunno");
  expectReply(/did not get that[\s\S]*Still open: How much\?/);
  await say("80");
  expect(await count("income")).toBe(1);
});

story("what leads to an answer is a correction once something else was written", async ({ say, field, count }) => {
  await say("new client Acme");
  await say("got 300 from Initech");
  await say("got 20 gift, cash");
  await say("no, from Acme");
  expect(field("Amount")).toBe("$20.00");
  expect(await count("income")).toBe(1);
});

story("the currency is set by its sign or name as well", async ({ say, expectReply }) => {
  await say("settings currency euros");
  expectReply(/Currency: EUR/);
  await say("settings currency £");
  expectReply(/Currency: GBP/);
  await say("settings currency dollars");
  expectReply(/Currency: USD/);
  await say("settings currency k");
  expectReply(/not a currency code/);
});
