import { fold } from "../../fold.ts";
import { tableWords } from "../../words/table-words.ts";

const tables = new Map(
  Object.entries(tableWords).flatMap(([table, words]) => words.split(" ").map((word) => [word, table] as const)),
);

/** The table that words name: `all my gastos`; undefined when they name none. */
export function tableCalled(said: string): string | undefined {
  const words = fold(said).split(/[^\p{L}]+/u);
  return words.map((word) => tables.get(word)).find((table) => table !== undefined);
}
