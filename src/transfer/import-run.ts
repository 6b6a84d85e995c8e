import type { ImportRun } from "../db/generated/client.ts";
import { storedBytes } from "../db/queries/stored-bytes.ts";
import { UserError } from "../errors.ts";
import type { Named } from "../named.ts";
import type { Scope } from "../scope.ts";
import { addRows, refuseBad, rowsTaken } from "./import-rows.ts";
import { beginImport } from "./importing.ts";
import { decodeMapping, encodeMapping } from "./map-columns.ts";
import { type GoodRow, type ReadRows, readRows } from "./read-rows.ts";
import { readSheet } from "./sheet.ts";
import type { SubjectName } from "./subject.ts";

/** Files of more rows than this go into the books piece by piece, so that nobody else waits for them. */
export const longImport = 1_000;

const pieceRows = 500;

/** A long import as it is held in memory between its pieces. */
export interface OpenRun {
  readonly id: string;
  readonly subject: SubjectName;
  readonly rows: readonly GoodRow[];
  /** How many of the rows are in the books. */
  readonly done: number;
  /** What the rows before have named and made. */
  readonly made: Map<string, Named>;
}

/** Begins a long import; its pieces follow by themselves, as part of the change this is written in. */
export async function beginRun(
  scope: Scope,
  file: { readonly name: string; readonly hash: string },
  read: ReadRows,
  twins: boolean,
): Promise<ImportRun> {
  refuseBad(scope, read);
  const rows = rowsTaken(read, twins);
  const taken = new Set(rows.map((row) => row.line));
  return scope.write.insert("importRun", {
    memberId: scope.person.id,
    fileName: file.name,
    hash: file.hash,
    mapping: encodeMapping(read.mapping),
    leftOut: JSON.stringify(read.good.map((row) => row.line).filter((line) => !taken.has(line))),
    total: rows.length,
    done: 0,
    nextAt: scope.at,
  });
}

/** How many rows of its file an import left out. */
export function leftOutOf(run: ImportRun): number {
  return linesLeftOut(run).length;
}

function linesLeftOut(run: ImportRun): readonly number[] {
  return JSON.parse(run.leftOut);
}

/** Reads the file of an import that was begun. A UserError when it is gone, or a row can't be read any more. */
export async function openRun(scope: Scope, run: ImportRun): Promise<OpenRun> {
  const bytes = await scope.query(storedBytes, run.hash);
  if (!bytes) throw new UserError(scope.say.transfer.fileGone(run.fileName));
  const mapping = decodeMapping(run.mapping);
  const sheet = await readSheet(bytes, run.fileName, scope.say, mapping.subject);
  const read = await readRows(scope, sheet, mapping);
  refuseBad(scope, read);
  const out = new Set(linesLeftOut(run));
  const rows = read.good.filter((row) => !out.has(row.line));
  return { id: run.id, subject: mapping.subject, rows, done: run.done, made: new Map() };
}

/** Writes the next rows; the import as it is then. A UserError that names the line of a row that can't be written. */
export async function addPiece(scope: Scope, open: OpenRun): Promise<OpenRun> {
  const rows = open.rows.slice(open.done, open.done + pieceRows);
  await addRows(beginImport(scope, open.made), open.subject, rows);
  return { ...open, done: open.done + rows.length };
}
