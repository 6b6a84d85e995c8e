import type { Scope } from "../scope.ts";
import type { BookTable, Cell } from "./book-tables.ts";
import { safeCell } from "./spreadsheet-cell.ts";

/** The mark by which Excel knows that a CSV file is UTF-8. */
const utf8Mark = "\uFEFF";

/** The sign before the decimals where the person is. */
function decimalSign(locale: string): string {
  return new Intl.NumberFormat(locale).formatToParts(1.5).find((part) => part.type === "decimal")?.value ?? ".";
}

/**
 * A table as a CSV file (RFC 4180) that opens right in Excel and runs nothing there: where decimals have a comma, Excel parts
 * cells by semicolons.
 */
export async function writeCsv(scope: Scope, table: BookTable): Promise<Buffer> {
  const { stringify } = await import("csv-stringify/sync");
  const comma = decimalSign(scope.locale) === ",";
  const cell = (text: string, heading: string | undefined) =>
    comma && heading !== undefined && table.amounts.includes(heading) ? text.replace(".", ",") : safeCell(text);
  const rows = (await table.rows(scope)).map((row) => row.map((one, column) => cell(one ?? "", table.head[column])));
  const form = { record_delimiter: "\r\n", delimiter: comma ? ";" : "," };
  return Buffer.from(utf8Mark + stringify([[...table.head], ...rows], form));
}

/** Of columns in a workbook, in characters. */
const widths = { least: 10, most: 50 };

/** The tables as an XLSX workbook, a sheet each: amounts are numbers, days are dates, everything else is text. */
export async function writeXlsx(scope: Scope, tables: readonly BookTable[]): Promise<Buffer> {
  const { default: writeWorkbook } = await import("write-excel-file/node");
  const sheets: ReturnType<typeof sheetOf>[] = [];
  for (const table of tables) sheets.push(sheetOf(table, await table.rows(scope)));
  return writeWorkbook(sheets).toBuffer();
}

function sheetOf(table: BookTable, cells: readonly (readonly Cell[])[]) {
  const head = table.head.map((heading) => ({ value: heading, fontWeight: "bold" as const }));
  const rows = cells.map((row) => row.map((cell, column) => xlsxCell(table, table.head[column] ?? "", cell)));
  const columns = table.head.map((heading, column) => {
    const longest = cells.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), heading.length);
    return { width: Math.min(widths.most, Math.max(widths.least, longest + 2)) };
  });
  return { sheet: table.name, data: [head, ...rows], columns, stickyRowsCount: 1 };
}

/** Numbers beyond what a spreadsheet holds exactly (15 digits) stay text. */
const exact = /^-?\d{1,12}(?:\.(\d{1,3}))?$/;

function xlsxCell({ amounts, days }: BookTable, heading: string, cell: Cell) {
  if (cell === null || cell === "") return null;
  if (days.includes(heading) && /^\d{4}-\d{2}-\d{2}$/.test(cell))
    return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: "yyyy-mm-dd" };
  const [isNumber, decimals = ""] = amounts.includes(heading) ? (exact.exec(cell) ?? []) : [];
  if (isNumber === undefined) return { value: cell, type: String };
  return { value: Number(cell), type: Number, format: decimals === "" ? "0" : `0.${"0".repeat(decimals.length)}` };
}
