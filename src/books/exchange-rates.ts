import type { ExchangeRate } from "../db/generated/client.ts";
import { UserError } from "../errors.ts";
import { currencyDigits, isCurrency } from "../money/currency.ts";
import { wholeAt } from "../money/decimal.ts";
import { divideHalfUp, type Money, maxMinor, money } from "../money/money.ts";
import { readDigits } from "../money/read-digits.ts";
import type { Scope } from "../scope.ts";
import type { Day } from "../time/day.ts";

/** Rates are kept as millionths of the base currency. */
const ratePlaces = 6;
const one = 10n ** BigInt(ratePlaces);

/** Reads a rate as exact millionths, or null when it is none, not above zero, or has more than six decimals. */
export function readRate(text: string, locale: string): bigint | null {
  const typed = text.trim();
  const written = /^\d[\d.,]*$/.test(typed) ? readDigits(typed, locale, ratePlaces) : null;
  const millionths = written && wholeAt(written.value, ratePlaces);
  return millionths !== null && millionths > 0n && millionths <= maxMinor ? millionths : null;
}

/** A rate in millionths as a plain decimal: 1080000n is `1.08`. */
export function rateText(millionths: bigint): string {
  const digits = millionths.toString().padStart(ratePlaces + 1, "0");
  return `${digits.slice(0, -ratePlaces)}.${digits.slice(-ratePlaces)}`.replace(/\.?0+$/, "");
}

/**
 * Says what one unit of a currency is worth in the base currency from a day on (SPEC 2); another rate of that day is
 * replaced. UserErrors: no currency, the base currency itself, no rate.
 */
export async function setRate(scope: Scope, currency: string, text: string, on: Day): Promise<ExchangeRate> {
  const { say, workspace } = scope;
  const base = workspace.currency;
  if (!isCurrency(currency)) throw new UserError(say.settings.badCurrency(currency), say.books.rateExample(base));
  if (currency === base) throw new UserError(say.books.rateOfBase(base), say.books.rateExample(base));
  const rateMillionths = readRate(text, scope.locale);
  if (rateMillionths === null) throw new UserError(say.books.badRate(text), say.books.rateExample(base));
  const known = await scope.read.exchangeRate.findFirst({ where: { base, currency, fromOn: on } });
  if (known) return scope.write.update("exchangeRate", known.id, { rateMillionths });
  return scope.write.insert("exchangeRate", { base, currency, rateMillionths, fromOn: on });
}

/** Forgets every rate of a currency in the base currency: what is in it then stays apart in totals. Resolves to how many there were. */
export async function dropRates(scope: Scope, currency: string): Promise<number> {
  const base = scope.workspace.currency;
  const rows = await scope.read.exchangeRate.findMany({ where: { base, currency } });
  for (const row of rows) await scope.write.remove("exchangeRate", row.id);
  return rows.length;
}

/** An amount in the base currency at a rate, rounded half up to the base's minor unit. */
export function convert(amount: Money, base: string, rateMillionths: bigint): Money {
  const up = 10n ** BigInt(currencyDigits(base));
  const down = one * 10n ** BigInt(currencyDigits(amount.currency));
  return money(divideHalfUp(amount.minor * rateMillionths * up, down), base);
}
