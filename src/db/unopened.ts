import { UserError } from "../errors.ts";
import { sqliteCode } from "./sqlite-file.ts";

/** Opens the books at a path; where that can't be for a reason of the file's or the folder's, throws a UserError that says it. */
export async function orSayWhy<T>(path: string, open: () => Promise<T>): Promise<T> {
  try {
    return await open();
  } catch (error) {
    const why = reasonOf(faultCode(error));
    if (why === undefined) throw error;
    throw new UserError(`The books can't be opened at ${path}: ${why}`, undefined, { cause: error });
  }
}

/** What SQLite or the system calls a problem of a file, disk or port; undefined where it is none of theirs. Prisma's adapter keeps SQLite's word in the cause. */
export function faultCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error.cause && typeof error.cause === "object" && "originalCode" in error.cause)
    return String(error.cause.originalCode);
  return sqliteCode(error) ?? ("syscall" in error && "code" in error ? String(error.code) : undefined);
}

const otherFile = "Name another file with --db or DATABASE_URL";

/** Reasons in words; SQLite's codes may carry a detail behind them, as `SQLITE_IOERR_WRITE` does (sqlite.org/rescode.html). */
function reasonOf(code: string | undefined): string | undefined {
  if (code === undefined) return undefined;
  if (/^SQLITE_(?:NOTADB|CORRUPT)/.test(code))
    return `the file is damaged, or no database. ${otherFile}, or put a backup back with "purser restore".`;
  if (/^SQLITE_(?:FULL)|^(?:ENOSPC|EDQUOT)$/.test(code)) return "the disk is full.";
  if (/^SQLITE_(?:CANTOPEN|READONLY|PERM|IOERR)|^E(?:ACCES|PERM|ROFS|NOENT|NOTDIR|EXIST|ISDIR)$/.test(code))
    return `it is a folder, or may not be read and written here (${code}). ${otherFile}.`;
  return undefined;
}
