import { type Answer, type Asking, defineCommand, hidden, optional } from "../src/chat/command.ts";
import { day } from "../src/chat/options/day.ts";
import { invoice } from "../src/chat/options/invoice.ts";
import { knownClient } from "../src/chat/options/known-client.ts";
import { yesNo } from "../src/chat/options/yes-no.ts";
import { readInvoice } from "../src/invoices/read-invoice.ts";
import { sendInvoice } from "../src/invoices/send-invoice.ts";
import type { Scope } from "../src/scope.ts";
import type { Day } from "../src/time/day.ts";
import { afterSent } from "../src/words/short-replies.ts";
import { whichInvoice } from "./asking/which-invoice.ts";
import { invoiceCard } from "./cards/invoice-card.ts";
import { invoiceFile } from "./cards/invoice-file.ts";
import { nextOffers } from "./invoice.ts";
import { bareInvoice } from "./typed/bare-invoice.ts";

export const invoiceSend = defineCommand({
  name: "invoice send",
  intent: "invoice.send",
  summary: "Mark an invoice as sent",
  theme: "invoices",
  access: "manager",
  options: {
    invoice: optional(invoice("Which invoice")),
    client: optional(knownClient("To which client")),
    on: optional(day("When it was sent", "past")),
    which: hidden(yesNo("Ask which is meant")),
  },
  examples: ["mark INV-3 as sent", "sent INV-3 to Acme yesterday"],
  typed: bareInvoice,
  under: { table: "invoice", option: "invoice" },
  replied: (said) => {
    const on = afterSent(said);
    return on === null ? null : on === "" ? {} : { on };
  },
  async run(scope, input, slots): Promise<Answer | Asking> {
    const id = await whichInvoice(scope, { command: "invoice send", slots, ...input }, "draft");
    return typeof id === "string" ? send(scope, id, input.on) : id;
  },
});

/** Marks an invoice as sent, and gives the PDF to send, once more where it was (SPEC 5); of one that was, the day is corrected when another was said. */
export async function send(scope: Scope, id: string, on: Day | undefined): Promise<Answer> {
  const { invoices } = scope.say;
  const before = await readInvoice(scope, id);
  const { number, status, sentOn } = before.row;
  if (status === "sent" && sentOn !== null && (on === undefined || on === sentOn || on === scope.today)) {
    return {
      text: invoices.alreadySent(number, scope.show.day(sentOn)),
      card: invoiceCard(scope, before),
      files: (await invoiceFile(scope, id)).files,
      shows: { table: "invoice", id },
    };
  }
  const view = await sendInvoice(scope, id, on ?? scope.today);
  const left = scope.show.minor(view.outstandingMinor, view.row.currency);
  const { files, hints } = await invoiceFile(scope, id);
  const card = invoiceCard(scope, view);
  return {
    text: invoices.sentText(number, view.client.name, scope.show.day(view.row.sentOn ?? ""), left),
    card: hints.length > 0 ? { ...card, note: hints.join("\n") } : card,
    files,
    offers: nextOffers(scope, view),
    wrote: { title: invoices.sentTitle(number), subject: { table: "invoice", id } },
  };
}
