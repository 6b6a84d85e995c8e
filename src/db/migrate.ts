import { UserError } from "../errors.ts";
import { migrationList, migrationNames } from "./migration-files.ts";
import { noFilter, openSchemaEngine } from "./schema-engine.ts";

/**
 * Brings the SQLite file at `url` up to the program's migrations with Prisma's own engine, keeping the ordinary
 * `_prisma_migrations` table, all at once: a migration that fails, or a kill, leaves the books as they were. `applied` are
 * the names that table already lists: when none is missing the engine, which takes 100 ms to load, is not loaded; else
 * `beforehand` is done first. Throws a UserError when the file is from a newer version of the program.
 */
export async function migrate(url: string, applied: readonly string[], beforehand: () => Promise<void>): Promise<void> {
  const names = migrationNames();
  const unknown = applied.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    throw new UserError(
      `The database is from a newer version of Purser (it has ${unknown[0]}). Start that version, or restore a backup.`,
    );
  }
  if (names.every((name) => applied.includes(name))) return;
  await beforehand();
  const { engine, commit, close } = await openSchemaEngine(url, { atOnce: true });
  try {
    await engine.applyMigrations({ migrationsList: migrationList(), filters: noFilter });
    await commit();
  } finally {
    await close();
  }
}
