import Database from "better-sqlite3";
import type { Inbound } from "../../src/chat/inbound.ts";
import { clientCount, copyOf, makeFullBooks, productOn, removeBooks } from "./full-books.ts";
import { figures, print, timed } from "./measure.ts";

const messages = 1_500;
const warmUp = 700;

function inbound(i: number): Inbound {
  const text = `got ${100 + i}.25 from Client Number${i % clientCount} for the logo yesterday, bank`;
  return {
    id: `bench-${i}`,
    platform: "console",
    from: "owner",
    name: "owner",
    channel: "dm",
    private: true,
    kind: "text",
    text,
  };
}

/**
 * `log`: message → committed → reply, in process, with n entries in the file, beside better-sqlite3 alone doing the same
 * inserts in the same two transactions on a copy of the file, both with `synchronous=FULL`.
 */
export async function logBench(sizes: readonly number[] = [1_000, 100_000, 1_000_000]): Promise<void> {
  for (const n of sizes) {
    const file = await makeFullBooks(n);
    const copy = copyOf(file);
    const product = await productOn(file);
    const raw = rawInserts(copy);
    const samples: number[] = [];
    const baseline: number[] = [];
    for (let i = 0; i < messages; i++) {
      const took = await timed(async () => {
        const { replies } = await product.assistant.handle(inbound(i));
        if (!replies[0]?.card) throw new Error(`message ${i} was not written down: ${replies[0]?.text}`);
      });
      const bare = await timed(() => raw.run(i));
      if (i >= warmUp) {
        samples.push(took);
        baseline.push(bare);
      }
    }
    print(figures("log", n, samples, baseline));
    await product.database.close();
    raw.close();
    removeBooks(file);
    removeBooks(copy);
  }
}

/** The rows that one logged message leaves, by plain prepared statements. */
function rawInserts(file: string): { run(i: number): void; close(): void } {
  const db = new Database(file);
  for (const pragma of ["journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "cache_size=-32000"])
    db.pragma(pragma);
  const last = (table: string) =>
    db.prepare(`SELECT * FROM "${table}" ORDER BY rowid DESC LIMIT 1`).get() as Record<string, unknown>;
  const copying = (table: string) => {
    const { seq: _seq, ...columns } = last(table);
    const names = Object.keys(columns);
    const sql = `INSERT INTO "${table}" (${names.map((c) => `"${c}"`).join(",")}) VALUES (${names.map((c) => `@${c}`).join(",")})`;
    return { statement: db.prepare(sql), columns };
  };
  const [inbox, income, change, row, message] = ["Inbox", "Income", "Change", "ChangeRow", "Message"].map(copying);
  if (!inbox || !income || !change || !row || !message) throw new Error("the tables are missing");
  const done = db.prepare(`UPDATE "Inbox" SET doneAt = receivedAt WHERE seq = ?`);
  const receive = db.transaction(
    (i: number) => inbox.statement.run({ ...inbox.columns, eventId: `raw-${i}`, doneAt: null }).lastInsertRowid,
  );
  const write = db.transaction((i: number, seq: number | bigint) => {
    income.statement.run({ ...income.columns, id: `inc_raw${i}` });
    change.statement.run({ ...change.columns, id: `chg_raw${i}`, subjectId: `inc_raw${i}` });
    row.statement.run({ ...row.columns, changeId: `chg_raw${i}`, rowId: `inc_raw${i}` });
    message.statement.run({ ...message.columns, id: `msg_raw${i}`, inboxSeq: seq, changeId: `chg_raw${i}` });
    done.run(seq);
  });
  return { run: (i) => write(i, receive(i)), close: () => db.close() };
}
