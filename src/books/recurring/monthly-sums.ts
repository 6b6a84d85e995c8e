import { divideHalfUp, type Money, money } from "../../money/money.ts";
import type { Scope } from "../../scope.ts";
import { addDays, addMonths } from "../../time/day.ts";
import type { RecurringEntry } from "./read-recurring.ts";
import { daysBetween } from "./turn.ts";

/** What recurs, a month. */
export interface MonthlySums {
  readonly out: readonly Money[];
  readonly in: readonly Money[];
}

/** What recurring entries come to a month on average over the next twelve, each currency apart; what is paused or has ended is not in it. */
export async function monthlySums(scope: Scope, entries: readonly RecurringEntry[]): Promise<MonthlySums> {
  const until = addDays(addMonths(scope.today, 12), -1);
  const sums = { out: new Map<string, bigint>(), in: new Map<string, bigint>() };
  for (const { row, kind, startOn, nextOn } of entries) {
    if (!nextOn || row.pausedOn !== null) continue;
    const turns = await daysBetween({ rule: row.rule, startOn }, nextOn, until);
    const side = sums[kind === "expense" ? "out" : "in"];
    side.set(row.currency, (side.get(row.currency) ?? 0n) + row.amountMinor * BigInt(turns.length));
  }
  const monthly = (side: ReadonlyMap<string, bigint>) =>
    [...side].flatMap(([currency, minor]) => (minor === 0n ? [] : [money(divideHalfUp(minor, 12n), currency)]));
  return { out: monthly(sums.out), in: monthly(sums.in) };
}
