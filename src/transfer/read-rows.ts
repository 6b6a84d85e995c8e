import type { Input, Options } from "../chat/command.ts";
import type { Scope } from "../scope.ts";
import { columnHabits, type Habit } from "./column-habits.ts";
import { type Mapping, openColumns } from "./map-columns.ts";
import type { Sheet, SheetRow } from "./sheet.ts";
import { subjectNamed } from "./subjects.ts";

/** A row that can't be taken, and why. */
export interface BadRow {
  readonly line: number;
  readonly reason: string;
}

/** A row as it was understood. */
export interface GoodRow {
  readonly line: number;
  readonly input: Input<Options>;
  /** Whether the books hold it already, or an earlier row of the file does. */
  readonly twin: boolean;
}

/** A sheet read by a mapping: nothing is written yet. */
export interface ReadRows {
  readonly mapping: Mapping;
  readonly good: readonly GoodRow[];
  readonly bad: readonly BadRow[];
}

/** Reads every row; what is wrong with one is told with its line (SPEC 3). */
export async function readRows(scope: Scope, sheet: Sheet, mapping: Mapping): Promise<ReadRows> {
  const subject = subjectNamed(mapping.subject);
  const open = openColumns(mapping);
  if (open.length > 0)
    return {
      mapping,
      good: [],
      bad: [
        { line: 1, reason: scope.say.transfer.noColumn(open.map((name) => subject.columns[name]?.describe ?? name)) },
      ],
    };
  const habits = columnHabits(sheet, mapping);
  const read: { line: number; input: Input<Options> }[] = [];
  const bad: BadRow[] = [];
  for (const row of sheet.rows) {
    const input: Record<string, unknown> = {};
    const reason = await readRow(scope, row, { ...mapping, habits }, input);
    if (reason === null) read.push({ line: row.line, input });
    else bad.push({ line: row.line, reason });
  }
  if (subject.name === "invoices") bad.push(...tornInvoices(scope, read));
  const known = new Map(
    await subject.known(
      scope,
      read.map((one) => one.input),
    ),
  );
  const inFile = new Set<string>();
  const entries = subject.name === "income" || subject.name === "expenses";
  const good = read.map(({ line, input }) => {
    const key = subject.keyOf(input, scope);
    if (key === null) return { line, input, twin: false };
    const left = known.get(key) ?? 0;
    // Two payments may well be alike on one day, two clients of a name are one: only the books' own count against entries.
    const twin = left > 0 || (!entries && inFile.has(key));
    if (left > 0 && entries) known.set(key, left - 1);
    inFile.add(key);
    return { line, input, twin };
  });
  return { mapping, good, bad };
}

/** Rows that give a number to another invoice than an earlier row did: an invoice is one row here, so it would lose its lines. */
function tornInvoices(
  scope: Scope,
  read: readonly { readonly line: number; readonly input: Input<Options> }[],
): BadRow[] {
  const subject = subjectNamed("invoices");
  const first = new Map<string, { readonly line: number; readonly all: string }>();
  return read.flatMap(({ line, input }) => {
    const number = subject.keyOf(input, scope);
    const all = JSON.stringify(input, (_, value) => (typeof value === "bigint" ? String(value) : value));
    if (number === null) return [];
    const earlier = first.get(number);
    if (!earlier) first.set(number, { line, all });
    return earlier && earlier.all !== all ? [{ line, reason: scope.say.transfer.torn(number, earlier.line) }] : [];
  });
}

/** Reads one row into `input`; what is wrong with it, or null. */
async function readRow(
  scope: Scope,
  row: SheetRow,
  { subject, columns, currency, habits }: Mapping & { readonly habits: Readonly<Record<string, Habit>> },
  input: Record<string, unknown>,
): Promise<string | null> {
  const { transfer } = scope.say;
  const code = currency === undefined ? "" : (row.cells[currency] ?? "").trim();
  for (const [name, option] of Object.entries(subjectNamed(subject).columns)) {
    const index = columns[name];
    const cell = index === undefined ? "" : (row.cells[index] ?? "").trim();
    if (cell === "") {
      if (option.required) return transfer.emptyCell(option.describe);
      continue;
    }
    const habit = habits[name];
    if (habit?.opposed(cell)) return transfer.badCell(option.describe, transfer.otherSign(cell));
    const plain = habit?.plain(cell) ?? cell;
    const text = option.kind === "money" && code !== "" && !/\p{L}|\p{Sc}/u.test(cell) ? `${plain} ${code}` : plain;
    const reading = await option.read(text, scope);
    if ("problem" in reading) return transfer.badCell(option.describe, reading.problem);
    input[name] = reading.value;
  }
  return null;
}
