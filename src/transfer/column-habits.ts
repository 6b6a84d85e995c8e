import { readIsoDay } from "../time/day.ts";
import { isBelow } from "./cell-options.ts";
import type { Mapping } from "./map-columns.ts";
import type { Sheet } from "./sheet.ts";
import { subjectNamed } from "./subjects.ts";

/** How one column is to be read, as its cells among themselves show. */
export interface Habit {
  /** The cell in a form that can be read in one way only; as it stands where the column does not say. */
  plain(cell: string): string;
  /** Whether the cell is below zero in a column where others are above. */
  opposed(cell: string): boolean;
}

const asItStands: Habit = { plain: (cell) => cell, opposed: () => false };

/**
 * The habits of the columns of days and amounts: `03/11/2026` is the third of November in a file that has `13/11/2026` too,
 * and `1.200` is twelve hundred in a column that has `45,50` (SPEC 12: the digits say it before the locale does).
 */
export function columnHabits(sheet: Sheet, { subject, columns }: Mapping): Readonly<Record<string, Habit>> {
  const { columns: known, signed = false } = subjectNamed(subject);
  const options = Object.entries(known).filter(([name]) => name in columns);
  const cellsOf = (name: string) => sheet.rows.map((row) => (row.cells[columns[name] ?? -1] ?? "").trim());
  const days = options.filter(([, option]) => option.kind === "day").map(([name]) => name);
  const ofDays = dayHabit(days.flatMap(cellsOf));
  return Object.fromEntries(
    options.map(([name, option]) => [
      name,
      option.kind === "day" ? ofDays : option.kind === "money" ? amountHabit(cellsOf(name), signed) : asItStands,
    ]),
  );
}

const numbered = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?:,?\s+\d{1,2}:\d{2}.*)?$/;
const isoWithTime = /^(\d{4}-\d{2}-\d{2})[T\s]\d{1,2}:\d{2}.*$/;

function dayHabit(cells: readonly string[]): Habit {
  const all = cells.flatMap((cell) => {
    const [, first, , second] = numbered.exec(cell) ?? [];
    return first && second ? [{ first: Number(first), second: Number(second) }] : [];
  });
  const dayFirst = all.some((one) => one.first > 12);
  const monthFirst = all.some((one) => one.second > 12);
  const order = dayFirst === monthFirst ? null : dayFirst ? "dmy" : "mdy";
  const plain = (cell: string) => {
    const [, first = "", , second = "", year = ""] = numbered.exec(cell) ?? [];
    if (order === null || first === "") return cell.replace(isoWithTime, "$1");
    const [day, month] = order === "dmy" ? [first, second] : [second, first];
    const iso = `${year.length === 2 ? "20" : ""}${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    return readIsoDay(iso) ?? cell;
  };
  return { plain, opposed: () => false };
}

const digits = /\d(?:[\d.,'’\s]*\d)?/;
const pointShown = /\.\d{1,2}$|,\d{3}\.|,\d{3},/;
const commaShown = /,\d{1,2}$|\.\d{3},|\.\d{3}\./;

function amountHabit(cells: readonly string[], signed: boolean): Habit {
  const numbers = cells.flatMap((cell) => digits.exec(cell)?.[0] ?? []);
  const point = numbers.some((one) => pointShown.test(one));
  const comma = numbers.some((one) => commaShown.test(one));
  const decimal = point === comma ? null : point ? "." : ",";
  const filled = cells.filter((cell) => /[1-9]/.test(cell));
  const mixed = !signed && filled.some(isBelow) && !filled.every(isBelow);
  return {
    plain: (cell) => (decimal === null ? cell : cell.replace(digits, (number) => pointed(number, decimal))),
    opposed: (cell) => mixed && isBelow(cell),
  };
}

/**
 * A number with a point before its decimals and no other sign. Three of them would look like thousands, so a third that is nothing
 * goes, and one that is something gets a fourth: what is finer than the currency is then said to be unreadable, never a thousandfold.
 */
function pointed(number: string, decimal: "." | ","): string {
  const kept = number.replace(decimal === "." ? /[,'’\s]/g : /[.'’\s]/g, "").replace(",", ".");
  return kept.replace(/(\.\d{2})0+$/, "$1").replace(/\.\d{3}$/, "$&0");
}
