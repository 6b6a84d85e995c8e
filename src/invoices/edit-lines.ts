import { reviseIncome } from "../books/revise-income.ts";
import { UserError } from "../errors.ts";
import { type Money, money } from "../money/money.ts";
import type { Scope } from "../scope.ts";
import { giveBackHours } from "./give-back-hours.ts";
import { takeOff } from "./link-income.ts";
import { amountOf, insertLine, lineMinor, type NewLine, oneLine } from "./new-line.ts";
import { type InvoiceLineView, type InvoiceView, readInvoice } from "./read-invoice.ts";
import { readWritten } from "./read-written.ts";

/** What to change of a line; what is left out stays. */
export interface LinePatch {
  readonly description?: string | undefined;
  readonly quantityMilli?: bigint | undefined;
  readonly unit?: Money | undefined;
  readonly taxBps?: number | null | undefined;
}

/** Adds typed lines behind the ones there are; the amount follows at once. A UserError when a currency differs. */
export async function addLines(scope: Scope, id: string, lines: readonly NewLine[]): Promise<InvoiceView> {
  const view = await changeable(scope, id);
  const last = await scope.read.invoiceLine.aggregate({ where: { invoiceId: id }, _max: { position: true } });
  for (const [index, line] of lines.entries()) {
    sameCurrency(scope, line.unit, view.row.currency);
    await insertLine(scope, id, (last._max.position ?? 0) + index + 1, line);
  }
  return readWritten(scope, id);
}

/** Changes a line; of an entry its amount (the entry's own) and description can be changed here. */
export async function changeLine(
  scope: Scope,
  id: string,
  line: InvoiceLineView,
  patch: LinePatch,
): Promise<InvoiceView> {
  const view = await changeable(scope, id);
  if (patch.unit) sameCurrency(scope, patch.unit, view.row.currency);
  if (line.kind === "entry") {
    if (patch.taxBps !== undefined) throw new UserError(scope.say.invoices.entryTax);
    const minor = lineMinor(scope, patch.quantityMilli ?? 1000n, patch.unit?.minor ?? line.unitMinor);
    const amount = minor === line.amountMinor ? undefined : money(minor, view.row.currency);
    await reviseIncome(scope, line.id, { amount, note: patch.description });
  } else {
    const quantityMilli = patch.quantityMilli ?? line.quantityMilli;
    const unitMinor = patch.unit?.minor ?? line.unitMinor;
    const minutes = patch.quantityMilli === undefined ? line.minutes : null;
    await scope.write.update("invoiceLine", line.id, {
      ...(patch.description === undefined ? {} : { description: patch.description }),
      ...(patch.taxBps === undefined ? {} : { taxBps: patch.taxBps }),
      quantityMilli,
      unitMinor,
      minutes,
      amountMinor: amountOf(scope, { minutes, quantityMilli, unitMinor }),
    });
  }
  return readWritten(scope, id);
}

/** Removes a line; an entry is taken off the invoice and stays in the books, hours can be billed again. */
export async function removeLine(scope: Scope, id: string, line: InvoiceLineView): Promise<InvoiceView> {
  await changeable(scope, id);
  if (line.kind === "entry") await takeOff(scope, id, line.id);
  else await removeTyped(scope, line.id);
  const view = await readInvoice(scope, id);
  if (view.paidMinor < 0n) throw new UserError(scope.say.invoices.refundsFirst(view.row.number));
  return view;
}

/** Removes a line that is no entry; the hours it billed are unbilled again. */
export async function removeTyped(scope: Scope, lineId: string): Promise<void> {
  await giveBackHours(scope, [lineId]);
  await scope.write.remove("invoiceLine", lineId);
}

/** The right amount of an invoice, what it stands in the place of, and what it is for. */
interface SaidAmount {
  readonly amount: Money;
  readonly was?: Money | undefined;
  readonly for?: string | undefined;
}

/** The line that is priced so, of more than one or beside others: 40 of `3 posters at 40`. */
function pricedSo({ lines, row }: InvoiceView, price: Money | undefined): InvoiceLineView | undefined {
  if (price?.currency !== row.currency) return undefined;
  const [line, more] = lines.filter(({ unitMinor }) => unitMinor === price.minor);
  return more || (lines.length === 1 && line?.amountMinor === line?.unitMinor) ? undefined : line;
}

/** Whether an amount is the price of one line of an invoice, and not all that it comes to. */
export async function hasPrice(scope: Scope, id: string, price: Money): Promise<boolean> {
  return pricedSo(await readInvoice(scope, id), price) !== undefined;
}

/**
 * Gives an invoice the amount said, before discount and tax: the line whose price it puts right gets it, else its one line, an
 * empty invoice a line of it. A UserError when there are several lines, naming how to change one.
 */
export async function setAmount(
  scope: Scope,
  id: string,
  { amount, was, for: what }: SaidAmount,
): Promise<InvoiceView> {
  const { invoices } = scope.say;
  const view = await changeable(scope, id);
  if (amount.minor <= 0n) throw new UserError(invoices.noAmount, invoices.examples.amount(view.row.number));
  const [line, second] = view.lines;
  if (amount.currency !== view.row.currency && mayTurnCurrency(view))
    await scope.write.update("invoice", id, { currency: amount.currency });
  const priced = pricedSo(view, was);
  if (priced) return changeLine(scope, id, priced, { unit: amount, description: what });
  if (second)
    throw new UserError(
      invoices.severalLines(view.row.number, view.lines.length),
      invoices.examples.line(view.row.number),
    );
  if (!line) return addLines(scope, id, [oneLine(what ?? invoices.work, amount)]);
  return changeLine(scope, id, line, { unit: amount, quantityMilli: 1000n, description: what });
}

/** Whether an invoice may be one of another currency: a draft of one line that is priced by itself, which nothing was paid of. */
function mayTurnCurrency({ row, lines, payments }: InvoiceView): boolean {
  const [line, second] = lines;
  const own = line !== undefined && line.kind !== "entry" && line.minutes === null;
  return row.status === "draft" && payments.length === 0 && row.discountMinor === null && own && !second;
}

async function changeable(scope: Scope, id: string): Promise<InvoiceView> {
  const view = await readInvoice(scope, id);
  const { invoices } = scope.say;
  if (view.row.status === "void")
    throw new UserError(invoices.isVoid(view.row.number), invoices.examples.unvoid(view.row.number));
  return view;
}

function sameCurrency(scope: Scope, amount: Money, currency: string): void {
  if (amount.currency !== currency) throw new UserError(scope.say.invoices.mixedCurrencies(amount.currency, currency));
}
