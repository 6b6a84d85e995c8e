import { type InvoiceFigures, invoiceTotals, outstandingMinor } from "../db/queries/invoice-totals.ts";
import { encodeMoney, money } from "../money/money.ts";
import type { Scope } from "../scope.ts";
import type { Facts, KnownInvoice } from "../understand/hearing.ts";
import { clientNames } from "./client-names.ts";
import { findInvoices } from "./find-invoices.ts";
import { shownStatus } from "./invoice-status.ts";

/** How many open invoices a sentence is read against. */
const heard = 25;

/** What understanding may ask of a workspace's invoices. */
export function invoiceFacts(scope: Scope): Facts {
  return {
    invoices: async (reference) => {
      const found = await findInvoices(scope, reference);
      if (found.length === 0) return [];
      const figures = await scope.query(invoiceTotals, { invoiceIds: found.map((one) => one.id) });
      return known(scope, figures);
    },
    openInvoices: async (client) => {
      const ids = client === undefined ? undefined : scope.names.byName("client", client).map((one) => one.id);
      const figures = await scope.query(invoiceTotals, { clientIds: ids, statuses: ["draft", "sent"] });
      return known(scope, figures.filter((one) => shownStatus(one) !== "paid").slice(0, heard));
    },
    invoicesOf: async (client, issued) => {
      const figures = await scope.query(invoiceTotals, {
        clientIds: client === undefined ? undefined : scope.names.byName("client", client).map((one) => one.id),
        statuses: ["draft", "sent"],
        issued,
        first: { by: "newest", most: heard },
      });
      return known(scope, figures);
    },
  };
}

async function known(scope: Scope, figures: readonly InvoiceFigures[]): Promise<KnownInvoice[]> {
  const names = await clientNames(
    scope,
    figures.map((one) => one.clientId),
  );
  return figures.map((one) => ({
    number: one.number,
    client: names.get(one.clientId) ?? "",
    status: shownStatus(one),
    outstanding: encodeMoney(money(outstandingMinor(one), one.currency)),
    due: one.dueOn,
  }));
}
