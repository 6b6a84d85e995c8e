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

/**
 * Has the connection behind Prisma's adapter prepare each statement once and keep it. The adapter prepares anew for
 * every call, which takes longer than most statements themselves.
 */
export function keepStatements(adapter: SqlDriverAdapter): void {
  const { client } = adapter as unknown as { client: { prepare(sql: string): unknown } };
  const prepare = client.prepare.bind(client) as (sql: string) => Statement<unknown[]>;
  const kept = new Map<string, Prepared>();
  client.prepare = (sql) => {
    const known = kept.get(sql);
    if (known) return known;
    if (kept.size === most) kept.clear();
    const made = prepared(prepare(sql));
    kept.set(sql, made);
    return made;
  };
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
