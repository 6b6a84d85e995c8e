import { reviseExpense } from "../src/books/revise-expense.ts";
import { reviseIncome } from "../src/books/revise-income.ts";
import type { Card, Offer } from "../src/chat/reply.ts";
import { reviseClient } from "../src/clients/revise-client.ts";
import type { Table } from "../src/history/tables.ts";
import { reviseInvoice } from "../src/invoices/revise-invoice.ts";
import { revisePayment } from "../src/invoices/revise-payment.ts";
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
interface Revision {
  readonly fields: readonly (keyof Correction)[];
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

/** Corrections by the table of the entry; naming a field that is not listed is answered, not ignored. */
export const revisions: Partial<Record<Table, Revision>> = {
  income: {
    fields: ["amount", "on", "client", "for", "mode", "received", "classification"],
    revise: async (scope, id, correction) => {
      const entry = await reviseIncome(scope, id, { ...shared(correction), classification: correction.classification });
      const offers = movementOffers(scope, "income", entry.row, entry.mode);
      return { card: incomeCard(scope, entry), title: incomeTitle(scope, entry), offers };
    },
  },
  expense: {
    fields: ["amount", "on", "client", "for", "mode", "received", "category", "vendor"],
    revise: async (scope, id, correction) => {
      const { received: paid, ...rest } = shared(correction);
      const entry = await reviseExpense(scope, id, {
        ...rest,
        paid,
        category: correction.category,
        vendor: correction.vendor,
      });
      const offers = movementOffers(scope, "expense", entry.row, entry.mode);
      return { card: expenseCard(scope, entry), title: expenseTitle(scope, entry), offers };
    },
  },
  invoice: {
    fields: ["amount", "on", "client", "for", "due"],
    revise: async (scope, id, { amount, on, client, for: what, due }) => {
      const view = await reviseInvoice(scope, id, { amount, on, client, for: what, due });
      return { card: invoiceCard(scope, view), title: scope.say.invoices.updatedTitle(view.row.number) };
    },
  },
  payment: {
    fields: ["amount", "on", "mode"],
    revise: async (scope, id, { amount, on, mode }) => {
      const view = await revisePayment(scope, id, { amount, on, mode });
      const paid = scope.show.minor(view.payment.amountMinor, view.payment.currency);
      const { row, client } = view.invoice;
      return { card: paymentCard(scope, view), title: scope.say.invoices.paidTitle(paid, row.number, client.name) };
    },
  },
  client: {
    fields: ["name"],
    revise: async (scope, id, correction) => {
      const { profile } = await reviseClient(scope, id, { name: correction.name });
      return { card: clientCard(scope, profile), title: profile.row.name };
    },
  },
};
