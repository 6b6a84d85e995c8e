import { nameKey } from "../../name-key.ts";
import type { Scope } from "../../scope.ts";
import { addDays, addMonths, type Day, daysBetween } from "../../time/day.ts";
import { type Rule, ruleOf } from "../../time/recurrence.ts";

/** Expenses of something that are entered each by itself, the newest first. */
export interface SeenBefore {
  readonly count: number;
  readonly last: { readonly minor: bigint; readonly currency: string; readonly on: Day };
  readonly vendor: string;
  readonly category: string | undefined;
  readonly mode: string | undefined;
  /** How often it came so far, monthly where one alone tells nothing, and its next day. */
  readonly rule: Rule;
  readonly next: Day;
}

const most = 24;

/** What is known of something that does not recur: the expenses at that vendor that nothing posted; null where there are none. */
export async function seenBefore(scope: Scope, said: string): Promise<SeenBefore | null> {
  const key = nameKey(said);
  const rows = await scope.read.expense.findMany({
    where: {
      recurringId: null,
      refundOfId: null,
      amountMinor: { gt: 0n },
      OR: [{ vendorKey: key }, { vendorKey: { startsWith: `${key} ` } }],
    },
    include: { category: { select: { name: true } }, mode: { select: { name: true } } },
    orderBy: [{ spentOn: "desc" }, { createdAt: "desc" }],
    take: most,
  });
  const [last, before] = rows;
  if (!last) return null;
  const apart = before ? Math.abs(daysBetween(before.spentOn, last.spentOn)) : 30;
  const unit = apart > 300 ? "year" : apart >= 6 && apart <= 8 ? "week" : "month";
  let next = last.spentOn;
  for (let times = 1; next <= scope.today; times++) {
    next =
      unit === "week"
        ? addDays(last.spentOn, 7 * times)
        : addMonths(last.spentOn, unit === "year" ? 12 * times : times);
  }
  return {
    count: rows.length,
    last: { minor: last.amountMinor, currency: last.currency, on: last.spentOn },
    vendor: last.vendor ?? said,
    category: last.category?.name,
    mode: last.mode?.name,
    rule: ruleOf({ every: 1, unit }),
    next,
  };
}
