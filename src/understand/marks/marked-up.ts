/** What stands between quotation marks is taken as it was typed; those of inches are none. */
const quoted = /(?<!\d)"[^"\n]*"|“[^”\n]*”|«[^»\n]*»|„[^“”\n]*[“”]/gu;

function isQuoted(text: string, at: number): boolean {
  return [...text.matchAll(quoted)].some(({ 0: all, index }) => index < at && at < index + all.length);
}

/** `~~spent 20~~`: struck out, and so not said; Slack strikes with one sign. */
const struck = /(?<![\p{L}\d~])(~~?)(?=\S)[^~\n]*\p{L}[^~\n]*(?<=\S)\1(?![\p{L}\d~])/gu;

/** `**20**`, `` `got 5` ``: how figures are set, and nothing they say; names and what things are for stay as typed. */
const emphasis = /(?<![^\s("'“„«¡¿*_`])(\*\*|__|[*_`])(?=[^\s*_`])([^*_`\n]*\d[^*_`\n]*)(?<=\S)\1(?![\p{L}\d])/gu;

/** A text without the signs chats set figures in bold, italics or code with, and without what is struck out. */
export function withoutMarkup(text: string): string {
  const unlessQuoted = (all: string, _sign: string, at: number) => (isQuoted(text, at) ? all : "");
  const kept = text.includes("~") ? text.replaceAll(struck, unlessQuoted).trim() : text;
  return /[*_`]/.test(kept) ? kept.replaceAll(emphasis, "$2").replaceAll(emphasis, "$2") : kept;
}

const separators = [";", "\t", "|"] as const;

/** `|---|---|`, below the head of a table. */
const rule = /^[|:\s-]+$/;

/** The cells of a row; a sign between quotation marks parts none. */
function cellsOf(row: string, separator: string): string[] {
  const cells: string[] = [];
  let from = 0;
  for (let at = row.indexOf(separator); at >= 0; at = row.indexOf(separator, at + 1)) {
    if (isQuoted(row, at)) continue;
    cells.push(row.slice(from, at));
    from = at + 1;
  }
  return [...cells, row.slice(from)];
}

/** The rows of a text that is a table; null where it is none: as many cells in each, and a number in most. */
function rowsBy(separator: string, text: string): string[][] | null {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "" && !rule.test(line));
  const rows = lines.map((line) => cellsOf(line, separator));
  const [first = []] = rows;
  const wide = rows.length > 1 ? 2 : 3;
  if (first.length < wide || !rows.every((row) => row.length === first.length)) return null;
  const counted = rows.filter((row) => row.some((cell) => /^\W*\d/.test(cell.trim())));
  return counted.length * 2 >= rows.length ? rows : null;
}

/** A pasted table as its rows are told in a sentence, the cells apart by commas: `2026-11-03;Hosting;-45.00`. */
export function withoutCells(text: string): string {
  for (const separator of separators) {
    if (!text.includes(separator)) continue;
    const rows = rowsBy(separator, text);
    const told = (row: readonly string[]) => row.map((cell) => cell.trim()).filter((cell) => cell !== "");
    if (rows) return rows.map((row) => told(row).join(", ")).join("\n");
  }
  return text;
}
