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
