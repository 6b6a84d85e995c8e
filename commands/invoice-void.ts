import { type Answer, type Asking, defineCommand, hidden, optional } from "../src/chat/command.ts";
import { invoice } from "../src/chat/options/invoice.ts";
import { knownClient } from "../src/chat/options/known-client.ts";
import { text } from "../src/chat/options/text.ts";
import { yesNo } from "../src/chat/options/yes-no.ts";
import type { Offer } from "../src/chat/reply.ts";
import { deleteDraft, mayRemoveInvoice } from "../src/invoices/invoice-removal.ts";
import { type InvoiceView, readInvoice } from "../src/invoices/read-invoice.ts";
import type { Scope } from "../src/scope.ts";
import { saysVoid } from "../src/words/short-replies.ts";
import { amongTold } from "./asking/among-told.ts";
import { whichInvoice } from "./asking/which-invoice.ts";
import { invoiceTitle } from "./revisions/revisions.ts";
import { makeVoid } from "./steps/invoice-status.ts";
import { bareInvoice } from "./typed/bare-invoice.ts";

export const invoiceVoid = defineCommand({
  name: "invoice void",
  intent: "invoice.void",
  summary: "Void an invoice; it keeps its number and counts for nothing",
  theme: "invoices",
  access: "manager",
  options: {
    invoice: optional(invoice("Which invoice")),
    client: optional(knownClient("Of which client")),
    takeBack: hidden(yesNo("Take its payments back first")),
    among: hidden(text("Invoices of which one is meant")),
    which: hidden(yesNo("Ask which is meant")),
    ask: hidden(yesNo("Ask before")),
    delete: hidden(yesNo("Delete the draft, so that its number is free again")),
  },
  examples: ["void INV-3"],
  typed: bareInvoice,
  under: { table: "invoice", option: "invoice" },
  replied: (text) => (saysVoid(text) ? {} : null),
  async run(scope, input, slots): Promise<Answer | Asking> {
    const told = input.invoice ? null : await amongTold(scope, { command: "invoice void", slots, among: input.among });
    const id = told ?? (await whichInvoice(scope, { command: "invoice void", slots, ...input }, "unpaid"));
    if (typeof id !== "string") return id;
    if (input.delete) return remove(scope, id);
    const before = await readInvoice(scope, id);
    if (input.ask && before.row.status !== "void") return askVoid(scope, before);
    const answer = await makeVoid(scope, { id, slots, takeBack: input.takeBack }, before);
    return "ask" in answer ? answer : { ...answer, offers: await deleteOffers(scope, before) };
  },
});

/** Asks before it is voided, as a slip of the thumb on a phone would do it else. */
async function askVoid(scope: Scope, view: InvoiceView): Promise<Asking> {
  const { row, client, outstandingMinor } = view;
  const { invoices, history } = scope.say;
  const press = { command: "invoice void", slots: { invoice: row.number } };
  const keep: Offer = { label: invoices.buttons.keep, press: { command: "cancel", slots: {} }, answers: "no" };
  // A draft counts for nothing yet, and is gone for good where its number can be.
  const [deletes] = await deleteOffers(scope, view);
  if (deletes) {
    const offers: Offer[] = [{ ...deletes, label: scope.say.buttons.delete, answers: "yes" }, keep];
    return { ask: { text: history.sureToDelete(invoiceTitle(scope, view)), offers, passing: true } };
  }
  const offers: Offer[] = [{ label: invoices.buttons.voidIt, press, answers: "yes" }, keep];
  const left = scope.show.minor(outstandingMinor, row.currency);
  return { ask: { text: invoices.askVoid(row.number, client.name, left), offers, passing: true } };
}

async function remove(scope: Scope, id: string): Promise<Answer> {
  const { invoices } = scope.say;
  const number = await deleteDraft(scope, id);
  return { text: invoices.deletedText(number), wrote: { title: invoices.deletedTitle(number) } };
}

async function deleteOffers(scope: Scope, { row }: InvoiceView): Promise<Offer[]> {
  if (row.sentOn !== null || (await mayRemoveInvoice(scope, row.id)) !== null) return [];
  const press = { command: "invoice void", slots: { invoice: row.number, delete: "yes" } };
  return [{ label: scope.say.invoices.buttons.deleteDraft, press }];
}
