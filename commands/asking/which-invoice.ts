import type { Call } from "../../src/call.ts";
import type { Asking } from "../../src/chat/command.ts";
import type { Offer } from "../../src/chat/reply.ts";
import { type InvoiceFigures, invoiceTotals, outstandingMinor } from "../../src/db/queries/invoice-totals.ts";
import { UserError } from "../../src/errors.ts";
import { clientNames } from "../../src/invoices/client-names.ts";
import { openInvoices } from "../../src/invoices/find-open.ts";
import { shownStatus } from "../../src/invoices/invoice-status.ts";
import type { Named } from "../../src/named.ts";
import type { Scope } from "../../src/scope.ts";

/** Which invoices a command can mean when none was named, and what is said when there is none. */
export type Among = "open" | "draft" | "unpaid" | "refundable" | "any";

/** What a command was given to tell the invoice by. */
export interface Said extends Call {
  readonly invoice?: Named | undefined;
  readonly client?: Named | undefined;
  /** Ask even when only one can be meant. */
  readonly which?: boolean | undefined;
}

/** At most this many invoices are offered as buttons. */
const offered = 8;

/**
 * The invoice meant: the one named, which has to be the client's; else the only one the command can mean; with several, a
 * question with a button for each, its amount named (SPEC 5, 12).
 */
export async function whichInvoice(
  scope: Scope,
  said: Said,
  among: Among,
  question?: string,
): Promise<string | Asking> {
  if (said.invoice) return checked(scope, said.invoice, said.client);
  const found = await candidates(scope, among, said.client?.id);
  const [only] = found;
  if (!only) throw new UserError(nothing(scope, among, said.client?.name ?? null), scope.say.invoices.examples.create);
  if (found.length === 1 && !said.which) return only.id;
  const offers = await invoiceOffers(scope, said, found);
  return { ask: { text: question ?? scope.say.invoices.whichInvoice, offers, option: "invoice" } };
}

/** A button for each invoice, with what is outstanding on it or, of a draft, its total. */
export async function invoiceOffers(scope: Scope, said: Said, found: readonly InvoiceFigures[]): Promise<Offer[]> {
  const shown = found.slice(0, offered);
  const names = said.client
    ? null
    : await clientNames(
        scope,
        shown.map((one) => one.clientId),
      );
  return shown.map((one) => {
    const minor = one.status === "sent" ? outstandingMinor(one) : one.totalMinor;
    const amount = scope.show.minor(minor, one.currency);
    return {
      label: scope.say.invoices.buttons.choice(one.number, amount, names?.get(one.clientId) ?? null),
      press: { command: said.command, slots: { ...said.slots, invoice: one.number } },
    };
  });
}

async function checked(scope: Scope, invoice: Named, client: Named | undefined): Promise<string> {
  if (!client) return invoice.id;
  const row = await scope.read.invoice.findFirst({
    where: { id: invoice.id },
    include: { client: { select: { id: true, name: true } } },
  });
  if (row && row.client.id !== client.id) {
    throw new UserError(scope.say.invoices.notClients(row.number, row.client.name, client.name));
  }
  return invoice.id;
}

async function candidates(scope: Scope, among: Among, clientId: string | undefined): Promise<InvoiceFigures[]> {
  if (among === "open") return openInvoices(scope, clientId);
  const clientIds = clientId === undefined ? undefined : [clientId];
  const statuses = {
    draft: ["draft"],
    unpaid: ["draft", "sent"],
    refundable: ["sent"],
    any: ["draft", "sent", "void"],
  } as const;
  const found = (await scope.query(invoiceTotals, { clientIds, statuses: statuses[among] })).reverse();
  if (among === "unpaid") return found.filter((one) => shownStatus(one) !== "paid");
  return among === "refundable" ? found.filter((one) => one.paidMinor > 0n) : found;
}

function nothing(scope: Scope, among: Among, client: string | null): string {
  const { invoices } = scope.say;
  if (among === "draft") return invoices.noDraft(client);
  return among === "open" || among === "unpaid" ? invoices.noOpen(client) : invoices.noInvoice(client);
}
