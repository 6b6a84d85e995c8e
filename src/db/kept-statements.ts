import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import type { ColumnDefinition, Statement } from "better-sqlite3";

/** The part of a prepared statement that Prisma's adapter uses. */
interface Prepared {
  readonly reader: boolean;
  run(): unknown;
  bind(args: unknown[]): Bound;
}

interface Bound {
  readonly reader: boolean;
  run(): unknown;
  columns(): readonly ColumnDefinition[];
  raw(): { all(): unknown[] };
}

/** Statements kept at most; the product has about a hundred, and lists of changing length make more. */
const most = 300;

/** What the adapter says to begin a transaction. */
const adaptersBegin = "BEGIN";

/** A connection whose statements are kept. */
export interface KeptStatements {
  /** Begins a transaction that may write; false while another process does. */
  begin(): boolean;
}

/**
 * Has the connection behind Prisma's adapter prepare each statement once and keep it. The adapter prepares anew for
 * every call, which takes longer than most statements themselves. Transactions begin by `begin`, not by the adapter: as
 * the adapter does it, two processes could both read and then both write, and one would fail.
 */
export function keepStatements(adapter: SqlDriverAdapter): KeptStatements {
  const { client } = adapter as unknown as { client: { prepare(sql: string): unknown } };
  const prepare = client.prepare.bind(client) as (sql: string) => Statement<unknown[]>;
  const kept = new Map<string, Prepared>();
  const begin = prepare("BEGIN IMMEDIATE");
  client.prepare = (sql) => {
    if (sql === adaptersBegin) return { run: () => undefined };
    const known = kept.get(sql);
    if (known) return known;
    if (kept.size === most) kept.clear();
    const made = prepared(prepare(sql));
    kept.set(sql, made);
    return made;
  };
  return { begin: () => began(begin) };
}

function began(begin: Statement<unknown[]>): boolean {
  try {
    begin.run();
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY")) return false;
    throw error;
  }
}

function prepared(statement: Statement<unknown[]>): Prepared {
  const { reader } = statement;
  const columns = reader ? statement.raw().columns() : [];
  return {
    reader,
    run: () => statement.run(),
    bind: (args) => ({
      reader,
      run: () => statement.run(args),
      columns: () => columns,
      raw: () => ({ all: () => statement.all(args) }),
    }),
  };
}
