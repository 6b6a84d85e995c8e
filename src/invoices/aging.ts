import { type InvoiceFigures, outstandingMinor } from "../db/queries/invoice-totals.ts";
import type { Scope } from "../scope.ts";
import { type Day, daysBetween } from "../time/day.ts";
import { clientNames } from "./client-names.ts";
import { openInvoices } from "./find-open.ts";

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

/** Which of `ages` something due on a day has. */
export function ageOf(dueOn: Day, today: Day): number {
  const days = daysBetween(dueOn, today);
  if (days <= 0) return 0;
  return days <= 30 ? 1 : days <= 60 ? 2 : days <= 90 ? 3 : 4;
}

/** Ages what is outstanding on open invoices, per currency and client; of one client or of all. */
export async function agingOf(scope: Scope, clientId?: string): Promise<CurrencyAging[]> {
  const open = await openInvoices(scope, clientId);
  const names = await clientNames(
    scope,
    open.map((one) => one.clientId),
  );
  const currencies = [...new Set(open.map((one) => one.currency))].sort();
  return currencies.map((currency) => {
    const own = open.filter((one) => one.currency === currency);
    const clients = [...byClient(own)]
      .map(([id, its]) => ({ clientId: id, name: names.get(id) ?? "", ...aged(its, scope.today) }))
      .sort((a, b) =>
        a.totalMinor === b.totalMinor ? a.name.localeCompare(b.name) : a.totalMinor < b.totalMinor ? 1 : -1,
      );
    return { currency, clients, ...aged(own, scope.today) };
  });
}

function byClient(invoices: readonly InvoiceFigures[]): Map<string, InvoiceFigures[]> {
  const groups = new Map<string, InvoiceFigures[]>();
  for (const one of invoices) {
    const group = groups.get(one.clientId);
    if (group) group.push(one);
    else groups.set(one.clientId, [one]);
  }
  return groups;
}

function aged(invoices: readonly InvoiceFigures[], today: Day): { byAge: AgedMinor; totalMinor: bigint } {
  const byAge: [bigint, bigint, bigint, bigint, bigint] = [0n, 0n, 0n, 0n, 0n];
  for (const one of invoices) {
    const age = ageOf(one.dueOn as Day, today) as 0 | 1 | 2 | 3 | 4;
    byAge[age] += outstandingMinor(one);
  }
  return { byAge, totalMinor: byAge.reduce((sum, minor) => sum + minor, 0n) };
}
