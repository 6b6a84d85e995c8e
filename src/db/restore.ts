import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Database } from "better-sqlite3";
import { UserError } from "../errors.ts";
import { filesTable, hasFiles, hashOf } from "./backup.ts";
import { filesFolder, openFileStore } from "./file-store.ts";
import { checkBooks, sqliteCode, sync, withSqlite } from "./sqlite-file.ts";

/** What came of putting books back. */
export interface Restored {
  readonly documents: number;
  /** Where the books lie that were there before; null when there were none. */
  readonly aside: string | null;
}

/** What SQLite may leave beside a file; next to another one it would be taken for that one's. */
const besides = ["-wal", "-shm", "-journal"];

/**
 * Puts the books of a backup at `path`, with the documents' files. Those that were there are kept aside under a name with
 * `stamp`, with their documents. Whenever it is killed, whole books lie at `path`: the old or the new. Throws a UserError
 * when a process has the books open, and when the backup is damaged or from a newer version (SPEC 14).
 */
export async function restore(backup: string, path: string, stamp: string): Promise<Restored> {
  if (!existsSync(backup)) throw new UserError(`There is no backup at ${backup}.`);
  if (resolve(backup) === resolve(path)) throw new UserError("The backup has to be another file than the books.");
  await checkBackup(backup);
  mkdirSync(dirname(resolve(path)), { recursive: true });
  if (existsSync(path)) await refuseOpen(path);
  const draft = `${path}.restoring`;
  rmSync(draft, { force: true });
  try {
    copyFileSync(backup, draft);
    const documents = await withSqlite(draft, (db) => unpack(db, path));
    sync(draft);
    const aside = existsSync(path) ? keepAside(path, `${path}.before-restore-${stamp}`) : null;
    renameSync(draft, path);
    sync(dirname(resolve(path)));
    return { documents, aside };
  } finally {
    rmSync(draft, { force: true });
  }
}

async function checkBackup(backup: string): Promise<void> {
  try {
    await withSqlite(backup, (db) => {
      checkBooks(db, backup);
      if (!hasFiles(db)) throw new UserError(`${backup} is no backup; "purser backup FILE" writes one.`);
    });
  } catch (error) {
    if (sqliteCode(error) === undefined) throw error;
    throw new UserError(`${backup} is damaged, or no backup.`);
  }
}

/** SQLite leaves its write-ahead log only when nobody else has the file open. Damaged books can be replaced all the same. */
async function refuseOpen(path: string): Promise<void> {
  try {
    await withSqlite(path, (db) => db.pragma("journal_mode=DELETE"));
  } catch (error) {
    const code = sqliteCode(error);
    if (code === undefined) throw error;
    if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED"))
      throw new UserError(`A process has the books at ${path} open. Stop it, then restore.`);
  }
}

/**
 * Makes plain books of a backup. What was on its way to a platform when it was made has arrived since: it is not brought again.
 */
function unpack(db: Database, path: string): number {
  const store = openFileStore(filesFolder(path));
  let documents = 0;
  const rows = db.prepare(`SELECT hash, content FROM "${filesTable}"`).iterate();
  for (const row of rows) {
    const { hash, content } = row as { hash: string; content: Buffer };
    if (hashOf(content) !== hash) throw new UserError("A document in the backup is damaged; nothing was restored.");
    const target = store.pathOf(hash);
    documents += 1;
    if (existsSync(target)) continue;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(`${target}.part`, content, { flush: true });
    renameSync(`${target}.part`, target);
  }
  db.exec(`DROP TABLE "${filesTable}"; DELETE FROM "Delivery" WHERE "gaveUpAt" IS NULL; VACUUM;`);
  return documents;
}

/** Keeps books, with their documents, under another name as well, where they can be opened. */
function keepAside(path: string, aside: string): string {
  const files = filesFolder(path);
  for (const name of existsSync(files) ? readdirSync(files, { recursive: true, withFileTypes: true }) : []) {
    if (!name.isFile()) continue;
    const from = join(name.parentPath, name.name);
    linkOrCopy(from, join(filesFolder(aside), from.slice(files.length)));
  }
  linkOrCopy(path, aside);
  for (const end of besides) if (existsSync(path + end)) renameSync(path + end, aside + end);
  return aside;
}

function linkOrCopy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
