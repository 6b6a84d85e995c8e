import { UserError } from "../errors.ts";
import type { Scope } from "../scope.ts";
import { type Day, monthOf, yearOf } from "../time/day.ts";

/** An invoice's place in the gapless count, and the number people see. */
export interface InvoiceNumber {
  readonly sequence: number;
  readonly number: string;
}

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
    .map((part) => (part.startsWith("{n") ? "(\\d{1,9})" : part.startsWith("{") ? "\\d+" : escaped(part)))
    .join("");
  const match = new RegExp(`^${shape}$`, "i").exec(number);
  return match?.[1] === undefined ? null : Number(match[1]);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/**
 * The next invoice's number (SPEC 5: automatic, gapless, unique). The count follows the newest invoice's number when that
 * is of the pattern, so that books begun at INV-031 go on with INV-032; else it is the invoice's place in the workspace.
 * An own number is taken as it stands; a UserError when it is already used.
 */
export async function takeNumber(scope: Scope, issuedOn: Day, own?: string): Promise<InvoiceNumber> {
  const newest = await scope.read.invoice.findFirst({
    orderBy: { sequence: "desc" },
    select: { sequence: true, number: true },
  });
  const sequence = (newest?.sequence ?? 0) + 1;
  if (own !== undefined) return { sequence, number: await unused(scope, own.trim()) };
  const pattern = scope.workspace.invoicePattern;
  const last = newest && countIn(pattern, newest.number);
  for (let n = last ? last + 1 : sequence; ; n++) {
    const number = fillPattern(pattern, n, issuedOn);
    if (!(await scope.read.invoice.findFirst({ where: { number }, select: { id: true } }))) return { sequence, number };
  }
}

async function unused(scope: Scope, number: string): Promise<string> {
  const { invoices } = scope.say;
  if (number === "" || number.length > 40) throw new UserError(invoices.badNumber(number), invoices.examples.create);
  const same = await scope.read.invoice.findFirst({ where: { number }, include: { client: true } });
  if (same) throw new UserError(invoices.numberTaken(same.number, same.client.name), invoices.examples.create);
  return number;
}
