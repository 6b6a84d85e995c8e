import type { Said } from "./match-form.ts";

/** What a kept list is called, and what stands on it: behind a colon, parted by commas, semicolons or lines. */
export function listSaid(said: Said): Said {
  const [, name = "", lines] = /^([^:\n]+?)\s*[:\n]\s*(\S[\s\S]*)$/u.exec(said.name ?? "") ?? [];
  if (lines === undefined) return said;
  if (said.category !== "checklist") return { ...said, name, notes: lines };
  return { ...said, name, lines: listed(lines) };
}

/** Items parted by semicolons or lines, else by commas: one a line. */
export function listed(lines: string): string {
  const split = /[;\n]/.test(lines) ? /\s*[;\n]\s*/ : /\s*,\s*/;
  return lines
    .split(split)
    .map((line) => line.replace(/^["“”«](.*)["“”»]$/u, "$1"))
    .filter((line) => line !== "")
    .join("\n");
}

/** `Camera Sony A7, cost 2200`: what a thing is called, and what is noted of it. */
export function noted(said: Said): Said {
  const [, name, notes] = /^([^,:\n]+?)\s*[,:\n]\s*(\S[\s\S]*)$/u.exec(said.name ?? "") ?? [];
  return name && notes ? { ...said, name, notes } : said;
}
