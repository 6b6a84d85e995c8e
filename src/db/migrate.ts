import { UserError } from "../errors.ts";
import { migrationList, migrationNames } from "./migration-files.ts";
import { noFilter, openSchemaEngine } from "./schema-engine.ts";

/** Whether a file that lists these migrations has all of them. Throws a UserError when it is from a newer version of the program. */
export function isMigrated(applied: readonly string[]): boolean {
  const names = migrationNames();
  const unknown = applied.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    throw new UserError(
      `The database is from a newer version of Purser (it has ${unknown[0]}). Start that version, or restore a backup.`,
    );
  }
  return names.every((name) => applied.includes(name));
}

/**
 * Brings the SQLite file at `url` up to the program's migrations with Prisma's own engine, keeping the ordinary
 * `_prisma_migrations` table, all at once: a migration that fails, or a kill, leaves the books as they were. `beforehand` is
 * done first. Not for a file that has them all: the engine takes 100 ms to load.
 */
export async function migrate(url: string, beforehand: () => Promise<void>): Promise<void> {
  await beforehand();
  const { engine, commit, close } = await openSchemaEngine(url, { atOnce: true });
  try {
    await engine.applyMigrations({ migrationsList: migrationList(), filters: noFilter });
    await commit();
  } finally {
    await close();
  }
}
