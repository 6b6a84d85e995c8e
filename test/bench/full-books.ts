import { closeSync, copyFileSync, existsSync, fsyncSync, openSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { pino } from "pino";
import { openOwner } from "../../adapters/console/open-owner.ts";
import { openDatabase } from "../../src/db/database.ts";
import { assemble, type Product } from "../../src/product.ts";
import { createSimulatedClock, readWallTime } from "../../src/time/simulated-clock.ts";

/** Clients the entries of a full file are spread over. */
export const clientCount = 500;

const zone = "America/New_York";
const clock = createSimulatedClock(readWallTime("2026-11-20T09:30", zone));

/** Makes a database file with n entries in it (two incomes to one expense, three years), each with its event, change and answer. */
export async function makeFullBooks(n: number): Promise<string> {
  const file = join(tmpdir(), `purser-bench-${process.pid}-${n}.db`);
  for (const end of ["", "-wal", "-shm"]) if (existsSync(file + end)) rmSync(file + end);
  const database = await openDatabase(`file:${file}`);
  await openOwner(database, {
    answers: { zone, currency: "USD", locale: "en-US" },
    tour: false,
    at: () => clock.now(),
  });
  await database.close();
  fill(file, n);
  return file;
}

function fill(file: string, n: number): void {
  const db = new Database(file);
  db.pragma("synchronous=OFF");
  const one = (sql: string) => (db.prepare(sql).get() as { id: string }).id;
  const workspace = one("SELECT id FROM Workspace");
  const member = one("SELECT id FROM Member");
  const mode = one("SELECT id FROM PaymentMode ORDER BY name LIMIT 1");
  const classification = one("SELECT id FROM Category WHERE kind = 'classification' AND key = 'client'");
  const category = one("SELECT id FROM Category WHERE kind = 'category' AND key = 'hosting'");
  const at = clock.now().toISOString();
  const id = (prefix: string, i: number) => `${prefix}_${((i * 2654435761) >>> 0).toString(36)}${i.toString(36)}`;
  const insert = (table: string, columns: readonly string[]) => {
    const sql = `INSERT INTO "${table}" (${columns.map((c) => `"${c}"`).join(",")}) VALUES (${columns.map(() => "?").join(",")})`;
    return db.prepare(sql);
  };
  const client = insert("Client", ["id", "workspaceId", "name", "key", "stage", "createdAt"]);
  const income = insert("Income", [
    "id",
    "workspaceId",
    "amountMinor",
    "currency",
    "earnedOn",
    "receivedOn",
    "classificationId",
    "clientId",
    "modeId",
    "note",
    "memberId",
    "createdAt",
  ]);
  const expense = insert("Expense", [
    "id",
    "workspaceId",
    "amountMinor",
    "currency",
    "spentOn",
    "paidOn",
    "categoryId",
    "vendor",
    "vendorKey",
    "modeId",
    "billable",
    "memberId",
    "createdAt",
  ]);
  const inbox = insert("Inbox", ["platform", "eventId", "conversation", "payload", "receivedAt", "doneAt"]);
  const change = insert("Change", [
    "id",
    "workspaceId",
    "memberId",
    "conversation",
    "kind",
    "command",
    "title",
    "subjectTable",
    "subjectId",
    "at",
  ]);
  const row = insert("ChangeRow", ["workspaceId", "changeId", "table", "rowId", "after"]);
  const message = insert("Message", [
    "id",
    "conversation",
    "inboxSeq",
    "workspaceId",
    "memberId",
    "changeId",
    "body",
    "at",
  ]);
  const conversation = "console:dm:owner";
  db.transaction(() => {
    for (let i = 0; i < clientCount; i++)
      client.run(id("cli", i), workspace, `Client Number${i}`, `client number${i}`, "client", at);
    for (let i = 0; i < n; i++) {
      const day = new Date(Date.UTC(2024, 0, 1) + Math.floor((i / n) * 1054) * 86_400_000).toISOString().slice(0, 10);
      const minor = 1000 + ((i * 7919) % 500_000);
      const table = i % 3 === 2 ? "expense" : "income";
      const entry = id(table.slice(0, 3), i);
      if (table === "income")
        income.run(
          entry,
          workspace,
          minor,
          "USD",
          day,
          day,
          classification,
          id("cli", i % clientCount),
          mode,
          "work",
          member,
          at,
        );
      else expense.run(entry, workspace, minor, "USD", day, day, category, "Hetzner", "hetzner", mode, 0, member, at);
      const text = `got ${minor / 100} from Client Number${i % clientCount} for work, bank`;
      const { lastInsertRowid } = inbox.run(
        "console",
        `evt-${i}`,
        conversation,
        JSON.stringify({ id: `evt-${i}`, kind: "text", text }),
        at,
        at,
      );
      const changeId = id("chg", i);
      change.run(changeId, workspace, member, conversation, "do", table, `Entry ${i}`, table, entry, at);
      row.run(
        workspace,
        changeId,
        table,
        entry,
        JSON.stringify({ id: entry, amountMinor: { int: String(minor) }, currency: "USD" }),
      );
      message.run(
        id("msg", i),
        conversation,
        lastInsertRowid,
        workspace,
        member,
        changeId,
        JSON.stringify({
          reply: { id: id("msg", i), text, buttons: [], files: [], visibility: "person" },
          presses: [],
        }),
        at,
      );
    }
  })();
  db.pragma("wal_checkpoint(TRUNCATE)");
  db.close();
  settle(file);
}

/** Waits until a file is on the disk, so that its being written back does not fall into what is measured. */
function settle(file: string): void {
  const handle = openSync(file, "r+");
  fsyncSync(handle);
  closeSync(handle);
}

/** A copy of a file, so that the baseline works on the same books. */
export function copyOf(file: string): string {
  const copy = file.replace(/\.db$/, "-copy.db");
  copyFileSync(file, copy);
  settle(copy);
  return copy;
}

/** The product in this process, on a file. */
export async function productOn(file: string): Promise<Product> {
  return assemble(await openDatabase(`file:${file}`), clock, pino({ level: "silent" }));
}

export function removeBooks(file: string): void {
  for (const end of ["", "-wal", "-shm"]) rmSync(file + end, { force: true });
}
