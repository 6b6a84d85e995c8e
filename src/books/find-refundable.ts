import type { Money } from "../money/money.ts";
import { nameKey } from "../name-key.ts";
import type { Scope } from "../scope.ts";
import { addMonths } from "../time/day.ts";

/** An entry of which enough is left to refund an amount. */
export interface Refundable {
  readonly id: string;
  readonly amountMinor: bigint;
  readonly currency: string;
  readonly on: string;
  readonly note: string | null;
}

/** What is looked at: entries of the last twelve months, the newest of them. */
const months = 12;
const most = 5;

const left = (row: { amountMinor: bigint; refunds: { amountMinor: bigint }[] }) =>
  row.refunds.reduce((sum, refund) => sum + refund.amountMinor, row.amountMinor);

/** Paid expenses at a vendor, in a category or for a client that a refund of that amount could be of, newest first; none when nothing is said of it. */
export async function refundableExpenses(
  scope: Scope,
  amount: Money,
  of: {
    readonly vendor?: string | undefined;
    readonly categoryId?: string | undefined;
    readonly clientId?: string | undefined;
  },
): Promise<Refundable[]> {
  if (!of.vendor && !of.categoryId && !of.clientId) return [];
  const rows = await scope.read.expense.findMany({
    where: {
      ...(of.vendor ? { vendorKey: nameKey(of.vendor) } : {}),
      ...(of.categoryId ? { categoryId: of.categoryId } : {}),
      ...(of.clientId ? { clientId: of.clientId } : {}),
      amountMinor: { gte: amount.minor },
      currency: amount.currency,
      modeId: { not: null },
      spentOn: { gte: addMonths(scope.today, -months) },
    },
    include: { refunds: { select: { amountMinor: true } } },
    orderBy: [{ spentOn: "desc" }, { createdAt: "desc" }],
    take: most,
  });
  return rows
    .filter((row) => left(row) >= amount.minor)
    .map((row) => ({ ...row, on: row.spentOn, note: row.vendor ?? row.note }));
}

/** Received income entries of a client, not on an invoice, that a refund of that amount could be of, newest first. */
export async function refundableIncome(scope: Scope, amount: Money, clientId: string): Promise<Refundable[]> {
  const rows = await scope.read.income.findMany({
    where: {
      clientId,
      amountMinor: { gte: amount.minor },
      currency: amount.currency,
      modeId: { not: null },
      invoiceId: null,
      earnedOn: { gte: addMonths(scope.today, -months) },
    },
    include: { refunds: { select: { amountMinor: true } } },
    orderBy: [{ earnedOn: "desc" }, { createdAt: "desc" }],
    take: most,
  });
  return rows.filter((row) => left(row) >= amount.minor).map((row) => ({ ...row, on: row.earnedOn }));
}
