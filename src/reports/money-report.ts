import { clientClassification } from "../books/classifications.ts";
import type { Basis, Grouping } from "../db/queries/report-sources.ts";
import { reportSums, type Sum } from "../db/queries/report-sums.ts";
import { anyTaxedPayment } from "../db/queries/report-taxed.ts";
import { nameKey } from "../name-key.ts";
import type { Scope } from "../scope.ts";
import type { Period } from "../time/period.ts";
import { groupNames, isSpan } from "./group-names.ts";
import { type Totals, totalsOf } from "./totals.ts";

export type Side = Sum["side"];

/** What a report of money is asked for. */
export interface ReportAsked {
  readonly sides: readonly Side[];
  readonly period: Period;
  readonly basis: Basis;
  readonly groupBy: Grouping;
  readonly clientId?: string | undefined;
  readonly classificationId?: string | undefined;
  readonly categoryId?: string | undefined;
  readonly vendor?: string | undefined;
  readonly modeId?: string | undefined;
  readonly memberId?: string | undefined;
  /** Only these expenses. */
  readonly ids?: readonly string[] | undefined;
}

/** What came in, what went out, and what is left of it. */
export interface Figures {
  readonly income: Totals;
  readonly expenses: Totals;
  readonly net: Totals;
}

export interface ReportGroup extends Figures {
  readonly key: string | null;
  /** What people call it; null for entries that have none. */
  readonly name: string | null;
}

/** A report: totals, and groups (spans of time in order, others the largest first). */
export interface MoneyReport {
  readonly asked: ReportAsked;
  /** How many entries, payments and invoices it counted. */
  readonly entries: number;
  readonly total: Figures;
  readonly groups: readonly ReportGroup[];
  /** The groups that have a name, those not shown too: how many there are, and what they come to. */
  readonly named: Figures & { readonly count: number };
  /** How many further groups there are. */
  readonly left: number;
  /** Some payment counted belongs to an invoice with tax, so that what was received includes it. */
  readonly taxIncluded: boolean;
}

const mostSpans = 120;
const mostGroups = 12;

/** Income, expenses or both over a period (SPEC 11), by one statement over the entries; `reportSums` tells the bases. */
export async function moneyReport(scope: Scope, asked: ReportAsked): Promise<MoneyReport> {
  const { period, vendor, ...rest } = asked;
  const base = scope.workspace.currency;
  const sums = await scope.query(reportSums, {
    ...rest,
    ...period,
    vendorKey: vendor === undefined ? undefined : nameKey(vendor),
    clientWork: (await clientClassification(scope)).id,
    base,
    today: scope.today,
  });
  const groups = ordered(asked, grouped(sums, base));
  const shown = isSpan(asked.groupBy) ? groups.slice(-mostSpans) : groups.slice(0, mostGroups);
  const names = await groupNames(
    scope,
    asked.groupBy,
    shown.map((group) => group.key),
    sums,
  );
  const counted = asked.basis === "cash" && asked.sides.includes("income") && sums.some((sum) => sum.side === "income");
  return {
    asked,
    entries: sums.reduce((count, sum) => count + sum.entries, 0),
    total: figures(sums, base),
    groups: ordered(
      asked,
      shown.map((group) => ({ ...group, name: names.get(group.key) ?? null })),
    ),
    named: {
      ...figures(
        sums.filter((sum) => sum.key !== null),
        base,
      ),
      count: groups.filter((group) => group.key !== null).length,
    },
    left: groups.length - shown.length,
    taxIncluded: counted && (await scope.query(anyTaxedPayment, { ...rest, ...period })),
  };
}

type Group = Figures & { readonly key: string | null };

function grouped(sums: readonly Sum[], base: string): Group[] {
  const byKey = new Map<string | null, Sum[]>();
  for (const sum of sums) {
    const known = byKey.get(sum.key);
    if (known) known.push(sum);
    else byKey.set(sum.key, [sum]);
  }
  return [...byKey].map(([key, parts]) => ({ key, ...figures(parts, base) }));
}

function figures(sums: readonly Sum[], base: string): Figures {
  const income = sums.filter((sum) => sum.side === "income");
  const expenses = sums.filter((sum) => sum.side === "expenses");
  const spent = expenses.map((sum) => ({ ...sum, minor: -sum.minor }));
  return {
    income: totalsOf(income, base),
    expenses: totalsOf(expenses, base),
    net: totalsOf([...income, ...spent], base),
  };
}

/** Spans of time in their order; others the largest first, and by name (a key, before names are known) where equal. */
function ordered<T extends Group & { readonly name?: string | null }>(asked: ReportAsked, groups: T[]): T[] {
  if (asked.groupBy === "none") return [];
  if (isSpan(asked.groupBy)) return groups.sort((a, b) => ((a.key ?? "") < (b.key ?? "") ? -1 : 1));
  const side = asked.sides.length > 1 ? "net" : asked.sides[0] === "expenses" ? "expenses" : "income";
  const label = (group: T) => group.name ?? group.key ?? "";
  return groups.sort((a, b) => compare(worth(b[side]), worth(a[side])) || (label(a) < label(b) ? -1 : 1));
}

/** What a total is worth beside others: in the base currency, then what has no rate. */
const worth = (totals: Totals): readonly bigint[] => [
  totals.inBase.minor,
  ...totals.apart.map((amount) => amount.minor),
];

function compare(a: readonly bigint[], b: readonly bigint[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? 0n) - (b[i] ?? 0n);
    if (difference !== 0n) return difference < 0n ? -1 : 1;
  }
  return 0;
}
