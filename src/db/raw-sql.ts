import type { ColumnDefinition } from "better-sqlite3";
import type { Connections } from "./connections.ts";
import { Prisma } from "./generated/client.ts";

/** A statement with its values. */
type Filled = Pick<Prisma.Sql, "sql" | "values">;
type Template = TemplateStringsArray | Filled;

/** Raw SQL within a transaction, as Prisma spells it. */
export interface RawSql {
  /** The rows of a query; integers that no column declares are bigint. */
  $queryRaw<T>(query: Template, ...values: unknown[]): Promise<T>;
  /** How many rows a statement wrote. */
  $executeRaw(query: Template, ...values: unknown[]): Promise<number>;
}

/** Raw SQL for one of those who share a transaction, until it ends for them. */
export interface RawPart {
  readonly sql: RawSql;
  end(): void;
}

/**
 * Raw SQL straight on the connection, taking and giving the values that Prisma's own does. Its way to the same
 * connection costs several times the statement itself: every step passes the proxies of its transaction client and
 * every value is written as JSON and read back, and its adapter writes a line to debug by for each call.
 */
export function rawSql(connections: Connections): RawPart {
  let over = false;
  const prepared = (sql: string) => {
    const statement = connections.statement(sql);
    if (over) throw new Error("the transaction is over");
    return statement;
  };
  return {
    sql: {
      $queryRaw: async <T>(query: Template, ...given: unknown[]) => {
        const { sql, values } = filled(query, given);
        const { columns, all } = prepared(sql);
        return rowsOf(columns, all(values.map(written))) as T;
      },
      $executeRaw: async (query, ...given) => {
        const { sql, values } = filled(query, given);
        return prepared(sql).run(values.map(written));
      },
    },
    end: () => {
      over = true;
    },
  };
}

/** Texts of templates that no other is part of: each has its own, for as long as the program runs. */
const texts = new WeakMap<TemplateStringsArray, string>();

function filled(query: Template, values: unknown[]): Filled {
  if (!("raw" in query)) return query;
  if (values.some((value) => value instanceof Prisma.Sql)) return Prisma.sql(query, ...values);
  let sql = texts.get(query);
  if (sql === undefined) {
    sql = query.join("?");
    texts.set(query, sql);
  }
  return { sql, values };
}

/** A value as Prisma's adapter writes it. */
function written(value: unknown): unknown {
  if (typeof value === "boolean") return value ? 1 : 0;
  return value instanceof Date ? value.toISOString().replace("Z", "+00:00") : value;
}

function rowsOf(columns: readonly ColumnDefinition[], rows: readonly (readonly unknown[])[]): unknown[] {
  return rows.map((row) => {
    const read: Record<string, unknown> = {};
    columns.forEach(({ name, type }, index) => {
      read[name] = asRead(row[index], type);
    });
    return read;
  });
}

/** A value as Prisma reads it, by what its column is declared as; what no column declares is as SQLite has it. */
function asRead(value: unknown, declared: string | null): unknown {
  if (value === null) return null;
  if (declared === "DATETIME") return new Date(typeof value === "bigint" ? Number(value) : (value as string));
  if (declared === "BOOLEAN") return Boolean(value);
  if (declared === "BIGINT" || declared === null || declared === "") return value;
  return typeof value === "bigint" ? Number(value) : value;
}
