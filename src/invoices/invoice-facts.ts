import type { Scope } from "../scope.ts";
import type { Facts } from "../understand/understanding.ts";

/** What sentences may look up about invoices. */
export function invoiceFacts(_scope: Scope): Facts {
  return { invoices: async () => [], openInvoices: async () => [] };
}
