import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import Database from "better-sqlite3";
import { pino } from "pino";
import { openDatabase } from "../../src/db/database.ts";
import { jobs } from "../../src/jobs/jobs.ts";
import { createScheduler } from "../../src/jobs/scheduler.ts";
import { assemble } from "../../src/product.ts";
import { startJson } from "../support/json-process.ts";
import { print, quantile, timed } from "./measure.ts";

/** 08:00 in New York, when everybody's digest is due. */
const opens = Date.parse("2026-11-20T13:00:00Z");
const everyMs = 5_000;
const meetings = 200;
const ticks = 1_000;

/**
 * `push`: n workspaces with a digest due in the same minute: until the last is rendered and queued, and how late meetings
 * are reminded of meanwhile, by somebody else's one every quarter of a second. Then one tick with n reminders waiting.
 */
export async function pushBench(workspaces = 10_000, reminders = 1_000_000): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "purser-bench-"));
  const file = join(folder, "books.db");
  await openFirst(file);
  await digestFlood(file, workspaces);
  await ticksOver(file, reminders);
  rmSync(folder, { recursive: true });
}

async function digestFlood(file: string, workspaces: number): Promise<void> {
  copyWorkspaces(file, workspaces);
  writeMeetings(file);
  const began = performance.now();
  const clock = { now: () => new Date(opens + performance.now() - began) };
  const { product, close } = await open(file, clock);
  let digests = 0;
  let lastAt = 0;
  const lateMs: number[] = [];
  const told = (owed: readonly { readonly reply: { readonly text: string } }[]) => {
    for (const { reply } of owed) {
      const due = /Call (\d+)\./.exec(reply.text)?.[1];
      if (due !== undefined) lateMs.push(clock.now().getTime() - opens - Number(due));
      else {
        digests += 1;
        lastAt = performance.now() - began;
      }
    }
  };
  const scheduler = createScheduler({ ...product, clock, log: pino({ level: "error" }), jobs, told });
  let rss = 0;
  const watching = setInterval(() => {
    rss = Math.max(rss, process.memoryUsage.rss());
  }, 200);
  const ticking = setInterval(() => void scheduler.runDue(), everyMs);
  void scheduler.runDue();
  while (digests < workspaces || lateMs.length < meetings) await sleep(50);
  clearInterval(ticking);
  clearInterval(watching);
  await scheduler.idle();
  await close();
  print({
    bench: "push-digests",
    n: workspaces,
    total_s: Math.round(lastAt / 100) / 10,
    per_s: Math.round((workspaces / lastAt) * 1_000),
    rss_mb: Math.round(rss / 1_048_576),
    late_p50_ms: Math.round(quantile(lateMs, 0.5)),
    late_p99_ms: Math.round(quantile(lateMs, 0.99)),
  });
}

async function ticksOver(file: string, reminders: number): Promise<void> {
  writeReminders(file, reminders);
  const clock = { now: () => new Date(opens + 3_600_000) };
  const { product, close } = await open(file, clock);
  const scheduler = createScheduler({ ...product, clock, log: pino({ level: "error" }), jobs, told: () => undefined });
  await scheduler.runDue();
  const samples: number[] = [];
  for (let n = 0; n < ticks; n++) samples.push(await timed(() => scheduler.runDue()));
  await close();
  print({
    bench: "push-tick",
    n: reminders,
    p50_us: Math.round(quantile(samples, 0.5)),
    p99_us: Math.round(quantile(samples, 0.99)),
  });
}

async function open(file: string, clock: { now(): Date }) {
  const database = await openDatabase(`file:${file}`);
  const product = assemble(database, clock, pino({ level: "silent" }));
  return { product, close: () => database.close() };
}

/** Books of one person in New York, of which the others are copies; made elsewhere, so that this process holds only what it needs. */
async function openFirst(file: string): Promise<void> {
  const code = await startJson(file).end();
  if (code !== 0) throw new Error(`the books could not be made: ${code}`);
}

type Row = Record<string, unknown>;

/** Writes rows straight into a file. */
function writing(file: string, work: (insert: (table: string, row: Row) => void, db: Database.Database) => void): void {
  const db = new Database(file);
  db.pragma("synchronous=OFF");
  const kept = new Map<string, Database.Statement>();
  const insert = (table: string, row: Row) => {
    const columns = Object.keys(row);
    const sql = `INSERT INTO "${table}" (${columns.map((one) => `"${one}"`).join()}) VALUES (${columns.map((one) => `@${one}`).join()})`;
    const known = kept.get(sql) ?? db.prepare(sql);
    kept.set(sql, known);
    known.run(row);
  };
  db.transaction(() => work(insert, db))();
  db.pragma("wal_checkpoint(TRUNCATE)");
  db.close();
}

/** An instant as the product writes it: what is not written alike is not compared rightly. */
const instant = (ms: number): string => new Date(ms).toISOString().replace("Z", "+00:00");

const at = instant(opens - 86_400_000);
const copied = ["Workspace", "Member", "Identity", "PaymentMode", "Category"] as const;

/** Copies the first books, each with two clients, what came in yesterday and an invoice that is overdue. */
function copyWorkspaces(file: string, count: number): void {
  writing(file, (insert, db) => {
    const rows = copied.map((table) => [table, db.prepare(`SELECT * FROM "${table}"`).all() as Row[]] as const);
    const named = (id: unknown, n: number) => `${String(id)}x${n}`;
    for (let n = 1; n <= count; n++) {
      const renamed = (row: Row): Row =>
        Object.fromEntries(
          Object.entries(row).map(([column, value]) => [
            column,
            /^(?:id|workspaceId|memberId|defaultModeId)$/.test(column) && value !== null ? named(value, n) : value,
          ]),
        );
      const first = (table: (typeof copied)[number], fits: (row: Row) => boolean = () => true) =>
        renamed(rows.find(([name]) => name === table)?.[1].find(fits) ?? {}).id;
      for (const [table, all] of rows)
        for (const row of all)
          insert(table, { ...renamed(row), ...(table === "Identity" ? { account: String(n) } : {}) });
      const whose = { workspaceId: first("Workspace"), createdAt: at };
      const memberId = first("Member");
      for (const name of ["Acme", "Globex"])
        insert("Client", { ...whose, id: `cli_${name}${n}`, name, key: name.toLowerCase(), stage: "client" });
      insert("Income", {
        ...whose,
        id: `inc_${n}`,
        memberId,
        amountMinor: 120_000,
        currency: "USD",
        earnedOn: "2026-11-19",
        receivedOn: "2026-11-19",
        clientId: `cli_Acme${n}`,
        modeId: first("PaymentMode"),
        classificationId: first("Category", (row) => row.kind === "classification" && row.key === "client"),
      });
      insert("DigestPlan", {
        ...whose,
        id: `dig_${n}`,
        memberId,
        kind: "daily",
        active: 1,
        time: "08:00",
        days: "1,2,3,4,5,6,7",
        nextAt: instant(opens),
        lastOn: "2026-11-19",
        toldAt: at,
      });
    }
  });
}

/** Somebody's meetings, each named by when it is to be reminded of, in milliseconds from the start. */
function writeMeetings(file: string): void {
  writing(file, (insert, db) => {
    const { id: memberId, workspaceId } = db.prepare("SELECT id, workspaceId FROM Member LIMIT 1").get() as Row;
    for (let n = 0; n < meetings; n++) {
      const dueMs = n * 250;
      const startsAt = instant(opens + dueMs + 15 * 60_000);
      const endsAt = instant(opens + dueMs + 45 * 60_000);
      const wall = { startOn: startsAt.slice(0, 10), startTime: startsAt.slice(11, 16), zone: "UTC", minutes: 30 };
      const title = `Call ${dueMs}`;
      const whose = { workspaceId, memberId, createdAt: at, priority: "medium", status: "booked" };
      const nudgeAt = instant(opens + dueMs);
      insert("Meeting", {
        ...whose,
        ...wall,
        id: `mtg_${n}`,
        title,
        key: title.toLowerCase(),
        startsAt,
        endsAt,
        nudgeAt,
      });
    }
  });
}

/** Reminders of everybody, in the days to come. */
function writeReminders(file: string, count: number): void {
  writing(file, (insert, db) => {
    const members = db.prepare("SELECT id, workspaceId FROM Member").all() as Row[];
    for (let n = 0; n < count; n++) {
      const { id: memberId, workspaceId } = members[n % members.length] ?? {};
      const dueAt = instant(opens + 7_200_000 + n * 977);
      insert("Reminder", {
        id: `rem_${n}`,
        workspaceId,
        memberId,
        text: `thing ${n}`,
        fixedAt: dueAt,
        dueAt,
        createdAt: at,
      });
    }
  });
}
