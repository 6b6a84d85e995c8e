import type { IncomeEntry } from "../../src/books/income-entry.ts";
import type { Answer } from "../../src/chat/command.ts";
import type { PaymentView } from "../../src/invoices/pay-invoice.ts";
import type { Scope } from "../../src/scope.ts";
import { incomeCard } from "../cards/income-card.ts";
import { modeOffers } from "../cards/mode-offers.ts";
import { paymentCard } from "../cards/payment-card.ts";

/** What is said of a payment, and of the rest of it that was booked as income beside it. */
export function paymentAnswer(scope: Scope, paid: PaymentView | null, rest?: IncomeEntry): Answer {
  const { books, invoices } = scope.say;
  const restText = rest && scope.show.minor(rest.row.amountMinor, rest.row.currency);
  if (!paid) {
    if (!rest || !restText) throw new Error("neither a payment nor income was booked");
    const client = rest.client?.name ?? null;
    return {
      text: books.incomeText(restText, client),
      card: incomeCard(scope, rest),
      offers: modeOffers(scope, `income:${rest.row.id}`, rest.mode),
      wrote: { title: books.incomeTitle(restText, client), subject: { table: "income", id: rest.row.id } },
    };
  }
  const { payment, mode, invoice, sent } = paid;
  const amount = scope.show.minor(payment.amountMinor, payment.currency);
  const assumed = mode.assumed ? [books.assumedNote(scope.show.name("mode", mode.name))] : [];
  return {
    text: [
      paidText(scope, paid, amount),
      ...(restText ? [invoices.restAsIncome(restText)] : []),
      ...(sent ? [invoices.sentAlong(invoice.row.number)] : []),
      ...assumed,
    ].join(" "),
    card: paymentCard(scope, paid),
    offers: modeOffers(scope, `payment:${payment.id}`, mode),
    wrote: {
      title: invoices.paidTitle(amount, invoice.row.number, invoice.client.name),
      subject: { table: "payment", id: payment.id },
    },
  };
}

function paidText(scope: Scope, { payment, invoice }: PaymentView, amount: string): string {
  const { invoices } = scope.say;
  const { number } = invoice.row;
  const left = invoice.outstandingMinor;
  if (left < 0n)
    return invoices.creditText(amount, invoice.client.name, number, scope.show.minor(-left, payment.currency));
  return invoices.paidText(
    amount,
    invoice.client.name,
    number,
    left > 0n ? scope.show.minor(left, payment.currency) : null,
  );
}
