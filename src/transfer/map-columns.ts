import { nameKey } from "../name-key.ts";
import { isBelow, wayOf } from "./cell-options.ts";
import type { Sheet } from "./sheet.ts";
import type { Subject, SubjectName } from "./subject.ts";
import { subjectNamed, subjects } from "./subjects.ts";

/** What a sheet holds, and in which of its columns (counted from 0) each thing stands. */
export interface Mapping {
  readonly subject: SubjectName;
  readonly columns: Readonly<Record<string, number>>;
  /** The column that says in which currency amounts are. */
  readonly currency?: number;
  /** Nothing in it is taken as the payment of an invoice. */
  readonly noPayments?: true;
}

const currencyHeadings = [
  "currency",
  "ccy",
  "curr",
  "currency code",
  "wahrung",
  "waehrung",
  "moneda",
  "devise",
  "moeda",
];

/** How sure a heading makes it that a column is meant: its own name, a word for it, or one within a longer heading. */
function likeness(heading: string, own: readonly string[], others: readonly string[]): number {
  if (own.includes(heading)) return 4;
  if (others.includes(heading)) return 3;
  const words = ` ${heading} `;
  return [...own, ...others].some((word) => word.length > 3 && words.includes(` ${word} `)) ? 1 : 0;
}

function guessFor(sheet: Sheet, subject: Subject): { readonly mapping: Mapping; readonly score: number } {
  const headings = sheet.head.map(nameKey);
  const currency = headings.findIndex((heading) => currencyHeadings.includes(heading));
  const candidates = Object.entries(subject.columns).flatMap(([name, option], order) =>
    headings.flatMap((heading, index) => {
      const own = [nameKey(name.replace(/[A-Z]/g, (letter) => ` ${letter}`)), nameKey(option.describe)];
      const score = index === currency ? 0 : likeness(heading, own, subject.headings[name] ?? []);
      return score > 0 ? [{ name, index, score, order }] : [];
    }),
  );
  candidates.sort((a, b) => b.score - a.score || a.order - b.order || a.index - b.index);
  const columns: Record<string, number> = {};
  let score = 0;
  for (const candidate of candidates) {
    if (candidate.name in columns || Object.values(columns).includes(candidate.index)) continue;
    columns[candidate.name] = candidate.index;
    score += candidate.score;
  }
  for (const [name, than] of Object.entries(subject.better ?? {})) if (name in columns && than) delete columns[than];
  const missing = openOf(subject, columns);
  const named = { subject: subject.name, columns, ...(currency < 0 ? {} : { currency }) };
  return { mapping: named, score: score - 10 * missing.length };
}

/** The likeliest mapping of a sheet, to a subject when that is known. A file's name counts where headings fit several. */
export function guessMapping(
  sheet: Sheet,
  hints: { readonly subject?: SubjectName; readonly fileName?: string },
): Mapping {
  if (hints.subject) return guessFor(sheet, subjectNamed(hints.subject)).mapping;
  const file = nameKey(hints.fileName ?? "");
  const guesses = subjects
    .filter(({ name }) => name !== "statement")
    .map((subject) => {
      const guess = guessFor(sheet, subject);
      const said = file.includes(subject.name) || file.includes(subject.name.replace(/s$/, ""));
      return { ...guess, score: guess.score + (said ? 5 : 0) };
    });
  const best = guesses.reduce((a, b) => (b.score > a.score ? b : a));
  const { subject } = best.mapping;
  if (subject !== "income" && subject !== "expenses") return best.mapping;
  const statement = guessFor(sheet, subjectNamed("statement")).mapping;
  return isStatement(sheet, statement, best.mapping) ? statement : best.mapping;
}

/**
 * Whether entries are a bank's, which go both ways: in two columns, by a word, or above and below zero where no column
 * names clients, of whom something below zero may have been given back.
 */
function isStatement(sheet: Sheet, { columns }: Mapping, entries: Mapping): boolean {
  const cells = (column: number) => sheet.rows.map((row) => (row.cells[column] ?? "").trim()).filter(Boolean);
  const exact = (name: string) => {
    const heading = nameKey(sheet.head[columns[name] ?? -1] ?? "");
    const { columns: known, headings } = subjectNamed("statement");
    const meant = [nameKey(name), nameKey(known[name]?.describe ?? name), ...(headings[name] ?? [])];
    return heading !== "" && meant.includes(heading);
  };
  if (columns.in !== undefined && columns.out !== undefined && exact("in") && exact("out")) return true;
  if (columns.amount === undefined || columns.date === undefined) return false;
  const words = columns.direction === undefined ? [] : [...new Set(cells(columns.direction).map(wayOf))];
  if (words.length === 2 && !words.includes(null)) return true;
  const amounts = cells(columns.amount).filter((cell) => /[1-9]/.test(cell));
  return !("client" in entries.columns) && amounts.some(isBelow) && !amounts.every(isBelow);
}

/** Columns of a subject that must be there and that are not: of some that may stand for each other, all. */
function openOf(subject: Subject, columns: Mapping["columns"]): string[] {
  const required = Object.entries(subject.columns).flatMap(([name, option]) =>
    option.required && !(name in columns) ? [name] : [],
  );
  const { oneOf = [] } = subject;
  const some = oneOf.length === 0 || oneOf.some((name) => name in columns);
  return some ? required : [...required, ...oneOf];
}

/** Required columns of a subject that a mapping leaves open. */
export function openColumns({ subject, columns }: Mapping): string[] {
  return openOf(subjectNamed(subject), columns);
}

/** The mapping as text for a button, and back. */
export function encodeMapping(mapping: Mapping): string {
  return JSON.stringify(mapping);
}

/** Reads a kept mapping back. */
export function decodeMapping(text: string): Mapping {
  return JSON.parse(text) as Mapping;
}
