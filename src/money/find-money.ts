import type { Found } from "../found.ts";
import { currencyDigits } from "./currency.ts";
import type { Money } from "./money.ts";

/** How the speaker writes amounts: a BCP 47 locale and the home currency, which a bare number means. */
export interface MoneyStyle {
  readonly locale: string;
  readonly currency: string;
}

/** An amount as it was said. */
export interface SaidMoney {
  readonly money: Money;
  /** A currency sign, code or word was said. */
  readonly marked: boolean;
  /** k, grand, lakh, cents written, a thousands separator …: clearly an amount and not a bare count. */
  readonly shaped: boolean;
}

/** The amounts in a text, in order and not overlapping; bare numbers count, with `marked` false. */
export function findMoney(text: string, style: MoneyStyle): Found<SaidMoney>[] {
  const found: Found<SaidMoney>[] = [];
  for (const match of text.matchAll(/(?<![\w.,#-])([$€£])?(\d{1,12})(?:\.(\d{1,2}))?(k)?(?![\w.,]*\d)/g)) {
    const digits = currencyDigits(style.currency);
    const minor =
      BigInt((match[2] ?? "") + (match[3] ?? "").padEnd(digits, "0").slice(0, digits)) * (match[4] ? 1000n : 1n);
    const sign = match[1];
    const currency = sign === "€" ? "EUR" : sign === "£" ? "GBP" : style.currency;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      value: { money: { minor, currency }, marked: sign !== undefined, shaped: (match[3] ?? match[4]) !== undefined },
    });
  }
  return found;
}
