import type { Money } from "../money/money.ts";
import { nameKey } from "../name-key.ts";
import type { Scope } from "../scope.ts";
import type { Day } from "../time/day.ts";

/** What makes two entries the same to an import: day, amount, and what they were for. */
export function entryKey(on: string, amount: Money, what: string | null | undefined): string {
  return [on, amount.minor, amount.currency, nameKey(what ?? "")].join("|");
}

/** How often the books hold each entry, over the days that a file covers. */
export async function knownEntries(
  scope: Scope,
  table: "income" | "expense",
  inputs: readonly { readonly date: Day }[],
): Promise<ReadonlyMap<string, number>> {
  const days = inputs.map((one) => one.date).sort();
  const span = { gte: days[0] ?? "", lte: days.at(-1) ?? "" };
  const keys =
    table === "income"
      ? (await scope.read.income.findMany({ where: { earnedOn: span } })).map((row) =>
          entryKey(row.earnedOn, { minor: row.amountMinor, currency: row.currency }, row.note),
        )
      : (await scope.read.expense.findMany({ where: { spentOn: span } })).map((row) =>
          entryKey(row.spentOn, { minor: row.amountMinor, currency: row.currency }, row.vendor ?? row.note),
        );
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
