import type { Change, ChangeRow } from "../db/generated/client.ts";
import type { Scope } from "../scope.ts";
import { decodeColumns } from "./row-text.ts";
import { type Rows, references, type Table } from "./tables.ts";

type Whole = Change & { rows: ChangeRow[] };

/** The last change of this person that undo would take back, or redo bring forward: in this conversation, else anywhere. */
export async function lastChange(scope: Scope, kind: "do" | "undo"): Promise<Change | null> {
  const mine = { memberId: scope.person.id, kind, undoneById: null };
  const newest = { orderBy: { seq: "desc" as const } };
  return (
    (await scope.read.change.findFirst({ where: { ...mine, conversation: scope.conversation }, ...newest })) ??
    (await scope.read.change.findFirst({ where: mine, ...newest }))
  );
}

/**
 * Everything that has to be taken back together with a change, newest first, the change itself included: later changes
 * of the same rows, and later rows that build on what it wrote (SPEC 12). More than one means: ask first.
 */
export async function builtOn(scope: Scope, change: Change): Promise<Change[]> {
  const plan = new Map<string, Whole>();
  const open = [change.id];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (plan.has(id)) continue;
    const whole = (await scope.read.change.findFirstOrThrow({ where: { id }, include: { rows: true } })) as Whole;
    plan.set(id, whole);
    for (const row of await laterRows(scope, whole)) open.push(row.changeId);
  }
  return [...plan.values()].sort((a, b) => b.seq - a.seq);
}

/** Rows of living later changes that touch what this change touched, or refer to it. */
async function laterRows(scope: Scope, change: Whole): Promise<ChangeRow[]> {
  const last = Math.max(...change.rows.map((row) => row.seq));
  const touched = change.rows.map((row) => row.rowId);
  const depending: string[] = [];
  const needed: string[] = [];
  for (const row of change.rows) {
    for (const reference of references) {
      const refers = reference.of === row.table && (row.before === null || reference.buildsOn === "content");
      if (refers) depending.push(...(await referring(scope, reference.table as Readable, reference.column, row.rowId)));
      const names = reference.table === row.table && row.after === null && row.before !== null;
      const value = names ? decodeColumns(row.before ?? "{}")[reference.column] : null;
      if (typeof value === "string") needed.push(value);
    }
  }
  const later = { seq: { gt: last }, change: { kind: "do", undoneById: null } };
  return scope.read.changeRow.findMany({
    where: {
      ...later,
      OR: [
        { rowId: { in: touched } },
        { rowId: { in: depending }, before: null },
        { rowId: { in: needed }, after: null },
      ],
    },
  });
}

type Readable = Exclude<Table, "workspace">;
type Finder = { findMany(args: { where: object; take: number; select: { id: true } }): Promise<{ id: string }[]> };

async function referring(scope: Scope, table: Readable, column: string, id: string): Promise<string[]> {
  const rows = await (scope.read[table] as unknown as Finder).findMany({
    where: { [column]: id },
    take: 500,
    select: { id: true },
  });
  return rows.map((row) => row.id);
}

/** Writes the opposite of each change, newest first, as part of the current change; the rows are then bit for bit as before. */
export async function takeBack(scope: Scope, changes: readonly Change[]): Promise<void> {
  for (const change of changes) {
    const rows = await scope.read.changeRow.findMany({ where: { changeId: change.id }, orderBy: { seq: "desc" } });
    for (const row of rows) {
      const table = row.table as Table;
      if (row.before === null) await scope.write.remove(table, row.rowId);
      else if (row.after === null) await scope.write.restore(table, decodeColumns(row.before));
      else await scope.write.update(table, row.rowId, decodeColumns(row.before) as Partial<Rows[typeof table]>);
    }
    scope.write.takenBack(change);
  }
}

/** The rows that taking a change back would remove. */
export async function rowsMadeBy(scope: Scope, change: Change): Promise<{ table: Table; id: string }[]> {
  const rows = await scope.read.changeRow.findMany({ where: { changeId: change.id, before: null } });
  return rows.map((row) => ({ table: row.table as Table, id: row.rowId }));
}
