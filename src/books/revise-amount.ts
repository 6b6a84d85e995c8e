import { UserError } from "../errors.ts";
import { type Money, money } from "../money/money.ts";
import type { Scope } from "../scope.ts";

/** The amount columns of an income entry or expense; a refund's are below zero (SPEC 2). */
export interface AmountRow {
  readonly id: string;
  readonly amountMinor: bigint;
  readonly currency: string;
  readonly refundOfId: string | null;
}

type RefundableTable = "income" | "expense";

/** What has been given back of an entry, as a positive count of minor units; `except` leaves one refund out. */
async function refundedMinor(scope: Scope, table: RefundableTable, id: string, except = ""): Promise<bigint> {
  const query = { where: { refundOfId: id, id: { not: except } }, select: { amountMinor: true } };
  const rows = await (table === "income" ? scope.read.income.findMany(query) : scope.read.expense.findMany(query));
  return rows.reduce((sum, row) => sum - row.amountMinor, 0n);
}

/** The entry's row of that id in either table. */
async function amountRow(scope: Scope, table: RefundableTable, id: string): Promise<AmountRow> {
  return table === "income"
    ? scope.read.income.findFirstOrThrow({ where: { id } })
    : scope.read.expense.findFirstOrThrow({ where: { id } });
}

/**
 * The amount an entry gets by a correction: never nothing, a refund stays a refund however it was typed, and what was
 * given back is never more than the original, in its currency (SPEC 2).
 */
export async function revisedAmount(scope: Scope, table: RefundableTable, row: AmountRow, said: Money): Promise<Money> {
  if (said.minor === 0n) throw new UserError(scope.say.books.noAmount, scope.say.books.editAmountExample);
  if (row.amountMinor < 0n) {
    const refund = money(said.minor < 0n ? -said.minor : said.minor, said.currency);
    if (row.refundOfId !== null)
      await checkRefund(scope, table, await amountRow(scope, table, row.refundOfId), refund, row.id);
    return money(-refund.minor, refund.currency);
  }
  if (said.minor < 0n) throw new UserError(scope.say.books.belowZero, scope.say.books.editAmountExample);
  const refunded = await refundedMinor(scope, table, row.id);
  if (refunded > 0n && (said.currency !== row.currency || said.minor < refunded)) {
    throw new UserError(scope.say.books.belowRefunds(scope.show.minor(refunded, row.currency)));
  }
  return said;
}

/** Throws a UserError when giving `refund` (positive) back would exceed what is left of the original, or its currency. */
export async function checkRefund(
  scope: Scope,
  table: RefundableTable,
  original: AmountRow,
  refund: Money,
  except?: string,
): Promise<void> {
  const left = original.amountMinor - (await refundedMinor(scope, table, original.id, except));
  if (refund.currency === original.currency && refund.minor <= left) return;
  throw new UserError(
    scope.say.books.refundTooMuch(scope.show.money(refund), scope.show.minor(left, original.currency)),
  );
}
