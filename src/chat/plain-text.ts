import type { Card, Reply } from "./reply.ts";

/** A reply as plain text, whatever it holds: the console, a notification's preview, and every platform's fallback. */
export function plainText(reply: Pick<Reply, "text" | "card" | "buttons">): string {
  const parts = [reply.text];
  if (reply.card) parts.push(cardText(reply.card));
  if (reply.buttons.length > 0) parts.push(reply.buttons.map((button) => `[${button.label}]`).join(" "));
  return parts.filter((part) => part !== "").join("\n");
}

function cardText(card: Card): string {
  const width = Math.max(0, ...card.fields.map((field) => field.label.length));
  const lines = [
    card.title,
    ...card.fields.map(
      (field) => `  ${field.label.padEnd(width)}  ${field.value.replaceAll("\n", `\n${" ".repeat(width + 4)}`)}`,
    ),
  ];
  if (card.table) lines.push(...tableText(card.table.head, card.table.rows));
  if (card.note) lines.push(card.note);
  return lines.filter((line) => line !== "").join("\n");
}

const numeric = /^[^\p{L}]*\d[\d.,\s%]*[^\p{L}]*$|^—$/u;

/** A table as lines whose columns stand under each other in letters of one width, numbers to the right. */
export function tableText(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => (row[column] ?? "").length)));
  const right = numericColumns(head, rows);
  const line = (cells: readonly string[]) =>
    `  ${cells.map((cell, c) => (right[c] ? cell.padStart(widths[c] ?? 0) : cell.padEnd(widths[c] ?? 0))).join("  ")}`.trimEnd();
  return [line(head), ...rows.map(line)];
}

/** Which columns hold numbers alone, and so stand to the right. */
export function numericColumns(head: readonly string[], rows: readonly (readonly string[])[]): boolean[] {
  return head.map((_, column) => rows.every((row) => numeric.test(row[column] ?? "—")));
}
