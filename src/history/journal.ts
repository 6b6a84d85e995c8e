import type { Tx } from "../db/database.ts";
import { insertRows } from "../db/insert-rows.ts";
import { noteEvents } from "../db/queries/notices.ts";
import { newId } from "../id.ts";
import { eventsIn } from "./events.ts";
import { openNotedRows, type Step } from "./noted-rows.ts";
import { type Columns, decodeColumns } from "./row-text.ts";
import { idPrefixes, namedTables, type Rows, type Table } from "./tables.ts";

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

/** A row that people call by name, as a transaction wrote it. */
export interface NamedStep {
  readonly table: Table;
  readonly id: string;
  /** Whether its name is new, changed or gone. */
  readonly renamed: boolean;
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
  /** A point in the journal that `rollback` can return the rows to. */
  mark(): number;
  rollback(mark: number): Promise<void>;
  /** Rows that people call by name and that this transaction wrote, for bringing name indexes up to date. */
  named(): readonly NamedStep[];
  /** Notes that this transaction takes a change back. Where that change is itself an undo, what it undid counts again. */
  takenBack(change: { readonly id: string; readonly kind: string }): void;
  /** Writes the change down under its heading; its id, or null when nothing was written. */
  finish(heading: Heading): Promise<string | null>;
  /** Adds what was written to an earlier change, for one that takes several transactions (a long import). */
  goOn(changeId: string): Promise<void>;
}

/** A journal for one transaction. */
export function openJournal(tx: Tx, author: Author): Journal {
  const { workspaceId, memberId, conversation, at } = author;
  const rows = openNotedRows(tx, workspaceId);
  const { steps } = rows;
  const taken: { readonly id: string; readonly kind: string; readonly after: number }[] = [];

  async function keepSteps(changeId: string): Promise<void> {
    await insertRows(
      tx,
      "ChangeRow",
      steps.map((step) => ({ ...step, workspaceId, changeId })),
    );
  }

  async function writeChange({ command, title, subject, kind = "do" }: Heading): Promise<string> {
    const id = newId("chg");
    const about = { subjectTable: subject?.table ?? null, subjectId: subject?.id ?? null };
    await insertRows(tx, "Change", [{ id, workspaceId, memberId, conversation, at, command, title, ...about, kind }]);
    for (const change of taken) {
      if (change.kind === "undo")
        await tx.change.updateMany({ where: { undoneById: change.id }, data: { undoneById: null } });
      await tx.change.update({ where: { id: change.id }, data: { undoneById: id } });
    }
    await keepSteps(id);
    if (author.notices && kind !== "undo") await noteEvents(tx, workspaceId, { events: eventsIn(steps), at });
    return id;
  }

  return {
    insert: async (table, row) => {
      const stamped = hasCreatedAt(table) ? { createdAt: author.at, ...row } : row;
      return (await rows.create(table, { id: newId(idPrefixes[table]), ...stamped })) as never;
    },
    update: async (table, id, patch) => (await rows.change(table, id, patch)) as never,
    remove: (table, id) => rows.drop(table, id),
    restore: async (table, row) => {
      await rows.create(table, row);
    },
    removeAll: rows.dropAll,
    restoreAll: rows.createAll,
    mark: () => steps.length,
    rollback: async (left) => {
      taken.splice(0, taken.length, ...taken.filter((one) => one.after <= left));
      await rows.rollback(left);
    },
    named: () =>
      steps
        .filter((step) => namedTables.has(step.table))
        .map((step) => ({ table: step.table, id: step.rowId, renamed: isRenaming(step) })),
    takenBack: ({ id, kind }) => {
      taken.push({ id, kind, after: steps.length });
    },
    finish: (heading) => (steps.length === 0 ? Promise.resolve(null) : writeChange(heading)),
    goOn: keepSteps,
  };
}

function isRenaming({ before, after }: Step): boolean {
  if (before === null || after === null) return before !== null;
  const changed = decodeColumns(after);
  return "name" in changed || "archivedAt" in changed;
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
