import { restore as restoreBooks } from "../db/restore.ts";
import { UserError } from "../errors.ts";
import { systemClock } from "../time/clock.ts";
import { booksFile, counted } from "./backup.ts";
import type { Subcommand } from "./command-line.ts";

/** `purser restore`: puts the books of a backup in place of those that are there, which are kept aside (SPEC 14). */
export const restore: Subcommand = {
  name: "restore",
  summary: "Put the books of a backup back; those that are there are kept aside",
  usage: "purser restore FILE [--db FILE]",
  options: { db: { type: "string" } },
  positionals: 1,
  async run(given) {
    const [backup, other] = given.words;
    if (backup === undefined || other !== undefined) throw new UserError(`Say which backup.\n${restore.usage}`);
    const path = booksFile(given);
    const stamp = systemClock.now().toISOString().slice(0, 19).replaceAll(/[-:]/g, "");
    const { documents, aside } = await restoreBooks(backup, path, stamp);
    process.stdout.write(`Restored ${path}: the books and ${counted(documents)} of ${backup}.\n`);
    if (aside !== null) process.stdout.write(`What was there before is kept as ${aside}.\n`);
    return 0;
  },
};
