import { convert } from "../books/exchange-rates.ts";
import { add, divideHalfUp, type Money, money, zero } from "../money/money.ts";
import type { Day } from "../time/day.ts";

/** An amount with the exchange rate of its days; null for the base currency itself, and when no rate is known. */
export interface RatedAmount {
  readonly currency: string;
  readonly minor: bigint;
  readonly rateMillionths: bigint | null;
  readonly rateOn: Day | null;
}

/** A rate that went into a total. */
export interface RateUsed {
  readonly currency: string;
  readonly rateMillionths: bigint;
  readonly on: Day;
}

/** Money of several currencies added up without mixing them (SPEC 2). */
export interface Totals {
  /** One amount a currency, the base currency first. */
  readonly amounts: readonly Money[];
  /** Everything that is in the base currency or has a rate, in the base currency. */
  readonly inBase: Money;
  /** The rates `inBase` used, oldest first. */
  readonly rates: readonly RateUsed[];
  /** What no rate is known for: listed apart, in no base total. */
  readonly apart: readonly Money[];
}

/** Adds amounts up per currency and in the base currency, rounding half up once a currency and rate. */
export function totalsOf(parts: readonly RatedAmount[], base: string): Totals {
  const amounts = addUp(parts, (part) => part.currency);
  const rated = addUp(parts, (part) => `${part.currency} ${part.rateOn}`);
  const rates: RateUsed[] = [];
  let inBase = amounts.get(base)?.amount ?? zero(base);
  for (const { part, amount } of rated.values()) {
    const { currency, rateMillionths, rateOn } = part;
    if (rateMillionths === null || rateOn === null) continue;
    rates.push({ currency, rateMillionths, on: rateOn });
    inBase = add(inBase, convert(amount, base, rateMillionths));
  }
  const apart = addUp(
    parts.filter((part) => part.rateMillionths === null && part.currency !== base),
    (part) => part.currency,
  );
  return {
    amounts: listed(amounts, base),
    inBase,
    rates: rates.sort((a, b) => (a.on + a.currency < b.on + b.currency ? -1 : 1)),
    apart: listed(apart, base),
  };
}

/** What one of so many is on average: each amount divided, rounded half up to its minor unit. */
export function averaged(totals: Totals, count: number): Totals {
  const share = ({ minor, currency }: Money) => money(divideHalfUp(minor, BigInt(count)), currency);
  const { amounts, inBase, rates, apart } = totals;
  return { amounts: amounts.map(share), inBase: share(inBase), rates, apart: apart.map(share) };
}

type Sums = Map<string, { readonly part: RatedAmount; amount: Money }>;

function addUp(parts: readonly RatedAmount[], keyOf: (part: RatedAmount) => string): Sums {
  const sums: Sums = new Map();
  for (const part of parts) {
    const known = sums.get(keyOf(part));
    if (known) known.amount = add(known.amount, money(part.minor, part.currency));
    else sums.set(keyOf(part), { part, amount: money(part.minor, part.currency) });
  }
  return sums;
}

function listed(sums: Sums, base: string): Money[] {
  const rank = (amount: Money) => (amount.currency === base ? "" : amount.currency);
  return [...sums.values()].map(({ amount }) => amount).sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}
