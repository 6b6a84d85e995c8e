import type { InvoiceFilter } from "../db/queries/chosen-invoices.ts";
import { type InvoiceSum, invoiceSums } from "../db/queries/invoice-sums.ts";
import { type InvoiceFigures, invoiceTotals, outstandingMinor } from "../db/queries/invoice-totals.ts";
import type { Scope } from "../scope.ts";
import type { Period } from "../time/period.ts";
import { clientNames } from "./client-names.ts";
import { daysOverdue, type ShownStatus, shownStatus } from "./invoice-status.ts";

/** Which invoices to list; a period is that of their issue days. */
export interface InvoiceQuery {
  readonly clientId?: string | undefined;
  /** `issued` are those that were sent, paid or not. */
  readonly status?: ShownStatus | "overdue" | "issued" | undefined;
  /** Only these. */
  readonly ids?: readonly string[] | undefined;
  readonly period?: Period | undefined;
  /** Of those waiting to be paid, by the day they are due. */
  readonly due?: Period | undefined;
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
  const filter = filterOf(scope, query);
  const sums = await scope.query(invoiceSums, { ...filter, today: scope.today });
  const count = sums.reduce((all, sum) => all + sum.count, 0);
  const page = await scope.query(invoiceTotals, { ...filter, first: { by: "newest", most } });
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
  return { rows, count, totals: totalsOf(sums) };
}

function filterOf(scope: Scope, { clientId, status, period, due, ids }: InvoiceQuery): InvoiceFilter {
  const filter = { clientIds: clientId === undefined ? undefined : [clientId], invoiceIds: ids, issued: period };
  if (due) return { ...filter, due, open: true };
  if (status === "issued") return { ...filter, statuses: ["sent"] };
  if (status === "overdue") return { ...filter, open: true, dueBefore: scope.today };
  if (status === "sent" || status === "paid") return { ...filter, settled: status === "paid" };
  return { ...filter, statuses: status === undefined ? undefined : [status] };
}

const order: readonly StatusTotal["status"][] = ["draft", "sent", "overdue", "paid", "void"];

function totalsOf(sums: readonly InvoiceSum[]): StatusTotal[] {
  const currencies = [...new Set(sums.map((sum) => sum.currency))].sort();
  return currencies.flatMap((currency) =>
    order.flatMap((status) => {
      const own = sums.filter((sum) => sum.currency === currency && is(sum, status));
      if (own.length === 0) return [];
      const add = (of: (sum: InvoiceSum) => bigint) => own.reduce((all, sum) => all + of(sum), 0n);
      return [
        {
          status,
          currency,
          count: own.reduce((all, sum) => all + sum.count, 0),
          totalMinor: add((sum) => sum.totalMinor),
          outstandingMinor: add((sum) => (sum.status === "sent" ? sum.totalMinor - sum.paidMinor : 0n)),
        },
      ];
    }),
  );
}

function is(sum: InvoiceSum, status: StatusTotal["status"]): boolean {
  if (status === "overdue") return sum.late;
  return status === "paid" ? sum.settled : sum.status === status && !sum.settled;
}
