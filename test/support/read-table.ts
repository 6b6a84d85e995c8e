import type { Card } from "../../src/chat/reply.ts";

/** Reads a table back from letters of one width: its columns stand apart by two blanks or more in every line. */
export function readTable(text: string): NonNullable<Card["table"]> {
  const lines = text.split("\n");
  const width = Math.max(...lines.map((line) => line.length));
  const isGap = (at: number) => lines.every((line) => (line[at] ?? " ") === " ");
  const columns: (readonly [from: number, to: number])[] = [];
  let from: number | null = null;
  for (let at = 0; at <= width; at++) {
    const over = at === width || (isGap(at) && isGap(at + 1));
    if (from === null && !over && !isGap(at)) from = at;
    else if (from !== null && over) {
      columns.push([from, at]);
      from = null;
    }
  }
  const [head = [], ...rows] = lines.map((line) => columns.map(([start, end]) => line.slice(start, end).trim()));
  return { head, rows };
}
