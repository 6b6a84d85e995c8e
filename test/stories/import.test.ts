import { expect } from "vitest";
import { fileToSend } from "../support/sent-file.ts";
import { story } from "../support/story.ts";

const file = (name: string, ...lines: string[]) => fileToSend(name, lines.join("\n"));

story("a file of clients comes in after a look at it, and goes again with one undo", async (teller) => {
  const { line, click, say, expectReply, count } = teller;
  await line({ file: file("clients.csv", "Name,E-mail", "Acme,jane@acme.example", "Globex,"), caption: "" });
  expectReply(/I read 2 clients\. Nothing is written yet/);
  expect(await count("client")).toBe(0);
  await click("Import 2");
  expectReply(/Imported 2 clients/);
  expect(await count("client")).toBe(2);
  await say("undo");
  expect(await count("client")).toBe(0);
});

story("a file with a bad row names it and brings nothing in; mended, only what is new", async (teller) => {
  const { line, click, expectReply, count } = teller;
  const rows = ["Date,Amount,Customer,Memo", "2026-11-01,100,Acme,Logo", "2026-11-02,lots,Acme,Site"];
  await line({ file: file("income.csv", ...rows), caption: "" });
  expectReply(/1 row can't be read[\s\S]*Line 3[\s\S]*Amount/);
  const mended = [...rows.slice(0, 2), "2026-11-02,250.50,Acme,Site"];
  await line({ file: file("income.csv", ...mended), caption: "" });
  await click("Import 2");
  expectReply(/Imported 2 income entries/);
  await line({ file: file("income.csv", ...mended, "2026-11-03,40,Globex,Call"), caption: "" });
  expectReply(/I read 3 income entries\. Nothing is written yet\. 2 rows are in the books already/);
  await click("Import the 1 new");
  expectReply(/Imported 1 income entry\. 2 rows left out/);
  expect([await count("income"), await count("client")]).toEqual([3, 2]);
});

story("a table that is none of these is kept as a document", async ({ line, click, expectReply, count }) => {
  await line({ file: file("rates.csv", "Colour,Shape", "red,round"), caption: "" });
  expectReply(/no column for/);
  await click("Keep as a document");
  expectReply(/rates/);
  expect(await count("client")).toBe(0);
});

story("the books go out as a file, and a template too", async ({ say, expectReply }) => {
  await say("got 500 from Acme, bank");
  await say("yes");
  await say("export csv income");
  expectReply(/purser-income-2026-11-20\.csv/);
  await say("import template clients");
  expectReply(/A template for clients/);
});

story("an employee brings nothing in and takes nothing out", async ({ say, expectReply }) => {
  const code = /\b[0-9A-Z]{5}-[0-9A-Z]{5}\b/.exec((await say("invite employee")).text)?.[0];
  await say(`/join ${code}`, { as: "bob" });
  await say("export json", { as: "bob" });
  expectReply(/role does not allow/);
  await say("import", { as: "bob" });
  expectReply(/role does not allow/);
});

story("days and amounts are read as a file writes them, whatever these books are used to", async (teller) => {
  const { line, click, say, expectReply, field } = teller;
  const rows = [
    "Datum;Betrag;Kunde;Notiz;Filiale",
    '03.11.2026;1.200,50;Müller & Söhne;"Logo\r\nEntwurf";Nord',
    "4/11/2026;1.200;Acme;Karten;Nord",
    "13/11/2026;99,9;Acme;Schild;Süd",
  ];
  await line({ file: fileToSend("einnahmen.csv", rows.join("\r\n")), caption: "" });
  expectReply(/I read 3 income entries/);
  expectReply(
    /Tue 3 Nov 2026[\s\S]*\$1,200\.50[\s\S]*Wed 4 Nov 2026[\s\S]*\$1,200\.00[\s\S]*Fri 13 Nov 2026[\s\S]*\$99\.90/,
  );
  expect(field("Not used")).toBe("Filiale");
  await click("Import 3");
  await say("income this month");
  expectReply(/\$2,500\.40/);
});

story(
  "money that went the other way, and an invoice that contradicts itself, are named and not taken in",
  async (teller) => {
    const { line, expectReply, count } = teller;
    await line({
      file: file("income.csv", "Date,Amount,Customer", "2026-11-01,100.00,Acme", "2026-11-02,-40.00,Acme"),
      caption: "",
    });
    expectReply(/Line 3[\s\S]*"-40\.00" is below zero where other rows are above/);
    await line({
      file: file(
        "invoices.csv",
        "Number,Client,Date,Amount,Item",
        "A-7,Acme,2026-10-01,600,Logo",
        "A-7,Globex,2026-10-01,150,Cards",
      ),
      caption: "",
    });
    expectReply(/Line 3[\s\S]*A-7 is on line 2 already, with another Client/);
    expect([await count("income"), await count("invoice")]).toEqual([0, 0]);
  },
);

story("rows of one invoice number are its lines, each so many at a price", async (teller) => {
  const { line, click, say, expectReply, field, count } = teller;
  const head = "Invoice number,Client,Date,Due,Description,Qty,Unit price,Total,Tax";
  const rows = [
    "A-7,Acme Ltd,2026-10-01,2026-10-31,Logo design,10,60,750,19%",
    "A-7,Acme Ltd,2026-10-01,2026-10-31,Business cards,3,50.00,750,19%",
    "A-8,Globex,2026-10-05,2026-11-05,Consulting,1.5,120,180,19%",
  ];
  await line({ file: file("invoices.csv", head, ...rows), caption: "" });
  expectReply(/I read 2 invoices/);
  expect(field("Not used")).toBe("Total");
  await click("Import 2");
  expect([await count("invoice"), await count("client")]).toEqual([2, 2]);
  await say("show A-7");
  expect(field("Total")).toBe("$892.50");
  await line({ file: file("invoices.csv", head, ...rows), caption: "" });
  expectReply(/2 rows are in the books already/);
  await click("Cancel");
  await say("undo");
  expect([await count("invoice"), await count("client")]).toEqual([0, 0]);
});

story("a bank statement comes in at once: what went out is an expense, what came in income", async (teller) => {
  const { line, click, say, expectReply, count, snapshot } = teller;
  await say("add client Acme Ltd");
  const before = await snapshot();
  const statement = file(
    "november.csv",
    "Date,Description,Amount,Balance",
    '11/02/2026,STRIPE PAYOUT,"1,250.00","4,100.00"',
    '11/03/2026,HETZNER ONLINE,-45.50,"4,054.50"',
    '11/13/2026,ACME LTD,800.00,"4,854.50"',
    '11/16/2026,DELTA AIR,(220.10),"4,634.40"',
  );
  await line({ file: statement, caption: "" });
  expectReply(/I read 2 income entries and 2 expenses\. Nothing is written yet\. What went out becomes an expense/);
  expectReply(/-\$45\.50/);
  await click("Import 4");
  expectReply(/Imported 2 income entries and 2 expenses/);
  await say("balances");
  expectReply(/\$1,784\.40/);
  await say("income from Acme this month");
  expectReply(/\$800\.00/);
  await line({ file: statement, caption: "" });
  expectReply(/4 rows are in the books already/);
  await click("Cancel");
  await say("undo");
  expect([await count("income"), await count("expense")]).toEqual([0, 0]);
  expect(await snapshot()).toEqual(before);
});

for (const [kind, rows] of [
  [
    "two columns",
    ["Transaction Date,Details,Paid out,Paid in", "02/11/2026,Coffee,4.20,", "13/11/2026,Refunds,,800.00"],
  ],
  ["a word", ["Date,Description,Amount,Type", "2026-11-02,Stripe,800.00,CREDIT", "2026-11-13,Hetzner,4.20,DEBIT"]],
  ["signs behind", ["Buchungstag;Verwendungszweck;Betrag", "02.11.26;Mobilfunk;4,20-", "13.11.26;Rechnung;800,00+"]],
] as const)
  story(`a statement may tell what went out by ${kind}`, async ({ line, click, say, expectReply }) => {
    await line({ file: file("movements.csv", ...rows), caption: "" });
    await click("Import 2");
    expectReply(/Imported 1 income entry and 1 expense/);
    await say("balances");
    expectReply(/\$795\.80/);
  });

story("a row of a statement that moves nothing is named", async ({ line, expectReply, count }) => {
  const rows = ["Date,Description,Debit,Credit", "2026-11-02,Coffee,4.20,", "2026-11-03,Opening balance,,"];
  await line({ file: file("movements.csv", ...rows), caption: "" });
  expectReply(/Line 3[\s\S]*no amount says what came in or went out/);
  expect(await count("expense")).toBe(0);
});

story("what a statement shows of an open invoice is its payment, never a second income", async (teller) => {
  const { line, click, say, expectReply, expectNot, field, count, snapshot } = teller;
  for (const name of ["Emily Clarke", "Hannah & Tom Price", "Globex"]) await say(`add client ${name}`);
  for (const one of ["Emily Clarke 500", "Hannah & Tom Price 1700", "Globex 250", "Globex 250"]) {
    await say(`invoice ${one} net 14`);
    await click("Mark sent");
  }
  await say("INV-2 paid yesterday by bank");
  const before = await snapshot();
  const statement = file(
    "november.csv",
    "Date,Description,Amount",
    "2026-11-16,E CLARKE DEPOSIT,500.00",
    "2026-11-17,CARD 4411 PRINTS R US,-38.20",
    "2026-11-18,TOM PRICE AND HANNAH,1700.00",
    "2026-11-19,GLOBEX LTD INV4,250.00",
    "2026-11-20,INTEREST,1.10",
  );
  await line({ file: statement, caption: "" });
  expectReply(/2 payments of invoices, 2 income entries and 1 expense|2 payments of invoices/);
  expectReply(/1 row is in the books already/);
  expect(field("Pays")).toBe("INV-1 of Emily Clarke, line 2\nINV-4 of Globex, line 5");
  await click("Import the 4 new");
  expectReply(/2 payments of invoices[\s\S]*Paid: INV-1, INV-4/);
  expect([await count("payment"), await count("income"), await count("expense")]).toEqual([3, 1, 1]);
  await say("who owes me");
  expectReply(/\$250\.00 on 1 invoice/);
  await line({ file: statement, caption: "" });
  expectReply(/5 rows are in the books already/);
  expectNot(/becomes its payment/);
  await click("Cancel");
  await say("undo");
  expect(await snapshot()).toEqual(before);
});

story("rows that equal an invoice may be new income instead, and two that fit are not chosen from", async (teller) => {
  const { line, click, say, expectReply, expectNot, field, count } = teller;
  await say("add client Globex");
  await say("invoice Globex 250 net 14");
  await click("Mark sent");
  const rows = ["Date,Amount,Customer,Memo", "2026-11-16,250,Globex,Workshop", "2026-11-17,80,Globex,Call"];
  await line({ file: file("income.csv", ...rows), caption: "" });
  expectReply(/I read 1 payment of an invoice and 1 income entry|1 income entry and 1 payment/);
  await click("Log them as new income");
  expectReply(/I read 2 income entries\. Nothing is written yet/);
  await click("Cancel");
  await say("invoice Globex 250 net 14");
  await click("Mark sent");
  await line({ file: file("income.csv", ...rows), caption: "" });
  expectReply(/I read 2 income entries/);
  expectReply(/1 row fits more than one open invoice, and comes in as income unless/);
  expect(field("Undecided")).toBe("line 2: INV-1 or INV-2");
  expectNot(/payment of an invoice/);
  await click("Cancel");
  expect([await count("payment"), await count("income")]).toEqual([0, 0]);
});
