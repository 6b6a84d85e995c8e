import { type FileHandle, open } from "node:fs/promises";
import { basename } from "node:path";
import { UserError } from "../errors.ts";
import type { Scope } from "../scope.ts";
import { importJson, isBooksJson } from "../transfer/books-json.ts";
import { importRows, sortsOf } from "../transfer/import-rows.ts";
import { guessMapping, type Mapping } from "../transfer/map-columns.ts";
import { readRows } from "../transfer/read-rows.ts";
import { readSheet, type Sheet } from "../transfer/sheet.ts";
import { type SubjectName, subjectNames } from "../transfer/subject.ts";
import { subjectNamed } from "../transfer/subjects.ts";
import { understoodRows, unusedHeadings } from "../transfer/understood.ts";
import { type Subcommand, textOption } from "./command-line.ts";
import { withBooks } from "./open-books.ts";

/** `purser import FILE`: a CSV or XLSX table, or a whole JSON export into empty books; all of it or nothing (SPEC 3). */
export const importBooks: Subcommand = {
  name: "import",
  summary:
    "Bring in a CSV or XLSX file of clients, contacts, income, expenses, invoices or a bank statement, or a whole JSON export",
  usage: `purser import FILE [--as ${subjectNames.join("|")}] [--preview] [--all] [--db FILE] [--books NAME]`,
  options: {
    as: { type: "string" },
    preview: { type: "boolean" },
    all: { type: "boolean" },
    db: { type: "string" },
    books: { type: "string" },
  },
  positionals: 1,
  async run(given) {
    const [path] = given.words;
    const as = textOption(given, "as");
    if (path === undefined) throw new UserError(`Which file?\n${importBooks.usage}`);
    if (as !== undefined && !subjectNames.some((one) => one === as))
      throw new UserError(`--as: one of ${subjectNames.join(", ")}`);
    const file = await opened(path);
    const which = { file: textOption(given, "db"), books: textOption(given, "books"), begin: true } as const;
    const work = withBooks(which, async (scope) => {
      if (await holdsBooks(file)) return importAll(scope, file);
      const bytes = await file.readFile();
      const sheet = await readSheet(bytes, basename(path), scope.say, as);
      const mapping = guessMapping(sheet, { fileName: path, ...(as ? { subject: as as SubjectName } : {}) });
      return importTable(scope, sheet, mapping, {
        preview: given.options.preview === true,
        twins: given.options.all === true,
      });
    });
    return work.finally(() => file.close());
  },
};

async function opened(path: string): Promise<FileHandle> {
  try {
    const file = await open(path);
    if (!(await file.stat()).isDirectory()) return file;
    await file.close();
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    throw new UserError(`I can't read ${path} (${error.code}).`);
  }
  throw new UserError(`${path} is a folder, not a file.`);
}

/** Looks how the file begins, and leaves it at its beginning. */
async function holdsBooks(file: FileHandle): Promise<boolean> {
  const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(64), position: 0 });
  return isBooksJson(buffer.subarray(0, bytesRead));
}

const print = (text: string) => process.stdout.write(`${text}\n`);

async function importAll(scope: Scope, file: FileHandle): Promise<number> {
  const { transfer } = scope.say;
  const { rows, fileless } = await importJson(scope, file.createReadStream({ start: 0, autoClose: false }));
  await scope.write.finish({ command: "import", title: transfer.importedBooksTitle });
  print(transfer.importedBooks(rows, fileless));
  return 0;
}

async function importTable(
  scope: Scope,
  sheet: Sheet,
  mapping: Mapping,
  { preview, twins }: { readonly preview: boolean; readonly twins: boolean },
): Promise<number> {
  const { transfer } = scope.say;
  const { subject } = mapping;
  for (const [name, index] of Object.entries(mapping.columns))
    print(transfer.column(sheet.head[index] ?? "", subjectNamed(subject).columns[name]?.describe ?? name));
  const read = await readRows(scope, sheet, mapping);
  const unused = unusedHeadings(sheet, read);
  if (unused.length > 0) print(transfer.unused(unused));
  for (const { line, reason } of read.bad) print(`${transfer.line(line)}: ${reason}`);
  const seen = read.good.filter((row) => row.twin).length;
  if (read.bad.length > 0) {
    print(transfer.previewBad(read.bad.length, read.good.length));
    return 1;
  }
  print(transfer.preview(sortsOf(subject, read.good)));
  const { rows } = understoodRows(scope, sheet, read, { rows: 3, columns: sheet.head.length });
  for (const row of rows) print(`  ${row.filter((cell) => cell !== "").join(" · ")}`);
  for (const { pays, line } of read.good)
    if (pays) print(`${transfer.fields.pays} ${transfer.pays(pays.number, pays.client, line)}`);
  if (seen > 0) print(`${transfer.twins(seen)}.`);
  if (preview) return 0;
  const progress = (done: number, of: number) => process.stderr.write(`${transfer.progress(done, of)}\n`);
  const { added, sorts, paid, skipped, last } = await importRows(scope, read, { twins, progress });
  if (added === 0 || !last) {
    print(transfer.nothingNew);
    return 0;
  }
  const title = transfer.importedTitle(added, subject);
  await scope.write.finish({ command: "import", title });
  print(transfer.imported(sorts, skipped, paid));
  return 0;
}
