import { UserError } from "../errors.ts";
import { decodeColumns } from "../history/row-text.ts";
import type { Scope } from "../scope.ts";
import type { Day } from "../time/day.ts";
import { countIn, fillPattern } from "./number-pattern.ts";

/** An invoice's place in the gapless count, and the number people see. */
export interface InvoiceNumber {
  readonly sequence: number;
  readonly number: string;
}

/** How many invoices, the newest first, are looked through for one that the books numbered. */
const lookedThrough = 1000;

/** The workspace's pattern, and those it had before. */
async function patterns(scope: Scope): Promise<readonly string[]> {
  const { id, invoicePattern } = scope.workspace;
  const changes = await scope.read.changeRow.findMany({
    where: { rowId: id, table: "workspace", before: { contains: "invoicePattern" } },
    select: { before: true },
  });
  const former = changes.map((row) => decodeColumns(row.before ?? "{}").invoicePattern);
  return [invoicePattern, ...former.filter((one) => typeof one === "string")];
}

/** The count that the newest invoice of any of the patterns carries; 0 before the first. Own numbers of other kinds don't count. */
async function lastCount(scope: Scope): Promise<number> {
  const known = await patterns(scope);
  const newest = await scope.read.invoice.findMany({
    orderBy: { sequence: "desc" },
    select: { number: true },
    take: lookedThrough,
  });
  for (const { number } of newest) {
    const counts = known.flatMap((pattern) => countIn(pattern, number) ?? []);
    if (counts.length > 0) return Math.max(...counts);
  }
  return 0;
}

/** The number the next invoice gets. */
export async function nextNumber(scope: Scope, issuedOn: Day): Promise<string> {
  for (let n = (await lastCount(scope)) + 1; ; n++) {
    const number = fillPattern(scope.workspace.invoicePattern, n, issuedOn);
    if (!(await scope.read.invoice.findFirst({ where: { number }, select: { id: true } }))) return number;
  }
}

/**
 * The next invoice's number (SPEC 5: automatic, gapless, unique). The count follows the newest invoice's that is of the
 * pattern, or was of an earlier one, so that books begun at INV-031 go on with INV-032. An own number is taken as it stands;
 * a UserError when it is already used, or is of the pattern and would leave numbers out.
 */
export async function takeNumber(scope: Scope, issuedOn: Day, own?: string): Promise<InvoiceNumber> {
  const newest = await scope.read.invoice.aggregate({ _max: { sequence: true } });
  const sequence = (newest._max.sequence ?? 0) + 1;
  if (own === undefined) return { sequence, number: await nextNumber(scope, issuedOn) };
  const number = await unused(scope, own.trim());
  if ((await lastCount(scope)) > 0 && countIn(scope.workspace.invoicePattern, number) !== null) {
    const next = await nextNumber(scope, issuedOn);
    const { invoices } = scope.say;
    if (number !== next) throw new UserError(invoices.leavesGap(number, next), invoices.examples.create);
  }
  return { sequence, number };
}

async function unused(scope: Scope, number: string): Promise<string> {
  const { invoices } = scope.say;
  if (number === "" || number.length > 40) throw new UserError(invoices.badNumber(number), invoices.examples.create);
  const same = await scope.read.invoice.findFirst({ where: { number }, include: { client: true } });
  if (same) throw new UserError(invoices.numberTaken(same.number, same.client.name), invoices.examples.create);
  return number;
}
