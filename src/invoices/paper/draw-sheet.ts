import { createRequire } from "node:module";
import { logoRoom } from "../../files/logo.ts";
import type { Fact, Party, Row, Sheet } from "./sheet.ts";

/** The library takes an opened typeface too, which its types don't say yet. */
type Source = Parameters<Doc["font"]>[0];
type Fonts = Readonly<Record<"regular" | "strong", Source>>;
type Doc = PDFKit.PDFDocument;

const margin = 54;
const gap = 12;
const ink = "#1f2430";
const faint = "#6b7280";
const rule = "#d5d9e0";
/** Typefaces as they were first opened: reading their tables takes longer than all of an invoice. */
let fonts: Promise<Fonts> | undefined;
/** Shares of the width that the columns of a line take. */
const columns = [0.5, 0.14, 0.18, 0.18] as const;
/** What no typeface of ours has, and what would turn the reading direction of all that follows. */
const unprintable = /\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}\uFE0F\u200D]*|[\p{Cc}\p{Cf}]/gu;
/** Letters of scripts that the typeface has no signs for. */
const foreign = /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]/u;

const printed = (text: string) =>
  text
    .split("\n")
    .map((line) => line.replace(unprintable, "").replace(/\s+/gu, " ").trim())
    .join("\n")
    .trim();

/** Whether a text has letters that can't be printed: the typeface is Latin with all its accents, Greek and Cyrillic. */
export function isForeign(text: string): boolean {
  return foreign.test(text);
}

/**
 * An invoice as a PDF of as many pages as it takes: lines are never torn apart, the head of the table stands on every page.
 * The same sheet gives the same bytes. The library is loaded with the first one.
 */
export async function drawSheet(sheet: Sheet): Promise<Uint8Array> {
  const { default: Document } = await import("pdfkit");
  const { regular, strong } = await openFonts();
  const doc = new Document({
    size: sheet.paper,
    margin,
    bufferPages: true,
    lang: sheet.locale,
    displayTitle: true,
    pdfVersion: "1.7",
    // No typeface of the library's own is needed.
    font: "",
    info: { Title: sheet.title, Author: sheet.author, CreationDate: sheet.madeAt, ModDate: sheet.madeAt },
  });
  doc.registerFont("regular", regular);
  doc.registerFont("strong", strong);
  const chunks: Uint8Array[] = [];
  const whole = new Promise<Uint8Array>((done, failed) => {
    doc.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    doc.on("end", () => done(Buffer.concat(chunks)));
    doc.on("error", failed);
  });
  heading(doc, sheet);
  parties(doc, sheet);
  facts(doc, sheet.facts);
  table(doc, sheet);
  totals(doc, sheet.totals);
  for (const paragraph of sheet.below) below(doc, paragraph);
  pages(doc, sheet);
  doc.end();
  return whole;
}

function openFonts(): Promise<Fonts> {
  fonts ??= import("fontkit").then(({ openSync }) => {
    const { resolve } = createRequire(import.meta.url);
    const open = (file: string) => openSync(resolve(`@expo-google-fonts/inter/${file}.ttf`)) as unknown as Source;
    return { regular: open("400Regular/Inter_400Regular"), strong: open("600SemiBold/Inter_600SemiBold") };
  });
  return fonts;
}

const widthOf = (doc: Doc) => doc.page.width - 2 * margin;
const bottomOf = (doc: Doc) => doc.page.height - margin - 2 * gap;

interface Style {
  readonly font?: "regular" | "strong";
  readonly size?: number;
  readonly color?: string;
}

function styled(doc: Doc, { font = "regular", size = 9.5, color = ink }: Style = {}): Doc {
  return doc.font(font).fontSize(size).fillColor(color);
}

/** Writes at a place without moving on, and returns where it ends. */
function put(
  doc: Doc,
  text: string,
  at: { readonly x: number; readonly y: number; readonly width: number; readonly right?: boolean },
  style: Style = {},
): number {
  const shown = printed(text);
  if (shown === "") return at.y;
  const options = { width: at.width, align: at.right ? ("right" as const) : ("left" as const), lineGap: 1.5 };
  styled(doc, style).text(shown, at.x, at.y, options);
  return doc.y;
}

function heightOf(doc: Doc, text: string, width: number, style: Style = {}): number {
  const shown = printed(text);
  return shown === "" ? 0 : styled(doc, style).heightOfString(shown, { width, lineGap: 1.5 });
}

/** Goes on to a new page where there is no room for so much on this one. */
function room(doc: Doc, height: number): boolean {
  if (doc.y + height <= bottomOf(doc)) return false;
  doc.addPage();
  doc.y = margin;
  return true;
}

function heading(doc: Doc, { heading: word, number, stamp, logo }: Sheet): void {
  const width = widthOf(doc);
  const below = put(doc, word, { x: margin, y: margin - 4, width }, { font: "strong", size: 24 });
  const numbered = put(doc, number, { x: margin, y: below, width }, { size: 11, color: faint });
  const corner = margin + width - (logo ? logoRoom.width + gap : 0);
  if (logo) doc.image(Buffer.from(logo), margin + width - logoRoom.width, margin, logoRoom);
  if (stamp) {
    const label = printed(stamp).toUpperCase();
    const wide = styled(doc, { font: "strong", size: 10 }).widthOfString(label, { characterSpacing: 1 }) + 2 * gap;
    const left = corner - wide;
    doc.roundedRect(left, margin, wide, 22, 4).lineWidth(1).strokeColor(faint).stroke();
    doc.fillColor(faint).text(label, left + gap, margin + 5, { characterSpacing: 1, lineBreak: false });
  }
  doc.y = numbered + 2 * gap;
}

function parties(doc: Doc, { from, to }: Sheet): void {
  const width = (widthOf(doc) - 2 * gap) / 2;
  const top = doc.y;
  const party = ({ label, name, lines }: Party, x: number) => {
    let y = put(doc, label, { x, y: top, width }, { size: 8, color: faint });
    y = put(doc, name, { x, y: y + 2, width }, { font: "strong", size: 11 });
    for (const line of lines) y = put(doc, line, { x, y: y + 1, width });
    return y;
  };
  doc.y = Math.max(party(from, margin), party(to, margin + width + 2 * gap)) + 2 * gap;
}

function facts(doc: Doc, all: readonly Fact[]): void {
  const width = (widthOf(doc) - (all.length - 1) * gap) / Math.max(all.length, 1);
  const top = doc.y;
  const ends = all.map(({ label, value }, index) => {
    const x = margin + index * (width + gap);
    const y = put(doc, label, { x, y: top, width }, { size: 8, color: faint });
    return put(doc, value, { x, y: y + 1, width });
  });
  doc.y = Math.max(top, ...ends) + 2 * gap;
}

function rowHeight(doc: Doc, row: Row, style: Style): number {
  const width = widthOf(doc);
  return Math.max(...row.map((cell, index) => heightOf(doc, cell, (columns[index] ?? 0) * width - gap, style)));
}

function putRow(doc: Doc, [what, ...figures]: Row, style: Style): void {
  const width = widthOf(doc);
  const top = doc.y + 6;
  const height = rowHeight(doc, [what, ...figures], style);
  const begun = doc.bufferedPageRange().count;
  const end = put(doc, what, { x: margin, y: top, width: columns[0] * width - gap }, style);
  const now = doc.bufferedPageRange().count;
  // What is longer than a page goes on over the next; its figures stand where it begins.
  if (now > begun) doc.switchToPage(begun - 1);
  let x = margin + columns[0] * width;
  for (const [index, cell] of figures.entries()) {
    const wide = (columns[index + 1] ?? 0) * width;
    put(doc, cell, { x: x + gap, y: top, width: wide - gap, right: true }, style);
    x += wide;
  }
  if (now > begun) doc.switchToPage(now - 1);
  doc.y = (now > begun ? end : top + height) + 6;
}

function line(doc: Doc, y: number, from = margin): void {
  doc
    .moveTo(from, y)
    .lineTo(margin + widthOf(doc), y)
    .lineWidth(0.7)
    .strokeColor(rule)
    .stroke();
}

function table(doc: Doc, { head, rows }: Sheet): void {
  const top: Style = { font: "strong", size: 8.5 };
  const header = () => {
    putRow(doc, head, top);
    line(doc, doc.y);
  };
  header();
  for (const row of rows) {
    const height = rowHeight(doc, row, {}) + gap;
    if (height < bottomOf(doc) - 2 * margin && room(doc, height)) header();
    putRow(doc, row, {});
    line(doc, doc.y);
  }
}

function totals(doc: Doc, all: Sheet["totals"]): void {
  const width = widthOf(doc);
  const left = margin + width / 2;
  const style = (isStrong: boolean | undefined): Style => (isStrong ? { font: "strong", size: 11 } : {});
  const heights = all.map((one) => heightOf(doc, one.label, width / 4, style(one.strong)) + 6);
  room(
    doc,
    heights.reduce((sum, height) => sum + height, gap),
  );
  doc.y += gap;
  for (const one of all) {
    const y = doc.y;
    const half = width / 4;
    const ends = [
      put(doc, one.label, { x: left, y, width: half }, style(one.strong)),
      put(doc, one.value, { x: left + half, y, width: half, right: true }, style(one.strong)),
    ];
    doc.y = Math.max(...ends) + 5;
  }
}

function below(doc: Doc, { label, value }: Fact): void {
  const width = widthOf(doc);
  const height = heightOf(doc, value, width);
  room(doc, Math.min(height, bottomOf(doc) - margin - 40) + 3 * gap);
  const y = put(doc, label, { x: margin, y: doc.y + 2 * gap, width }, { size: 8, color: faint });
  doc.y = put(doc, value, { x: margin, y: y + 1, width });
}

function pages(doc: Doc, { page, number }: Sheet): void {
  const { start, count } = doc.bufferedPageRange();
  for (let at = start; at < start + count; at++) {
    doc.switchToPage(at);
    // Below the margin the library would go on to a page of its own.
    doc.page.margins.bottom = 0;
    const y = doc.page.height - margin;
    const text = { y, width: widthOf(doc) / 2 };
    if (count > 1)
      put(doc, page(at + 1, count), { ...text, x: margin + text.width, right: true }, { size: 8, color: faint });
    put(doc, number, { ...text, x: margin }, { size: 8, color: faint });
  }
}
