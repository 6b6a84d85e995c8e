import type { Call } from "../../src/call.ts";
import type { Asking } from "../../src/chat/command.ts";
import { invoiceTotals } from "../../src/db/queries/invoice-totals.ts";
import { UserError } from "../../src/errors.ts";
import type { Scope } from "../../src/scope.ts";
import { invoiceOffers } from "./which-invoice.ts";

/** Ids of invoices as a slot holds them. */
export function encodeAmong(ids: readonly string[]): string {
  return ids.join(" ");
}

/** The unpaid ones among invoices that were told of together, those due first coming first. */
export async function openAmong(scope: Scope, among: string) {
  const found = await scope.query(invoiceTotals, { invoiceIds: among.split(" "), open: true });
  return found.sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.sequence - b.sequence));
}

/**
 * Which of the invoices that were told of together is meant: the one that is still unpaid, else a question with a button for each;
 * null when none were.
 */
export async function amongTold(
  scope: Scope,
  { command, slots, among }: Call & { readonly among: string | undefined },
): Promise<string | Asking | null> {
  if (among === undefined) return null;
  const open = await openAmong(scope, among);
  const [only] = open;
  if (!only) throw new UserError(scope.say.nudges.nonePending);
  if (open.length === 1) return only.id;
  const { among: _, ...rest } = slots;
  const offers = await invoiceOffers(scope, { command, slots: rest }, open);
  return { ask: { text: scope.say.invoices.whichInvoice, offers, option: "invoice", slots: rest } };
}
