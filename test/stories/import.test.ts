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

story("money that went the other way, and an invoice torn into rows, are named and not taken in", async (teller) => {
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
      "A-7,Acme,2026-10-01,150,Cards",
    ),
    caption: "",
  });
  expectReply(/Line 3[\s\S]*A-7 is on line 2 already/);
  expect([await count("income"), await count("invoice")]).toEqual([0, 0]);
});
