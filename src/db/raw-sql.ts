import { ColumnTypeEnum, type SqlQuery, type SqlResultSet } from "@prisma/driver-adapter-utils";
import type { Connections } from "./connections.ts";
import { Prisma } from "./generated/client.ts";

type Template = TemplateStringsArray | Prisma.Sql;

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
 * every value is written as JSON and read back.
 */
export function rawSql(connections: Connections): RawPart {
  let over = false;
  const open = () => {
    const { transaction } = connections;
    if (over) throw new Error("the transaction is over");
    return transaction;
  };
  return {
    sql: {
      $queryRaw: async <T>(query: Template, ...values: unknown[]) =>
        rowsOf(await open().queryRaw(statement(query, values))) as T,
      $executeRaw: async (query, ...values) => open().executeRaw(statement(query, values)),
    },
    end: () => {
      over = true;
    },
  };
}

function statement(query: Template, given: unknown[]): SqlQuery {
  const { sql, values } = "raw" in query ? Prisma.sql(query, ...given) : query;
  return { sql, args: values, argTypes: values.map(() => ({ scalarType: "unknown", arity: "scalar" })) };
}

function rowsOf({ columnNames, columnTypes, rows }: SqlResultSet): Record<string, unknown>[] {
  return rows.map((row) =>
    Object.fromEntries(columnNames.map((name, index) => [name, read(row[index], columnTypes[index])])),
  );
}

function read(value: unknown, type: number | undefined): unknown {
  if (value === null) return null;
  if (type === ColumnTypeEnum.Int64) return BigInt(value as number | string);
  if (type === ColumnTypeEnum.DateTime) return new Date(value as string);
  if (type === ColumnTypeEnum.Boolean) return Boolean(value);
  return value;
}
