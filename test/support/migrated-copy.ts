import { copyFileSync, existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "../../src/db/database.ts";

const template = join(tmpdir(), `purser-template-${process.pid}.db`);

/** Puts an empty, migrated database at `file`; migrated once a process, because the engine loads once and slowly. */
export async function migratedCopy(file: string): Promise<void> {
  if (!existsSync(template)) await (await openDatabase(`file:${template}`)).close();
  copyFileSync(template, file);
}
