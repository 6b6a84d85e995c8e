import { mkdtempSync, rmSync } from "node:fs";
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

/** Makes the database that every test's own is a copy of, and takes it away after the last test. */
export default async function makeTemplate(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "purser-template-"));
  const file = join(folder, "books.db");
  await (await openDatabase(`file:${file}`)).close();
  project.provide("migratedTemplate", file);
  return () => rmSync(folder, { recursive: true });
}
