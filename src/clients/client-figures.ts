import { type InvoiceFigures, outstandingMinor } from "../db/queries/invoice-totals.ts";
import { type Money, percentOf } from "../money/money.ts";
import type { Day } from "../time/day.ts";

/** What the figures of a client need to know of an invoice. */
export type FiguredInvoice = Pick<InvoiceFigures, "currency" | "status" | "dueOn" | "totalMinor" | "paidMinor">;

/** A client's figures in one currency, in its minor units. */
export interface CurrencyFigures {
  readonly currency: string;
  /** All invoices but void ones. */
  readonly invoiceAmountMinor: bigint;
  /** Invoices sent, paid ones among them. */
  readonly totalInvoicedMinor: bigint;
  /** Payments of invoices, less what was given back. */
  readonly paidMinor: bigint;
  /** What is still to be paid of invoices sent; one paid in excess takes nothing off another. */
  readonly outstandingMinor: bigint;
  /** The part of outstanding that is past due. */
  readonly overdueMinor: bigint;
  /** Total invoiced less paid; negative is a credit of the client. */
  readonly balanceMinor: bigint;
  /** All that was received of the client: payments, and income not on an invoice. */
  readonly revenueMinor: bigint;
}

/** A client's figures, each currency apart (SPEC 3: never summed silently). */
export interface ClientFigures {
  readonly byCurrency: readonly CurrencyFigures[];
  /** Invoice amount ÷ contract value in the contract's currency, rounded half up; null without a contract value. */
  readonly invoicedPercent: number | null;
}

/** What is still to be paid of an invoice: of one sent its total less its payments, never below zero; of others nothing. */
export function outstandingOf(invoice: FiguredInvoice): bigint {
  const left = outstandingMinor(invoice);
  return left > 0n ? left : 0n;
}

/**
 * Adds up a client's figures (SPEC 3) from its invoices and `revenue`, what was received of it per currency. The
 * contract's currency comes first, the others by code.
 */
export function clientFigures(
  invoices: readonly FiguredInvoice[],
  revenue: readonly Money[],
  contract: Money | null,
  today: Day,
): ClientFigures {
  const codes = new Set([...invoices.map((one) => one.currency), ...revenue.map((one) => one.currency)]);
  const first = contract?.currency;
  const ordered = [...codes].sort((a, b) => Number(b === first) - Number(a === first) || (a < b ? -1 : 1));
  const byCurrency = ordered.map((currency) => {
    const own = invoices.filter((one) => one.currency === currency);
    const received = revenue.filter((one) => one.currency === currency);
    return figuresIn(
      currency,
      own,
      total(received, (one) => one.minor),
      today,
    );
  });
  const amount = byCurrency.find((one) => one.currency === first)?.invoiceAmountMinor ?? 0n;
  return { byCurrency, invoicedPercent: contract ? percentOf(amount, contract.minor) : null };
}

function figuresIn(
  currency: string,
  own: readonly FiguredInvoice[],
  revenueMinor: bigint,
  today: Day,
): CurrencyFigures {
  const sent = own.filter((one) => one.status === "sent");
  const totalInvoicedMinor = total(sent, (one) => one.totalMinor);
  const paidMinor = total(own, (one) => one.paidMinor);
  const late = sent.filter((one) => one.dueOn < today);
  return {
    currency,
    invoiceAmountMinor: total(own, (one) => (one.status === "void" ? 0n : one.totalMinor)),
    totalInvoicedMinor,
    paidMinor,
    outstandingMinor: total(sent, outstandingOf),
    overdueMinor: total(late, outstandingOf),
    balanceMinor: totalInvoicedMinor - paidMinor,
    revenueMinor,
  };
}

function total<T>(list: readonly T[], minor: (one: T) => bigint): bigint {
  return list.reduce((sum, one) => sum + minor(one), 0n);
}
