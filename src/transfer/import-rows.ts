import { UserError } from "../errors.ts";
import type { Scope } from "../scope.ts";
import { beginImport } from "./importing.ts";
import type { ReadRows } from "./read-rows.ts";
import type { Added } from "./subject.ts";
import { subjectNamed } from "./subjects.ts";

export interface Imported {
  readonly added: number;
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
export async function importRows(
  scope: Scope,
  { mapping, good, bad }: ReadRows,
  { twins, progress }: ImportOptions,
): Promise<Imported> {
  const { transfer } = scope.say;
  if (bad.length > 0) throw new UserError(transfer.hasBadRows(bad.length));
  const subject = subjectNamed(mapping.subject);
  const importing = beginImport(scope);
  const rows = twins ? good : good.filter((row) => !row.twin);
  let last: Added | null = null;
  for (const [index, { line, input }] of rows.entries()) {
    try {
      last = await subject.add(importing, input);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      throw new UserError(transfer.failedRow(line, error.message));
    }
    if ((index + 1) % toldEvery === 0) progress?.(index + 1, rows.length);
  }
  return { added: rows.length, skipped: good.length - rows.length, last };
}
