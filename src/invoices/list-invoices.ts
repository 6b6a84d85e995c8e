import { type InvoiceFigures, invoiceTotals, outstandingMinor } from "../db/queries/invoice-totals.ts";
import type { Scope } from "../scope.ts";
import type { Period } from "../time/period.ts";
import { clientNames } from "./client-names.ts";
import { daysOverdue, type ShownStatus, shownStatus } from "./invoice-status.ts";

/** Which invoices to list; a period is that of their issue days. */
export interface InvoiceQuery {
  readonly clientId?: string | undefined;
  readonly status?: ShownStatus | "overdue" | undefined;
  readonly period?: Period | undefined;
}

export interface ListedInvoice extends InvoiceFigures {
  readonly client: string;
  readonly shown: ShownStatus;
  readonly outstandingMinor: bigint;
  readonly daysOverdue: number;
}

/** How many invoices of a status there are in a currency, and what they come to; overdue ones are among the sent. */
export interface StatusTotal {
  readonly status: ShownStatus | "overdue";
  readonly currency: string;
  readonly count: number;
  readonly totalMinor: bigint;
  readonly outstandingMinor: bigint;
}

/** A page of invoices, the newest issue day first, with how many there are and what they come to (SPEC 5). */
export interface InvoiceList {
  readonly rows: readonly ListedInvoice[];
  readonly count: number;
  readonly totals: readonly StatusTotal[];
}

/** Invoices of a client, status or period; at most `most` rows, the totals over all of them. */
export async function listInvoices(scope: Scope, query: InvoiceQuery, most = 20): Promise<InvoiceList> {
  const found = await scope.query(invoiceTotals, {
    clientIds: query.clientId === undefined ? undefined : [query.clientId],
    issued: query.period,
    ...statusFilter(scope, query.status),
  });
  const all = found.filter((one) => wanted(scope, one, query.status)).reverse();
  const page = all.slice(0, most);
  const names = await clientNames(
    scope,
    page.map((one) => one.clientId),
  );
  const rows = page.map((one) => ({
    ...one,
    client: names.get(one.clientId) ?? "",
    shown: shownStatus(one),
    outstandingMinor: outstandingMinor(one),
    daysOverdue: daysOverdue(one, scope.today),
  }));
  return { rows, count: all.length, totals: totalsOf(scope, all) };
}

function statusFilter(scope: Scope, status: InvoiceQuery["status"]) {
  if (status === undefined) return {};
  if (status === "overdue") return { dueBefore: scope.today, open: true };
  return { statuses: [status === "paid" ? ("sent" as const) : status] };
}

function wanted(scope: Scope, one: InvoiceFigures, status: InvoiceQuery["status"]): boolean {
  if (status === undefined) return true;
  return status === "overdue" ? daysOverdue(one, scope.today) > 0 : shownStatus(one) === status;
}

function totalsOf(scope: Scope, all: readonly InvoiceFigures[]): StatusTotal[] {
  const totals = new Map<string, { count: number; totalMinor: bigint; outstandingMinor: bigint }>();
  const add = (status: StatusTotal["status"], one: InvoiceFigures) => {
    const key = `${status} ${one.currency}`;
    const sum = totals.get(key) ?? { count: 0, totalMinor: 0n, outstandingMinor: 0n };
    sum.count += 1;
    sum.totalMinor += one.totalMinor;
    sum.outstandingMinor += outstandingMinor(one);
    totals.set(key, sum);
  };
  for (const one of all) {
    add(shownStatus(one), one);
    if (daysOverdue(one, scope.today) > 0) add("overdue", one);
  }
  const order: readonly StatusTotal["status"][] = ["draft", "sent", "overdue", "paid", "void"];
  const currencies = [...new Set(all.map((one) => one.currency))].sort();
  return currencies.flatMap((currency) =>
    order.flatMap((status) => {
      const sum = totals.get(`${status} ${currency}`);
      return sum ? [{ status, currency, ...sum }] : [];
    }),
  );
}
