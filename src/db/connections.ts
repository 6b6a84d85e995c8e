import { setTimeout as sleep } from "node:timers/promises";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import type { SqlDriverAdapter, Transaction } from "@prisma/driver-adapter-utils";
import { keepStatements } from "./kept-statements.ts";

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
  private running: Transaction | null = null;
  private opened: Adapter | null = null;
  private begin = () => false;

  /** The transaction that runs now. Throws when none does: a statement outside one would fall into the next. */
  get transaction(): Transaction {
    if (!this.running) throw new Error("no transaction is open");
    return this.running;
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
    const adapter = await this.take(await super.connect());
    const start = adapter.startTransaction.bind(adapter);
    adapter.startTransaction = async (isolation) => {
      const transaction = await start(isolation);
      try {
        await inTurn(this.begin);
      } catch (error) {
        await transaction.rollback();
        throw error;
      }
      return this.follow(transaction);
    };
    this.opened = adapter;
    return adapter;
  }

  /** Sets a new connection to work as the product needs it. */
  private async take(connected: SqlDriverAdapter): Promise<Adapter> {
    const adapter = connected as Adapter;
    this.begin = keepStatements(adapter).begin;
    await adapter.executeScript(pragmas.map((one) => `PRAGMA ${one};`).join(""));
    return adapter;
  }

  private follow(transaction: Transaction): Transaction {
    for (const end of ["commit", "rollback"] as const) {
      const ended = transaction[end].bind(transaction);
      transaction[end] = () => {
        this.running = null;
        return ended();
      };
    }
    this.running = transaction;
    return transaction;
  }
}

/** Begins once no other process is writing, and holds nothing of this one up meanwhile. Throws when that takes too long. */
async function inTurn(begin: () => boolean): Promise<void> {
  for (let waitedMs = 0; !begin(); waitedMs += looksEveryMs) {
    if (waitedMs > waitsMs) throw new Error("another process keeps the database busy");
    await sleep(looksEveryMs);
  }
}
