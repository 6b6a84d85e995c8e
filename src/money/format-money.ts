import { currencyDigits } from "./currency.ts";
import { decimalText, type Money } from "./money.ts";

const formats = new Map<string, Intl.NumberFormat>();

function formatFor(locale: string, currency: string): Intl.NumberFormat {
  const key = `${locale} ${currency}`;
  let format = formats.get(key);
  if (!format) {
    const digits = currencyDigits(currency);
    format = new Intl.NumberFormat(locale, {
      style: "currency",
      currency,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    formats.set(key, format);
  }
  return format;
}

/** An amount as people of that locale write it, exact at any size: `$1,200.00`, `1.200,00 €`. */
export function formatMoney(a: Money, locale: string): string {
  return formatFor(locale, a.currency).format(decimalText(a) as Intl.StringNumericLiteral);
}
