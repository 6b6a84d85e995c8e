import type { Money } from "../money/money.ts";
import type { Scope } from "../scope.ts";
import type { Day } from "../time/day.ts";
import type { GoodRow, ReadRows } from "./read-rows.ts";
import type { Sheet } from "./sheet.ts";
import { subjectNamed } from "./subjects.ts";

/** The first rows of a sheet as they were understood: under each heading its days and amounts in full, the rest as it stands. */
export interface Understood {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The first good rows, at most so many of them and of their columns. */
export function understoodRows(
  scope: Scope,
  sheet: Sheet,
  { mapping, good }: ReadRows,
  most: { readonly rows: number; readonly columns: number },
): Understood {
  const options = subjectNamed(mapping.subject).columns;
  const columns = Object.entries(mapping.columns).slice(0, most.columns);
  const cellsOf = (row: GoodRow) => sheet.rows.find((one) => one.line === row.line)?.cells ?? [];
  const shown = (row: GoodRow, name: string, cell: string) => {
    const value = row.input[name];
    if (value === undefined) return cell;
    const kind = options[name]?.kind;
    if (kind === "day") return scope.show.day(value as Day);
    return kind === "money" ? scope.show.money(value as Money) : cell;
  };
  return {
    head: columns.map(([name]) => options[name]?.describe ?? name),
    rows: good.slice(0, most.rows).map((row) => {
      const cells = cellsOf(row);
      return columns.map(([name, index]) => shown(row, name, cells[index] ?? ""));
    }),
  };
}

/** The headings of a sheet that a mapping leaves unused. */
export function unusedHeadings(sheet: Sheet, { mapping }: ReadRows): readonly string[] {
  const used = [...Object.values(mapping.columns), ...(mapping.currency === undefined ? [] : [mapping.currency])];
  return sheet.head.filter((heading, index) => heading !== "" && !used.includes(index));
}
