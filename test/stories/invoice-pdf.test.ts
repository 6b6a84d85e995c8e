import { readFileSync } from "node:fs";
import { extractText, getDocumentProxy, getMeta } from "unpdf";
import { expect, test } from "vitest";
import type { Reply } from "../../src/chat/reply.ts";
import { readLogoName } from "../../src/files/logo.ts";
import { fileToSend } from "../support/sent-file.ts";
import { story, type Teller } from "../support/story.ts";

/** The files of the newest answer, as they went out. */
async function filesOf({ product }: Teller): Promise<readonly { readonly name: string; readonly bytes: Buffer }[]> {
  const newest = await product().database.transaction((tx) => tx.message.findFirst({ orderBy: { seq: "desc" } }));
  const { reply } = JSON.parse(newest?.body ?? "{}") as { reply: Reply };
  return reply.files.map(({ name, path }) => ({ name, bytes: readFileSync(path) }));
}

/** What the PDF of the newest answer says. */
async function paperOf(
  teller: Teller,
): Promise<{ readonly name: string; readonly text: string; readonly pages: number }> {
  const [file] = await filesOf(teller);
  if (!file) throw new Error("no file came");
  const { text, totalPages } = await extractText(new Uint8Array(file.bytes), { mergePages: true });
  return { name: file.name, text: text.replace(/\s+/g, " "), pages: totalPages };
}

story("an invoice comes as a PDF, by its button, asked for, and when it is marked as sent", async (teller) => {
  const { say, click, field } = teller;
  await say("my address is 12 Mill Road, Leeds LS1 4AB");
  await say("my iban is GB33 BUKB 2020 1555 5555 55");
  await say("my VAT number is GB123456789");
  await say("settings name Studio North");
  await say("add client Acme Ltd, email pay@acme.example, address 1 High Street, York");
  await say("vat 20%");
  await say("invoice Acme 800 for the March retainer, due in 14 days");
  await click("PDF");
  const draft = await paperOf(teller);
  expect(draft.name).toBe("INV-1.pdf");
  expect(draft.text).toMatch(/Invoice INV-1 DRAFT/);
  await say("mark INV-1 sent");
  expect(field("Status")).toBe("Sent");
  const { text, pages } = await paperOf(teller);
  expect(pages).toBe(1);
  expect(text).not.toMatch(/draft/i);
  for (const part of [
    "From Studio North 12 Mill Road Leeds LS1 4AB VAT GB123456789",
    "Bill to Acme Ltd 1 High Street York pay@acme.example",
    "Date November 20, 2026",
    "Due December 4, 2026",
    "March retainer 1 $800.00 $800.00",
    "Subtotal $800.00",
    "VAT 20% on $800.00 $160.00",
    "Total $960.00",
    "How to pay IBAN GB33 BUKB 2020 1555 5555 55",
  ])
    expect(text).toContain(part);
  await say("Acme paid 300, card");
  await say("send me invoice 1 as a pdf");
  const owed = await paperOf(teller);
  expect(owed.text).toMatch(/Total \$960\.00 Paid \$300\.00 Amount due \$660\.00/);
  await say("Acme paid 660");
  await say("pdf of INV-1");
  expect((await paperOf(teller)).text).toMatch(/Invoice INV-1 PAID/);
});

story(
  "what is missing on an invoice is said with the words that add it, and none is kept back for it",
  async (teller) => {
    const { say, expectReply, expectNot } = teller;
    await say("add client Acme");
    await say("invoice Acme 800 for the logo");
    await say("pdf");
    expect(await filesOf(teller)).toHaveLength(1);
    expectReply(/INV-1 for Acme, ready to forward/);
    expectReply(/settings address 12 Mill Road/);
    expectReply(/settings payment details IBAN/);
    expectReply(/settings name Studio North/);
    await say("settings name Studio North");
    await say("settings address 12 Mill Road, Leeds");
    await say("settings payment details IBAN GB33 BUKB 2020 1555 5555 55");
    await say("pdf of INV-1");
    expectNot(/settings/);
    await say("settings payment details none");
    await say("invoice pdf INV-1");
    expectReply(/settings payment details/);
  },
);

story("the PDF is in the language of the books, whoever asks for it", async (teller) => {
  const { say } = teller;
  await say("settings locale de-DE");
  await say("settings currency EUR");
  await say("neuer Kunde Bäckerei Huber");
  await say("Rechnung an Bäckerei Huber 1500 für Logo, fällig in 14 Tagen");
  await say("Rechnung 1 als PDF");
  const { text } = await paperOf(teller);
  expect(text).toContain("Rechnung INV-1 ENTWURF");
  expect(text).toContain("An Bäckerei Huber");
  expect(text).toMatch(/Datum 20\. November 2026/);
  expect(text).toMatch(/Summe 1\.500,00 €/);
});

story("an invoice that was undone, voided or never there has no PDF of its own", async (teller) => {
  const { say, expectReply } = teller;
  await say("pdf of INV-7");
  expect(await filesOf(teller)).toEqual([]);
  await say("add client Acme");
  await say("invoice Acme 800 for the logo, sent");
  await say("void INV-1");
  await say("invoice pdf INV-1");
  expect((await paperOf(teller)).text).toMatch(/Invoice INV-1 VOID/);
  await say("what is a pdf");
  expectReply(/\S/);
});

story("one invoice is one file: asked for twice it is the same, and it says whose it is", async (teller) => {
  const { say } = teller;
  await say("add client Acme");
  await say("settings name Studio North");
  await say("invoice Acme 800 for the logo");
  const bytes = async () => {
    await say("invoice pdf INV-1");
    const [file] = await filesOf(teller);
    return file?.bytes ?? Buffer.of();
  };
  const first = await bytes();
  expect((await bytes()).equals(first)).toBe(true);
  const { info } = await getMeta(await getDocumentProxy(new Uint8Array(first)));
  expect(info).toMatchObject({ Title: "Invoice INV-1, Studio North", Author: "Studio North", Language: "en-US" });
});

/** Two colours in a chequer, as a PNG. */
const logo = async () => {
  const { drawPicture } = await import("../../src/files/picture.ts");
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="120"><rect width="150" height="120" fill="#c33"/></svg>`;
  return Buffer.from((await drawPicture(svg)) ?? []);
};

story("a picture that is called one's logo stands on invoices until it is deleted", async (teller) => {
  const { say, line, expectReply, expectNot } = teller;
  /** Whether the newest answer's PDF has a picture in it. */
  const pictured = async () => (await filesOf(teller))[0]?.bytes.includes("/Subtype /Image");
  await say("add client Acme");
  await say("invoice Acme 800 for March");
  await say("pdf of INV-1");
  expect(await pictured()).toBe(false);
  await line({ file: fileToSend("draft.png", await logo()), caption: "logo for Acme" });
  expectNot(/on your invoices/);
  await line({ file: fileToSend("work.png", await logo()), caption: "logo" });
  expectNot(/on your invoices/);
  await say("pdf of INV-1");
  expect(await pictured()).toBe(false);
  await line({ file: fileToSend("studio.png", await logo()), caption: "our logo for the invoices" });
  expectReply(/Kept "Our logo"\. It stands on your invoices from now on/);
  await say("pdf of INV-1");
  expect(await pictured()).toBe(true);
  expect((await paperOf(teller)).text).toMatch(/Invoice INV-1 DRAFT/);
  await line({ file: fileToSend("broken.png", (await logo()).subarray(0, 60)), caption: "my logo" });
  await say("pdf of INV-1");
  expect((await paperOf(teller)).text).toMatch(/Total \$800\.00/);
  await say("document delete my logo");
  await say("pdf of INV-1");
  expect(await pictured()).toBe(true);
  await say("document delete our logo");
  await say("pdf of INV-1");
  expect(await pictured()).toBe(false);
  await say("undo");
  await say("pdf of INV-1");
  expect(await pictured()).toBe(true);
});

test.each([
  ["my logo", "My logo"],
  ["This is our logo for my invoices.", "Our logo"],
  ["unser Logo", "Unser Logo"],
  ["mi logo para las facturas", "Mi logo"],
  ["logo", null],
  ["our logo for Acme", null],
  ["my logo design for Globex", null],
])("%s, said with a picture, calls it %s", (caption, name) => {
  expect(readLogoName(caption)).toBe(name);
});
