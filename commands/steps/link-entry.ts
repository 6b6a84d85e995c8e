import { reviseIncome } from "../../src/books/revise-income.ts";
import type { Slots } from "../../src/call.ts";
import type { Answer, Asking } from "../../src/chat/command.ts";
import { UserError } from "../../src/errors.ts";
import { createInvoice } from "../../src/invoices/create-invoice.ts";
import { entryAsPayment } from "../../src/invoices/entry-as-payment.ts";
import type { EntryName } from "../../src/invoices/find-entries.ts";
import { linkIncome, unlinkIncome } from "../../src/invoices/link-income.ts";
import { type InvoiceView, readInvoice } from "../../src/invoices/read-invoice.ts";
import type { NamedOrNew } from "../../src/named.ts";
import type { Scope } from "../../src/scope.ts";
import { type Agreed, askLinkFirst } from "../asking/link-questions.ts";
import { invoiceCard } from "../cards/invoice-card.ts";
import { paymentCard } from "../cards/payment-card.ts";

async function onNewDraft(scope: Scope, entry: EntryName, number: string): Promise<Answer> {
  if (entry.clientId === null || entry.client === null) {
    throw new UserError(
      scope.say.invoices.entryNeedsClient(amountOf(scope, entry)),
      scope.say.invoices.examples.create,
    );
  }
  const view = await createInvoice(scope, {
    client: { id: entry.clientId, name: entry.client },
    incomeIds: [entry.id],
    ...(number === "" ? {} : { number }),
  });
  return linked(scope, entry, view);
}

/**
 * Puts an entry on an invoice, or on a new draft of that number (none: the next), after asking what has to be known first:
 * whose it is, whether to move it, whether it is the payment of the invoice rather than further work.
 */
export async function linkEntry(
  scope: Scope,
  entry: EntryName,
  invoice: NamedOrNew,
  agreed: Agreed,
  slots: Slots,
): Promise<Answer | Asking> {
  if ("create" in invoice) return onNewDraft(scope, entry, invoice.create);
  const before = await readInvoice(scope, invoice.id);
  const question = await askLinkFirst(scope, before, entry, agreed, slots);
  if (question) return question;
  if (agreed.as === "payment") return asPayment(scope, invoice.id, entry);
  if (agreed.assign && entry.clientId === null) await reviseIncome(scope, entry.id, { client: before.client });
  if (agreed.move && entry.invoice !== null) await unlinkIncome(scope, entry.id);
  const view = await linkIncome(scope, invoice.id, entry.id);
  return linked(scope, entry, { ...view, sentBefore: before.row.status === "sent" });
}

function linked(scope: Scope, entry: EntryName, view: InvoiceView & { readonly sentBefore?: boolean }): Answer {
  const { invoices } = scope.say;
  const amount = amountOf(scope, entry);
  const { number, currency } = view.row;
  const said = invoices.linkText(amount, number, scope.show.minor(view.total.totalMinor, currency));
  const received = view.payments.some((payment) => payment.row.incomeId === entry.id);
  return {
    text: received ? `${said} ${invoices.receiptText(amount)}` : said,
    card: invoiceCard(scope, view),
    wrote: { title: invoices.linkTitle(amount, number), subject: { table: "invoice", id: view.row.id } },
  };
}

async function asPayment(scope: Scope, invoiceId: string, entry: EntryName): Promise<Answer> {
  const { invoices } = scope.say;
  const paid = await entryAsPayment(scope, invoiceId, entry.id);
  const amount = amountOf(scope, entry);
  const { number } = paid.invoice.row;
  return {
    text: invoices.becamePayment(amount, number),
    card: paymentCard(scope, paid),
    wrote: {
      title: invoices.paidTitle(amount, number, paid.invoice.client.name),
      subject: { table: "payment", id: paid.payment.id },
    },
  };
}

function amountOf(scope: Scope, entry: EntryName): string {
  return scope.show.minor(entry.amountMinor, entry.currency);
}

/** Takes an entry off its invoice, and says what that leaves. */
export async function unlinkEntry(scope: Scope, entry: EntryName): Promise<Answer> {
  const { invoices } = scope.say;
  const view = await unlinkIncome(scope, entry.id);
  const { number, currency, status, id } = view.row;
  const amount = amountOf(scope, entry);
  return {
    text: invoices.unlinkText(amount, number, scope.show.minor(view.total.totalMinor, currency)),
    card: invoiceCard(scope, { ...view, sentBefore: status === "sent" }),
    wrote: { title: invoices.unlinkTitle(amount, number), subject: { table: "invoice", id } },
  };
}
