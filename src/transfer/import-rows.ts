import { UserError } from "../errors.ts";
import type { Scope } from "../scope.ts";
import { beginImport, type Importing } from "./importing.ts";
import type { GoodRow, ReadRows } from "./read-rows.ts";
import type { Added, SubjectName } from "./subject.ts";
import { subjectNamed } from "./subjects.ts";

/** How many things of each kind rows are. */
export type Sorts = readonly (readonly [SubjectName | "payments", number])[];

export interface Imported {
  readonly added: number;
  /** How many of each kind. */
  readonly sorts: Sorts;
  /** The numbers of invoices that were paid. */
  readonly paid: readonly string[];
  readonly skipped: number;
  readonly last: Added | null;
}

export interface ImportOptions {
  /** Also adds rows that the books seem to hold already. */
  readonly twins: boolean;
  /** Told now and then how many rows are done. */
  readonly progress?: (done: number, of: number) => void;
}

const toldEvery = 1_000;

/**
 * Writes the rows of a sheet into the books, all or none (SPEC 3), as one change. A UserError when a row is bad, or when
 * writing one fails, which names its line.
 */
export async function importRows(scope: Scope, read: ReadRows, { twins, progress }: ImportOptions): Promise<Imported> {
  refuseBad(scope, read);
  const rows = rowsTaken(read, twins);
  const importing = beginImport(scope);
  let last: Added | null = null;
  try {
    for (let from = 0; from < rows.length; from += toldEvery) {
      if (from > 0) progress?.(from, rows.length);
      last = await addRows(importing, read.mapping.subject, rows.slice(from, from + toldEvery));
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(scope.say.transfer.nothingImported(error.message));
  }
  return {
    added: rows.length,
    sorts: sortsOf(read.mapping.subject, rows),
    paid: rows.flatMap((row) => (row.pays ? [row.pays.number] : [])),
    skipped: read.good.length - rows.length,
    last,
  };
}

/** Throws a UserError when rows can't be read: nothing of such a sheet is brought in. */
export function refuseBad(scope: Scope, { bad }: ReadRows): void {
  if (bad.length > 0) throw new UserError(scope.say.transfer.hasBadRows(bad.length));
}

/** How many things of each kind rows are: a bank statement's are income, expenses and payments of invoices. */
export function sortsOf(subject: SubjectName, rows: readonly GoodRow[]): Sorts {
  const { sortOf } = subjectNamed(subject);
  const counts = new Map<SubjectName | "payments", number>();
  for (const { input, pays } of rows) {
    const sort = pays ? "payments" : (sortOf?.(input) ?? subject);
    counts.set(sort, (counts.get(sort) ?? 0) + 1);
  }
  if (counts.size === 0) return [[subject, 0]];
  return [...counts].toSorted(([one], [other]) => other.localeCompare(one));
}

/** The rows that an import brings in: those of the books already only when asked. */
export function rowsTaken({ good }: ReadRows, twins: boolean): readonly GoodRow[] {
  return twins ? good : good.filter((row) => !row.twin);
}

/** Writes some rows of a sheet; the last one written. A UserError that names its line when one can't be. */
export async function addRows(
  importing: Importing,
  subject: SubjectName,
  rows: readonly GoodRow[],
): Promise<Added | null> {
  const { add, pay } = subjectNamed(subject);
  let last: Added | null = null;
  for (const { line, input, parts, pays } of rows) {
    try {
      last = pays && pay ? await pay(importing, input, pays) : await add(importing, input, parts);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      throw new UserError(importing.scope.say.transfer.failedRow(line, error.message));
    }
  }
  return last;
}
