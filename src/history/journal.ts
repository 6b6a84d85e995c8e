import type { Tx } from "../db/database.ts";
import { insertRows, wholeRow } from "../db/insert-rows.ts";
import { noteEvents } from "../db/queries/notices.ts";
import { newId } from "../id.ts";
import { eventsIn } from "./events.ts";
import { type Columns, decodeColumns, encodeColumns } from "./row-text.ts";
import { idPrefixes, modelOf, namedTables, type Rows, references, type Table } from "./tables.ts";

type Nullable<R> = { [K in keyof R]: null extends R[K] ? K : never }[keyof R];
type Given = "id" | "workspaceId" | "createdAt";

/** What a use case gives for a new row: id, workspace and time of making are added; columns that may be null may be left out. */
export type NewRow<T extends Table> = Omit<Rows[T], Given | Nullable<Rows[T]>> &
  Partial<Pick<Rows[T], Nullable<Rows[T]> & keyof Rows[T]>>;

/** The columns of a row to change. */
export type Patch<T extends Table> = Partial<Omit<Rows[T], Given>>;

/** Who makes a change, where and when. */
export interface Author {
  readonly workspaceId: string;
  readonly memberId: string;
  readonly conversation: string;
  readonly at: Date;
  /** Whether a channel is told of new clients, payments and deals won (SPEC 10). */
  readonly notices?: boolean;
}

interface Step {
  readonly table: Table;
  readonly rowId: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What a change is called and is about; `subject` is what "make it 1300" corrects. */
export interface Heading {
  readonly command: string;
  readonly title: string;
  readonly subject?: { readonly table: Table; readonly id: string } | undefined;
  readonly kind?: "do" | "undo" | "redo";
}

/**
 * The only way use cases write (DESIGN 5): every row is bound to the author's workspace, and its before and after are
 * kept under one change.
 */
export interface Journal {
  insert<T extends Table>(table: T, row: NewRow<T>): Promise<Rows[T]>;
  /** Changes columns of a row; columns that already say so are no change. Throws when the workspace has no such row. */
  update<T extends Table>(table: T, id: string, patch: Patch<T>): Promise<Rows[T]>;
  remove<T extends Table>(table: T, id: string): Promise<void>;
  /** Puts a row back with the id and every column it had; for undo. */
  restore(table: Table, row: Columns): Promise<void>;
  /** `remove` for very many rows of a table. */
  removeAll(table: Table, ids: readonly string[]): Promise<void>;
  /** `restore` for very many rows of a table. */
  restoreAll(table: Table, rows: readonly Columns[]): Promise<void>;
  /** How far the journal has come; `rollback` returns the rows to where they were then. */
  mark(): number;
  rollback(mark: number): Promise<void>;
  /** Rows that people call by name and that this transaction wrote, for bringing name indexes up to date. */
  named(): readonly { readonly table: Table; readonly id: string }[];
  /** Notes that this transaction takes a change back: an undo that is itself taken back brings its changes to life again. */
  takenBack(change: { readonly id: string; readonly kind: string }): void;
  /** Writes the change down under its heading; its id, or null when nothing was written. */
  finish(heading: Heading): Promise<string | null>;
  /** Adds what was written to a change of before, for one that takes several transactions. */
  goOn(changeId: string): Promise<void>;
}

/** The few operations the journal needs of any table's delegate; Prisma types each table's apart. */
interface AnyTable {
  findFirst(args: { where: Columns }): Promise<Record<string, unknown> | null>;
  update(args: { where: Columns; data: Columns }): Promise<Record<string, unknown>>;
  delete(args: { where: Columns }): Promise<unknown>;
  findMany(args: { where: Columns }): Promise<Record<string, unknown>[]>;
  deleteMany(args: { where: Columns }): Promise<{ count: number }>;
}

/** So many rows are read or removed by one statement. */
const atOnce = 1_000;

/** A journal for one transaction. */
export function openJournal(tx: Tx, author: Author): Journal {
  const steps: Step[] = [];
  const taken: { readonly id: string; readonly kind: string }[] = [];
  const delegate = (table: Table) => tx[table] as unknown as AnyTable;
  const rowOf = (table: Table, id: string) =>
    table === "workspace" ? { id: author.workspaceId } : { id, workspaceId: author.workspaceId };

  async function find(table: Table, id: string): Promise<Record<string, unknown>> {
    const row = await delegate(table).findFirst({ where: rowOf(table, id) });
    if (!row) throw new Error(`no ${table} ${id} in this workspace`);
    return row;
  }

  async function create(table: Table, data: Columns): Promise<Record<string, unknown>> {
    const row = wholeRow(modelOf(table), { ...data, workspaceId: author.workspaceId });
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
      const where = { id: { in: ids.slice(from, from + atOnce) }, workspaceId: author.workspaceId };
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
    const rows = given.map((row) => ({ ...wholeRow(modelOf(table), row), workspaceId: author.workspaceId }));
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

  async function keepSteps(changeId: string): Promise<void> {
    const { workspaceId } = author;
    await insertRows(
      tx,
      "ChangeRow",
      steps.map((step) => ({ ...step, workspaceId, changeId })),
    );
  }

  return {
    insert: async (table, row) => {
      const stamped = hasCreatedAt(table) ? { createdAt: author.at, ...row } : row;
      return (await create(table, { id: newId(idPrefixes[table]), ...stamped })) as never;
    },
    update: async (table, id, patch) => (await change(table, id, patch)) as never,
    remove: (table, id) => drop(table, id),
    restore: async (table, row) => {
      await create(table, row);
    },
    removeAll: dropAll,
    restoreAll: createAll,
    mark: () => steps.length,
    rollback: async (mark) => {
      while (steps.length > mark) {
        const step = steps.pop() as Step;
        if (step.before === null) await delegate(step.table).delete({ where: rowOf(step.table, step.rowId) });
        else if (step.after === null) await insertRows(tx, modelOf(step.table), [decodeColumns(step.before)]);
        else
          await delegate(step.table).update({ where: rowOf(step.table, step.rowId), data: decodeColumns(step.before) });
      }
    },
    named: () =>
      steps.filter((step) => namedTables.has(step.table)).map((step) => ({ table: step.table, id: step.rowId })),
    takenBack: (change) => {
      taken.push(change);
    },
    finish: async (heading) => {
      if (steps.length === 0) return null;
      const { workspaceId, memberId, conversation, at } = author;
      const id = newId("chg");
      await insertRows(tx, "Change", [
        {
          id,
          workspaceId,
          memberId,
          conversation,
          at,
          command: heading.command,
          title: heading.title,
          subjectTable: heading.subject?.table ?? null,
          subjectId: heading.subject?.id ?? null,
          kind: heading.kind ?? "do",
        },
      ]);
      for (const change of taken) {
        if (change.kind === "undo")
          await tx.change.updateMany({ where: { undoneById: change.id }, data: { undoneById: null } });
        await tx.change.update({ where: { id: change.id }, data: { undoneById: id } });
      }
      await keepSteps(id);
      if (author.notices && heading.kind !== "undo") await noteEvents(tx, workspaceId, { events: eventsIn(steps), at });
      return id;
    },
    goOn: (changeId) => keepSteps(changeId),
  };
}

/** The columns that hold something: the others take the database's default, which is null wherever null is allowed. */
function filled(row: Columns): Columns {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
}

const withoutCreatedAt: ReadonlySet<Table> = new Set([
  "channel",
  "contactPoint",
  "tag",
  "clientTag",
  "category",
  "paymentMode",
  "invoiceLine",
  "budgetWarning",
  "projectMember",
  "timer",
]);

function hasCreatedAt(table: Table): boolean {
  return !withoutCreatedAt.has(table);
}

function same(a: unknown, b: unknown): boolean {
  if (a instanceof Date && b instanceof Date) return a.getTime() === b.getTime();
  return a === b;
}
