import { UserError } from "../errors.ts";
import type { Delay } from "../interactions/snooze-time.ts";
import { snoozedTo } from "../interactions/snoozed-to.ts";
import type { Scope } from "../scope.ts";
import { type InvoiceView, readInvoice } from "./read-invoice.ts";

/**
 * Puts the nudges about an invoice off: it is told of again then, if still unpaid, and not before (SPEC 5). UserErrors: nothing is
 * outstanding on it, the time has gone by.
 */
export async function snoozeInvoice(
  scope: Scope,
  id: string,
  delay: Delay,
): Promise<{ readonly view: InvoiceView; readonly to: Date }> {
  const view = await readInvoice(scope, id);
  if (view.outstandingMinor <= 0n) throw new UserError(scope.say.nudges.notOpen(view.row.number, view.status));
  const to = snoozedTo(scope, delay);
  await scope.write.update("invoice", id, { snoozedTo: to });
  return { view, to };
}
