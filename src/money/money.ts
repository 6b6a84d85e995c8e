import { currencyDigits } from "./currency.ts";

/** An exact amount: `minor` counts the currency's smallest unit (cents), never a floating point number (SPEC 2). */
export interface Money {
  readonly minor: bigint;
  readonly currency: string;
}

/** The largest amount the books hold, in minor units: a signed 64-bit integer (SPEC 2). */
export const maxMinor = 2n ** 63n - 1n;

/** An amount of so many minor units of an ISO 4217 currency. */
export function money(minor: bigint, currency: string): Money {
  return { minor, currency };
}

/** Nothing, in a currency. */
export function zero(currency: string): Money {
  return { minor: 0n, currency };
}

function sameCurrency(a: Money, b: Money): void {
  if (a.currency !== b.currency) throw new RangeError(`mixed currencies: ${a.currency} and ${b.currency}`);
}

/** The sum of two amounts; throws a RangeError when their currencies differ. */
export function add(a: Money, b: Money): Money {
  sameCurrency(a, b);
  return { minor: a.minor + b.minor, currency: a.currency };
}

/** a − b; throws a RangeError when their currencies differ. */
export function subtract(a: Money, b: Money): Money {
  sameCurrency(a, b);
  return { minor: a.minor - b.minor, currency: a.currency };
}

/** The amount with the other sign. */
export function negate(a: Money): Money {
  return { minor: -a.minor, currency: a.currency };
}

/** The sum of a list in `currency` (zero when empty); throws a RangeError on any other currency. */
export function sum(list: readonly Money[], currency: string): Money {
  return list.reduce(add, zero(currency));
}

/** n ÷ d rounded half away from zero, the way invoices round (EN 16931); d must be positive. */
export function divideHalfUp(n: bigint, d: bigint): bigint {
  const magnitude = n < 0n ? -n : n;
  const rounded = (magnitude * 2n + d) / (d * 2n);
  return n < 0n ? -rounded : rounded;
}

/** The share of an amount given in basis points (19 % = 1900), rounded half up to the minor unit. */
export function basisPoints(a: Money, bps: number): Money {
  return { minor: divideHalfUp(a.minor * BigInt(bps), 10_000n), currency: a.currency };
}

/** a ÷ b as a whole percent rounded half up, or null when there is nothing to divide by (SPEC 3: shown as "—"). */
export function percentOf(a: bigint, b: bigint): number | null {
  if (b === 0n) return null;
  const n = b < 0n ? -a : a;
  const d = b < 0n ? -b : b;
  return Number(divideHalfUp(n * 100n, d));
}

/** Canonical text of an amount, for slots and files: `1200.00 USD`, `-0.500 KWD`, `40 JPY`. */
export function encodeMoney(a: Money): string {
  return `${decimalText(a)} ${a.currency}`;
}

/** The plain decimal number of an amount, with exactly the currency's digits: `1200.00`. */
export function decimalText(a: Money): string {
  const digits = currencyDigits(a.currency);
  const magnitude = (a.minor < 0n ? -a.minor : a.minor).toString().padStart(digits + 1, "0");
  const sign = a.minor < 0n ? "-" : "";
  if (digits === 0) return sign + magnitude;
  return `${sign}${magnitude.slice(0, -digits)}.${magnitude.slice(-digits)}`;
}

/** Reads what `encodeMoney` wrote, or null for anything else. */
export function decodeMoney(text: string): Money | null {
  const match = /^(-?)(\d+)(?:\.(\d+))? ([A-Z]{3})$/.exec(text);
  if (!match) return null;
  const [, sign = "", whole = "", fraction = "", currency = ""] = match;
  if (fraction.length !== currencyDigits(currency)) return null;
  const minor = BigInt(whole + fraction);
  return { minor: sign ? -minor : minor, currency };
}
