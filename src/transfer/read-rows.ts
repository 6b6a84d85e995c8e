import type { Input, Options } from "../chat/command.ts";
import type { Scope } from "../scope.ts";
import { columnHabits, type Habit } from "./column-habits.ts";
import { type Mapping, openColumns } from "./map-columns.ts";
import { type Pays, paidInvoices } from "./paid-invoices.ts";
import type { Sheet, SheetRow } from "./sheet.ts";
import type { Subject } from "./subject.ts";
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
  /** All rows of the file that are this one thing, itself first. */
  readonly parts: readonly Input<Options>[];
  /** Whether the books hold it already, or an earlier row of the file does. */
  readonly twin: boolean;
  /** The open invoice that the row's money pays. */
  readonly pays?: Pays;
  /** The open invoices it may pay, where nobody can tell which: it comes in as income then. */
  readonly mayPay?: readonly Pays[];
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
    const reason = (await readRow(scope, row, { ...mapping, habits }, input)) ?? subject.wrong?.(input, scope) ?? null;
    if (reason === null) read.push({ line: row.line, input });
    else bad.push({ line: row.line, reason });
  }
  const { whole, torn } = gatherParts(scope, subject, read);
  bad.push(...torn);
  const known = new Map(
    await subject.known(
      scope,
      read.map((one) => one.input),
    ),
  );
  const inFile = new Set<string>();
  const entries = subject.repeats === true;
  const good = whole.map(({ line, input, parts }) => {
    const key = subject.keyOf(input, scope);
    if (key === null) return { line, input, parts, twin: false };
    const left = known.get(key) ?? 0;
    // Two payments may well be alike on one day, two clients of a name are one: only the books' own count against entries.
    const twin = left > 0 || (!entries && inFile.has(key));
    if (left > 0 && entries) known.set(key, left - 1);
    inFile.add(key);
    return { line, input, parts, twin };
  });
  return { mapping, good: await withPayments(scope, mapping, good), bad };
}

/** Rows with what they are to the invoices of the books: a payment that is in them already, or one of an open invoice. */
async function withPayments(scope: Scope, mapping: Mapping, rows: readonly GoodRow[]): Promise<readonly GoodRow[]> {
  const { cameIn } = subjectNamed(mapping.subject);
  if (!cameIn || mapping.noPayments) return rows;
  const { pays, booked, undecided } = await paidInvoices(scope, rows, cameIn);
  return rows.map((row, index) => {
    const paid = pays.get(index);
    const mayPay = undecided.get(index);
    if (paid) return { ...row, pays: paid };
    if (mayPay) return { ...row, mayPay };
    return booked.has(index) ? { ...row, twin: true } : row;
  });
}

interface Gathered {
  readonly line: number;
  readonly input: Input<Options>;
  readonly parts: Input<Options>[];
}

/**
 * Rows that are one thing, put together: those of one key that differ in what parts may differ in, as the lines of an
 * invoice do. A row that differs in anything else from the first of its key is bad.
 */
function gatherParts(
  scope: Scope,
  subject: Subject,
  read: readonly { readonly line: number; readonly input: Input<Options> }[],
): { readonly whole: readonly Gathered[]; readonly torn: readonly BadRow[] } {
  const { partColumns } = subject;
  if (!partColumns) return { whole: read.map((row) => ({ ...row, parts: [row.input] })), torn: [] };
  const first = new Map<string, Gathered>();
  const whole: Gathered[] = [];
  const torn: BadRow[] = [];
  for (const { line, input } of read) {
    const key = subject.keyOf(input, scope);
    const earlier = key === null ? undefined : first.get(key);
    const row = { line, input, parts: [input] };
    if (!earlier || key === null || !subject.isPart?.(input, earlier.input)) {
      whole.push(row);
      if (key !== null && !earlier) first.set(key, row);
      continue;
    }
    const other = Object.keys(subject.columns).find(
      (name) => !partColumns.includes(name) && name in input && !isSame(input[name], earlier.input[name]),
    );
    if (other === undefined) earlier.parts.push(input);
    else
      torn.push({
        line,
        reason: scope.say.transfer.torn(key, earlier.line, subject.columns[other]?.describe ?? other),
      });
  }
  return { whole, torn };
}

const isSame = (one: unknown, other: unknown) => asText(one) === asText(other);
const asText = (value: unknown) => JSON.stringify(value, (_, each) => (typeof each === "bigint" ? String(each) : each));

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
    // What is said of the cell names it as it stands in the file.
    if ("problem" in reading) return transfer.badCell(option.describe, reading.problem.replace(text, cell));
    input[name] = reading.value;
  }
  return null;
}
