import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { openDatabase } from "../../src/db/database.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** An empty, migrated database file, made once for all tests. */
    migratedTemplate: string;
  }
}

/** Makes the database that every test's own is a copy of. */
export default async function makeTemplate(project: TestProject): Promise<void> {
  const file = join(mkdtempSync(join(tmpdir(), "template-")), "books.db");
  await (await openDatabase(`file:${file}`)).close();
  project.provide("migratedTemplate", file);
}
