import { writtenBeside } from "../db/queries/written-beside.ts";
import { fold } from "../fold.ts";
import type { Table } from "../history/tables.ts";
import type { Scope } from "../scope.ts";

/** Who wrote the same money down just before, null for the person themselves, and on which platform. */
export interface AlsoWritten {
  readonly by: string | null;
  readonly platform: string;
}

/** What tells money of one entry from that of another. */
interface Told {
  readonly into: boolean;
  readonly amountMinor: bigint;
  readonly currency: string;
  readonly day: string | null;
  /** The client it came from, or the category it went to. */
  readonly party: string | null;
  readonly vendor?: string | null;
  readonly note: string | null;
  readonly createdAt: Date;
}

const readers: Readonly<Partial<Record<Table, (scope: Scope, id: string) => Promise<Told | null>>>> = {
  income: async ({ read }, id) => {
    const row = await read.income.findFirst({ where: { id } });
    return row && { ...row, into: true, day: row.receivedOn ?? row.earnedOn, party: row.clientId };
  },
  payment: async ({ read }, id) => {
    const row = await read.payment.findFirst({ where: { id }, include: { invoice: { select: { clientId: true } } } });
    return row && { ...row, into: true, day: row.paidOn, party: row.invoice.clientId, note: null };
  },
  expense: async ({ read }, id) => {
    const row = await read.expense.findFirst({ where: { id } });
    return row && { ...row, into: false, day: row.spentOn, party: row.categoryId, vendor: row.vendorKey };
  },
};

/** Within so long the same money is told twice rather than earned or spent twice. */
const withinMs = 10 * 60_000;

/**
 * Whether money that was just written down had been written down a few minutes before by somebody else, or by the same person in another
 * conversation: several people, or one on several platforms, tell of the same thing. It is said, and nothing is kept back; the same told twice
 * in one conversation was seen by who tells it, and is meant.
 */
export async function alsoWritten(scope: Scope, table: Table, id: string): Promise<AlsoWritten | null> {
  const own = await readers[table]?.(scope, id);
  if (!own || own.amountMinor <= 0n || own.createdAt.getTime() !== scope.at.getTime()) return null;
  const since = new Date(scope.at.getTime() - withinMs);
  const { conversation, person } = scope;
  for (const one of await scope.query(writtenBeside, { since, memberId: person.id, conversation })) {
    const other = one.subjectTable && one.subjectId ? await readers[one.subjectTable]?.(scope, one.subjectId) : null;
    if (!other || !isSame(own, other)) continue;
    const platform = one.conversation.split(":")[0] ?? "";
    if (one.memberId === person.id) return { by: null, platform };
    const member = await scope.read.member.findFirst({ where: { id: one.memberId }, select: { name: true } });
    return { by: member?.name ?? null, platform };
  }
  return null;
}

function isSame(one: Told, other: Told): boolean {
  const alike = one.into === other.into && one.amountMinor === other.amountMinor && one.currency === other.currency;
  if (!alike || one.day !== other.day || one.party !== other.party) return false;
  const [note, otherNote] = [one.note, other.note].map((text) => text && fold(text.trim()));
  if (one.into) return one.party !== null ? !note || !otherNote || note === otherNote : note === otherNote;
  return note === otherNote || (one.vendor !== null && one.vendor === other.vendor);
}
