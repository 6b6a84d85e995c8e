import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import type { ColumnDefinition, Database, Statement } from "better-sqlite3";

/** A statement that is kept prepared. */
export interface Prepared {
  readonly reader: boolean;
  /** What it gives, where it reads. */
  readonly columns: readonly ColumnDefinition[];
  /** The rows it reads, as lists of values; integers are bigint. */
  all(args: readonly unknown[]): readonly (readonly unknown[])[];
  /** How many rows it wrote. */
  run(args: readonly unknown[]): number;
}

/** The part of a prepared statement that Prisma's adapter uses. */
interface AdaptersStatement {
  bind(args: readonly unknown[]): {
    readonly reader: boolean;
    run(): unknown;
    columns(): readonly ColumnDefinition[];
    raw(): { all(): unknown };
  };
}

/** Statements kept at most; the product has about a hundred, and lists of changing length make more. */
const most = 300;

/** What Prisma begins and ends a transaction with. */
const prismasOwn: readonly string[] = ["BEGIN", "COMMIT", "ROLLBACK"];

/** A connection whose statements are kept. */
export interface KeptStatements {
  prepare(sql: string): Prepared;
  /** Begins a transaction that may write; false while another process does. */
  begin(): boolean;
  /** Makes what was written durable; where that fails, it is taken back. */
  commit(): void;
  /** Takes back what was written, unless SQLite has already. */
  rollback(): void;
}

/**
 * Has the connection behind Prisma's adapter prepare each statement once and keep it. The adapter prepares anew for
 * every call, which takes longer than most statements themselves. Transactions begin and end here, not by what Prisma says
 * for it: it joins one that is open. As its adapter begins one, two processes could both read and then both write, and one would fail.
 */
export function keepStatements(adapter: SqlDriverAdapter): KeptStatements {
  const { client } = adapter as unknown as { client: Database };
  const make = client.prepare.bind(client) as (sql: string) => Statement<unknown[]>;
  const kept = new Map<string, Prepared>();
  const [begin, commit, rollback] = ["BEGIN IMMEDIATE", "COMMIT", "ROLLBACK"].map(make) as [
    Statement,
    Statement,
    Statement,
  ];
  const prepare = (sql: string) => {
    const known = kept.get(sql);
    if (known) return known;
    if (kept.size === most) kept.clear();
    const made = prepared(make(sql));
    kept.set(sql, made);
    return made;
  };
  const forAdapter = (sql: string) => adaptersStatement(prismasOwn.includes(sql) ? nothing : prepare(sql));
  (client as { prepare: unknown }).prepare = forAdapter;
  const takeBack = () => {
    if (client.inTransaction) rollback.run();
  };
  return {
    prepare,
    begin: () => began(begin),
    commit: () => {
      try {
        commit.run();
      } catch (error) {
        takeBack();
        throw error;
      }
    },
    rollback: takeBack,
  };
}

function began(begin: Statement): boolean {
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
    columns,
    all: (args) => statement.all(args) as unknown[][],
    run: (args) => statement.run(args).changes,
  };
}

const nothing: Prepared = { reader: false, columns: [], all: () => [], run: () => 0 };

function adaptersStatement({ reader, columns, all, run }: Prepared): AdaptersStatement & { run(): unknown } {
  return {
    run: () => ({ changes: run([]) }),
    bind: (args) => ({
      reader,
      run: () => ({ changes: run(args) }),
      columns: () => columns,
      raw: () => ({ all: () => all(args) }),
    }),
  };
}
