import type { SubjectName } from "./subject.ts";
import { subjectNamed } from "./subjects.ts";

/** A CSV file with the columns of a subject and an example row, to be filled and sent back. */
export async function makeTemplate(name: SubjectName): Promise<string> {
  const { stringify } = await import("csv-stringify/sync");
  const { columns, example } = subjectNamed(name);
  const names = Object.keys(columns);
  const head = names.map((column) => columns[column]?.describe ?? column);
  return `\uFEFF${stringify([head, names.map((column) => example[column] ?? "")], { record_delimiter: "\r\n" })}`;
}
