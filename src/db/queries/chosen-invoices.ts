import { Prisma } from "../generated/client.ts";
import type { InvoiceStatus } from "./invoice-figures.ts";

const { sql, join } = Prisma;

/** Which invoices; without any of these, all of the workspace. Lists of ids hold at most 30,000. */
export interface InvoiceFilter {
  readonly clientIds?: readonly string[] | undefined;
  readonly invoiceIds?: readonly string[] | undefined;
  /** Only sent ones that are not paid to the last cent: what is owed (SPEC 5). */
  readonly open?: boolean | undefined;
  readonly statuses?: readonly InvoiceStatus[] | undefined;
  /** Issued on these days, both included. */
  readonly issued?: { readonly from: string; readonly to: string } | undefined;
  /** Due on these days, both included. */
  readonly due?: { readonly from: string; readonly to: string } | undefined;
  /** Sent, and due before this day. */
  readonly dueBefore?: string | undefined;
  /** Sent ones that are paid, or that are not. */
  readonly settled?: boolean | undefined;
}

/**
 * The invoices of a filter: `v`, beside what is kept of them, `k`, from where fewest are looked at. `inOrder` of issue they are
 * walked, unless what is owed is asked for, of which there is little.
 */
export function chosenInvoices(workspaceId: string, filter: InvoiceFilter, inOrder: boolean): Prisma.Sql {
  const { clientIds, invoiceIds, open, issued, dueBefore } = filter;
  const whole = clientIds === undefined && invoiceIds === undefined;
  const tables =
    open && whole
      ? sql`KeptInvoice k CROSS JOIN Invoice v ON v.id = k.id`
      : sql`Invoice v CROSS JOIN KeptInvoice k ON k.id = v.id`;
  const of = (alias: Prisma.Sql) => sql`${alias}.workspaceId = ${workspaceId}`;
  const statuses = dueBefore !== undefined || filter.settled !== undefined ? (["sent"] as const) : filter.statuses;
  const free = inOrder || open || issued ? sql`+` : Prisma.empty;
  return sql`${tables} WHERE ${join(
    [
      ...(clientIds ? [ofClients(workspaceId, clientIds)] : [open && whole ? of(sql`k`) : of(sql`v`)]),
      ...(invoiceIds ? [among(sql`v.id`, invoiceIds)] : []),
      ...(statuses ? [among(sql`${free}v.status`, statuses)] : []),
      ...(issued ? [sql`v.issuedOn BETWEEN ${issued.from} AND ${issued.to}`] : []),
      ...(filter.due ? [sql`v.dueOn BETWEEN ${filter.due.from} AND ${filter.due.to}`] : []),
      ...(dueBefore ? [open && whole ? sql`k.dueOn < ${dueBefore}` : sql`${free}v.dueOn < ${dueBefore}`] : []),
      ...keptTerms(filter),
    ],
    " AND ",
  )}`;
}

/** What is asked of `k`, which what is kept tells. */
function keptTerms({ open, settled }: InvoiceFilter): Prisma.Sql[] {
  return [
    ...(open ? [sql`k.owed = 1`] : []),
    ...(settled === undefined ? [] : [settled ? sql`k.settled = 1` : sql`k.settled = 0`]),
  ];
}

/** Through the workspace's clients, so that the index by client is taken and not the one by status. */
function ofClients(workspaceId: string, ids: readonly string[]): Prisma.Sql {
  return sql`v.clientId IN (SELECT c.id FROM Client c WHERE c.workspaceId = ${workspaceId} AND ${among(sql`c.id`, ids)})`;
}

function among(column: Prisma.Sql, values: readonly string[]): Prisma.Sql {
  return values.length === 0 ? sql`1 = 0` : sql`${column} IN (${join([...values])})`;
}
