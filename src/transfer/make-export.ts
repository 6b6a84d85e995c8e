import { UserError } from "../errors.ts";
import { mostFileBytes } from "../files/file-types.ts";
import type { Scope } from "../scope.ts";
import { bookTables } from "./book-tables.ts";
import { exportJson } from "./books-json.ts";
import { writeCsv, writeXlsx } from "./write-tables.ts";

export const exportFormats = ["json", "csv", "xlsx"] as const;

export type ExportFormat = (typeof exportFormats)[number];

/** An exported file. */
export interface Exported {
  readonly name: string;
  readonly mime: string;
  readonly bytes: Buffer;
  /** How many documents are in it without their files, for which it has no room. */
  readonly fileless?: number;
}

const mimes: Readonly<Record<ExportFormat, string>> = {
  json: "application/json",
  csv: "text/csv",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/**
 * The books as a file that fits in a chat (SPEC 3); of CSV one table, income unless another is named. A UserError when there
 * is no such table.
 */
export async function makeExport(scope: Scope, format: ExportFormat, table: string | undefined): Promise<Exported> {
  const named = bookTables.filter((one) => one.name === table?.toLowerCase());
  if (table !== undefined && named.length === 0)
    throw new UserError(
      scope.say.transfer.noTable(
        table,
        bookTables.map((one) => one.name),
      ),
    );
  const [one = bookTables.find(({ name }) => name === "income")] = named;
  if (!one) throw new Error("there is no table of income");
  if (format === "json")
    return { name: `purser-books-${scope.today}.json`, mime: mimes.json, ...(await jsonBytes(scope)) };
  const what = format === "csv" ? one.name : "books";
  const bytes =
    format === "csv" ? await writeCsv(scope, one) : await writeXlsx(scope, named.length > 0 ? named : bookTables);
  return { name: `purser-${what}-${scope.today}.${format}`, mime: mimes[format], bytes };
}

async function jsonBytes(scope: Scope): Promise<{ readonly bytes: Buffer; readonly fileless: number }> {
  const parts: Buffer[] = [];
  const pieces = exportJson(scope, mostFileBytes);
  for (;;) {
    const piece = await pieces.next();
    if (piece.done) return { bytes: Buffer.concat(parts), fileless: piece.value };
    parts.push(Buffer.from(piece.value));
  }
}
