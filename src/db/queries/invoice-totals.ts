import { invoiceTotal, type TaxedAmount } from "../../invoices/invoice-total.ts";
import type { Tx } from "../database.ts";
import { Prisma } from "../generated/client.ts";

/** Which invoices to add up; without any of these, all of the workspace. */
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
}

/** What the books keep of an invoice's way; paid and overdue are derived (SPEC 5). */
export type InvoiceStatus = "draft" | "sent" | "void";

/** An invoice with its amounts, in minor units of its currency. */
export interface InvoiceFigures {
  readonly id: string;
  readonly clientId: string;
  readonly number: string;
  readonly sequence: number;
  readonly currency: string;
  readonly status: InvoiceStatus;
  readonly issuedOn: string;
  readonly dueOn: string;
  readonly sentOn: string | null;
  readonly totalMinor: bigint;
  /** Payments less refunds. */
  readonly paidMinor: bigint;
}

interface Head {
  id: string;
  clientId: string;
  number: string;
  sequence: number | bigint;
  currency: string;
  status: InvoiceStatus;
  issuedOn: string;
  dueOn: string;
  sentOn: string | null;
  discountBps: number | bigint | null;
  discountMinor: number | bigint | null;
}

interface Sum {
  invoiceId: string;
  taxBps: number | bigint;
  minor: number | bigint;
}

/**
 * Invoices with their totals and what was paid, the oldest issue day first: three statements for any number of invoices.
 * Lists of ids hold at most 30,000.
 */
export async function invoiceTotals(tx: Tx, workspaceId: string, filter: InvoiceFilter): Promise<InvoiceFigures[]> {
  const chosen = chosenBy(workspaceId, filter);
  const heads = await tx.$queryRaw<Head[]>`
    SELECT v.id, v.clientId, v.number, v.sequence, v.currency, v.status, v.issuedOn, v.dueOn, v.sentOn,
      v.discountBps, v.discountMinor
    FROM Invoice v WHERE ${chosen} ORDER BY v.issuedOn, v.sequence`;
  const lines = await tx.$queryRaw<Sum[]>`
    SELECT v.id AS invoiceId, COALESCE(l.taxBps, v.taxBps) AS taxBps, SUM(l.amountMinor) AS minor
    FROM Invoice v JOIN InvoiceLine l ON l.invoiceId = v.id WHERE ${chosen} GROUP BY v.id, COALESCE(l.taxBps, v.taxBps)
    UNION ALL
    SELECT v.id AS invoiceId, v.taxBps AS taxBps, SUM(i.amountMinor) AS minor
    FROM Invoice v JOIN Income i ON i.invoiceId = v.id WHERE ${chosen} GROUP BY v.id, v.taxBps`;
  const payments = await tx.$queryRaw<Sum[]>`
    SELECT v.id AS invoiceId, 0 AS taxBps, SUM(p.amountMinor) AS minor
    FROM Invoice v JOIN Payment p ON p.invoiceId = v.id WHERE ${chosen} GROUP BY v.id`;
  const amounts = amountsByInvoice(lines);
  const paid = new Map(payments.map((row) => [row.invoiceId, BigInt(row.minor)]));
  const figures = heads.map((head) => figuresOf(head, amounts.get(head.id) ?? [], paid.get(head.id) ?? 0n));
  return filter.open ? figures.filter((one) => outstandingMinor(one) > 0n) : figures;
}

/** What is still owed on an invoice: sent ones less their payments, negative when overpaid; drafts and void ones owe nothing (SPEC 5). */
export function outstandingMinor(invoice: Pick<InvoiceFigures, "status" | "totalMinor" | "paidMinor">): bigint {
  return invoice.status === "sent" ? invoice.totalMinor - invoice.paidMinor : 0n;
}

function chosenBy(workspaceId: string, filter: InvoiceFilter): Prisma.Sql {
  const statuses = filter.open || filter.dueBefore ? (["sent"] as const) : filter.statuses;
  const among = (column: string, values: readonly string[]) =>
    values.length === 0 ? Prisma.sql`1 = 0` : Prisma.sql`${Prisma.raw(`v.${column}`)} IN (${Prisma.join([...values])})`;
  const terms = [
    Prisma.sql`v.workspaceId = ${workspaceId}`,
    ...(filter.clientIds ? [among("clientId", filter.clientIds)] : []),
    ...(filter.invoiceIds ? [among("id", filter.invoiceIds)] : []),
    ...(statuses ? [among("status", statuses)] : []),
    ...(filter.issued ? [Prisma.sql`v.issuedOn BETWEEN ${filter.issued.from} AND ${filter.issued.to}`] : []),
    ...(filter.dueBefore ? [Prisma.sql`v.dueOn < ${filter.dueBefore}`] : []),
  ];
  return Prisma.join(terms, " AND ");
}

function amountsByInvoice(rows: readonly Sum[]): Map<string, TaxedAmount[]> {
  const amounts = new Map<string, TaxedAmount[]>();
  for (const row of rows) {
    const list = amounts.get(row.invoiceId) ?? [];
    list.push({ amountMinor: BigInt(row.minor), taxBps: Number(row.taxBps) });
    amounts.set(row.invoiceId, list);
  }
  return amounts;
}

function figuresOf(head: Head, amounts: readonly TaxedAmount[], paidMinor: bigint): InvoiceFigures {
  const { discountBps, discountMinor, ...rest } = head;
  const discount = {
    discountBps: discountBps === null ? null : Number(discountBps),
    discountMinor: discountMinor === null ? null : BigInt(discountMinor),
  };
  return {
    ...rest,
    sequence: Number(head.sequence),
    totalMinor: invoiceTotal(amounts, discount).totalMinor,
    paidMinor,
  };
}
