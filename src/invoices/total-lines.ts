import type { Scope } from "../scope.ts";
import type { RateTotal } from "./invoice-total.ts";
import type { InvoiceView } from "./read-invoice.ts";

/** How an invoice adds up, as people read it: subtotal and discount where there is a discount or tax, tax by rate, total. */
export function totalLines(
  { say: { invoices }, show }: Pick<Scope, "say" | "show">,
  { row, total }: Pick<InvoiceView, "row" | "total">,
  taxLabel: (tax: RateTotal) => string,
): readonly { readonly label: string; readonly value: string }[] {
  const amount = (minor: bigint) => show.minor(minor, row.currency);
  const rate = row.discountBps === null ? null : show.rate(row.discountBps);
  const taxes = total.rates.filter(({ taxBps }) => taxBps > 0);
  const isDiscounted = total.discountMinor !== 0n;
  const { subtotal, discount, total: sum } = invoices.fields;
  return [
    ...(isDiscounted || taxes.length > 0 ? [{ label: subtotal, value: amount(total.linesMinor) }] : []),
    ...(isDiscounted ? [{ label: discount, value: invoices.off(amount(total.discountMinor), rate) }] : []),
    ...taxes.map((tax) => ({ label: taxLabel(tax), value: amount(tax.taxMinor) })),
    { label: sum, value: amount(total.totalMinor) },
  ];
}
