import type { Scope } from "../scope.ts";
import { fillPattern } from "./number-pattern.ts";

/** An invoice as it is pointed at. */
export interface InvoiceName {
  readonly id: string;
  readonly number: string;
}

/** How many invoices a loose reference is compared with, the newest first. */
const compared = 500;

/**
 * The invoices a text means, the newest first: `INV-3` in any case, or a bare count (`3`, `#3`, `inv 3`), which fits every
 * number that ends in it, zeros before it aside; the workspace's own pattern goes before others.
 */
export async function findInvoices(scope: Scope, text: string): Promise<readonly InvoiceName[]> {
  const typed = text.trim();
  if (typed === "") return [];
  const exact = await whole(scope, typed);
  if (exact.length > 0) return exact;
  const count = /^(?:#|\p{L}{2,10}[.\s]*(?:no\.?|nr\.?|number|#)?)?\s*0*(\d{1,9})$/iu.exec(typed)?.[1];
  return count === undefined ? [] : byCount(scope, Number(count));
}

/** Invoices whose number is near to what was typed, for "did you mean": of the same digits, else the newest. */
export async function closeInvoices(scope: Scope, text: string, most: number): Promise<readonly InvoiceName[]> {
  const digits = /\d+/.exec(text)?.[0];
  const near = digits ? await numbers(scope, { number: { contains: digits } }, most) : [];
  return near.length > 0 ? near : numbers(scope, {}, most);
}

/** Numbers that start or end the way the person typed, the newest first; only of those clients, when some are given. */
export async function startingInvoices(
  scope: Scope,
  given: { readonly typed: string; readonly clientIds: readonly string[]; readonly most: number },
): Promise<readonly InvoiceName[]> {
  const text = given.typed.trim().replace(/^#/, "");
  const said = text === "" ? {} : { OR: [{ number: { startsWith: text } }, { number: { contains: `-${text}` } }] };
  const whose = given.clientIds.length === 0 ? {} : { clientId: { in: [...given.clientIds] } };
  return numbers(scope, { ...said, ...whose }, given.most);
}

async function whole(scope: Scope, typed: string): Promise<readonly InvoiceName[]> {
  const exact = await numbers(scope, { number: { in: [typed, typed.toUpperCase()] } }, 2);
  if (exact.length > 0) return exact.filter((one) => one.number === typed || exact.length === 1);
  const starting = await numbers(scope, { number: { startsWith: typed } }, compared);
  return starting.filter((one) => one.number.toLowerCase() === typed.toLowerCase());
}

async function byCount(scope: Scope, count: number): Promise<readonly InvoiceName[]> {
  const own = fillPattern(scope.workspace.invoicePattern, count, scope.today);
  const patterned = await numbers(scope, { number: own }, 1);
  if (patterned.length > 0) return patterned;
  const ending = await numbers(scope, { number: { endsWith: String(count) } }, compared);
  return ending.filter((one) => Number(/\d+$/.exec(one.number)?.[0]) === count).slice(0, 8);
}

async function numbers(scope: Scope, where: object, most: number): Promise<readonly InvoiceName[]> {
  return scope.read.invoice.findMany({
    where,
    select: { id: true, number: true },
    orderBy: { sequence: "desc" },
    take: most,
  });
}
