import { Readable } from "node:stream";
import * as z from "zod";
import { type Answer, type Asking, defineCommand, hidden, optional } from "../src/chat/command.ts";
import { choice } from "../src/chat/options/choice.ts";
import { text } from "../src/chat/options/text.ts";
import type { Offer } from "../src/chat/reply.ts";
import { storedBytes } from "../src/db/queries/stored-bytes.ts";
import { UserError } from "../src/errors.ts";
import type { Scope } from "../src/scope.ts";
import { importJson, isBooksJson } from "../src/transfer/books-json.ts";
import { importRows, rowsTaken } from "../src/transfer/import-rows.ts";
import { beginRun, longImport } from "../src/transfer/import-run.ts";
import { makeTemplate } from "../src/transfer/make-template.ts";
import { decodeMapping, guessMapping } from "../src/transfer/map-columns.ts";
import { type ReadRows, readRows } from "../src/transfer/read-rows.ts";
import { readSheet } from "../src/transfer/sheet.ts";
import { type SubjectName, subjectNames } from "../src/transfer/subject.ts";
import { cancelOffer, importPreview } from "./asking/import-preview.ts";

/** A stored file as a slot carries it. */
const keptFile = z.object({ name: z.string(), mime: z.string(), sizeBytes: z.number(), hash: z.string() });

export const importFile = defineCommand({
  name: "import",
  intent: "import",
  summary: "Bring in clients, contacts, income, expenses, invoices or a bank statement from a CSV or Excel file",
  theme: "library",
  access: "manager",
  options: {
    template: optional(choice("A template to fill", subjectNames)),
    file: hidden(text("The file")),
    caption: hidden(text("What was said with it")),
    as: hidden(choice("What it holds", subjectNames)),
    mapping: hidden(text("Which column is what")),
    go: hidden(choice("Import it", ["new", "all"])),
  },
  examples: ["import", "import template clients"],
  typed: (rest) => {
    const named = /^template(?:\s+(?:for\s+)?(\w+))?$/i.exec(rest.trim());
    if (rest === "") return {};
    return named ? { template: named[1] ?? "clients" } : null;
  },
  async run(scope, { template, file, caption, as, mapping, go }): Promise<Answer | Asking> {
    const { transfer } = scope.say;
    if (template) {
      const content = await makeTemplate(template);
      return {
        text: transfer.template(template),
        files: [{ name: `purser-${template}.csv`, mime: "text/csv", content }],
        public: true,
      };
    }
    if (file === undefined)
      return { text: transfer.how, offers: subjectNames.map((one) => templateOffer(scope, one)), public: true };
    const kept = keptFile.parse(JSON.parse(file));
    const bytes = await scope.query(storedBytes, kept.hash);
    if (!bytes) throw new UserError(transfer.fileGone(kept.name));
    if (isBooksJson(bytes)) return wholeBooks(scope, bytes, file, go !== undefined);
    const sheet = await readSheet(bytes, kept.name, scope.say, as);
    const read = await readRows(
      scope,
      sheet,
      mapping ? decodeMapping(mapping) : guessMapping(sheet, { fileName: kept.name, ...(as ? { subject: as } : {}) }),
    );
    if (go) return imported(scope, kept, read, go === "all");
    return importPreview(scope, { name: kept.name, file, caption, sheet, read });
  },
});

const templateOffer = (scope: Scope, subject: SubjectName): Offer => ({
  label: scope.say.transfer.buttons.template(subject),
  press: { command: "import", slots: { template: subject } },
});

/** A whole export goes into empty books only, and only when that was said. */
async function wholeBooks(scope: Scope, bytes: Buffer, file: string, agreed: boolean): Promise<Answer | Asking> {
  const { transfer } = scope.say;
  if (scope.person.role !== "owner") throw new UserError(scope.say.chat.forbidden("import"));
  if (!agreed) {
    const go = {
      label: transfer.buttons.books,
      press: { command: "import", slots: { file, go: "new" } },
      answers: "yes" as const,
    };
    return { ask: { text: transfer.previewBooks, offers: [go, cancelOffer(scope)] } };
  }
  const { rows, fileless } = await importJson(scope, Readable.from([bytes]));
  return { text: transfer.importedBooks(rows, fileless), wrote: { title: transfer.importedBooksTitle } };
}

/** Writes the rows, at once or, where they are many, piece by piece; `twins` writes those too that the books seem to have. */
async function imported(
  scope: Scope,
  file: { readonly name: string; readonly hash: string },
  read: ReadRows,
  twins: boolean,
): Promise<Answer> {
  const { transfer } = scope.say;
  const count = rowsTaken(read, twins).length;
  if (count > longImport) {
    await beginRun(scope, file, read, twins);
    return {
      text: transfer.begun(count, read.mapping.subject, read.good.length - count),
      wrote: { title: transfer.importedTitle(count, read.mapping.subject) },
      begins: true,
    };
  }
  const { added, sorts, paid, skipped, last } = await importRows(scope, read, { twins });
  if (!last) return { text: transfer.nothingNew };
  const { subject } = read.mapping;
  return {
    text: transfer.imported(sorts, skipped, paid),
    wrote: { title: transfer.importedTitle(added, subject), ...(added === 1 ? { subject: last } : {}) },
  };
}
