import { expect } from "vitest";
import { story } from "../support/story.ts";

story("own payment modes, categories and classifications are heard in sentences", async (teller) => {
  const { say, field, expectReply } = teller;
  await say("new client Acme");
  for (const setting of ["modes add Wise EUR", "categories add gear", "classifications add royalties"])
    await say(`settings ${setting}`);
  await say("spent 20 on gear, wise eur");
  expect([field("Category"), field("Payment mode")]).toEqual(["gear", "Wise EUR"]);
  await say("royalties 50 bank");
  expect(field("Classification")).toBe("royalties");
  await say("got 60 royalties from Acme via Wise EUR");
  expect([field("Client"), field("Classification"), field("Payment mode")]).toEqual(["Acme", "royalties", "Wise EUR"]);
  await say("income from royalties this year");
  expectReply(/Income classified as royalties in 2026: \$110\.00/);
  await say("expenses on gear this year");
  expectReply(/Expenses in gear in 2026: \$20\.00/);
});

story("money given back keeps the payment mode and the day that were said", async ({ say, field, expectReply }) => {
  await say("new client Acme");
  await say("got 1200 from Acme, bank");
  for (const text of ["refunded Acme 100 by PayPal", "gave Acme 20 back via PayPal", "refund 30 to Acme, paypal"]) {
    await say(text);
    expect([text, field("Payment mode")]).toEqual([text, "PayPal"]);
  }
  await say("balances paypal");
  expectReply(/PayPal holds -\$150\.00/);
  await say("invoice Acme 500, sent");
  await say("INV-1 paid, bank");
  await say("refunded Acme 20 on INV-1 yesterday via cash");
  expect([field("Payment mode"), field("Date")]).toEqual(["cash", "Thu 19 Nov 2026"]);
  await say("Hetzner refunded 20 by PayPal");
  expect([field("Vendor"), field("Payment mode")]).toEqual(["Hetzner", "PayPal"]);
});

story("what a client pays back is no part payment of their only open invoice", async (teller) => {
  const { say, click, count, field, expectReply } = teller;
  await say("new client Acme");
  await say("invoice Acme 500, sent");
  await say("Acme paid me back 20, cash");
  expectReply(/Recorded \$20\.00 from Acme/);
  await say("Acme reimbursed me 30, cash");
  expect(await count("payment")).toBe(0);
  await say("Acme paid 40, cash");
  expectReply(/Booked \$40\.00 from Acme on INV-1\. \$460\.00 left/);
  await click("Log as new income instead");
  expect(field("Amount")).toBe("$40.00");
  expect(await count("payment")).toBe(0);
});

story("payment modes, categories and classifications are added, renamed and put away in words", async (teller) => {
  const { say, field, snapshot, expectReply, expectNot } = teller;
  const before = await snapshot();
  await say("add payment mode Wise");
  expectReply(/Payment modes:.*Wise/);
  await say("undo");
  expect(await snapshot()).toEqual(before);
  await say("new payment method: Wise");
  await say("got 500, wise");
  expect(field("Payment mode")).toBe("Wise");
  await say("rename payment mode Wise to TransferWise");
  await say("delete payment mode TransferWise");
  await say("payment modes");
  expectNot(/Wise,/);
  await say("balances");
  expectReply(/TransferWise[^\n]*\$500\.00/);
  await say("add expense category Coworking");
  await say("spent 20 on coworking, card");
  expect(field("Category")).toBe("Coworking");
  await say("rename the coworking category to desk rent");
  await say("categories");
  expectReply(/desk rent/);
  await say("delete category nonsense");
  expectReply(/I don't know a category called "nonsense"\. There are/);
  await say("add royalties as income classification");
  await say("got 300 royalties, bank");
  expect(field("Classification")).toBe("royalties");
});

story("a new client's usual source may stand alone", async ({ say, field }) => {
  await say("new client Globex, referral");
  expect([field("Source"), field("Stage")]).toEqual(["referral", "Client"]);
});
