import type { Payment } from "../db/generated/client.ts";
import { UserError } from "../errors.ts";
import type { Money } from "../money/money.ts";
import type { Scope } from "../scope.ts";
import type { IncomeEntry } from "./income-entry.ts";
import { takeMode } from "./payment-modes.ts";
import type { IncomePatch } from "./revise-income.ts";

/** What was received for an entry that is on an invoice: the payment that stands for it there (SPEC 5); null when nothing was. */
export async function receiptOf(scope: Scope, { row, invoice }: IncomeEntry): Promise<Payment | null> {
  return invoice && scope.read.payment.findFirst({ where: { incomeId: row.id } });
}

/**
 * Brings a receipt along when its entry is corrected: same amount, mode and day; gone when the money did not arrive after
 * all. A UserError when more would then have been given back on the invoice than was paid.
 */
export async function reviseReceipt(
  scope: Scope,
  receipt: Payment,
  entry: IncomeEntry,
  patch: IncomePatch,
  amount: Money | undefined,
): Promise<void> {
  if (patch.mode === null || patch.received === false) await scope.write.remove("payment", receipt.id);
  else {
    const together = receipt.paidOn === entry.row.earnedOn ? patch.on : undefined;
    const mode = patch.mode && (await takeMode(scope, patch.mode));
    await scope.write.update("payment", receipt.id, {
      ...(amount ? { amountMinor: amount.minor } : {}),
      ...(mode ? { modeId: mode.id } : {}),
      paidOn: patch.receivedOn ?? together ?? receipt.paidOn,
    });
  }
  const paid = await scope.read.payment.aggregate({
    where: { invoiceId: receipt.invoiceId },
    _sum: { amountMinor: true },
  });
  if ((paid._sum.amountMinor ?? 0n) < 0n)
    throw new UserError(scope.say.invoices.refundsFirst(entry.invoice?.name ?? ""));
}
