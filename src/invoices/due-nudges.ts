import { type InvoiceFigures, invoiceTotals } from "../db/queries/invoice-totals.ts";
import { nudgedInvoices } from "../db/queries/nudged-invoices.ts";
import type { Scope } from "../scope.ts";
import type { Day } from "../time/day.ts";
import { dueDaysAt, latestStep } from "../time/due-steps.ts";
import { seesMoney } from "../work/sight.ts";
import { stepsOf } from "./reminder-steps.ts";

/** An unpaid invoice to be told of, and what names the causes: another due day begins anew (SPEC 5). */
export interface InvoiceNudge {
  readonly invoice: InvoiceFigures;
  readonly causes: readonly [string, ...string[]];
}

/**
 * The unpaid invoices the person is told of: those that reached a step of the workspace's schedule on one of those days, for the
 * latest of its steps, and those whose putting off is over; due longest first (SPEC 5). Paid, void and drafted ones are none, nor
 * those that are put off. Without days only what was put off.
 */
export async function invoiceNudges(
  scope: Scope,
  days: { readonly from: Day; readonly to: Day } | null,
): Promise<readonly InvoiceNudge[]> {
  if (!seesMoney(scope)) return [];
  const steps = days ? stepsOf(scope.workspace.invoiceReminders) : [];
  const dueOn = days ? dueDaysAt(steps, days.from, days.to) : [];
  const { id: memberId, role } = scope.person;
  const found = await scope.query(nudgedInvoices, { dueOn, memberId, isOwner: role === "owner", at: scope.at });
  if (found.length === 0) return [];
  const open = await scope.query(invoiceTotals, { invoiceIds: found.map((one) => one.id), open: true });
  const snoozes = new Map(found.map((one) => [one.id, one.snoozedTo]));
  return open
    .flatMap((invoice) => {
      const { id } = invoice;
      const step = days ? latestStep(steps, invoice.dueOn, days.from, days.to) : null;
      const snoozed = snoozes.get(id);
      const [first, ...more] = [
        ...(step === null ? [] : [`invoice:${id}:${invoice.dueOn}:${step}`]),
        ...(snoozed ? [`invoice:${id}:snoozed:${new Date(snoozed).toISOString()}`] : []),
      ];
      return first === undefined ? [] : [{ invoice, causes: [first, ...more] as const }];
    })
    .sort(dueFirst);
}

function dueFirst({ invoice: a }: InvoiceNudge, { invoice: b }: InvoiceNudge): number {
  return a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.sequence - b.sequence;
}
