import { closeSync, fsyncSync, openSync } from "node:fs";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import type { Database } from "better-sqlite3";
import { UserError } from "../errors.ts";
import { migrationNames } from "./migration-files.ts";

const waitsMs = 200;

/** Opens an SQLite file that is there by itself, without the product's own connection, and closes it after `work`. */
export async function withSqlite<T>(path: string, work: (db: Database) => T | Promise<T>): Promise<T> {
  const adapter = await new PrismaBetterSqlite3({
    url: `file:${path}`,
    fileMustExist: true,
    timeout: waitsMs,
  }).connect();
  try {
    return await work((adapter as unknown as { client: Database }).client);
  } finally {
    await adapter.dispose();
  }
}

/** SQLite's own word for what went wrong, as `SQLITE_BUSY`; undefined when something else did. */
export function sqliteCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_")
    ? String(error.code)
    : undefined;
}

/**
 * Throws a UserError unless the file holds whole books that this version can open. `called` is what the sentence calls it.
 */
export function checkBooks(db: Database, called: string): void {
  const names = readMigrations(db);
  if (names === null) throw new UserError(`${called} holds no books of Purser.`);
  const known = migrationNames();
  const newer = names.find((name) => !known.includes(name));
  if (newer !== undefined)
    throw new UserError(`${called} is from a newer version of Purser (it has ${newer}). Use that version.`);
  const [damage] = db.pragma("integrity_check") as readonly { integrity_check: string }[];
  if (damage?.integrity_check !== "ok") throw new UserError(`${called} is damaged: ${damage?.integrity_check}.`);
  const dangling = db.pragma("foreign_key_check") as readonly { table: string }[];
  if (dangling.length > 0)
    throw new UserError(`${called} is damaged: rows of ${dangling[0]?.table} refer to what is not there.`);
}

function readMigrations(db: Database): string[] | null {
  try {
    const rows = db
      .prepare("SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL")
      .all();
    return rows.map((row) => (row as { name: string }).name);
  } catch (error) {
    if (sqliteCode(error) === undefined) throw error;
    return null;
  }
}

/** Has a file, or the names in a folder, outlive a power cut. */
export function sync(path: string): void {
  if (process.platform === "win32") return;
  const handle = openSync(path, "r");
  fsyncSync(handle);
  closeSync(handle);
}
