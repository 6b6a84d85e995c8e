import { UserError } from "../errors.ts";
import type { Say } from "../words/words.ts";
import { plainCell } from "./spreadsheet-cell.ts";

/** A row of a sheet and the line of the file it ends on, counted from 1 as editors and Excel do. */
export interface SheetRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A table as a file holds it: what heads its columns, and its rows; every cell as text. */
export interface Sheet {
  readonly head: readonly string[];
  readonly rows: readonly SheetRow[];
}

/**
 * Reads the table in a CSV or XLSX file; of several sheets the one called `wanted`, else the first that holds rows. A
 * UserError when there is none in it.
 */
export async function readSheet(bytes: Buffer, name: string, say: Say, wanted?: string): Promise<Sheet> {
  const rows = isXlsx(bytes) ? await xlsxRows(bytes, say, wanted) : await csvRows(bytes, say);
  const [head, ...others] = rows.filter((row) => row.cells.some((cell) => cell !== ""));
  if (!head || others.length === 0) throw new UserError(say.transfer.emptyFile(name), say.transfer.importExample);
  return { head: head.cells, rows: others };
}

/** XLSX files are zip archives. */
function isXlsx(bytes: Buffer): boolean {
  return bytes.subarray(0, 4).equals(Buffer.from("PK\u0003\u0004"));
}

async function csvRows(bytes: Buffer, say: Say): Promise<SheetRow[]> {
  const { CsvError, parse } = await import("csv-parse/sync");
  // Quotes may hold line ends, and each counts as one line.
  const text = decode(bytes).replace(/\r\n?/g, "\n");
  try {
    const records = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as { readonly record: string[]; readonly info: { readonly lines: number } }[];
    return records.map(({ record, info }) => ({ line: info.lines, cells: record.map(plainCell) }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new UserError(say.transfer.brokenCsv(Number(error.lines ?? 1)), say.transfer.importExample);
  }
}

/** UTF-8, or what Excel writes where it does not: UTF-16 with its mark, else Windows-1252. */
function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

const delimiters = [",", ";", "\t", "|"] as const;

/** What parts the cells: of the signs in use for it, the one most often in the first line, outside quotes. */
function delimiterOf(text: string): string {
  const [first = ""] = text.replace(/"[^"]*"/g, "").split(/\r?\n/, 1);
  const counts = delimiters.map((delimiter) => first.split(delimiter).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ",";
}

async function xlsxRows(bytes: Buffer, say: Say, wanted: string | undefined): Promise<SheetRow[]> {
  const { default: readXlsx } = await import("read-excel-file/node");
  const sheets = await readXlsx(bytes).catch(() => {
    throw new UserError(say.transfer.brokenXlsx, say.transfer.importExample);
  });
  const called = sheets.find((one) => one.sheet.toLowerCase() === wanted);
  const filled = called ?? sheets.find((one) => one.data.length > 1) ?? sheets[0];
  return (filled?.data ?? []).map((cells, index) => ({ line: index + 1, cells: cells.map(textOf) }));
}

/** A cell as somebody would type it: a day without its midnight, a number with a point that can't be taken for thousands. */
function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return cell.toISOString().replace(/T00:00:00.*$/, "");
  if (typeof cell === "number") return Number.isInteger(cell) ? String(cell) : cell.toFixed(2);
  return String(cell).trim();
}
