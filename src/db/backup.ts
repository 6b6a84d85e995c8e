import { createHash } from "node:crypto";
import { existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Database } from "better-sqlite3";
import { UserError } from "../errors.ts";
import { filesFolder, openFileStore } from "./file-store.ts";
import { checkBooks, sqliteCode, sync, withSqlite } from "./sqlite-file.ts";

/** What went into a backup. */
export interface BackedUp {
  readonly documents: number;
  /** Documents whose file is not beside the books any more, or not what it was. */
  readonly missing: number;
}

/** The table of a backup that holds the documents' files, each under the hash of its content. */
export const filesTable = "BackupFile";

/** All pages in one step: what other processes write meanwhile is not in it, and does not begin it anew. */
const everything = 0x7fffffff;

/**
 * Writes the books at `path`, with the documents' files, to one SQLite file, as they are at one moment; another process may be
 * working on them. It comes under its name whole and checked, or not at all. Throws a UserError where it can't (SPEC 14).
 */
export async function backUp(path: string, target: string): Promise<BackedUp> {
  if (!existsSync(path)) throw new UserError(`There are no books at ${path}.`);
  await refuseOthers(path, target);
  const draft = `${target}.part`;
  rmSync(draft, { force: true });
  try {
    await withSqlite(path, (db) => db.backup(draft, { progress: () => everything }));
    const backedUp = await withSqlite(draft, (db) => {
      db.pragma("journal_mode=DELETE");
      checkBooks(db, "What is to be backed up");
      return addFiles(db, path);
    });
    sync(draft);
    renameSync(draft, target);
    sync(dirname(resolve(target)));
    return backedUp;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** An earlier backup is replaced; any other file is left alone. */
async function refuseOthers(path: string, target: string): Promise<void> {
  if (resolve(path) === resolve(target)) throw new UserError("The backup has to be another file than the books.");
  if (!existsSync(dirname(resolve(target)))) throw new UserError(`There is no folder ${dirname(resolve(target))}.`);
  if (existsSync(target) && !(await isBackup(target)))
    throw new UserError(`${target} is there already and is no backup; give another name.`);
}

/** Whether a file is one that `backUp` wrote. */
async function isBackup(path: string): Promise<boolean> {
  try {
    return await withSqlite(path, (db) => hasFiles(db));
  } catch (error) {
    if (sqliteCode(error) === undefined) throw error;
    return false;
  }
}

/** Whether documents' files are in the file itself. */
export function hasFiles(db: Database): boolean {
  return db.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?").get(filesTable) !== undefined;
}

function addFiles(db: Database, path: string): BackedUp {
  const store = openFileStore(filesFolder(path));
  db.exec(`CREATE TABLE "${filesTable}" (hash TEXT NOT NULL PRIMARY KEY, content BLOB NOT NULL)`);
  const add = db.prepare(`INSERT INTO "${filesTable}" VALUES (?, ?)`);
  const hashes = db.prepare('SELECT hash FROM "StoredFile"').pluck().all() as readonly string[];
  let documents = 0;
  db.exec("BEGIN");
  for (const hash of hashes) {
    const content = existsSync(store.pathOf(hash)) ? readFileSync(store.pathOf(hash)) : null;
    if (content === null || hashOf(content) !== hash) continue;
    add.run(hash, content);
    documents += 1;
  }
  db.exec("COMMIT");
  const missing = db
    .prepare(`SELECT count(DISTINCT hash) FROM "Document" WHERE hash NOT IN (SELECT hash FROM "${filesTable}")`)
    .pluck()
    .get();
  return { documents, missing: Number(missing) };
}

/** The SHA-256 of a content in hexadecimal: the name under which a document is kept. */
export function hashOf(content: Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
