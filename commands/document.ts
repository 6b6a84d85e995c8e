import * as z from "zod";
import { meetingInText } from "../src/calendar/meeting-in-text.ts";
import { type Answer, defineCommand, hidden, optional } from "../src/chat/command.ts";
import { document as knownDocument } from "../src/chat/options/document.ts";
import { text } from "../src/chat/options/text.ts";
import type { Offer } from "../src/chat/reply.ts";
import { type DocumentKind, documentKinds } from "../src/files/document-kinds.ts";
import { type DocumentLinks, linkTo } from "../src/files/document-links.ts";
import { keepDocument } from "../src/files/keep-document.ts";
import { isLogo } from "../src/files/logo.ts";
import { readCaption } from "../src/files/read-caption.ts";
import type { DocumentView } from "../src/files/read-document.ts";
import { isTable } from "../src/history/tables.ts";
import { findInvoices } from "../src/invoices/find-invoices.ts";
import type { Scope } from "../src/scope.ts";
import { belongsTo, documentCard } from "./cards/document-card.ts";
import { listedDocuments } from "./document-list.ts";
import { shownDocument } from "./document-show.ts";

/** A stored file as a slot carries it. */
const keptFile = z.object({ name: z.string(), mime: z.string(), sizeBytes: z.number(), hash: z.string() });

export const document = defineCommand({
  name: "document",
  intent: "document.add",
  summary: "Keep a file or picture you send, such as a receipt; alone, list the documents",
  theme: "library",
  access: "manager",
  options: {
    document: optional(knownDocument("Which document to show")),
    file: hidden(text("The file")),
    caption: hidden(text("What was said with it")),
    entry: hidden(text("What it was sent about")),
    beside: hidden(text("It came with what tells of an entry, which corrections are of")),
    last: hidden(text("What was written before it was sent")),
  },
  examples: ["document"],
  typed: (rest) => (rest === "" ? {} : { document: rest }),
  async run(scope, { document: asked, file, caption = "", entry, beside, last }): Promise<Answer> {
    if (asked) return shownDocument(scope, asked.id);
    if (file === undefined) return listedDocuments(scope, {}, {});
    const kept = keptFile.parse(JSON.parse(file));
    const said = readCaption(scope, kept.name, caption);
    const about = await linksTo(scope, entry ?? (said.ofThat || said.kind === "receipt" ? last : undefined));
    const { clientId, projectId } = said;
    const [invoice, ...others] = said.invoice === null ? [] : await findInvoices(scope, said.invoice);
    const meetingId = about ? null : await meetingInText(scope, caption, clientId);
    const named = {
      ...(meetingId ? { meetingId } : {}),
      ...(clientId ? { clientId } : {}),
      ...(projectId ? { projectId } : {}),
      ...(invoice && others.length === 0 ? { invoiceId: invoice.id } : {}),
    };
    const isReceipt = said.kind === "other" && (about?.expenseId !== undefined || about?.incomeId !== undefined);
    const view = await keepDocument(scope, {
      file: kept,
      name: said.name,
      kind: isReceipt ? "receipt" : said.kind,
      note: said.note,
      links: about ?? named,
    });
    const { files } = scope.say;
    const subject = { table: "document", id: view.row.id } as const;
    return {
      text: `${files.keptText(view.row.name, view.row.kind, belongsTo(scope, view))}${isLogo(view.row) ? ` ${files.onInvoices}` : ""}`,
      card: documentCard(scope, view),
      offers: await offersFor(scope, view, last),
      wrote: { title: files.keptTitle(view.row.name), ...(beside ? {} : { subject }) },
    };
  },
});

/** The links to what a slot names as `expense:exp_…`; null when documents don't belong to such things. */
export async function linksTo(scope: Scope, entry: string | undefined): Promise<DocumentLinks | null> {
  const [table = "", id = ""] = entry?.split(":") ?? [];
  return isTable(table) ? linkTo(scope, table, id) : null;
}

/** What it could be, where nothing told: the receipt of what was just paid, or of another kind. */
async function offersFor(scope: Scope, view: DocumentView, last: string | undefined): Promise<Offer[]> {
  const { buttons } = scope.say.files;
  const { id, kind } = view.row;
  if (belongsTo(scope, view) !== null || isLogo(view.row)) return [];
  const [table, rowId] = last?.split(":") ?? [];
  const change =
    table === "expense" &&
    (await scope.read.change.findFirst({ where: { subjectId: rowId ?? "" }, orderBy: { seq: "desc" } }));
  const receipt = change
    ? [
        {
          label: buttons.receiptOf(change.title),
          press: { command: "document update", slots: { document: id, entry: last ?? "", kind: "receipt" } },
        },
      ]
    : [];
  if (kind !== "other") return receipt;
  const toKind = (one: DocumentKind) => ({
    label: buttons.kind(one),
    press: { command: "document update", slots: { document: id, kind: one } },
  });
  return [...receipt, ...documentKinds.filter((one) => one !== "other").map(toKind)];
}
