import { owedPerClient } from "../db/queries/owed-sums.ts";
import type { Scope } from "../scope.ts";
import { addDays, type Day } from "../time/day.ts";

/** The ages of what is owed, in days past due (SPEC 5). */
export const ages = ["current", "1–30", "31–60", "61–90", "90+"] as const;

/** Amounts by age, in the order of `ages`, in minor units. */
export type AgedMinor = readonly [bigint, bigint, bigint, bigint, bigint];

export interface ClientAging {
  readonly clientId: string;
  readonly name: string;
  readonly byAge: AgedMinor;
  readonly totalMinor: bigint;
}

/** What is owed in one currency, by age: of every client, the greatest debtor first, and together. */
export interface CurrencyAging {
  readonly currency: string;
  readonly clients: readonly ClientAging[];
  readonly byAge: AgedMinor;
  readonly totalMinor: bigint;
}

/** The first due day of each age but the last, which has no end. */
function agesSince(today: Day): Day[] {
  return [0, -30, -60, -90].map((days) => addDays(today, days));
}

/** Which of `ages` something due on a day has. */
export function ageOf(dueOn: Day, today: Day): number {
  const since = agesSince(today);
  const age = since.findIndex((day) => dueOn >= day);
  return age === -1 ? since.length : age;
}

/** Ages what is outstanding on open invoices, per currency and client; of one client or of all. */
export async function agingOf(scope: Scope, clientId?: string): Promise<CurrencyAging[]> {
  const sums = await scope.query(owedPerClient, { clientId, since: agesSince(scope.today) });
  const currencies = [...new Set(sums.map((one) => one.currency))];
  return currencies.map((currency) => {
    const own = sums.filter((one) => one.currency === currency);
    const clients = [...byClient(own)]
      .map(([id, its]) => ({ clientId: id, name: its[0]?.name ?? "", ...aged(its) }))
      .sort((a, b) =>
        a.totalMinor === b.totalMinor ? a.name.localeCompare(b.name) : a.totalMinor < b.totalMinor ? 1 : -1,
      );
    return { currency, clients, ...aged(own) };
  });
}

type Owed = Awaited<ReturnType<typeof owedPerClient>>[number];

function byClient(sums: readonly Owed[]): Map<string, Owed[]> {
  const groups = new Map<string, Owed[]>();
  for (const one of sums) {
    const group = groups.get(one.clientId);
    if (group) group.push(one);
    else groups.set(one.clientId, [one]);
  }
  return groups;
}

function aged(sums: readonly Owed[]): { byAge: AgedMinor; totalMinor: bigint } {
  const byAge: [bigint, bigint, bigint, bigint, bigint] = [0n, 0n, 0n, 0n, 0n];
  for (const { span, minor } of sums) byAge[span as 0 | 1 | 2 | 3 | 4] += minor;
  return { byAge, totalMinor: byAge.reduce((sum, minor) => sum + minor, 0n) };
}
