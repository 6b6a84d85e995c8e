import { fold } from "../../src/fold.ts";
import type { Table } from "../../src/history/tables.ts";
import type { Scope } from "../../src/scope.ts";

/** How many changes are looked back over for what was written beside the last entry. */
const lookedBack = 6;

interface Entry {
  readonly table: Table;
  readonly id: string;
}

/**
 * The expense called so, or else the only one of that category (`lunch, meals`), which the person wrote lately in this conversation, where the entry that would be corrected
 * is another: `no, lunch was 54` behind `uber 32, lunch 45 and paper 18`. Null when there is none, or it is that entry.
 */
export async function besidesLast(scope: Scope, entry: Entry, what: string): Promise<Entry | null> {
  const { read } = scope;
  const mine = { memberId: scope.person.id, conversation: scope.conversation, kind: "do", undoneById: null };
  const changes = await read.change.findMany({ where: mine, orderBy: { seq: "desc" }, take: lookedBack });
  const made = await read.changeRow.findMany({
    where: { changeId: { in: changes.map(({ id }) => id) }, table: "expense", before: null },
    orderBy: { seq: "desc" },
  });
  const expenses = await read.expense.findMany({
    where: { id: { in: made.map(({ rowId }) => rowId) } },
    include: { category: true },
  });
  const at = what.lastIndexOf(", ");
  const [word, category] = [fold(what.slice(0, at)), fold(what.slice(at + 2))];
  const called = expenses.filter(({ note, vendor }) => fold(`${note ?? ""} ${vendor ?? ""}`).includes(word));
  const fits = called.length > 0 ? called : expenses.filter((one) => fold(one.category?.name ?? "") === category);
  if (fits.some(({ id }) => id === entry.id)) return null;
  const latest = made.find(({ rowId }) => fits.some(({ id }) => id === rowId));
  return latest && (called.length > 0 || fits.length === 1) ? { table: "expense", id: latest.rowId } : null;
}
