import { setTimeout as sleep } from "node:timers/promises";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import { type KeptStatements, keepStatements, type Prepared } from "./kept-statements.ts";

/** Another process is waited for this long at most, and looked for this often. */
const waitsMs = 50_000;
const looksEveryMs = 5;

const pragmas = ["journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "busy_timeout=50", "cache_size=-32000"];

/** An adapter of Prisma's, and better-sqlite3's connection in it, which nothing but the adapter holds. */
interface Adapter extends SqlDriverAdapter {
  client: { close(): void };
}

/** Prisma's connection to a SQLite file, with its statements kept prepared, and the transaction open on it. */
export class Connections extends PrismaBetterSqlite3 {
  private opened: Adapter | null = null;
  private statements: KeptStatements | null = null;
  private running = false;

  /** Runs `work` in a transaction that may write; Prisma's operations join it. All of it is durable when this resolves, none when it rejects. */
  async transact(work: () => Promise<void>): Promise<void> {
    const { statements } = this;
    if (!statements) throw new Error("the database is not open");
    await inTurn(statements.begin);
    this.running = true;
    try {
      await work();
    } catch (error) {
      statements.rollback();
      throw error;
    } finally {
      this.running = false;
    }
    statements.commit();
  }

  /** A statement, prepared for the transaction that runs now. Throws when none does: outside one it would fall into the next. */
  statement(sql: string): Prepared {
    if (!this.running || !this.statements) throw new Error("no transaction is open");
    return this.statements.prepare(sql);
  }

  /** Sets how the connection works. Throws while it is not open. */
  async set(pragma: string): Promise<void> {
    if (!this.opened) throw new Error("the database is not open");
    await this.opened.executeScript(`PRAGMA ${pragma}`);
  }

  /** Closes the file. Nothing may be asked of the connection until it has moved to another. */
  close(): void {
    this.opened?.client.close();
  }

  /** Opens another file behind the same adapter, after the first was closed: Prisma goes on without noticing. */
  async moveTo(url: string): Promise<void> {
    if (!this.opened) throw new Error("the database is not open");
    this.opened.client = (await this.take(await new PrismaBetterSqlite3({ url }).connect())).client;
  }

  override async connect(): Promise<SqlDriverAdapter> {
    this.opened = await this.take(await super.connect());
    return this.opened;
  }

  /** Sets a new connection to work as the product needs it. */
  private async take(connected: SqlDriverAdapter): Promise<Adapter> {
    const adapter = connected as Adapter;
    this.statements = keepStatements(adapter);
    await adapter.executeScript(pragmas.map((one) => `PRAGMA ${one};`).join(""));
    return adapter;
  }
}

/** Begins once no other process is writing, and holds nothing of this one up meanwhile. Throws when that takes too long. */
async function inTurn(begin: () => boolean): Promise<void> {
  for (let waitedMs = 0; !begin(); waitedMs += looksEveryMs) {
    if (waitedMs > waitsMs) throw new Error("another process keeps the database busy");
    await sleep(looksEveryMs);
  }
}
