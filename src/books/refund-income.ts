import { UserError } from "../errors.ts";
import type { Money } from "../money/money.ts";
import type { NamedOrNew } from "../named.ts";
import type { Scope } from "../scope.ts";
import type { Day } from "../time/day.ts";
import { type IncomeEntry, readIncomeEntry } from "./income-entry.ts";
import { takeMode } from "./payment-modes.ts";
import { checkRefund } from "./revise-amount.ts";

export interface IncomeRefund {
  /** How much is given back, above zero. */
  readonly amount: Money;
  readonly on: Day;
  /** How it was given back; the original's payment mode when not said. */
  readonly mode?: NamedOrNew | undefined;
  readonly note?: string | undefined;
}

/**
 * Gives money of an income entry back: an entry below zero linked to it, for the same client and classification (SPEC 2).
 * UserErrors: more than is left of the original in all, another currency, an entry not received, one that is a line of
 * an invoice (whose payments are refunded instead), a refund itself.
 */
export async function refundIncome(scope: Scope, id: string, given: IncomeRefund): Promise<IncomeEntry> {
  const { books } = scope.say;
  const original = await readIncomeEntry(scope, id);
  if (given.amount.minor <= 0n) throw new UserError(books.noAmount, books.refundExample);
  if (original.invoice) throw new UserError(books.refundByInvoice(original.invoice.name));
  if (original.row.amountMinor < 0n) throw new UserError(books.refundOfRefund);
  if (!original.mode) throw new UserError(books.refundNotReceived);
  await checkRefund(scope, "income", original.row, given.amount);
  const mode = given.mode ? await takeMode(scope, given.mode) : original.mode;
  const row = await scope.write.insert("income", {
    amountMinor: -given.amount.minor,
    currency: given.amount.currency,
    earnedOn: given.on,
    classificationId: original.classification.id,
    clientId: original.client?.id ?? null,
    projectId: original.project?.id ?? null,
    serviceId: original.service?.id ?? null,
    modeId: mode.id,
    receivedOn: given.on,
    note: given.note ?? original.row.note,
    refundOfId: id,
    memberId: scope.person.id,
  });
  return { ...original, row, mode };
}
