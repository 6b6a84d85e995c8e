import { type Invoice, Prisma } from "../generated/client.ts";

/** What the books keep of an invoice's way; paid and overdue are derived (SPEC 5). */
export type InvoiceStatus = Invoice["status"];

/** Sums up to here stay far inside 64 bits when they are taxed; greater ones are added up outside of SQL. */
const plainSums = 10n ** 14n;

/**
 * The invoices of a source, which calls them `v`, as rows of a table `figures`: heads, sum of lines, payments, and the
 * total with discount and tax. The total is null where it takes more than one tax rate or very great sums, for
 * `invoiceTotal` to work out; the rule is the same (EN 16931).
 */
export function figuresOf(source: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    sums AS MATERIALIZED (
      SELECT v.id, v.clientId, v.currency, v.status, v.dueOn, v.taxBps, v.discountBps, v.discountMinor,
        COALESCE((SELECT SUM(l.amountMinor) FROM InvoiceLine l WHERE l.invoiceId = v.id), 0)
          + COALESCE((SELECT SUM(i.amountMinor) FROM Income i WHERE i.invoiceId = v.id), 0) AS linesMinor,
        COALESCE((SELECT SUM(p.amountMinor) FROM Payment p WHERE p.invoiceId = v.id), 0) AS paidMinor,
        EXISTS (SELECT 1 FROM InvoiceLine l WHERE l.invoiceId = v.id AND l.taxBps <> v.taxBps) AS mixed
      FROM ${source}
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
