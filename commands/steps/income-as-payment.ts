import type { Call, Slots } from "../../src/call.ts";
import type { Answer, Asking } from "../../src/chat/command.ts";
import { type InvoiceFigures, outstandingMinor } from "../../src/db/queries/invoice-totals.ts";
import { openInvoices } from "../../src/invoices/find-open.ts";
import { payInvoice } from "../../src/invoices/pay-invoice.ts";
import { readInvoice } from "../../src/invoices/read-invoice.ts";
import { removePayment } from "../../src/invoices/take-back-payments.ts";
import { decimalText, decodeMoney, encodeMoney, type Money, money } from "../../src/money/money.ts";
import type { Named, NamedOrNew } from "../../src/named.ts";
import type { Scope } from "../../src/scope.ts";
import type { Day } from "../../src/time/day.ts";
import { askOverpaid } from "../asking/payment-questions.ts";
import { invoiceOffers } from "../asking/which-invoice.ts";
import { paymentAnswer } from "./payment-answer.ts";

/** Money that came in from a client, as it was said. */
export interface ReceivedFrom {
  readonly client: Named;
  readonly amount: Money;
  readonly on: Day;
  readonly mode?: NamedOrNew | undefined;
  /** What it was said to be for. */
  readonly note?: string | undefined;
  readonly slots: Slots;
}

/**
 * Takes money received from a client as the payment of an invoice, says so, and offers to log it as new income instead:
 * of the one open invoice that has exactly so much outstanding (SPEC 5), or as a part payment of the client's only open
 * invoice when nothing was said of what it is for. Asks when several fit, or when the only open one has less outstanding;
 * null when it is income of its own.
 */
export async function incomeAsPayment(scope: Scope, received: ReceivedFrom): Promise<Answer | Asking | null> {
  const { client, amount, on, mode, note } = received;
  const { invoices } = scope.say;
  const all = await openInvoices(scope, client.id);
  const open = all.filter((one) => one.currency === amount.currency);
  const matches = open.filter((one) => outstandingMinor(one) === amount.minor);
  const [only] = matches.length > 0 ? matches : open;
  if (open.length === 0) return askCurrency(scope, received, all);
  if (!only || (matches.length === 0 && (open.length > 1 || note !== undefined))) return null;
  const { mode: saidMode } = received.slots;
  const slots = { ...received.slots, amount: encodeMoney(amount), client: received.slots.client ?? client.name, on };
  const asNew = (taken: string): Call => ({ command: "income", slots: { ...slots, asIncome: taken } });
  const payer = client.archived ? client.id : client.name;
  const pay = { amount: slots.amount, client: payer, on, ...(saidMode ? { mode: saidMode } : {}) };
  const income = { label: invoices.buttons.newIncome, press: asNew("new") };
  if (matches.length > 1) {
    const offers = await invoiceOffers(scope, { command: "invoice pay", slots: pay, client }, matches);
    return { ask: { text: invoices.askMatches(client.name, scope.show.money(amount)), offers: [...offers, income] } };
  }
  if (amount.minor > outstandingMinor(only)) {
    const press = { command: "invoice pay", slots: { ...pay, invoice: only.number } };
    const left = money(outstandingMinor(only), only.currency);
    const { ask } = askOverpaid(scope, await readInvoice(scope, only.id), press, amount, left);
    return { ask: { ...ask, offers: [...ask.offers.slice(0, -1), income, ...ask.offers.slice(-1)] } };
  }
  const paid = await payInvoice(scope, only.id, { amount, on, mode });
  const answer = paymentAnswer(scope, paid);
  const instead = { label: invoices.buttons.instead, press: asNew(paid.payment.id) };
  const why = matches.length > 0 ? invoices.asPayment(only.number) : invoices.asPartPayment(only.number, client.name);
  return { ...answer, text: `${answer.text} ${why}`, offers: [instead, ...(answer.offers ?? [])] };
}

/**
 * `Globex paid 2000`, who owes dollars in books kept in rupees: nobody writes the sign of what is plain to both, so it is asked
 * which was meant. Null where the amount is not in the currency of the books, or is more than what is owed in another.
 */
function askCurrency(scope: Scope, { client, amount, slots }: ReceivedFrom, all: readonly InvoiceFigures[]) {
  if (amount.currency !== scope.workspace.currency) return null;
  const meant = all.flatMap((one) => {
    const inTheirs = decodeMoney(`${decimalText(amount)} ${one.currency}`);
    return inTheirs && inTheirs.minor <= outstandingMinor(one) ? [inTheirs] : [];
  });
  const [theirs] = meant;
  if (!theirs || meant.some(({ currency }) => currency !== theirs.currency)) return null;
  const [inTheirs, inOurs] = [scope.show.money(theirs), scope.show.money(amount)];
  const as = (label: string, more: Slots) => ({ label, press: { command: "income", slots: { ...slots, ...more } } });
  return {
    ask: {
      text: scope.say.invoices.whichCurrency(client.name, inTheirs, inOurs),
      offers: [
        as(inTheirs, { amount: encodeMoney(theirs) }),
        as(inOurs, { amount: encodeMoney(amount), asIncome: "new" }),
      ],
      option: "amount",
    },
  };
}

/** What a payment that turned out to be new income said, corrections of it since included. */
export interface FormerPayment {
  readonly amount: Money;
  readonly on: Day;
  readonly mode: Named;
}

/** Takes back the payment that is to be income instead, in the same step as the income is written; null when it is gone. */
export async function takePaymentBack(scope: Scope, paymentId: string): Promise<FormerPayment | null> {
  if (!(await scope.read.payment.findFirst({ where: { id: paymentId }, select: { id: true } }))) return null;
  const { payments } = await removePayment(scope, paymentId);
  const [payment] = payments;
  if (!payment) return null;
  const { row, mode } = payment;
  return { amount: money(row.amountMinor, row.currency), on: row.paidOn, mode };
}
