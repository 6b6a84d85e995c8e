import { readConfig } from "../config.ts";
import { backUp } from "../db/backup.ts";
import { UserError } from "../errors.ts";
import { type Given, type Subcommand, textOption } from "./command-line.ts";

/** The SQLite file a subcommand is to work on. */
export function booksFile(given: Given): string {
  return textOption(given, "db") ?? readConfig().databaseUrl.replace(/^file:/, "");
}

/** `purser backup`: the books as they are now, with their documents, in one file, while the product goes on (SPEC 14). */
export const backup: Subcommand = {
  name: "backup",
  summary: "Write the books with their documents to one file, while the product runs",
  usage: "purser backup FILE [--db FILE]",
  options: { db: { type: "string" } },
  positionals: 1,
  async run(given) {
    const [target, other] = given.words;
    if (target === undefined || other !== undefined) throw new UserError(`Say where to.\n${backup.usage}`);
    const { documents, missing } = await backUp(booksFile(given), target);
    process.stdout.write(`Wrote ${target}: the books and ${counted(documents)}.\n`);
    if (missing === 0) return 0;
    process.stderr.write(
      `The file of ${counted(missing)} is not beside the books any more, so it is not in the backup.\n`,
    );
    return 1;
  },
};

/** `1 document`, `3 documents`. */
export function counted(documents: number): string {
  return documents === 1 ? "1 document" : `${documents} documents`;
}
