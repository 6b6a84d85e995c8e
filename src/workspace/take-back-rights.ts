import type { Change, ChangeRow } from "../db/generated/client.ts";
import { UserError } from "../errors.ts";
import { decodeColumns } from "../history/row-text.ts";
import type { Table } from "../history/tables.ts";
import type { Scope } from "../scope.ts";

/** What employees write; the rest tells of money or of how the books are kept (SPEC 1). */
const employees: ReadonlySet<Table> = new Set<Table>([
  "hoursEntry",
  "timer",
  "task",
  "interaction",
  "mention",
  "reminder",
  "meeting",
  "meetingException",
  "resource",
  "resourceItem",
  "supplyItem",
  "supplyMove",
  "digestPlan",
  "mute",
  "identity",
  "member",
]);

/** What only owners write: how the books are kept, and where they are read. */
const owners: ReadonlySet<Table> = new Set<Table>(["workspace", "channel"]);

/**
 * Refuses to take changes back, or to bring them forward, that the person's role does not allow to make (SPEC 1), whoever made them:
 * a manager undoes no setting and gives no role by it, and who is an employee by now meets no figure of before.
 */
export async function refuseTakingBack(scope: Scope, changes: readonly Change[]): Promise<void> {
  const { role } = scope.person;
  if (role === "owner") return;
  for (const change of changes) {
    const rows = await scope.read.changeRow.findMany({ where: { changeId: change.id } });
    const may = (row: ChangeRow) => mayWrite(scope, row, change) && (role === "manager" || isOfEmployees(row, change));
    if (!rows.every(may)) throw new UserError(scope.say.chat.forbidden(change.command));
  }
}

/** Whether a manager may take a row back: of others no client's coming, which would delete it. */
function mayWrite(scope: Scope, row: ChangeRow, { memberId }: Change): boolean {
  if (owners.has(row.table)) return false;
  if (row.table === "client" && row.before === null) return memberId === scope.person.id;
  return row.table !== "member" || (row.rowId === scope.person.id && !standing(row));
}

/** Whether a row of a member says who belongs to the books, and as what. */
function standing({ before, after }: ChangeRow): boolean {
  if (before === null || after === null) return true;
  const changed = decodeColumns(after);
  return "role" in changed || "leftAt" in changed;
}

/** Work that is told may move along a client or project of its own accord; what is about one is no employee's. */
function isOfEmployees({ table, before, after }: ChangeRow, { subjectTable }: Change): boolean {
  if (employees.has(table)) return true;
  return (table === "client" || table === "project") && before !== null && after !== null && subjectTable !== table;
}
