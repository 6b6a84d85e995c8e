import { nameKey } from "../name-key.ts";
import type { Sheet } from "./sheet.ts";
import type { Subject, SubjectName } from "./subject.ts";
import { subjectNamed, subjects } from "./subjects.ts";

/** What a sheet holds, and in which of its columns (counted from 0) each thing stands. */
export interface Mapping {
  readonly subject: SubjectName;
  readonly columns: Readonly<Record<string, number>>;
  /** The column that says in which currency amounts are. */
  readonly currency?: number;
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
  const missing = Object.entries(subject.columns).filter(([name, option]) => option.required && !(name in columns));
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
  const guesses = subjects.map((subject) => {
    const guess = guessFor(sheet, subject);
    const said = file.includes(subject.name) || file.includes(subject.name.replace(/s$/, ""));
    return { ...guess, score: guess.score + (said ? 5 : 0) };
  });
  const best = guesses.reduce((a, b) => (b.score > a.score ? b : a));
  return best.mapping;
}

/** Required columns of a subject that a mapping leaves open. */
export function openColumns({ subject, columns }: Mapping): string[] {
  return Object.entries(subjectNamed(subject).columns).flatMap(([name, option]) =>
    option.required && !(name in columns) ? [name] : [],
  );
}

/** The mapping as text for a button, and back. */
export function encodeMapping(mapping: Mapping): string {
  return JSON.stringify(mapping);
}

/** Reads a kept mapping back. */
export function decodeMapping(text: string): Mapping {
  return JSON.parse(text) as Mapping;
}
