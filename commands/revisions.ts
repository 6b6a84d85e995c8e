import { readExpenseEntry } from "../src/books/expense-entry.ts";
import { readIncomeEntry } from "../src/books/income-entry.ts";
import { reviseExpense } from "../src/books/revise-expense.ts";
import { reviseIncome } from "../src/books/revise-income.ts";
import type { Card, Offer } from "../src/chat/reply.ts";
import { readClient } from "../src/clients/client-profile.ts";
import { reviseClient } from "../src/clients/revise-client.ts";
import { UserError } from "../src/errors.ts";
import type { Table } from "../src/history/tables.ts";
import type { PaymentView } from "../src/invoices/pay-invoice.ts";
import { type InvoiceView, readInvoice } from "../src/invoices/read-invoice.ts";
import { reviseInvoice } from "../src/invoices/revise-invoice.ts";
import { readPayment, revisePayment } from "../src/invoices/revise-payment.ts";
import type { Scope } from "../src/scope.ts";
import { clientCard } from "./cards/client-card.ts";
import { expenseTitle, incomeTitle } from "./cards/entry-titles.ts";
import { expenseCard } from "./cards/expense-card.ts";
import { incomeCard } from "./cards/income-card.ts";
import { invoiceCard } from "./cards/invoice-card.ts";
import { movementOffers } from "./cards/mode-offers.ts";
import { paymentCard } from "./cards/payment-card.ts";
import type { Correction } from "./edit.ts";

/** An entry after its correction. */
interface Revised {
  readonly card: Card;
  readonly title: string;
  readonly offers?: readonly Offer[];
}

/** How one kind of entry is corrected: what can be, and the card and title afterwards. */
export interface Revision {
  readonly fields: readonly (keyof Correction)[];
  /** What the entry is called as it is now; a UserError when it is gone. */
  titleOf(scope: Scope, id: string): Promise<string>;
  revise(scope: Scope, id: string, correction: Correction): Promise<Revised>;
}

const shared = ({ amount, on, client, mode, received, for: note }: Correction) => ({
  amount,
  on,
  client,
  mode,
  received,
  note,
});

function invoiceTitle(scope: Scope, { row, client, total }: InvoiceView): string {
  return scope.say.invoices.createdTitle(row.number, client.name, scope.show.minor(total.totalMinor, row.currency));
}

function paymentTitle(scope: Scope, { payment, invoice }: PaymentView): string {
  const { invoices } = scope.say;
  const { amountMinor, currency } = payment;
  const amount = scope.show.minor(amountMinor < 0n ? -amountMinor : amountMinor, currency);
  const { row, client } = invoice;
  return amountMinor < 0n
    ? invoices.refundTitle(amount, row.number)
    : invoices.paidTitle(amount, row.number, client.name);
}

/** Corrections by the table of the entry; naming a field that is not listed is answered, not ignored. */
export const revisions: Partial<Record<Table, Revision>> = {
  income: {
    fields: ["amount", "on", "client", "for", "mode", "received", "classification"],
    titleOf: async (scope, id) => incomeTitle(scope, await readIncomeEntry(scope, id)),
    revise: async (scope, id, correction) => {
      const entry = await reviseIncome(scope, id, { ...shared(correction), classification: correction.classification });
      const offers = movementOffers(scope, "income", entry.row, entry.mode);
      return { card: incomeCard(scope, entry), title: incomeTitle(scope, entry), offers };
    },
  },
  expense: {
    fields: ["amount", "on", "client", "for", "mode", "received", "category", "vendor", "billable"],
    titleOf: async (scope, id) => expenseTitle(scope, await readExpenseEntry(scope, id)),
    revise: async (scope, id, correction) => {
      const { received: paid, ...rest } = shared(correction);
      const entry = await reviseExpense(scope, id, {
        ...rest,
        paid,
        category: correction.category,
        vendor: correction.vendor,
        billable: correction.billable,
      });
      const offers = movementOffers(scope, "expense", entry.row, entry.mode);
      return { card: expenseCard(scope, entry), title: expenseTitle(scope, entry), offers };
    },
  },
  invoice: {
    fields: ["amount", "on", "client", "for", "due"],
    titleOf: async (scope, id) => invoiceTitle(scope, await readInvoice(scope, id)),
    revise: async (scope, id, { amount, on, client, for: what, due }) => {
      if (client === null) throw new UserError(scope.say.invoices.keepsClient, scope.say.invoices.examples.update);
      const view = await reviseInvoice(scope, id, { amount, on, client, for: what ?? undefined, due });
      return { card: invoiceCard(scope, view), title: invoiceTitle(scope, view) };
    },
  },
  payment: {
    fields: ["amount", "on", "mode"],
    titleOf: async (scope, id) => paymentTitle(scope, await readPayment(scope, id)),
    revise: async (scope, id, { amount, on, mode }) => {
      if (mode === null) throw new UserError(scope.say.invoices.keepsMode, scope.say.invoices.examples.removePayment);
      const view = await revisePayment(scope, id, { amount, on, mode });
      return { card: paymentCard(scope, view), title: paymentTitle(scope, view) };
    },
  },
  client: {
    fields: ["name"],
    titleOf: async (scope, id) => (await readClient(scope, id)).row.name,
    revise: async (scope, id, correction) => {
      const { profile } = await reviseClient(scope, id, { name: correction.name });
      return { card: clientCard(scope, profile), title: profile.row.name };
    },
  },
};
