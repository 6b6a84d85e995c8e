import type { Call, Slots } from "../../src/call.ts";
import type { Answer, Asking } from "../../src/chat/command.ts";
import type { Offer } from "../../src/chat/reply.ts";
import { type InvoiceView, type PaidPart, readInvoice } from "../../src/invoices/read-invoice.ts";
import { backToDraft, hasPayments } from "../../src/invoices/send-invoice.ts";
import { reopenInvoice } from "../../src/invoices/take-back-payments.ts";
import { unvoidInvoice, voidInvoice } from "../../src/invoices/void-invoice.ts";
import type { Scope } from "../../src/scope.ts";
import type { Day } from "../../src/time/day.ts";
import { invoiceCard } from "../cards/invoice-card.ts";
import { nextOffers } from "../invoice.ts";
import { pay } from "../invoice-pay.ts";
import { send } from "../invoice-send.ts";

/** What changing a status was asked with; `takeBack` agrees to payments being taken back first. */
export interface StatusChange {
  readonly id: string;
  readonly slots: Slots;
  readonly on?: Day | undefined;
  readonly takeBack?: boolean | undefined;
}

/** Moves an invoice to a status, forwards or back (SPEC 5: every step can be taken back, keeping the number). */
export async function changeStatus(
  scope: Scope,
  change: StatusChange,
  to: "draft" | "sent" | "paid" | "void",
): Promise<Answer | Asking> {
  const before = await readInvoice(scope, change.id);
  if (to === "void") return makeVoid(scope, change, before);
  if (before.row.status === "void") return unvoid(scope, change.id, to === "draft");
  if (to === "draft") return makeDraft(scope, change, before);
  if (to === "paid")
    return pay(scope, change.id, { slots: { ...change.slots, invoice: before.row.number }, on: change.on });
  if (before.row.status === "draft") return askSend(scope, before);
  return before.status === "paid" ? reopen(scope, change.id) : send(scope, change.id, change.on);
}

/** "Reopen" means sent too, so a draft is not taken for gone out unasked. */
function askSend(scope: Scope, { row, client }: InvoiceView): Asking {
  const { invoices } = scope.say;
  const press = { command: "invoice send", slots: { invoice: row.number } };
  const offers: Offer[] = [
    { label: invoices.buttons.send, press, answers: "yes" },
    { label: invoices.buttons.keep, press: { command: "cancel", slots: {} } },
  ];
  return { ask: { text: invoices.askSend(row.number, client.name), offers, passing: true } };
}

async function makeDraft(scope: Scope, change: StatusChange, before: InvoiceView): Promise<Answer | Asking> {
  const { invoices } = scope.say;
  const { number, status } = before.row;
  if (status === "draft") return { text: invoices.isDraft(number), card: invoiceCard(scope, before) };
  if (hasPayments(before) && !change.takeBack) {
    const press = { command: "invoice update", slots: { invoice: number, status: "draft", takeBack: "yes" } };
    return askPaymentsFirst(scope, before, "draft", press);
  }
  const view = await backToDraft(scope, change.id, change.takeBack === true);
  const gone = before.payments.filter((payment) => !view.payments.some((one) => one.row.id === payment.row.id));
  return {
    text: invoices.draftText(number, takenText(scope, gone)),
    card: invoiceCard(scope, view),
    wrote: { title: invoices.draftTitle(number), subject: { table: "invoice", id: change.id } },
  };
}

/** Voids an invoice; the newest one that never went out can be deleted instead. */
export async function makeVoid(scope: Scope, change: StatusChange, before: InvoiceView): Promise<Answer | Asking> {
  const { invoices } = scope.say;
  const { number } = before.row;
  if (before.payments.length > 0 && before.row.status !== "void" && !change.takeBack) {
    const press = { command: "invoice void", slots: { invoice: number, takeBack: "yes" } };
    return askPaymentsFirst(scope, before, "void", press);
  }
  const view = await voidInvoice(scope, change.id, change.takeBack === true);
  return {
    text: invoices.voidText(number, takenText(scope, before.payments)),
    card: invoiceCard(scope, view),
    wrote: { title: invoices.voidTitle(number), subject: { table: "invoice", id: change.id } },
  };
}

/** Brings a void invoice back as it was; one that had been sent as a draft, when that was asked for. */
async function unvoid(scope: Scope, id: string, asDraft: boolean): Promise<Answer> {
  const { invoices } = scope.say;
  const back = await unvoidInvoice(scope, id);
  const draft = asDraft && back.row.status === "sent";
  const view = draft ? await backToDraft(scope, id, false) : back;
  const { number, status, sentOn } = view.row;
  const text =
    status === "draft"
      ? invoices.draftText(number, null)
      : invoices.unvoidText(number, invoices.status(view.status), scope.show.day(sentOn ?? ""));
  return {
    text,
    card: invoiceCard(scope, view),
    offers: view.lines.length > 0 ? nextOffers(scope, view) : [],
    wrote: { title: invoices.unvoidTitle(view.row.number), subject: { table: "invoice", id } },
  };
}

async function reopen(scope: Scope, id: string): Promise<Answer> {
  const { invoices } = scope.say;
  const { invoice: view, payments } = await reopenInvoice(scope, id);
  const left = scope.show.minor(view.outstandingMinor, view.row.currency);
  return {
    text: invoices.reopenText(view.row.number, takenText(scope, payments) ?? "", left),
    card: invoiceCard(scope, view),
    wrote: { title: invoices.reopenTitle(view.row.number), subject: { table: "invoice", id } },
  };
}

function askPaymentsFirst(scope: Scope, view: InvoiceView, what: "draft" | "void", press: Call): Asking {
  const { invoices } = scope.say;
  const offers: Offer[] = [
    {
      label: what === "draft" ? invoices.buttons.takeBackDraft : invoices.buttons.takeBackVoid,
      press,
      answers: "yes",
    },
    { label: invoices.buttons.keep, press: { command: "cancel", slots: {} } },
  ];
  const paid = scope.show.minor(view.paidMinor, view.row.currency);
  return {
    ask: {
      text: invoices.askPaymentsFirst(view.row.number, paid, what),
      card: invoiceCard(scope, view),
      offers,
      passing: true,
    },
  };
}

/** Payments in words, for saying which were taken back; null when there were none. */
export function takenText(scope: Scope, payments: readonly PaidPart[]): string | null {
  const parts = payments.map(({ row, mode }) =>
    scope.say.invoices.paidPart(
      scope.show.minor(row.amountMinor, row.currency),
      scope.show.day(row.paidOn),
      scope.show.name("mode", mode.name),
      row.reference,
    ),
  );
  return parts.length > 0 ? parts.join("; ") : null;
}
