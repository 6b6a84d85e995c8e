import { expect } from "vitest";
import { story } from "../support/story.ts";

story("automatic numbers leave none out, whatever own numbers stand between them", async (teller) => {
  const { say, line, expectReply } = teller;
  await say("new client Acme");
  await line({ slash: "invoice", options: { client: "Acme", amount: "1", number: "X-77" } });
  expectReply(/Drafted X-77/);
  await say("invoice Acme 2");
  expectReply(/Drafted INV-1 /);
  await line({ slash: "invoice", options: { client: "Acme", amount: "3", number: "X-78" } });
  await say("invoice Acme 4");
  expectReply(/Drafted INV-2 /);
  await line({ slash: "invoice", options: { client: "Acme", amount: "5", number: "inv-9" } });
  expectReply(/inv-9 would leave numbers out: the next one is INV-3/);
  await line({ slash: "invoice", options: { client: "Acme", amount: "5", number: "INV-3" } });
  await say("invoice Acme 6");
  expectReply(/Drafted INV-4 /);
});

story("a new invoice made in the workflow takes the next number, not the one that was typed", async (teller) => {
  const { say, click, expectReply, field } = teller;
  await say("new client Acme");
  await say("expecting 100 from Acme for the site");
  await say("workflow site invoice INV-5");
  expectReply(/\[Create INV-1 as draft\]/);
  await click("Create INV-1 as draft");
  expect(field("Number")).toBe("INV-1");
  await say("invoice Acme 2");
  expectReply(/Drafted INV-2 /);
});

story("books begun at a number of their own go on from there", async ({ line, say, expectReply }) => {
  await say("new client Acme");
  await line({ slash: "invoice", options: { client: "Acme", amount: "1", number: "INV-31" } });
  await say("invoice Acme 2");
  expectReply(/Drafted INV-32 /);
});

story("a void invoice goes back to what was asked", async ({ say, expectReply, field }) => {
  await say("new client Acme");
  await say("invoice Acme 100, sent");
  await say("void INV-1");
  await say("INV-1 back to draft");
  expectReply(/INV-1 is a draft again and keeps its number/);
  expect(field("Status")).toBe("Draft");
  await say("undo");
  await say("invoice update INV-1 status sent");
  expectReply(/INV-1 is no longer void: it is sent again, as of Fri 20 Nov 2026/);
  expect(field("Status")).toBe("Sent");
});

story("what is said right under an invoice is of that invoice, under anything else it is asked of which", async (t) => {
  const first = await t.say("invoice Acme 1200 for March, net 30");
  await t.click("Add Acme");
  const acme = await t.say("show INV-1");
  await t.say("send it");
  t.expectReply(/INV-1 to Acme is marked as sent/);
  await t.say("got 50 for stickers, cash");
  await t.say("invoice Acme 99 for hosting");
  for (const said of ["send it", "void it", "mark it as sent", "envíala", "schick sie"]) {
    await t.say("got 20 for stickers, cash");
    await t.say(said);
    t.expectReply(/Which invoice do you mean/);
  }
  await t.say("show INV-2");
  expect(t.field("Status")).toBe("Draft");
  await t.say("it was paid yesterday by card", { reply: acme.messages[0]?.message });
  t.expectReply(/Booked \$1,200\.00 from Acme on INV-1/);
  expect([t.field("Date"), t.field("Payment mode")]).toEqual(["Thu 19 Nov 2026", "card"]);
  await t.say("show INV-2");
  await t.say("paid 45 cash");
  t.expectReply(/\$45\.00 spent/);
  await t.say("show INV-2");
  await t.say("void it");
  t.expectReply(/INV-2 is void/);
  expect(first.messages).toHaveLength(1);
});

story("entries of somebody the books don't have are none, and not all", async ({ say, line, expectReply, count }) => {
  await say("add client Acme");
  await say("got 500 from Acme, bank");
  const { messages } = await line({ slash: "/workflow", options: { client: "Zork" } });
  expectReply(/^I don't know a client called "Zork"\./);
  expect(messages.flatMap((message) => message.buttons?.map(({ label }) => label) ?? [])).toEqual(["Add Zork"]);
  expect(await count("client")).toBe(1);
});

story("a refund to a client whose money came by invoice is given back of that invoice", async (teller) => {
  const { say, click, expectReply, field, count } = teller;
  await say("add client Orchid");
  await say("invoice Orchid 500");
  await click("Mark sent");
  await say("refund orchid 500");
  expectReply(/no received entry of Orchid/);
  await say("INV-1 paid by card");
  const asked = await say("refund orchid 200");
  expectReply(/Gave \$200\.00 of INV-1 back to Orchid/);
  expect(asked.messages.at(-1)?.buttons.map((one) => one.label)).toEqual(["cash", "card", "PayPal", "Undo", "Edit"]);
  await click("cash");
  expect(field("Payment mode")).toBe("cash");
  await say("invoice Orchid 600");
  await click("Mark sent");
  await say("INV-2 paid by card");
  await say("refund orchid 100");
  expectReply(/Which entry is the refund of \$100\.00 of/);
  await click("$600.00, Fri 20 Nov 2026, INV-2");
  expectReply(/Gave \$100\.00 of INV-2 back/);
  expect([await count("income"), await count("payment")]).toEqual([0, 4]);
});
