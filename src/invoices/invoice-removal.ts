import { invoicesNumbered } from "../db/queries/invoices-numbered.ts";
import { UserError } from "../errors.ts";
import { decodeColumns } from "../history/row-text.ts";
import type { Scope } from "../scope.ts";
import { removeTyped } from "./edit-lines.ts";
import { takeOff } from "./link-income.ts";
import { readInvoice } from "./read-invoice.ts";

/**
 * Why these invoices may not be removed together, as a sentence, or null when they may: only the newest go, so that the
 * count stays without a gap (SPEC 5). What else can be done, voiding, is said.
 */
export async function invoiceRemovalGuard(scope: Scope, ids: readonly string[]): Promise<string | null> {
  const going = await scope.query(invoicesNumbered, ids);
  const [first] = going;
  if (!first) return null;
  const goingIds = new Set(going.map((one) => one.id));
  const from = await scope.read.invoice.findMany({
    where: { sequence: { gt: first.sequence } },
    orderBy: { sequence: "asc" },
    take: going.length,
    select: { id: true, number: true },
  });
  const staying = from.find((one) => !goingIds.has(one.id));
  return staying ? scope.say.invoices.notNewest(first.number, staying.number) : null;
}

/** Whether an invoice can be removed: null, or why not (see `invoiceRemovalGuard`). */
export async function mayRemoveInvoice(scope: Scope, id: string): Promise<string | null> {
  return invoiceRemovalGuard(scope, [id]);
}

/**
 * Why the invoices that a change removed can't be brought forward again, as a sentence, or null: their numbers or places
 * in the count have been given to others since, or others before them are gone.
 */
export async function invoiceReturnGuard(scope: Scope, changeId: string): Promise<string | null> {
  const rows = await scope.read.changeRow.findMany({ where: { changeId, table: "invoice", after: null } });
  const back = rows
    .map((row) => decodeColumns(row.before ?? "{}"))
    .map((row) => ({ number: String(row.number), sequence: Number(row.sequence) }))
    .sort((a, b) => a.sequence - b.sequence);
  const [first] = back;
  if (!first) return null;
  const newest = await scope.read.invoice.aggregate({ _max: { sequence: true } });
  const taken = await scope.read.invoice.findFirst({ where: { number: { in: back.map((one) => one.number) } } });
  const fits = first.sequence === (newest._max.sequence ?? 0) + 1;
  return taken || !fits ? scope.say.invoices.numberGone(taken?.number ?? first.number) : null;
}

/**
 * Deletes the newest invoice when it was never sent, freeing its number; entries on it stay in the books. A UserError for
 * any other, saying to void it.
 */
export async function deleteDraft(scope: Scope, id: string): Promise<string> {
  const { row, lines, payments } = await readInvoice(scope, id);
  const { invoices } = scope.say;
  if (row.status === "sent" || row.sentOn !== null)
    throw new UserError(invoices.sentStays(row.number), invoices.examples.void(row.number));
  const reason = await mayRemoveInvoice(scope, id);
  if (reason) throw new UserError(reason, invoices.examples.void(row.number));
  if (payments.some((payment) => payment.row.incomeId === null))
    throw new UserError(invoices.paymentsFirst(row.number));
  for (const line of lines) {
    if (line.kind === "entry") await takeOff(scope, id, line.id);
    else await removeTyped(scope, line.id);
  }
  await scope.write.remove("invoice", id);
  return row.number;
}
