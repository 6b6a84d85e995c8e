import { existsSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { openOwner } from "../../adapters/console/open-owner.ts";
import { openDatabase } from "../../src/db/database.ts";
import { createSimulatedClock, readWallTime } from "../../src/time/simulated-clock.ts";
import { type Begun, fillings } from "./grown-rows.ts";

const zone = "America/New_York";
/** Friday morning, the last day of the books. */
export const grownClock = createSimulatedClock(readWallTime("2026-11-20T18:30", zone));

/** Makes a database file with n rows in it, of every subject, each with its change in the journal beside it. */
export async function makeGrownBooks(n: number): Promise<string> {
  const file = join(tmpdir(), `purser-grown-${process.pid}-${n}.db`);
  for (const end of ["", "-wal", "-shm"]) if (existsSync(file + end)) rmSync(file + end);
  const database = await openDatabase(`file:${file}`);
  const answers = { zone, currency: "USD", locale: "en-US" };
  await openOwner(database, { answers, tour: false, at: () => grownClock.now() });
  await database.close();
  fill(file, n);
  return file;
}

/** Indexes and triggers are put back when the rows are in; opening the file makes the documents of the search index. */
function fill(file: string, n: number): void {
  const db = new Database(file);
  for (const pragma of ["synchronous=OFF", "foreign_keys=OFF", "cache_size=-500000", "temp_store=MEMORY"])
    db.pragma(pragma);
  const kept = db.prepare("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL").all();
  const triggers = db.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").all();
  db.transaction(() => {
    for (const { name } of triggers as { name: string }[]) db.exec(`DROP TRIGGER "${name}"`);
    for (const { name } of kept as { name: string }[]) db.exec(`DROP INDEX "${name}"`);
    fillTables(db, n);
    for (const { sql } of kept as { sql: string }[]) db.exec(sql);
  })();
  db.pragma("wal_checkpoint(TRUNCATE)");
  db.close();
}

function fillTables(db: Database.Database, n: number): void {
  const all = (sql: string) => (db.prepare(sql).all() as { id: string }[]).map((row) => row.id);
  const only = (sql: string) => String(all(sql)[0]);
  const begun: Begun = {
    workspace: only("SELECT id FROM Workspace"),
    owner: only("SELECT id FROM Member"),
    modes: all("SELECT id FROM PaymentMode ORDER BY name"),
    classifications: all("SELECT id FROM Category WHERE kind = 'classification' ORDER BY key = 'client' DESC, name"),
    categories: all("SELECT id FROM Category WHERE kind = 'category' ORDER BY name"),
  };
  addMembers(db, begun);
  const tables = fillings(begun, (perMille) => Math.max(1, Math.round((n * perMille) / 1000)));
  for (const { table, perMille, from, columns } of tables) {
    const count = Math.max(1, Math.round((n * perMille) / 1000));
    const names = Object.keys(columns).map((name) => `"${name}"`);
    const values = Object.values(columns);
    const counting = `WITH RECURSIVE c(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM c WHERE i + 1 < ${count})`;
    const source =
      from === undefined
        ? `${counting} SELECT ${values.join(", ")} FROM c`
        : `SELECT ${values.join(", ")} FROM (${from})`;
    db.exec(`INSERT OR IGNORE INTO "${table}" (${names.join(", ")}) ${source}`);
  }
  writeJournal(
    db,
    begun,
    tables.filter((one) => "createdAt" in one.columns && one.table !== "Budget").map((one) => one.table),
  );
}

/** Three who work with the owner, one of them an employee who speaks. */
function addMembers(db: Database.Database, { workspace }: Begun): void {
  const at = "2023-11-21T14:00:00.000+00:00";
  const member = db.prepare("INSERT INTO Member (id, workspaceId, name, role, createdAt) VALUES (?, ?, ?, ?, ?)");
  for (const [name, role] of [
    ["second", "manager"],
    ["third", "employee"],
    ["sam", "employee"],
  ])
    member.run(`mem_${name}`, workspace, name, role, at);
  db.prepare(
    "INSERT INTO Identity (id, workspaceId, memberId, platform, account, createdAt) VALUES ('ide_sam', ?, 'mem_sam', 'console', 'sam', ?)",
  ).run(workspace, at);
}

/** The change that made each row, in the order of time. */
function writeJournal(db: Database.Database, { workspace, owner }: Begun, tables: readonly string[]): void {
  const rows = [...new Set(tables)].map(
    (table) => `SELECT '${table.charAt(0).toLowerCase()}${table.slice(1)}' AS made, id, createdAt FROM "${table}"`,
  );
  db.exec(`CREATE TEMP TABLE made AS SELECT * FROM (${rows.join(" UNION ALL ")}) ORDER BY createdAt, id`);
  db.exec(`INSERT INTO "Change" (id, workspaceId, memberId, conversation, kind, command, title, subjectTable, subjectId, at)
    SELECT 'chg_' || id, '${workspace}', '${owner}', 'console:dm:owner', 'do', made, made || ' ' || substr(id, 5), made, id, createdAt FROM made`);
  db.exec(`INSERT INTO ChangeRow (workspaceId, changeId, "table", rowId, after)
    SELECT '${workspace}', 'chg_' || id, made, id, json_object('id', id, 'createdAt', createdAt) FROM made`);
  db.exec("DROP TABLE made");
}
