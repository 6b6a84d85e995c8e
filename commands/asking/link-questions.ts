import type { Slots } from "../../src/call.ts";
import type { Asking } from "../../src/chat/command.ts";
import type { Offer } from "../../src/chat/reply.ts";
import { invoiceTotals } from "../../src/db/queries/invoice-totals.ts";
import type { EntryName } from "../../src/invoices/find-entries.ts";
import { shownStatus } from "../../src/invoices/invoice-status.ts";
import type { InvoiceView } from "../../src/invoices/read-invoice.ts";
import type { Scope } from "../../src/scope.ts";
import { invoiceOffers } from "./which-invoice.ts";

const keep = { command: "cancel", slots: {} };

/** What was agreed to already when an entry is put on an invoice. */
export interface Agreed {
  readonly assign?: boolean | undefined;
  readonly move?: boolean | undefined;
  readonly as?: "line" | "payment" | undefined;
}

/** Asks on which invoice of its client an entry is to go; a new draft is one of the choices (SPEC 6). */
export async function askEntryInvoice(scope: Scope, entry: EntryName, slots: Slots): Promise<Asking> {
  const { invoices } = scope.say;
  const clientIds = entry.clientId === null ? undefined : [entry.clientId];
  const found = await scope.query(invoiceTotals, { clientIds, statuses: ["draft", "sent"] });
  const unpaid = found.filter((one) => shownStatus(one) !== "paid" && one.currency === entry.currency).reverse();
  const client = entry.clientId && entry.client ? { id: entry.clientId, name: entry.client } : undefined;
  const offers = await invoiceOffers(scope, { command: "invoice link", slots, client }, unpaid);
  const draft = {
    label: invoices.buttons.newDraft,
    press: { command: "invoice link", slots: { ...slots, invoice: "+" } },
  };
  const amount = scope.show.minor(entry.amountMinor, entry.currency);
  return {
    ask: {
      text: invoices.askEntryInvoice(amount, entry.client),
      offers: entry.clientId === null ? offers : [...offers, draft],
      option: "invoice",
      slots,
    },
  };
}

/** What has to be asked before an entry goes on an invoice; null when nothing has. */
export async function askLinkFirst(
  scope: Scope,
  view: InvoiceView,
  entry: EntryName,
  agreed: Agreed,
  slots: Slots,
): Promise<Asking | null> {
  const { invoices } = scope.say;
  const { number, currency } = view.row;
  const amount = scope.show.minor(entry.amountMinor, entry.currency);
  const again = (more: Slots) => ({
    command: "invoice link",
    slots: { ...slots, invoice: number, ...more },
  });
  const yesOrKeep = (label: string, more: Slots): Offer[] => [
    { label, press: again(more), answers: "yes" },
    { label: invoices.buttons.keep, press: keep },
  ];
  if (entry.clientId === null && !agreed.assign) {
    const text = invoices.askNoClient(amount, number, view.client.name);
    return { ask: { text, offers: yesOrKeep(invoices.buttons.yes(view.client.name), { assign: "yes" }) } };
  }
  if (entry.invoice !== null && entry.invoice !== number && !entry.invoiceVoid && !agreed.move) {
    const text = invoices.askMove(amount, entry.invoice, number);
    return { ask: { text, offers: yesOrKeep(invoices.buttons.move, { move: "yes" }) } };
  }
  const same = entry.received && entry.invoice === null && entry.amountMinor === view.outstandingMinor;
  if (same && entry.currency === currency && entry.clientId === view.row.clientId && !agreed.as) {
    const offers = [
      { label: invoices.buttons.itsPayment, press: again({ as: "payment" }) },
      { label: invoices.buttons.asLine, press: again({ as: "line" }) },
    ];
    return {
      ask: { text: invoices.askPayment(amount, number, scope.show.minor(view.outstandingMinor, currency)), offers },
    };
  }
  return null;
}
