import type { Change, ChangeRow } from "../db/generated/client.ts";
import { deferForeignKeys } from "../db/queries/foreign-keys.ts";
import { laterChanges, undosBelow } from "../db/queries/later-changes.ts";
import { isUniqueViolation } from "../db/unique-violation.ts";
import { UserError } from "../errors.ts";
import { isShared } from "../is-shared.ts";
import type { Scope } from "../scope.ts";
import { decodeColumns } from "./row-text.ts";
import { modelOf, type Rows, references, type Table } from "./tables.ts";

/** The last change of this person that undo would take back, or redo bring forward, as `lastChanges` finds it. */
export async function lastChange(scope: Scope, kind: "do" | "undo"): Promise<Change | null> {
  return (await lastChanges(scope, kind, 1))[0] ?? null;
}

/**
 * The last few changes of this person that undo would take back, newest first: of this conversation, else of anywhere. In a shared
 * channel of nowhere else: what somebody takes back there who wrote nothing there is what others see, and not what was said in private.
 */
export async function lastChanges(scope: Scope, kind: "do" | "undo", take: number): Promise<Change[]> {
  const where = { memberId: scope.person.id, kind, undoneById: null, conversation: scope.conversation };
  const here = await scope.read.change.findMany({ where, orderBy: { seq: "desc" }, take });
  if (here.length > 0 || isShared(scope.account.platform, scope.conversation)) return here;
  return lastAnywhere(scope, kind, take);
}

/** The last few changes of this person that undo would take back, newest first, wherever they were told. */
export async function lastAnywhere(scope: Scope, kind: "do" | "undo", take: number): Promise<Change[]> {
  const where = { memberId: scope.person.id, kind, undoneById: null };
  return scope.read.change.findMany({ where, orderBy: { seq: "desc" }, take });
}

/** What this person did in this conversation since a moment and has not taken back, newest first. */
export async function changesSince(scope: Scope, since: Date, take: number): Promise<Change[]> {
  const where = { memberId: scope.person.id, kind: "do", undoneById: null, conversation: scope.conversation };
  return scope.read.change.findMany({ where: { ...where, at: { gte: since } }, orderBy: { seq: "desc" }, take });
}

const namings = references.map(({ table, column, of, buildsOn }) => ({
  model: modelOf(table),
  table,
  column,
  of,
  onContent: buildsOn === "content",
}));

/**
 * Everything that has to be taken back together with a change, newest first, the change itself included: later changes
 * of the same rows, and later rows that build on what it wrote (SPEC 12). More than one means: ask first.
 */
export async function builtOn(scope: Scope, change: Change): Promise<Change[]> {
  const plan = new Map<string, Change>();
  const open = [change.id];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (plan.has(id)) continue;
    plan.set(id, await scope.read.change.findFirstOrThrow({ where: { id } }));
    open.push(...(await scope.query(laterChanges, { changeId: id, namings })));
  }
  return [...plan.values()].sort((a, b) => b.seq - a.seq);
}

/**
 * The undos that have to be redone before this one can be, newest first, with all that those depend on in turn: each took
 * away a row that redoing this one needs.
 */
export async function undoneBelow(scope: Scope, undo: Change): Promise<Change[]> {
  const found = new Set<string>();
  const open = [undo.id];
  for (let changeId = open.pop(); changeId !== undefined; changeId = open.pop()) {
    const below = await scope.query(undosBelow, { changeId, namings });
    for (const id of below.filter((one) => !found.has(one))) {
      found.add(id);
      open.push(id);
    }
  }
  return scope.read.change.findMany({ where: { id: { in: [...found] } }, orderBy: { seq: "desc" } });
}

/** Changes of more rows than this, imports, are taken back table by table. */
const manyRows = 200;

/**
 * Writes the opposite of each change, newest first, as part of the current change; the rows are then bit for bit as before.
 * A UserError where something of a name that only one can have was made anew since.
 */
export async function takeBack(scope: Scope, changes: readonly Change[]): Promise<void> {
  for (const change of changes) {
    const rows = await scope.read.changeRow.findMany({ where: { changeId: change.id }, orderBy: { seq: "desc" } });
    try {
      if (rows.length > manyRows) await takeBackMany(scope, rows);
      else for (const row of rows) await takeBackRow(scope, row);
    } catch (error) {
      if (!isUniqueViolation(error)) throw error;
      throw new UserError(scope.say.history.madeAnew(change.title), undefined, { cause: error });
    }
    scope.write.takenBack(change);
  }
}

async function takeBackRow(scope: Scope, row: ChangeRow): Promise<void> {
  const table = row.table;
  if (row.before === null) await scope.write.remove(table, row.rowId);
  else if (row.after === null) await scope.write.restore(table, decodeColumns(row.before));
  else await scope.write.update(table, row.rowId, decodeColumns(row.before) as Partial<Rows[typeof table]>);
}

/**
 * Takes back the rows of one change, newest first: what stays is changed back, then what the change made goes, and what it
 * removed returns, each table at once and those that name others before them.
 */
async function takeBackMany(scope: Scope, rows: readonly ChangeRow[]): Promise<void> {
  const made = new Set(rows.filter((row) => row.before === null).map((row) => row.rowId));
  const gone = new Set(rows.filter((row) => row.after === null).map((row) => row.rowId));
  await scope.query(deferForeignKeys, null);
  for (const row of rows) if (!made.has(row.rowId) && !gone.has(row.rowId)) await takeBackRow(scope, row);
  for (const [table, all] of byTable(rows.filter((row) => row.before === null && !gone.has(row.rowId))))
    await scope.write.removeAll(
      table,
      all.map((row) => row.rowId),
    );
  const back = rows.filter((row) => !made.has(row.rowId) && gone.has(row.rowId));
  for (const [table, all] of byTable(back.filter((row) => row.after === null)).reverse())
    await scope.write.restoreAll(
      table,
      all.map((row) => decodeColumns(row.before ?? "{}")),
    );
  for (const row of back) if (row.after !== null) await takeBackRow(scope, row);
}

/** Rows by their table, those tables first that name rows of others. */
function byTable(rows: readonly ChangeRow[]): [Table, ChangeRow[]][] {
  const groups = new Map<Table, ChangeRow[]>();
  for (const row of rows) {
    const table = row.table;
    const group = groups.get(table);
    if (group) group.push(row);
    else groups.set(table, [row]);
  }
  return [...groups].sort(([a], [b]) => depth(b) - depth(a));
}

/** How many tables deep a table names others; one that names none is 0. */
function depth(table: Table): number {
  const named = references.filter((one) => one.table === table && one.of !== table).map((one) => depth(one.of));
  return named.length === 0 ? 0 : 1 + Math.max(...named);
}

/** The rows that taking a change back would remove. */
export async function rowsMadeBy(scope: Scope, change: Change): Promise<{ table: Table; id: string }[]> {
  const rows = await scope.read.changeRow.findMany({ where: { changeId: change.id, before: null } });
  return rows.map((row) => ({ table: row.table, id: row.rowId }));
}
