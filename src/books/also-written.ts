import { type Beside, type MoneyTable, writtenBeside } from "../db/queries/written-beside.ts";
import { fold } from "../fold.ts";
import type { Table } from "../history/tables.ts";
import type { Scope } from "../scope.ts";

/** Who wrote the same money down just before, null for the person themselves, and on which platform. */
export interface AlsoWritten {
  readonly by: string | null;
  readonly platform: string;
}

/** Within so long the same money is told twice rather than earned or spent twice. */
const withinMs = 10 * 60_000;

/**
 * Whether money that was just written down had been written down a few minutes before by somebody else, or by the same person in another
 * conversation: several people, or one on several platforms, tell of the same thing. It is said, and nothing is kept back; the same told twice
 * in one conversation was seen by who tells it, and is meant.
 */
export async function alsoWritten(scope: Scope, table: Table, id: string): Promise<AlsoWritten | null> {
  if (!isMoney(table)) return null;
  const { at, conversation, person } = scope;
  const since = new Date(at.getTime() - withinMs);
  const beside = await scope.query(writtenBeside, { table, id, at, since, memberId: person.id, conversation });
  const other = beside.find((one) => isSame(table, one));
  if (!other) return null;
  const by = other.memberId === person.id ? null : other.memberName;
  return { by, platform: other.conversation.split(":")[0] ?? "" };
}

function isMoney(table: Table): table is MoneyTable {
  return table === "income" || table === "payment" || table === "expense";
}

/** Of the same client it is the same money unless both say what for and differ; spent, it is by what for or where. */
function isSame(table: MoneyTable, one: Beside): boolean {
  const [note, ownNote] = [one.note, one.ownNote].map((text) => text && fold(text.trim()));
  if (table === "expense") return note === ownNote || (one.vendorKey !== null && one.vendorKey === one.ownVendorKey);
  return note === ownNote || (one.clientId !== null && (!note || !ownNote));
}
