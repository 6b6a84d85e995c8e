import type { Day } from "../../time/day.ts";
import type { Tx } from "../database.ts";
import { Prisma } from "../generated/client.ts";
import { chosenInvoices, type InvoiceFilter } from "./chosen-invoices.ts";
import type { InvoiceStatus } from "./invoice-figures.ts";
import { settleInvoices } from "./settle-invoices.ts";

/** An invoice with its amounts, in minor units of its currency. */
export interface InvoiceFigures {
  readonly id: string;
  readonly clientId: string;
  readonly number: string;
  readonly sequence: number;
  readonly currency: string;
  readonly status: InvoiceStatus;
  readonly issuedOn: Day;
  readonly dueOn: Day;
  readonly sentOn: Day | null;
  readonly totalMinor: bigint;
  /** Payments less refunds. */
  readonly paidMinor: bigint;
}

type Raw = {
  [K in keyof InvoiceFigures]: InvoiceFigures[K] extends number | bigint ? number | bigint : InvoiceFigures[K];
};

/** Which of the invoices, and how many: the newest by their issue day, or those due first. */
export interface FirstInvoices {
  readonly by: "newest" | "due";
  readonly most: number;
}

/** Invoices with their totals and what was paid, the oldest issue day first, or the `first` of an order. */
export async function invoiceTotals(
  tx: Tx,
  workspaceId: string,
  filter: InvoiceFilter & { readonly first?: FirstInvoices | undefined },
): Promise<InvoiceFigures[]> {
  const { first } = filter;
  await settleInvoices(tx, workspaceId);
  const rows = await tx.$queryRaw<Raw[]>`
    SELECT v.id, v.clientId, v.number, v.sequence, v.currency, v.status, v.issuedOn, v.dueOn, v.sentOn,
      k.totalMinor, k.paidMinor
    FROM ${chosenInvoices(workspaceId, filter, first?.by === "newest")} ORDER BY ${orderOf(first)}`;
  return rows.map((row) => ({
    ...row,
    sequence: Number(row.sequence),
    totalMinor: BigInt(row.totalMinor),
    paidMinor: BigInt(row.paidMinor),
  }));
}

function orderOf(first: FirstInvoices | undefined): Prisma.Sql {
  if (!first) return Prisma.sql`v.issuedOn, v.sequence`;
  const { by, most } = first;
  return by === "newest"
    ? Prisma.sql`v.issuedOn DESC, v.sequence DESC LIMIT ${most}`
    : Prisma.sql`k.dueOn, v.issuedOn, v.sequence LIMIT ${most}`;
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
