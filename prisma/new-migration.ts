/** `npm run migration -- NAME`: writes the migration that takes the existing ones to what schema.prisma says now. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { DiffTarget } from "@prisma/schema-engine-wasm";
import { migrationList, migrationNames, migrationsFolder } from "../src/db/migration-files.ts";
import { noFilter, openSchemaEngine } from "../src/db/schema-engine.ts";
import { projectRoot } from "../src/project-root.ts";

const name = process.argv[2];
if (!name) throw new Error("usage: npm run migration -- NAME");

const path = join(projectRoot(), "prisma", "schema.prisma");
const schema = { path, content: readFileSync(path, "utf8") };
const from: DiffTarget = migrationNames().length > 0 ? { tag: "migrations", ...migrationList() } : { tag: "empty" };
const { engine, close } = await openSchemaEngine(":memory:", { schema });
const { stdout, exitCode } = await engine.diff({
  from,
  to: { tag: "schemaDatamodel", files: [schema] },
  script: true,
  exitCode: true,
  filters: noFilter,
});
await close();

if (exitCode === 0 || !stdout) {
  process.stdout.write("nothing to migrate\n");
} else {
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = join(migrationsFolder, `${stamp}_${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "migration.sql"), stdout);
  writeFileSync(join(migrationsFolder, "migration_lock.toml"), 'provider = "sqlite"\n');
  process.stdout.write(`${folder}\n`);
}
