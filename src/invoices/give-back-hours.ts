import { UserError } from "../errors.ts";
import type { Scope } from "../scope.ts";
import type { InvoiceLineView } from "./read-invoice.ts";

/** Makes the hours that lines bill unbilled again, for good: the lines go. */
export async function giveBackHours(scope: Scope, lineIds: readonly string[]): Promise<void> {
  const ids = [...lineIds];
  const where = { OR: [{ lineId: { in: ids } }, { voidLineId: { in: ids } }] };
  for (const row of await scope.read.hoursEntry.findMany({ where })) {
    const lineId = row.lineId !== null && ids.includes(row.lineId) ? null : row.lineId;
    const voidLineId = row.voidLineId !== null && ids.includes(row.voidLineId) ? null : row.voidLineId;
    await scope.write.update("hoursEntry", row.id, { lineId, voidLineId });
  }
}

/** Makes the hours on an invoice that is voided unbilled, remembering their lines for when it comes back. */
export async function setAsideHours(scope: Scope, lines: readonly InvoiceLineView[]): Promise<void> {
  const where = { lineId: { in: lines.map((line) => line.id) } };
  for (const row of await scope.read.hoursEntry.findMany({ where }))
    await scope.write.update("hoursEntry", row.id, { lineId: null, voidLineId: row.lineId });
}

/** Bills the hours again that an invoice gave back when it was voided. A UserError when they were billed or changed since. */
export async function billAgain(scope: Scope, number: string, lines: readonly InvoiceLineView[]): Promise<void> {
  const rows = await scope.read.hoursEntry.findMany({
    where: { voidLineId: { in: lines.map((line) => line.id) } },
    include: { line: { select: { invoice: { select: { number: true } } } } },
  });
  const { work } = scope.say;
  const elsewhere = rows.find((row) => row.line !== null)?.line;
  if (elsewhere) throw new UserError(work.billedSince(number, elsewhere.invoice.number));
  for (const line of lines) {
    if (line.minutes === null) continue;
    const own = rows.filter((row) => row.voidLineId === line.id);
    const minutes = own.reduce((sum, row) => sum + row.minutes, 0);
    if (minutes !== line.minutes) throw new UserError(work.changedSince(number));
  }
  for (const row of rows) await scope.write.update("hoursEntry", row.id, { lineId: row.voidLineId, voidLineId: null });
}
