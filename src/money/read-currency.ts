import { currencyDigits, isCurrency } from "./currency.ts";
import type { MoneyStyle } from "./find-money.ts";
import { readMoney } from "./read-money.ts";

/** The currency of an ISO 4217 code, of a sign or of a word for it (`eur`, `€`, `dollars`) as the locale has it; null where a text is none. */
export function readCurrency(text: string, style: MoneyStyle): string | null {
  const said = text.trim();
  if (isCurrency(said.toUpperCase())) return said.toUpperCase();
  if (said === "" || /\d/.test(said)) return null;
  const money = readMoney(`1 ${said}`, style) ?? readMoney(`${said}1`, style);
  return money && money.minor === 10n ** BigInt(currencyDigits(money.currency)) ? money.currency : null;
}
