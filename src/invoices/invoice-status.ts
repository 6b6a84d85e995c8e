import { type InvoiceFigures, isSettled, outstandingMinor } from "../db/queries/invoice-totals.ts";
import { type Day, daysBetween } from "../time/day.ts";

/** What people call an invoice's status: paid is sent with nothing outstanding (SPEC 5). */
export const shownStatuses = ["draft", "sent", "paid", "void"] as const;

export type ShownStatus = (typeof shownStatuses)[number];

/** The status shown, derived from what is kept and what was paid. */
export function shownStatus(invoice: Pick<InvoiceFigures, "status" | "totalMinor" | "paidMinor">): ShownStatus {
  return isSettled(invoice) ? "paid" : invoice.status;
}

/** Whole days past due of what is still owed; 0 when nothing is, or not yet (SPEC 5: overdue is sent, past due, not paid). */
export function daysOverdue(
  invoice: Pick<InvoiceFigures, "status" | "totalMinor" | "paidMinor" | "dueOn">,
  today: Day,
): number {
  return outstandingMinor(invoice) > 0n ? Math.max(0, daysBetween(invoice.dueOn, today)) : 0;
}
