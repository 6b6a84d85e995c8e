import { literally } from "../literally.ts";
import { type Day, monthOf, yearOf } from "../time/day.ts";

/** A workspace's pattern filled in: `INV-{n}`, `{yyyy}-{nnn}`; `{yy}` and `{mm}` too. Year and month are the issue day's. */
export function fillPattern(pattern: string, n: number, issuedOn: Day): string {
  const year = String(yearOf(issuedOn));
  return pattern
    .replace(/\{yyyy\}/g, year)
    .replace(/\{yy\}/g, year.slice(2))
    .replace(/\{mm\}/g, String(monthOf(issuedOn)).padStart(2, "0"))
    .replace(/\{(n+)\}/g, (_all, ns: string) => String(n).padStart(ns.length, "0"));
}

/** The count a number carries when it is of the pattern, else null: `INV-007` of `INV-{n}` is 7. */
export function countIn(pattern: string, number: string): number | null {
  const shape = pattern
    .split(/(\{yyyy\}|\{yy\}|\{mm\}|\{n+\})/)
    .map((part) => (part.startsWith("{n") ? "(\\d{1,9})" : part.startsWith("{") ? "\\d+" : literally(part)))
    .join("");
  const match = new RegExp(`^${shape}$`, "i").exec(number);
  return match?.[1] === undefined ? null : Number(match[1]);
}
