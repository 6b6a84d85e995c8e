/**
 * A text as a cell of a CSV file. Spreadsheets run what begins with `=`, `+`, `-`, `@`, a tab or a line break as a
 * formula: such a text gets an apostrophe before it, which they show as nothing (OWASP, CSV injection). A plain number keeps its sign.
 */
export function safeCell(text: string): string {
  const isNumber = /^[-+]?\d+([.,]\d+)?$/.test(text);
  return !isNumber && /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
}

/** The text that a cell of a CSV file stands for: without the apostrophe that keeps it from being run. */
export function plainCell(cell: string): string {
  return /^'[=+\-@\t\r\n]/.test(cell) ? cell.slice(1) : cell;
}
