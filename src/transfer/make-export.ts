import { UserError } from "../errors.ts";
import { mostFileBytes } from "../files/file-types.ts";
import type { Scope } from "../scope.ts";
import type { Period } from "../time/period.ts";
import { type BookTable, bookTables } from "./book-tables.ts";
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

/** The column that says when something was. */
const dayHeading = "Date";

/** A table with only the rows dated in a period; one without dates as it is. */
function datedIn(table: BookTable, { from, to }: Period): BookTable {
  const column = table.head.indexOf(dayHeading);
  if (column < 0) return table;
  const within = (day: string | null | undefined) => typeof day === "string" && day >= from && day <= to;
  return { ...table, rows: async (scope) => (await table.rows(scope)).filter((row) => within(row[column])) };
}

/**
 * The books as a file that fits in a chat (SPEC 3); of CSV one table, income unless another is named; of a period only what
 * is dated in it. A UserError when there is no such table, or when everything is asked for of a period.
 */
export async function makeExport(
  scope: Scope,
  format: ExportFormat,
  table: string | undefined,
  period?: Period,
): Promise<Exported> {
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
  if (format === "json" && period) throw new UserError(scope.say.transfer.jsonWhole, "export 2026 as xlsx");
  if (format === "json")
    return { name: `purser-books-${scope.today}.json`, mime: mimes.json, ...(await jsonBytes(scope)) };
  const what = format === "csv" ? one.name : "books";
  const of = period ? (each: BookTable) => datedIn(each, period) : (each: BookTable) => each;
  const dated = bookTables.filter((each) => !period || each.head.includes(dayHeading));
  const bytes =
    format === "csv"
      ? await writeCsv(scope, of(one))
      : await writeXlsx(scope, (named.length > 0 ? named : dated).map(of));
  return {
    name: `purser-${what}-${period ? `${period.from}-${period.to}` : scope.today}.${format}`,
    mime: mimes[format],
    bytes,
  };
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
