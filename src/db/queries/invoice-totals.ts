import { invoiceTotal, type TaxedAmount } from "../../invoices/invoice-total.ts";
import type { Tx } from "../database.ts";
import { Prisma } from "../generated/client.ts";
import { figuresOf, fitting, type InvoiceFilter, type InvoiceStatus, type Page, wholeOpen } from "./invoice-figures.ts";
import { settleUnsure } from "./settle-unsure.ts";

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

interface Raw {
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
  paidMinor: number | bigint;
  totalMinor: number | bigint | null;
}

/**
 * Invoices with their totals and what was paid: one statement for any number of invoices, and one more for those of
 * several tax rates; the oldest issue day first, a page of the newest the newest first. Of a page only those come back that
 * fit by what was paid. `unsummed` narrows to those of several rates (see `invoiceSums`).
 */
export async function invoiceTotals(
  tx: Tx,
  workspaceId: string,
  filter: InvoiceFilter & { readonly page?: Page | undefined; readonly unsummed?: boolean | undefined },
): Promise<InvoiceFigures[]> {
  const { page } = filter;
  if (wholeOpen(filter)) await settleUnsure(tx, workspaceId);
  const rows = await tx.$queryRaw<Raw[]>`
    WITH ${figuresOf(workspaceId, filter, page)}
    SELECT id, clientId, number, sequence, currency, status, issuedOn, dueOn, sentOn, discountBps, discountMinor,
      paidMinor, totalMinor
    FROM figures WHERE ${fitting(filter)} ${filter.unsummed ? Prisma.sql`AND totalMinor IS NULL` : Prisma.empty}
    ORDER BY ${page ? Prisma.sql`issuedOn DESC, sequence DESC` : Prisma.sql`issuedOn, sequence`}`;
  const unsolved = rows.filter((row) => row.totalMinor === null).map((row) => row.id);
  const amounts = await amountsByRate(tx, workspaceId, unsolved);
  const figures = rows.map((row) => figuresFrom(row, amounts.get(row.id) ?? []));
  if (filter.open) return figures.filter((one) => outstandingMinor(one) > 0n);
  return filter.settled === undefined ? figures : figures.filter((one) => isSettled(one) === filter.settled);
}

/** Whether an invoice is paid: sent, nothing left of it, and not merely empty (SPEC 5). */
export function isSettled(invoice: Pick<InvoiceFigures, "status" | "totalMinor" | "paidMinor">): boolean {
  const { status, totalMinor, paidMinor } = invoice;
  return status === "sent" && totalMinor <= paidMinor && (totalMinor !== 0n || paidMinor !== 0n);
}

/** What is still owed on an invoice: sent ones less their payments, negative when overpaid; drafts and void ones owe nothing (SPEC 5). */
export function outstandingMinor(invoice: Pick<InvoiceFigures, "status" | "totalMinor" | "paidMinor">): bigint {
  return invoice.status === "sent" ? invoice.totalMinor - invoice.paidMinor : 0n;
}

interface RateSum {
  invoiceId: string;
  taxBps: number | bigint;
  minor: number | bigint;
}

/** How many invoices one statement names. */
const named = 10_000;

async function amountsByRate(tx: Tx, workspaceId: string, ids: readonly string[]): Promise<Map<string, TaxedAmount[]>> {
  const amounts = new Map<string, TaxedAmount[]>();
  for (let from = 0; from < ids.length; from += named) {
    const chosen = Prisma.sql`v.workspaceId = ${workspaceId} AND v.id IN (${Prisma.join(ids.slice(from, from + named))})`;
    const sums = await tx.$queryRaw<RateSum[]>`
      SELECT v.id AS invoiceId, COALESCE(l.taxBps, v.taxBps) AS taxBps, SUM(l.amountMinor) AS minor
      FROM Invoice v JOIN InvoiceLine l ON l.invoiceId = v.id WHERE ${chosen} GROUP BY v.id, COALESCE(l.taxBps, v.taxBps)
      UNION ALL
      SELECT v.id AS invoiceId, v.taxBps AS taxBps, SUM(i.amountMinor) AS minor
      FROM Invoice v JOIN Income i ON i.invoiceId = v.id WHERE ${chosen} GROUP BY v.id, v.taxBps`;
    for (const { invoiceId, taxBps, minor } of sums) {
      const list = amounts.get(invoiceId) ?? [];
      list.push({ amountMinor: BigInt(minor), taxBps: Number(taxBps) });
      amounts.set(invoiceId, list);
    }
  }
  return amounts;
}

function figuresFrom(row: Raw, amounts: readonly TaxedAmount[]): InvoiceFigures {
  const { discountBps, discountMinor, totalMinor, paidMinor, sequence, ...head } = row;
  const discount = {
    discountBps: discountBps === null ? null : Number(discountBps),
    discountMinor: discountMinor === null ? null : BigInt(discountMinor),
  };
  return {
    ...head,
    sequence: Number(sequence),
    totalMinor: totalMinor === null ? invoiceTotal(amounts, discount).totalMinor : BigInt(totalMinor),
    paidMinor: BigInt(paidMinor),
  };
}
