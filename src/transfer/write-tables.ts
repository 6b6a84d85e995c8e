import type { Scope } from "../scope.ts";
import type { BookTable, Cell } from "./book-tables.ts";
import { safeCell } from "./spreadsheet-cell.ts";

/** The mark by which Excel knows that a CSV file is UTF-8. */
const utf8Mark = "\uFEFF";

/** A table as a CSV file (RFC 4180) that opens right in Excel and runs nothing there. */
export async function writeCsv(scope: Scope, table: BookTable): Promise<Buffer> {
  const { stringify } = await import("csv-stringify/sync");
  const rows = (await table.rows(scope)).map((row) => row.map((cell) => safeCell(cell ?? "")));
  return Buffer.from(utf8Mark + stringify([[...table.head], ...rows], { record_delimiter: "\r\n" }));
}

/** The tables as an XLSX workbook, a sheet each; every cell is text but amounts, which are numbers. */
export async function writeXlsx(scope: Scope, tables: readonly BookTable[]): Promise<Buffer> {
  const { default: writeWorkbook } = await import("write-excel-file/node");
  const sheets = [];
  for (const table of tables) {
    const head = table.head.map((heading) => ({ value: heading, fontWeight: "bold" as const }));
    const rows = (await table.rows(scope)).map((row) => row.map((cell) => xlsxCell(cell)));
    sheets.push({ sheet: table.name, data: [head, ...rows] });
  }
  return writeWorkbook(sheets).toBuffer();
}

/** Numbers beyond what a spreadsheet holds exactly (15 digits) stay text. */
function xlsxCell(cell: Cell) {
  if (cell === null || cell === "") return null;
  const isNumber = /^-?\d{1,13}\.\d{1,3}$/.test(cell);
  return isNumber ? { value: Number(cell), type: Number, format: "0.00" } : { value: cell, type: String };
}
