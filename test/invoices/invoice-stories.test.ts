import { expect } from "vitest";
import { story, type Teller } from "../support/story.ts";

const slash = (teller: Teller, name: string, options: Record<string, string>) => teller.line({ slash: name, options });

/** Acme and Globex, as clients. */
async function clients({ say }: Teller): Promise<void> {
  await say("add client Acme");
  await say("add client Globex");
}

/** An invoice to Acme, sent today. */
async function sent(teller: Teller, amount: string, client = "Acme"): Promise<void> {
  await slash(teller, "invoice", { client, amount, status: "sent" });
}

story("an invoice is drafted, sent and paid in two parts", async (teller) => {
  const { say, click, expectReply, field } = teller;
  await clients(teller);
  await say("invoice Acme 1200 plus 19% tax, 10% discount, net 30");
  expectReply(/Drafted INV-1 for Acme: \$1,285\.20, due Sun 20 Dec 2026/);
  expect([field("Discount"), field("Tax 19%"), field("Total")]).toEqual(["−$120.00 (10%)", "$205.20", "$1,285.20"]);
  await click("Mark sent");
  expectReply(/\$1,285\.20 outstanding/);
  await say("Acme paid 785.20 on INV-1");
  expectReply(/\$500\.00 left/);
  await say("INV-1 paid");
  expectReply(/It is paid/);
  await slash(teller, "invoice show", { invoice: "#1" });
  expect([field("Status"), field("Paid"), field("Outstanding")]).toEqual(["Paid", "$1,285.20", "$0.00"]);
});

story("an invoice starts empty, alone, and gets its lines typed in", async (teller) => {
  const { say, expectReply, field } = teller;
  await clients(teller);
  await slash(teller, "invoice", { client: "Acme" });
  expectReply(/Drafted INV-1 for Acme, with nothing on it yet/);
  await say("invoice send INV-1");
  expectReply(/nothing on it yet, so it can't be sent/);
  await say("invoice line INV-1 add 3 x 150 Decals; Hosting 50 7%; -20 goodwill");
  expectReply(/comes to \$483\.50/);
  await say("invoice line INV-1 2 2 x 50");
  expectReply(/comes to \$537\.00/);
  await say("invoice line INV-1 remove goodwill");
  expectReply(/comes to \$557\.00/);
  await say("invoice update INV-1 amount 100");
  expectReply(/INV-1 has 2 lines, so say which one changes/);
  expect(field("Total")).toBe(undefined);
});

story("got exactly what an invoice has outstanding is its payment, and never both", async (teller) => {
  const { say, click, expectReply, count } = teller;
  await clients(teller);
  await sent(teller, "1200");
  await sent(teller, "90");
  await say("got 1200 from Acme, cash");
  expectReply(/exactly what INV-1 had outstanding/);
  expect([await count("payment"), await count("income")]).toEqual([1, 0]);
  await click("Log as new income instead");
  expectReply(/Recorded \$1,200\.00 from Acme/);
  expectReply(/cash/);
  expect([await count("payment"), await count("income")]).toEqual([0, 1]);
  await say("undo");
  expect([await count("payment"), await count("income")]).toEqual([1, 0]);
  await say("undo");
  expect([await count("payment"), await count("income")]).toEqual([0, 0]);
});

story("got what several invoices have outstanding is asked about", async (teller) => {
  const { say, click, expectReply, count } = teller;
  await clients(teller);
  await sent(teller, "300");
  await sent(teller, "300");
  await say("got 300 from Acme");
  expectReply(/several invoices with exactly \$300\.00 outstanding/);
  expect(await count("payment")).toBe(0);
  await click("INV-2, $300.00");
  expectReply(/Booked \$300\.00 from Acme on INV-2\. It is paid/);
});

story("several open invoices are asked about, or paid oldest first", async (teller) => {
  const { click, expectReply, count } = teller;
  await clients(teller);
  await slash(teller, "invoice", { client: "Acme", amount: "400", status: "sent", due: "net 30" });
  await slash(teller, "invoice", { client: "Acme", amount: "300", status: "sent", due: "net 10" });
  await slash(teller, "invoice pay", { client: "Acme", amount: "500" });
  expectReply(/\[INV-2, \$300\.00\] \[INV-1, \$400\.00\] \[Oldest first\]/);
  await click("Oldest first");
  expectReply(/\$300\.00 on INV-2 \(paid\) and \$200\.00 on INV-1 \(\$200\.00 left\)/);
  expect(await count("payment")).toBe(2);
  await teller.say("undo");
  expect(await count("payment")).toBe(0);
});

story("more than is outstanding is asked about, and the rest goes where it is told to", async (teller) => {
  const { say, click, expectReply, count } = teller;
  await clients(teller);
  await sent(teller, "100");
  await say("Acme paid 150 on INV-1");
  expectReply(/more than the \$100\.00 outstanding on INV-1/);
  expect(await count("payment")).toBe(0);
  await click("$100.00 on it, $50.00 as new income");
  expectReply(/It is paid\. The other \$50\.00 is new income/);
  expect([await count("payment"), await count("income")]).toEqual([1, 1]);
  await say("undo");
  expect([await count("payment"), await count("income")]).toEqual([0, 0]);
  await say("Acme paid 150 on INV-1");
  await click("All of it, rest as credit");
  expectReply(/It is paid, with \$50\.00 of credit/);
  await say("undo");
  await say("Acme paid 150 on INV-1");
  await click("Only $100.00");
  expectReply(/Booked \$100\.00 from Acme on INV-1\. It is paid/);
});

story("a draft that is paid is marked as sent along with it, when that is agreed to", async (teller) => {
  const { say, click, expectReply, field, count } = teller;
  await clients(teller);
  await slash(teller, "invoice", { client: "Acme", amount: "100" });
  await say("INV-1 paid");
  expectReply(/still a draft/);
  expect(await count("payment")).toBe(0);
  await click("Mark sent and book");
  expectReply(/It is paid\. INV-1 was a draft and is marked as sent/);
  await say("undo");
  await slash(teller, "invoice show", { invoice: "1" });
  expect([field("Status"), field("Paid")]).toEqual(["Draft", "$0.00"]);
});

story("every step of an invoice can be taken back, keeping its number", async (teller) => {
  const { say, click, expectReply, field } = teller;
  await clients(teller);
  await sent(teller, "100");
  await say("INV-1 paid");
  await slash(teller, "invoice update", { invoice: "inv-1", status: "sent" });
  expectReply(/INV-1 is open again\. Taken back: \$100\.00/);
  await say("Acme paid 40 on INV-1");
  await slash(teller, "invoice update", { invoice: "INV-1", status: "draft" });
  expectReply(/\$40\.00 was paid on INV-1/);
  await click("Take back payments, then draft");
  expectReply(/a draft again and keeps its number/);
  expect(field("Status")).toBe("Draft");
  await say("void INV-1");
  expect(field("Status")).toBe("Void");
  await slash(teller, "invoice update", { invoice: "INV-1", status: "draft" });
  expectReply(/INV-1 is a draft again and keeps its number/);
});

story("the newest draft gives its number back, an older one is voided", async (teller) => {
  const { say, click, line, expectReply } = teller;
  await clients(teller);
  await slash(teller, "invoice", { client: "Acme", amount: "1" });
  const first = await line({ slash: "invoice", options: { client: "Acme", amount: "2" } });
  expect(first.text).toMatch(/INV-2/);
  await say("undo");
  await slash(teller, "invoice", { client: "Acme", amount: "3" });
  expectReply(/Drafted INV-2/);
  await say("void INV-1");
  expectReply(/INV-1 is void and keeps its number/);
  await slash(teller, "invoice void", { invoice: "INV-2" });
  await click("Delete it instead");
  expectReply(/Deleted the draft INV-2\. Its number is free again/);
  await slash(teller, "invoice", { client: "Globex", amount: "4", number: "INV-7" });
  expectReply(/INV-7 would leave numbers out: the next one is INV-2/);
  await slash(teller, "invoice", { client: "Globex", amount: "4", number: "X-7" });
  await slash(teller, "invoice", { client: "Globex", amount: "5" });
  expectReply(/Drafted INV-2/);
  await slash(teller, "invoice", { client: "Globex", amount: "5", number: "X-7" });
  expectReply(/X-7 is already an invoice to Globex/);
});

story("a redo that would take a number given away since is refused", async (teller) => {
  const { say, expectReply, count } = teller;
  await clients(teller);
  await slash(teller, "invoice", { client: "Acme", amount: "1" });
  await say("undo");
  await slash(teller, "invoice", { client: "Globex", amount: "2" });
  await say("redo");
  expectReply(/INV-1 can't be brought back/);
  expect(await count("invoice")).toBe(1);
});

story("an entry received goes on an invoice and off again, and no cash moves", async (teller) => {
  const { say, expectReply, field, count } = teller;
  await clients(teller);
  await slash(teller, "income", { client: "Acme", amount: "250", for: "Logo design", mode: "cash", on: "yesterday" });
  await slash(teller, "income", { client: "Acme", amount: "80", for: "Hosting", received: "no" });
  const before = await teller.snapshot();
  await slash(teller, "invoice", { client: "Acme", amount: "100" });
  await slash(teller, "invoice link", { invoice: "INV-1", entry: "logo" });
  expectReply(/it comes to \$350\.00\. The \$250\.00 received for it is now a payment/);
  await slash(teller, "invoice link", { invoice: "INV-1", entry: "80" });
  expectReply(/it comes to \$430\.00/);
  expect(field("Payments")).toBe("$250.00 on Thu 19 Nov 2026, cash");
  expect(await count("payment")).toBe(1);
  await slash(teller, "invoice unlink", { invoice: "INV-1", entry: "logo" });
  expectReply(/it comes to \$180\.00/);
  await slash(teller, "invoice unlink", { invoice: "INV-1", entry: "hosting" });
  for (let n = 0; n < 5; n++) await say("undo");
  expect(await teller.snapshot()).toEqual(before);
});

story("an entry of another client or currency is not put on an invoice", async (teller) => {
  const { click, expectReply, count } = teller;
  await clients(teller);
  await slash(teller, "invoice", { client: "Acme", amount: "100" });
  await slash(teller, "income", { client: "Globex", amount: "10" });
  await slash(teller, "invoice link", { invoice: "INV-1", entry: "10" });
  expectReply(/Globex's, and INV-1 is another client's/);
  await slash(teller, "income", { client: "Acme", amount: "20 EUR" });
  await slash(teller, "invoice link", { invoice: "INV-1", entry: "20 EUR" });
  expectReply(/in another currency than INV-1, which is in USD/);
  await slash(teller, "income", { amount: "30" });
  await slash(teller, "invoice link", { invoice: "INV-1", entry: "30" });
  expectReply(/has no client yet\. Was it from Acme/);
  await click("Yes, from Acme");
  expectReply(/it comes to \$130\.00/);
  expect(await count("payment")).toBe(1);
});

story("an entry that was really the payment becomes it", async (teller) => {
  const { click, expectReply, count } = teller;
  await clients(teller);
  await slash(teller, "income", { client: "Acme", amount: "500", mode: "card" });
  await sent(teller, "500");
  await slash(teller, "invoice link", { invoice: "INV-1", entry: "last" });
  expectReply(/Is the \$500\.00 its payment, or further work/);
  await click("Its payment");
  expectReply(/now the payment of INV-1/);
  expect([await count("payment"), await count("income")]).toEqual([1, 0]);
});

story("invoices are made of entries, and of entries that name none yet", async (teller) => {
  const { click, expectReply, count } = teller;
  await clients(teller);
  await slash(teller, "income", { client: "Acme", amount: "200", for: "Logo", received: "no" });
  await slash(teller, "income", { client: "Acme", amount: "300", for: "Site", received: "no" });
  await slash(teller, "invoice", { client: "Acme", entry: "all" });
  expectReply(/Drafted INV-1 for Acme: \$500\.00/);
  await slash(teller, "income", { client: "Acme", amount: "50", for: "Icon", received: "no" });
  await slash(teller, "invoice link", { entry: "icon" });
  expectReply(/On which invoice of Acme shall I put the \$50\.00/);
  await click("New draft");
  expectReply(/Put \$50\.00 on INV-2/);
  expect(await count("invoice")).toBe(2);
});

story("a refund gives back no more than was paid", async (teller) => {
  const { say, click, expectReply } = teller;
  await clients(teller);
  await sent(teller, "100");
  await say("INV-1 paid");
  await slash(teller, "invoice refund", { invoice: "INV-1", amount: "120" });
  expectReply(/Only \$100\.00 was paid on INV-1/);
  await slash(teller, "invoice refund", { invoice: "INV-1", amount: "30" });
  expectReply(/\$30\.00 outstanding again/);
  await slash(teller, "invoice refund", { invoice: "INV-1" });
  await click("All $70.00");
  expectReply(/\$100\.00 outstanding again/);
  await say("payment remove INV-1");
  await click("$100.00 on Fri 20 Nov 2026, bank");
  expectReply(/Take the refund back first/);
});

story("a correction of an invoice that went out says so and stays in its history", async (teller) => {
  const { say, expectReply } = teller;
  await clients(teller);
  await sent(teller, "1200");
  await say("no, make it 1300");
  expectReply(/INV-1 was already sent; the earlier version is kept in its history/);
  await say("invoice update INV-1 due net 30");
  await say("history of INV-1");
  expectReply(/Line amount \$1,200\.00 → \$1,300\.00/);
  expectReply(/Due Fri 4 Dec 2026 → Sun 20 Dec 2026/);
  // Who changed it, and from where.
  expectReply(/ \((?:console|Telegram|Slack|Discord)\)/);
});

story("a payment is corrected, and only as far as the invoice goes", async (teller) => {
  const { say, expectReply, field } = teller;
  await clients(teller);
  await sent(teller, "500");
  await say("Acme paid 300 on INV-1");
  await say("no, make it 400");
  expect([field("Amount"), field("Outstanding")]).toEqual(["$400.00", "$100.00"]);
  await say("that was yesterday");
  expect(field("Date")).toBe("Thu 19 Nov 2026");
  await say("make it cash");
  expect(field("Payment mode")).toBe("cash");
  await say("no, make it 600");
  expectReply(/more than the \$500\.00 outstanding/);
});

story("what is owed is listed, aged and overdue on its day", async (teller) => {
  const { say, advance, expectReply } = teller;
  await clients(teller);
  await slash(teller, "invoice", { client: "Acme", amount: "100", status: "sent", due: "net 10" });
  await slash(teller, "invoice", { client: "Globex", amount: "40 EUR", status: "sent", due: "net 60" });
  await slash(teller, "invoice", { client: "Globex", amount: "7" });
  await say("who owes me");
  expectReply(/Clients owe €40\.00 and \$100\.00 on 2 invoices/);
  await say("what is overdue");
  expectReply(/Nothing is overdue/);
  await advance("2026-12-01T09:30");
  await say("what is overdue");
  expectReply(/\$100\.00 is overdue on 1 invoice/);
  await advance("2027-02-28T09:30");
  await say("aging");
  expectReply(/Acme +\$0\.00 +\$0\.00 +\$0\.00 +\$100\.00 +\$0\.00 +\$100\.00/);
  expectReply(/Globex +€0\.00 +€0\.00 +€40\.00 +€0\.00 +€0\.00 +€40\.00/);
  await slash(teller, "invoice list", { status: "overdue" });
  expectReply(/2 invoices \(overdue\)/);
  await slash(teller, "report invoiced", { period: "2026" });
  expectReply(/€40\.00 and \$100\.00/);
});

story("the workflow view shows client income and sets its links", async (teller) => {
  const { say, click, expectReply, count } = teller;
  await clients(teller);
  await slash(teller, "income", { client: "Acme", amount: "200", for: "Logo", received: "no" });
  await slash(teller, "income", { amount: "9", classification: "interest" });
  await say("workflow");
  expectReply(/1 entry of client income/);
  expectReply(/\$200\.00 +Logo +Acme +— +— +— +not received/);
  await slash(teller, "workflow", { entry: "logo", invoice: "INV-5" });
  await click("Create INV-1 as draft");
  expectReply(/Put \$200\.00 on INV-1/);
  expect(await count("invoice")).toBe(1);
  await slash(teller, "workflow", { entry: "logo", mode: "cash" });
  expectReply(/its receipt is told by the invoice's payments/);
  await slash(teller, "workflow", { entry: "logo", invoice: "none" });
  await slash(teller, "workflow", { entry: "logo", mode: "cash" });
  await say("workflow");
  expectReply(/\$200\.00 +Logo +Acme +— +— +— +cash/);
  await slash(teller, "workflow", { entry: "logo", mode: "none" });
  await say("workflow");
  expectReply(/not received/);
});

story("the receipt of an entry on an invoice follows the entry", async (teller) => {
  const { say, expectReply, field } = teller;
  await clients(teller);
  await slash(teller, "income", { client: "Acme", amount: "200", for: "Logo", mode: "cash" });
  await slash(teller, "invoice", { client: "Acme", entry: "logo" });
  expect(field("Paid")).toBe("$200.00");
  await slash(teller, "workflow", { entry: "logo", mode: "card" });
  await say("invoice line INV-1 1 250");
  expect([field("Total"), field("Payments")]).toEqual(["$250.00", "$250.00 on Fri 20 Nov 2026, card"]);
  await slash(teller, "workflow", { entry: "logo", mode: "none" });
  await slash(teller, "invoice show", { invoice: "1" });
  expect([field("Total"), field("Paid")]).toEqual(["$250.00", "$0.00"]);
  expectReply(/INV-1 for Acme: draft/);
});

story("a void invoice asks for its payments first, and lets cash stay with entries", async (teller) => {
  const { click, expectReply, count } = teller;
  await clients(teller);
  await slash(teller, "income", { client: "Acme", amount: "200", for: "Logo", mode: "cash" });
  await slash(teller, "invoice", { client: "Acme", entry: "logo", status: "sent" });
  await slash(teller, "invoice void", { invoice: "1" });
  expectReply(/\$200\.00 was paid on INV-1/);
  await click("Take back payments, then void");
  expectReply(/INV-1 is void/);
  expect([await count("payment"), await count("income")]).toEqual([0, 1]);
  await teller.say("balances");
  expectReply(/cash +\$200\.00/);
});

story("who has nothing open is not paid for nothing", async (teller) => {
  const { click, expectReply, count } = teller;
  await clients(teller);
  await slash(teller, "invoice pay", { client: "Acme", amount: "10" });
  expectReply(/Acme has no open invoice/);
  await sent(teller, "100");
  await slash(teller, "invoice pay", { invoice: "INV-1", client: "Globex" });
  expectReply(/INV-1 is Acme's, not Globex's/);
  await slash(teller, "invoice pay", { invoice: "INV-1", amount: "10 EUR" });
  expectReply(/INV-1 is in USD, so I can't book €10\.00 on it/);
  await slash(teller, "invoice pay", { invoice: "INV-1", mode: "wise" });
  expectReply(/It is paid/);
  await slash(teller, "invoice pay", { invoice: "INV-1" });
  expectReply(/INV-1 is already paid/);
  await slash(teller, "invoice pay", { invoice: "INV-1", amount: "25" });
  expectReply(/INV-1 is already paid\. What is the \$25\.00/);
  expect(await count("payment")).toBe(1);
  await click("All of it, rest as credit");
  expectReply(/with \$25\.00 of credit/);
});
