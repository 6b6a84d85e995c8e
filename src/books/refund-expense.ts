import { takeClient } from "../clients/take-client.ts";
import { UserError } from "../errors.ts";
import { type Money, money } from "../money/money.ts";
import { nameKey } from "../name-key.ts";
import type { NamedOrNew } from "../named.ts";
import type { Scope } from "../scope.ts";
import type { Day } from "../time/day.ts";
import { takeCategory } from "./classifications.ts";
import { type ExpenseEntry, readExpenseEntry } from "./expense-entry.ts";
import { takeMode } from "./payment-modes.ts";
import { checkRefund } from "./revise-amount.ts";

export interface ExpenseRefund {
  /** How much came back, above zero. */
  readonly amount: Money;
  readonly on: Day;
  readonly mode?: NamedOrNew | undefined;
  readonly note?: string | undefined;
  /** The expense it was paid for, when known. */
  readonly of?: string | undefined;
  /** What a refund of no known expense was for. */
  readonly vendor?: string | undefined;
  readonly category?: NamedOrNew | undefined;
  readonly client?: NamedOrNew | undefined;
}

/**
 * Takes money back from a vendor: an expense below zero (SPEC 2). Linked to the expense it was paid for, it is for the
 * same category, vendor and client, and UserErrors refuse more than is left of it in all, another currency, an expense
 * not paid, and the refund of a refund.
 */
export async function refundExpense(scope: Scope, given: ExpenseRefund): Promise<ExpenseEntry> {
  const { books } = scope.say;
  if (given.amount.minor <= 0n) throw new UserError(books.noAmount, books.refundExample);
  const original = given.of === undefined ? null : await readExpenseEntry(scope, given.of);
  if (original) await checkOriginal(scope, original, given.amount);
  const { category, client, project, vendor } = original
    ? { ...original, vendor: original.row.vendor }
    : await asNamed(scope, given);
  const mode = given.mode || !original?.mode ? await takeMode(scope, given.mode) : original.mode;
  const row = await scope.write.insert("expense", {
    amountMinor: -given.amount.minor,
    currency: given.amount.currency,
    spentOn: given.on,
    categoryId: category?.id ?? null,
    vendor,
    vendorKey: vendor && nameKey(vendor),
    clientId: client?.id ?? null,
    projectId: project?.id ?? null,
    billable: original?.row.billable ?? false,
    modeId: mode.id,
    paidOn: given.on,
    note: given.note ?? original?.row.note ?? null,
    refundOfId: original?.row.id ?? null,
    memberId: scope.person.id,
  });
  return { row, category, client, project, mode };
}

/** What a refund of no known expense is for: what was said of it. */
async function asNamed(scope: Scope, { category, client, vendor }: ExpenseRefund) {
  return {
    category: category ? await takeCategory(scope, "category", category) : null,
    client: client ? await takeClient(scope, client) : null,
    project: null,
    vendor: vendor ?? null,
  };
}

async function checkOriginal(scope: Scope, original: ExpenseEntry, amount: Money): Promise<void> {
  if (original.row.amountMinor < 0n) throw new UserError(scope.say.books.refundOfRefund);
  if (!original.mode) throw new UserError(scope.say.books.refundNotPaid);
  await checkRefund(scope, "expense", original.row, money(amount.minor, amount.currency));
}
