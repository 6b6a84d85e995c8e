import type { Tx } from "../db/database.ts";
import { insertRows, wholeRow } from "../db/insert-rows.ts";
import { type Columns, decodeColumns, encodeColumns } from "./row-text.ts";
import { modelOf, references, type Table } from "./tables.ts";

/** One row as it was written: what it said before and after, null where it was not there. */
export interface Step {
  readonly table: Table;
  readonly rowId: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Writes rows of one workspace within one transaction, and keeps each as a step that can be taken back. */
export interface NotedRows {
  readonly steps: readonly Step[];
  create(table: Table, row: Columns): Promise<Record<string, unknown>>;
  /** Changes columns of a row; columns that already say so are no change. Throws when the workspace has no such row. */
  change(table: Table, id: string, patch: Columns): Promise<Record<string, unknown>>;
  drop(table: Table, id: string): Promise<void>;
  createAll(table: Table, rows: readonly Columns[]): Promise<void>;
  dropAll(table: Table, ids: readonly string[]): Promise<void>;
  /** Takes steps back, the newest first, until only `left` are left. */
  rollback(left: number): Promise<void>;
}

/** The few operations the journal needs of any table's delegate; Prisma types each table's apart. */
interface AnyTable {
  findFirst(args: { where: Columns }): Promise<Record<string, unknown> | null>;
  update(args: { where: Columns; data: Columns }): Promise<Record<string, unknown>>;
  delete(args: { where: Columns }): Promise<unknown>;
  findMany(args: { where: Columns }): Promise<Record<string, unknown>[]>;
  deleteMany(args: { where: Columns }): Promise<{ count: number }>;
}

/** The most rows that one statement reads or removes. */
const atOnce = 1_000;

/** The rows of a workspace in a transaction. */
export function openNotedRows(tx: Tx, workspaceId: string): NotedRows {
  const steps: Step[] = [];
  const delegate = (table: Table) => tx[table] as unknown as AnyTable;
  const rowOf = (table: Table, id: string) => (table === "workspace" ? { id: workspaceId } : { id, workspaceId });

  async function find(table: Table, id: string): Promise<Record<string, unknown>> {
    const row = await delegate(table).findFirst({ where: rowOf(table, id) });
    if (!row) throw new Error(`no ${table} ${id} in this workspace`);
    return row;
  }

  async function create(table: Table, data: Columns): Promise<Record<string, unknown>> {
    const row = wholeRow(modelOf(table), { ...data, workspaceId });
    await insertRows(tx, modelOf(table), [filled(row)]);
    steps.push({ table, rowId: String(row.id), before: null, after: encodeColumns(row, false) });
    return row;
  }

  async function change(table: Table, id: string, patch: Columns): Promise<Record<string, unknown>> {
    const row = await find(table, id);
    const changed = Object.keys(patch).filter((name) => patch[name] !== undefined && !same(row[name], patch[name]));
    if (changed.length === 0) return row;
    const pick = (from: Columns) => Object.fromEntries(changed.map((name) => [name, from[name]]));
    const after = await delegate(table).update({ where: rowOf(table, id), data: pick(patch) });
    steps.push({ table, rowId: id, before: encodeColumns(pick(row), true), after: encodeColumns(pick(after), true) });
    return after;
  }

  async function drop(table: Table, id: string): Promise<void> {
    const row = await find(table, id);
    await delegate(table).delete({ where: rowOf(table, id) });
    steps.push({ table, rowId: id, before: encodeColumns(row, false), after: null });
  }

  async function dropAll(table: Table, ids: readonly string[]): Promise<void> {
    for (let from = 0; from < ids.length; from += atOnce) {
      const where = { id: { in: ids.slice(from, from + atOnce) }, workspaceId };
      const rows = await delegate(table).findMany({ where });
      if (rows.length !== where.id.in.length) throw new Error(`some ${table} is not in this workspace`);
      await dropNamed(table, rows, where);
      for (const row of rows)
        steps.push({ table, rowId: String(row.id), before: encodeColumns(row, false), after: null });
    }
  }

  /** Rows that name others of their own table go before those. */
  async function dropNamed(table: Table, rows: readonly Columns[], where: Columns): Promise<void> {
    const within = references.filter((one) => one.table === table && one.of === table).map((one) => one.column);
    const naming = rows.filter((row) => within.some((column) => row[column] !== null)).map((row) => row.id);
    if (naming.length > 0) await delegate(table).deleteMany({ where: { ...where, id: { in: naming } } });
    if (naming.length < rows.length) await delegate(table).deleteMany({ where });
  }

  async function createAll(table: Table, given: readonly Columns[]): Promise<void> {
    const rows = given.map((row) => ({ ...wholeRow(modelOf(table), row), workspaceId }));
    const alike = new Map<string, Columns[]>();
    for (const row of rows.map(filled)) {
      const columns = Object.keys(row).join();
      const others = alike.get(columns);
      if (others) others.push(row);
      else alike.set(columns, [row]);
    }
    for (const group of alike.values()) await insertRows(tx, modelOf(table), group);
    for (const row of rows as Columns[])
      steps.push({ table, rowId: String(row.id), before: null, after: encodeColumns(row, false) });
  }

  async function takeBack({ table, rowId, before, after }: Step): Promise<void> {
    if (before === null) await delegate(table).delete({ where: rowOf(table, rowId) });
    else if (after === null) await insertRows(tx, modelOf(table), [decodeColumns(before)]);
    else await delegate(table).update({ where: rowOf(table, rowId), data: decodeColumns(before) });
  }

  return {
    steps,
    create,
    change,
    drop,
    createAll,
    dropAll,
    rollback: async (left) => {
      for (const step of steps.splice(left).reverse()) await takeBack(step);
    },
  };
}

/** The columns that hold something: the others take the database's default, which is null wherever null is allowed. */
function filled(row: Columns): Columns {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
}

function same(a: unknown, b: unknown): boolean {
  if (a instanceof Date && b instanceof Date) return a.getTime() === b.getTime();
  return a === b;
}
