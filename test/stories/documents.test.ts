import { existsSync } from "node:fs";
import { expect } from "vitest";
import { fileToSend } from "../support/sent-file.ts";
import { story } from "../support/story.ts";

const lease = () => fileToSend("lease.pdf", "%PDF-1.4 the office lease");

story(
  "a file becomes a document of what its words say, and is sent back",
  async ({ say, line, count, field, expectReply }) => {
    await say("add client Acme");
    await line({ file: lease(), caption: "contract for Acme" });
    expectReply(/Kept "lease\.pdf" as a contract for Acme/);
    expect(field("Client")).toBe("Acme");
    expect(await count("document")).toBe(1);
    await say("document list");
    expectReply(/lease\.pdf.*contract.*Acme/s);
    await say("document send lease");
    expectReply(/Here is "lease\.pdf"/);
    await say("document list contracts of Acme");
    expectReply(/1 contract of Acme/);
    await say("document list receipts");
    expectReply(/There are no receipts/);
  },
);

story(
  "a receipt sent with an expense, after it, or in reply to it, is of it",
  async ({ say, line, click, count, field, expectReply }) => {
    const photo = () => fileToSend("photo.jpg", `jpeg ${Math.PI}`);
    await line({ file: photo(), caption: "spent 45.50 on hosting" });
    expect([await count("expense"), await count("document")]).toEqual([1, 1]);
    expect(field("Entry")).toBe("Expense $45.50 for hosting");
    await say("no, make it 46");
    expectReply(/\$46\.00/);
    const spent = await say("spent 12 on lunch");
    await line({ file: photo(), caption: "receipt for that" });
    expect(field("Entry")).toBe("Expense $12.00 for lunch");
    await say("spent 30 on train tickets");
    await line({ file: photo(), caption: "", reply: spent.messages[0]?.message });
    expect(field("Entry")).toBe("Expense $12.00 for lunch");
    await line({ file: photo(), caption: "" });
    await click("Receipt of Expense $30.00 for train tickets");
    expect(field("Entry")).toBe("Expense $30.00 for train tickets");
  },
);

story(
  "documents are linked, renamed and deleted, each taken back by undo",
  async ({ say, line, field, snapshot, count, expectReply }) => {
    await say("add client Globex");
    await line({ file: lease(), caption: "" });
    const before = await snapshot();
    await say("document link lease to Globex");
    expect(field("Client")).toBe("Globex");
    await say("document update document: lease name: Office lease kind: contract");
    expectReply(/Changed "Office lease"/);
    await say("document delete office lease");
    expect(await count("document")).toBe(0);
    await say("undo");
    await say("document send office lease");
    expectReply(/Here is "Office lease"/);
    await say("undo");
    await say("undo");
    expect(await snapshot()).toEqual(before);
    await say("document link lease to Umbrella");
    expectReply(/I don't know what "Umbrella" is/);
    await say("document show contract of the year");
    expectReply(/no document called/);
  },
);

story("files that could run, and empty ones, are refused by a sentence", async ({ line, count, expectReply }) => {
  await line({ file: fileToSend("invoice.pdf.exe", "x"), caption: "" });
  expectReply(/can run on a computer/);
  await line({ file: fileToSend("photo.png", "MZ\u0090 a program"), caption: "" });
  expectReply(/can run on a computer/);
  await line({ file: fileToSend("large.pdf", Buffer.alloc(10 * 1024 * 1024 + 1)), caption: "" });
  expectReply(/larger than 10\.0 MB/);
  expect(await count("document")).toBe(0);
  expect(await count("storedFile")).toBe(0);
});

story("a file goes when nothing refers to it, and not before", async ({ say, line, advance, count, product }) => {
  await line({ file: lease(), caption: "contract" });
  const stored = await product().database.transaction((tx) => tx.storedFile.findFirstOrThrow());
  const path = product().database.files.pathOf(stored.hash);
  await say("document delete lease");
  await advance("40d");
  expect([existsSync(path), await count("storedFile")]).toEqual([true, 1]);
  await product().database.transaction(async (tx) => {
    await tx.changeRow.deleteMany();
  });
  await advance("40d");
  expect([existsSync(path), await count("storedFile")]).toEqual([false, 0]);
});

story("the card of an entry and of an invoice names its documents", async ({ say, line, click, field }) => {
  await line({ file: fileToSend("photo.jpg", "jpeg"), caption: "spent 45.50 on hosting" });
  await say("no, make it 46");
  expect(field("Documents")).toBe("photo.jpg");
  await say("invoice Acme 1200 for March");
  await click("Add Acme");
  await line({ file: lease(), caption: "contract for INV-1" });
  await say("show INV-1");
  expect(field("Documents")).toBe("lease.pdf");
});
