import type { SpokenOf } from "../../src/chat/spoken-of.ts";
import { encodeMoney, money } from "../../src/money/money.ts";
import type { Scope } from "../../src/scope.ts";

/** The amount of the entry a change wrote, as canonical text; undefined where it wrote none. */
export async function lastAmount(scope: Scope, { id, subjectTable }: SpokenOf): Promise<string | undefined> {
  const change = await scope.read.change.findFirst({ where: { id }, select: { subjectId: true } });
  if (!change?.subjectId) return undefined;
  const where = { id: change.subjectId };
  const select = { amountMinor: true, currency: true };
  const row =
    subjectTable === "income"
      ? await scope.read.income.findFirst({ where, select })
      : subjectTable === "expense"
        ? await scope.read.expense.findFirst({ where, select })
        : subjectTable === "payment"
          ? await scope.read.payment.findFirst({ where, select })
          : null;
  return row ? encodeMoney(money(row.amountMinor, row.currency)) : undefined;
}
