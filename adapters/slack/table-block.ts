import type { types } from "@slack/bolt";
import { numericColumns, tableText } from "../../src/chat/plain-text.ts";
import type { Card } from "../../src/chat/reply.ts";
import { oneLine } from "./escape.ts";
import { monospacePieces, type Piece } from "./text-blocks.ts";

type Table = NonNullable<Card["table"]>;

/** Slack's limits for a table: its rows with the head, its columns, and the letters of all its cells. */
const most = { rows: 100, columns: 20, letters: 10_000 };
const longestCell = 500;
/** Slack wants a letter in every cell. */
const blank = " ";

/** A table as Slack's own where it fits into one, else in letters of one width. */
export function tablePieces(table: Table): readonly Piece[] {
  const head = table.head.map(cell);
  const rows = table.rows.map((row) => head.map((_, column) => cell(row[column] ?? "")));
  const lines = tableText(head, rows).map((line) => line.slice(2));
  const all = [head, ...rows];
  const letters = all.flat().reduce((sum, text) => sum + Math.max(text.length, 1), 0);
  const fits = all.length <= most.rows && head.length <= most.columns && letters <= most.letters;
  if (!fits || head.length === 0) return monospacePieces(lines);
  const block: types.TableBlock = {
    type: "table",
    rows: all.map((row) => row.map((text) => ({ type: "raw_text", text: text || blank }))),
    column_settings: numericColumns(head, rows).map((right) => ({ align: right ? "right" : "left", is_wrapped: true })),
  };
  return [{ block, said: lines.join("\n") }];
}

function cell(text: string): string {
  return text.trim() === "" ? "" : oneLine(text, longestCell);
}
