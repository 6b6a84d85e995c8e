import { Prisma } from "../generated/client.ts";

/** What the books keep of an invoice's way; paid and overdue are derived (SPEC 5). */
export type InvoiceStatus = "draft" | "sent" | "void";

/** Which invoices; without any of these, all of the workspace. Lists of ids hold at most 30,000. */
export interface InvoiceFilter {
  readonly clientIds?: readonly string[] | undefined;
  readonly invoiceIds?: readonly string[] | undefined;
  /** Only sent ones that are not paid to the last cent: what is owed (SPEC 5). */
  readonly open?: boolean | undefined;
  readonly statuses?: readonly InvoiceStatus[] | undefined;
  /** Issued on these days, both included. */
  readonly issued?: { readonly from: string; readonly to: string } | undefined;
  /** Sent, and due before this day. */
  readonly dueBefore?: string | undefined;
  /** Sent ones that are paid, or that are not. */
  readonly settled?: boolean | undefined;
  /** Those of which it is not known whether something is owed on them (see `settleUnsure`). */
  readonly unsure?: boolean | undefined;
}

/**
 * A window on the invoices of a filter, the newest issue day first, before what was paid is looked at. It is chosen first,
 * so that the lines and payments of others are not read.
 */
export interface Page {
  readonly most: number;
  readonly offset: number;
}

function pageOf(from: Prisma.Sql, { most, offset }: Page): Prisma.Sql {
  return Prisma.sql`(SELECT v.* FROM ${from} ORDER BY v.issuedOn DESC, v.sequence DESC LIMIT ${most} OFFSET ${offset}) v`;
}

/** Whether what is owed is asked of a whole workspace: then it is looked for among the invoices that may be open. */
export function wholeOpen({ open, clientIds, invoiceIds }: InvoiceFilter): boolean {
  return open === true && clientIds === undefined && invoiceIds === undefined;
}

/** Where the invoices of a filter are found, and the conditions on them. */
function fromOf(workspaceId: string, filter: InvoiceFilter, inOrder: boolean): Prisma.Sql {
  const chosen = chosenBy(workspaceId, filter, inOrder);
  if (!wholeOpen(filter) && !filter.unsure) return Prisma.sql`Invoice v WHERE ${chosen}`;
  const unsure = filter.unsure ? Prisma.sql`AND o.unsure = 1` : Prisma.empty;
  return Prisma.sql`OpenInvoice o CROSS JOIN Invoice v
    WHERE o.workspaceId = ${workspaceId} ${unsure} AND v.id = o.invoiceId AND ${chosen}`;
}

/** Sums up to here stay far inside 64 bits when they are taxed; greater ones are added up outside of SQL. */
const plainSums = 10n ** 14n;

/**
 * The invoices of a filter as rows of a table `figures`: heads, sum of lines, payments, and the total with discount and
 * tax. The total is null where it takes more than one tax rate or very great sums, for `invoiceTotal` to work out; the
 * rule is the same (EN 16931).
 */
export function figuresOf(workspaceId: string, filter: InvoiceFilter, page?: Page): Prisma.Sql {
  const from = fromOf(workspaceId, filter, page !== undefined);
  return Prisma.sql`
    sums AS MATERIALIZED (
      SELECT v.id, v.clientId, v.number, v.sequence, v.currency, v.status, v.issuedOn, v.dueOn, v.sentOn, v.taxBps,
        v.discountBps, v.discountMinor,
        COALESCE((SELECT SUM(l.amountMinor) FROM InvoiceLine l WHERE l.invoiceId = v.id), 0)
          + COALESCE((SELECT SUM(i.amountMinor) FROM Income i WHERE i.invoiceId = v.id), 0) AS linesMinor,
        COALESCE((SELECT SUM(p.amountMinor) FROM Payment p WHERE p.invoiceId = v.id), 0) AS paidMinor,
        EXISTS (SELECT 1 FROM InvoiceLine l WHERE l.invoiceId = v.id AND l.taxBps <> v.taxBps) AS mixed
      FROM ${page ? pageOf(from, page) : from}
    ),
    bases AS (
      SELECT *, CASE
        WHEN mixed OR linesMinor < 0 OR linesMinor > ${plainSums} THEN NULL
        WHEN discountBps IS NOT NULL THEN linesMinor - (linesMinor * discountBps * 2 + 10000) / 20000
        WHEN discountMinor IS NULL THEN linesMinor
        WHEN discountMinor > linesMinor THEN 0
        ELSE linesMinor - discountMinor END AS baseMinor
      FROM sums
    ),
    figures AS (
      SELECT *, baseMinor + (baseMinor * taxBps * 2 + 10000) / 20000 AS totalMinor FROM bases
    )`;
}

/** Whether a row of `figures` that was sent is paid: nothing is left, and it was not merely empty. */
export const settled = Prisma.sql`(totalMinor <= paidMinor AND (totalMinor <> 0 OR paidMinor <> 0))`;

/** Whether something may be owed on a row of `figures`; those without a total are for the caller to judge. */
export const owed = Prisma.sql`(totalMinor IS NULL OR totalMinor > paidMinor)`;

/** The rows of `figures` that fit by what was paid; those without a total stay in, for the caller to judge. */
export function fitting(filter: InvoiceFilter): Prisma.Sql {
  if (filter.open) return owed;
  if (filter.settled === undefined) return Prisma.sql`1 = 1`;
  return filter.settled
    ? Prisma.sql`(totalMinor IS NULL OR ${settled})`
    : Prisma.sql`(totalMinor IS NULL OR NOT ${settled})`;
}

/** The plus keeps SQLite from choosing by status or due day where a page is read in the order of issue. */
function chosenBy(workspaceId: string, filter: InvoiceFilter, inOrder: boolean): Prisma.Sql {
  const only = (column: Prisma.Sql) => (inOrder ? Prisma.sql`+${column}` : column);
  const sent = filter.open || filter.dueBefore !== undefined || filter.settled !== undefined;
  const statuses = sent ? (["sent"] as const) : filter.statuses;
  const terms = [
    filter.clientIds ? ofClients(workspaceId, filter.clientIds) : Prisma.sql`v.workspaceId = ${workspaceId}`,
    ...(filter.invoiceIds ? [among(Prisma.sql`v.id`, filter.invoiceIds)] : []),
    ...(statuses ? [among(only(Prisma.sql`v.status`), statuses)] : []),
    ...(filter.issued ? [Prisma.sql`v.issuedOn BETWEEN ${filter.issued.from} AND ${filter.issued.to}`] : []),
    ...(filter.dueBefore ? [Prisma.sql`${only(Prisma.sql`v.dueOn`)} < ${filter.dueBefore}`] : []),
  ];
  return Prisma.join(terms, " AND ");
}

/** Through the workspace's clients, so that the index by client is taken and not the one by status. */
function ofClients(workspaceId: string, ids: readonly string[]): Prisma.Sql {
  return Prisma.sql`v.clientId IN (SELECT c.id FROM Client c WHERE c.workspaceId = ${workspaceId} AND ${among(Prisma.sql`c.id`, ids)})`;
}

function among(column: Prisma.Sql, values: readonly string[]): Prisma.Sql {
  return values.length === 0 ? Prisma.sql`1 = 0` : Prisma.sql`${column} IN (${Prisma.join([...values])})`;
}
