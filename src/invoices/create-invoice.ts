import { takeClient } from "../clients/take-client.ts";
import { UserError } from "../errors.ts";
import type { Money } from "../money/money.ts";
import type { Named, NamedOrNew } from "../named.ts";
import type { Scope } from "../scope.ts";
import { addDays, type Day } from "../time/day.ts";
import { projectOf } from "../work/fit-project.ts";
import { takeNumber } from "./invoice-number.ts";
import { linkEntries } from "./link-income.ts";
import { insertLine, type NewLine, oneLine } from "./new-line.ts";
import type { InvoiceView } from "./read-invoice.ts";
import { readWritten } from "./read-written.ts";

/** A discount on the whole invoice: a share in basis points, or an amount in its currency. */
export type SaidDiscount = { readonly bps: number } | { readonly amount: Money };

/** When an invoice is due: a day, or days after the issue day ("net 30"). */
export type SaidDue = { readonly on: Day } | { readonly days: number };

export interface NewInvoice {
  readonly client: NamedOrNew;
  /** The project it is for; of that client. */
  readonly project?: Named | undefined;
  /** One line of that amount before tax, described by `what`. */
  readonly amount?: Money | undefined;
  readonly what?: string | undefined;
  readonly lines?: readonly NewLine[] | undefined;
  /** Income entries to put on it as lines. */
  readonly incomeIds?: readonly string[] | undefined;
  readonly issuedOn?: Day | undefined;
  readonly due?: SaidDue | undefined;
  readonly taxBps?: number | undefined;
  readonly discount?: SaidDiscount | undefined;
  readonly terms?: string | undefined;
  readonly notes?: string | undefined;
  /** An own number; the next of the workspace's pattern otherwise. */
  readonly number?: string | undefined;
  /** Sent on its issue day; a draft otherwise. */
  readonly sent?: boolean | undefined;
  /** The recurring entry that posts it, for its issue day. */
  readonly recurringId?: string | undefined;
}

/**
 * Writes an invoice (SPEC 5), due after the workspace's terms unless told otherwise, taxed at the workspace's rate unless
 * told otherwise. Without amount, lines and entries it is an empty draft. UserErrors: a used number, a due day before the
 * issue day, amounts of several currencies, nothing or less to pay, an empty one that is to be sent.
 */
export async function createInvoice(scope: Scope, given: NewInvoice): Promise<InvoiceView> {
  const issuedOn = given.issuedOn ?? scope.today;
  const dueOn = dueDay(scope, issuedOn, given.due, scope.say.invoices.examples.create);
  const lines = newLines(scope, given);
  const incomeIds = given.incomeIds ?? [];
  if (given.sent && lines.length === 0 && incomeIds.length === 0) {
    throw new UserError(scope.say.invoices.nothingToSend(null), scope.say.invoices.examples.create);
  }
  const currency = await currencyOf(scope, given, lines);
  const client = await takeClient(scope, given.client);
  const { sequence, number } = await takeNumber(scope, issuedOn, given.number);
  const row = await scope.write.insert("invoice", {
    number,
    sequence,
    clientId: client.id,
    projectId: given.project ? await projectOf(scope, given.project, client) : null,
    currency,
    status: given.sent ? "sent" : "draft",
    issuedOn,
    dueOn,
    sentOn: given.sent ? issuedOn : null,
    taxName: scope.workspace.taxName,
    taxBps: given.taxBps ?? scope.workspace.taxBps,
    ...discountColumns(scope, given.discount, currency),
    terms: given.terms ?? null,
    notes: given.notes ?? (given.amount ? null : (given.what ?? null)),
    ...(given.recurringId ? { recurringId: given.recurringId, recurringOn: issuedOn } : {}),
    memberId: scope.person.id,
  });
  for (const [index, line] of lines.entries()) await insertLine(scope, row.id, index + 1, line);
  await linkEntries(scope, row, incomeIds);
  return readWritten(scope, row.id);
}

/** The due day: as said, else after the workspace's terms; a UserError when it is before the issue day. */
export function dueDay(scope: Scope, issuedOn: Day, due: SaidDue | undefined, example: string): Day {
  const dueOn = due && "on" in due ? due.on : addDays(issuedOn, due?.days ?? scope.workspace.termsDays);
  if (dueOn < issuedOn) {
    const { invoices } = scope.say;
    throw new UserError(invoices.dueBeforeIssue(scope.show.day(dueOn), scope.show.day(issuedOn)), example);
  }
  return dueOn;
}

/** The columns of a discount; both null without one. A UserError when it is in another currency, below nothing or above 100 %. */
export function discountColumns(
  scope: Scope,
  discount: SaidDiscount | undefined,
  currency: string,
): { discountBps: number | null; discountMinor: bigint | null } {
  if (!discount) return { discountBps: null, discountMinor: null };
  if ("bps" in discount) return { discountBps: discount.bps === 0 ? null : discount.bps, discountMinor: null };
  const { amount } = discount;
  if (amount.currency !== currency) throw new UserError(scope.say.invoices.mixedCurrencies(amount.currency, currency));
  if (amount.minor < 0n) throw new UserError(scope.say.invoices.noAmount, scope.say.invoices.examples.create);
  return { discountBps: null, discountMinor: amount.minor === 0n ? null : amount.minor };
}

function newLines(scope: Scope, { amount, what, lines = [] }: NewInvoice): NewLine[] {
  if (amount && amount.minor <= 0n)
    throw new UserError(scope.say.invoices.noAmount, scope.say.invoices.examples.create);
  const first = amount ? [oneLine(what ?? scope.say.invoices.work, amount)] : [];
  return [...first, ...lines];
}

async function currencyOf(scope: Scope, given: NewInvoice, lines: readonly NewLine[]): Promise<string> {
  const entries = given.incomeIds?.length
    ? await scope.read.income.findMany({
        where: { id: { in: [...given.incomeIds] } },
        select: { currency: true },
        distinct: ["currency"],
      })
    : [];
  const said = [...lines.map((line) => line.unit.currency), ...entries.map((entry) => entry.currency)];
  const [currency = scope.workspace.currency, other] = [...new Set(said)];
  if (other !== undefined) throw new UserError(scope.say.invoices.mixedCurrencies(other, currency));
  return currency;
}
