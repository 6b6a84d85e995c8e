import { namesOfClients } from "../db/queries/client-names.ts";
import { reportSums, type Sum } from "../db/queries/report-sums.ts";
import { type Totals, totalsOf } from "../reports/totals.ts";
import type { Scope } from "../scope.ts";
import type { Period } from "../time/period.ts";

/** What was received and spent on each day of a time, on cash basis (SPEC 2), to be added up over any days in it. */
export interface MoneyDays {
  readonly of: (side: Sum["side"], period: Period) => Totals;
  /** What was received less what was spent. */
  readonly net: (period: Period) => Totals;
}

/** Reads the days of a time in one statement. */
export async function readMoneyDays(scope: Scope, period: Period, sides: readonly Sum["side"][]): Promise<MoneyDays> {
  const base = scope.workspace.currency;
  const asked = { ...period, sides, basis: "cash", groupBy: "day", clientWork: "", base, today: scope.today } as const;
  const sums = await scope.query(reportSums, asked);
  const within = ({ from, to }: Period) => sums.filter(({ key }) => key !== null && key >= from && key <= to);
  return {
    of: (side, days) =>
      totalsOf(
        within(days).filter((sum) => sum.side === side),
        base,
      ),
    net: (days) =>
      totalsOf(
        within(days).map((sum) => (sum.side === "income" ? sum : { ...sum, minor: -sum.minor })),
        base,
      ),
  };
}

/** A client, or nobody, and what was received of them. */
export interface PaidBy {
  readonly name: string | null;
  readonly totals: Totals;
}

/** Those something was received of in a period, who paid most in front; at most so many. */
export async function paidBy(scope: Scope, period: Period, most: number): Promise<PaidBy[]> {
  const base = scope.workspace.currency;
  const asked = {
    ...period,
    sides: ["income"],
    basis: "cash",
    groupBy: "client",
    clientWork: "",
    base,
    today: scope.today,
  } as const;
  const sums = await scope.query(reportSums, asked);
  const payers = [...new Set(sums.map((sum) => sum.key))].map((id) => ({
    id,
    totals: totalsOf(
      sums.filter((sum) => sum.key === id),
      base,
    ),
  }));
  const worth = ({ totals }: { totals: Totals }) => totals.inBase.minor + (totals.apart[0]?.minor ?? 0n);
  payers.sort((a, b) => (worth(b) > worth(a) ? 1 : worth(b) < worth(a) ? -1 : (a.id ?? "") < (b.id ?? "") ? -1 : 1));
  const first = payers.slice(0, most);
  const names = await scope.query(
    namesOfClients,
    first.flatMap(({ id }) => id ?? []),
  );
  return first.map(({ id, totals }) => ({ name: id === null ? null : (names.get(id) ?? null), totals }));
}
