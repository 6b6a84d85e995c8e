import { UserError } from "../errors.ts";
import { divideHalfUp, type Money, money } from "../money/money.ts";
import type { Named } from "../named.ts";
import type { Scope } from "../scope.ts";
import type { Day } from "../time/day.ts";
import { minorIn } from "../work/project-figures.ts";
import { readProject } from "../work/read-project.ts";
import { createInvoice, type SaidDiscount, type SaidDue } from "./create-invoice.ts";
import type { InvoiceView } from "./read-invoice.ts";

/** How the invoice of a project is written; the options of `invoice`. */
export interface RestOptions {
  /** A part of what is left; all of it otherwise. */
  readonly amount?: Money | undefined;
  /** … or this part of the project's whole value. */
  readonly share?: { readonly parts: bigint; readonly of: bigint } | undefined;
  readonly for?: string | undefined;
  readonly due?: SaidDue | undefined;
  readonly on?: Day | undefined;
  readonly tax?: number | undefined;
  readonly discount?: SaidDiscount | undefined;
  readonly status?: "draft" | "sent" | undefined;
}

/**
 * Drafts an invoice of what is left of a project's value (SPEC 5): the value less what is on invoices already, before
 * discount and tax. UserErrors: the project has no client or value, or nothing is left.
 */
export async function invoiceRest(scope: Scope, project: Named, given: RestOptions): Promise<InvoiceView> {
  const { work } = scope.say;
  const { row, figures } = await readProject(scope, project.id);
  const client = await clientOfProject(scope, project);
  if (!given.amount && row.valueMinor === null)
    throw new UserError(work.noValue(row.name), work.examples.value(row.name));
  const invoiced = minorIn(figures.invoiced, row.currency);
  const left = (row.valueMinor ?? 0n) - invoiced;
  const part = given.share && divideHalfUp((row.valueMinor ?? 0n) * given.share.parts, given.share.of);
  if (!given.amount && left <= 0n)
    throw new UserError(work.nothingLeft(row.name, scope.show.minor(invoiced, row.currency)));
  return createInvoice(scope, {
    client,
    project: { id: row.id, name: row.name },
    amount: given.amount ?? money(part ?? left, row.currency),
    what: given.for ?? row.name,
    due: given.due,
    issuedOn: given.on,
    taxBps: given.tax,
    discount: given.discount,
    sent: given.status === "sent",
  });
}

/** The client of a project; a UserError when it has none to invoice. */
export async function clientOfProject(scope: Scope, project: Named): Promise<Named> {
  const { row, client } = await readProject(scope, project.id);
  if (!client) throw new UserError(scope.say.work.noClientToBill(row.name), scope.say.work.examples.clientOf(row.name));
  return client;
}
