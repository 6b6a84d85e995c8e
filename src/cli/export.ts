import { createWriteStream } from "node:fs";
import { rename, rm, writeFile } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { UserError } from "../errors.ts";
import { exportJson } from "../transfer/books-json.ts";
import { type ExportFormat, exportFormats, makeExport } from "../transfer/make-export.ts";
import { type Subcommand, textOption } from "./command-line.ts";
import { withBooks } from "./open-books.ts";

/** `purser export`: the books as a file (INTERFACES). */
export const exportBooks: Subcommand = {
  name: "export",
  summary: "Write the books to a file: JSON (everything), XLSX (all tables) or CSV (one table)",
  usage: "purser export --format json|csv|xlsx --out FILE [--table income] [--db FILE] [--books NAME]",
  options: {
    format: { type: "string" },
    out: { type: "string" },
    table: { type: "string" },
    db: { type: "string" },
    books: { type: "string" },
  },
  async run(given) {
    const out = textOption(given, "out");
    const format = (textOption(given, "format") ?? out?.split(".").at(-1)) as ExportFormat;
    if (out === undefined || !exportFormats.includes(format))
      throw new UserError(`Say where to and in which form.\n${exportBooks.usage}`);
    const which = { file: textOption(given, "db"), books: textOption(given, "books") };
    await inPlace(out, (draft) =>
      withBooks(which, async (scope) =>
        format === "json"
          ? pipeline(Readable.from(exportJson(scope)), createWriteStream(draft))
          : writeFile(draft, (await makeExport(scope, format, textOption(given, "table"))).bytes),
      ),
    );
    process.stdout.write(`Wrote ${out}.\n`);
    return 0;
  },
};

/** Has a file written beside its place and puts it there once it is whole: what stood there stays until then, and half a file never does. */
async function inPlace(path: string, write: (draft: string) => Promise<void>): Promise<void> {
  const draft = `${path}.part`;
  try {
    await write(draft);
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}
