import { namesOfClients } from "../db/queries/client-names.ts";
import { type InvoiceFigures, invoiceTotals, outstandingMinor } from "../db/queries/invoice-totals.ts";
import { type Money, money } from "../money/money.ts";
import type { Scope } from "../scope.ts";
import { addDays, type Day, daysBetween } from "../time/day.ts";

/** An invoice of which something is owed. */
export interface OwedInvoice {
  readonly number: string;
  readonly client: string;
  readonly outstanding: Money;
  readonly daysOverdue: number;
}

/** Invoices of which something is owed: the first of them, the ids of all, how many there are, and what is owed in each currency. */
export interface OwedInvoices {
  readonly ids: readonly string[];
  readonly first: readonly OwedInvoice[];
  readonly count: number;
  readonly totals: readonly Money[];
}

/** What falls due from today to a day, and what was due before today. */
export interface DueInvoices {
  readonly due: OwedInvoices;
  readonly overdue: OwedInvoices;
  /** Those that are told of by a nudge of their own at about that time, and so are only counted. */
  readonly apart: Pick<OwedInvoices, "ids" | "totals">;
}

/** Invoices named in a digest, of each kind. */
const named = 3;

/**
 * The invoices due by a day that are not paid, from the beginning or from a day on, those due for longest in front; of those in
 * `nudged` only which they are.
 */
export async function readDueInvoices(
  scope: Scope,
  by: Day,
  {
    from,
    nudged = new Set(),
  }: { readonly from?: Day | undefined; readonly nudged?: ReadonlySet<string> | undefined } = {},
): Promise<DueInvoices> {
  const until = await scope.query(invoiceTotals, { open: true, dueBefore: addDays(by, 1) });
  const all = from === undefined ? until : until.filter((one) => one.dueOn >= from);
  const open = all.filter(({ id }) => !nudged.has(id));
  const apart = owed(
    all.filter(({ id }) => nudged.has(id)),
    new Map(),
    scope.today,
  );
  open.sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.sequence - b.sequence));
  const due = open.filter((one) => one.dueOn >= scope.today);
  const overdue = open.filter((one) => one.dueOn < scope.today);
  const shown = [...due.slice(0, named), ...overdue.slice(0, named)];
  const names = await scope.query(
    namesOfClients,
    shown.map((one) => one.clientId),
  );
  return { due: owed(due, names, scope.today), overdue: owed(overdue, names, scope.today), apart };
}

function owed(invoices: readonly InvoiceFigures[], names: ReadonlyMap<string, string>, today: Day): OwedInvoices {
  return {
    ids: invoices.map(({ id }) => id),
    count: invoices.length,
    totals: perCurrency(invoices.map((one) => money(outstandingMinor(one), one.currency))),
    first: invoices.slice(0, named).map((one) => ({
      number: one.number,
      client: names.get(one.clientId) ?? "",
      outstanding: money(outstandingMinor(one), one.currency),
      daysOverdue: daysBetween(one.dueOn, today),
    })),
  };
}

/** Amounts added up, one a currency, in the order of their codes. */
export function perCurrency(amounts: readonly Money[]): Money[] {
  const sums = new Map<string, bigint>();
  for (const { minor, currency } of amounts) sums.set(currency, (sums.get(currency) ?? 0n) + minor);
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([currency, minor]) => money(minor, currency));
}
