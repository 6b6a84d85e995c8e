import { divideHalfUp } from "../money/money.ts";

/** What one line, or all lines of one rate, add to an invoice: an amount before tax, in minor units, and its tax rate. */
export interface TaxedAmount {
  readonly amountMinor: bigint;
  readonly taxBps: number;
}

/** A discount on the whole invoice: a share in basis points, or an amount in minor units; neither is none. */
export interface Discount {
  readonly discountBps: number | null;
  readonly discountMinor: bigint | null;
}

/** What is taxed at one rate after the discount, and the tax on it. */
export interface RateTotal {
  readonly taxBps: number;
  readonly baseMinor: bigint;
  readonly taxMinor: bigint;
}

/** An invoice added up; everything in minor units of its currency. */
export interface InvoiceTotal {
  /** The sum of the lines. */
  readonly linesMinor: bigint;
  readonly discountMinor: bigint;
  readonly taxMinor: bigint;
  readonly totalMinor: bigint;
  /** By rate, the highest first. */
  readonly rates: readonly RateTotal[];
}

/**
 * Adds an invoice up the way EN 16931 does (SPEC 5): the discount comes off first, spread over the tax rates by largest
 * remainder so that no cent is lost; then tax on the rest, per rate over the whole invoice, rounded half up. A discount
 * by amount never takes off more than the lines come to.
 */
export function invoiceTotal(lines: readonly TaxedAmount[], discount: Discount): InvoiceTotal {
  const byRate = sumByRate(lines);
  const linesMinor = byRate.reduce((sum, rate) => sum + rate.amountMinor, 0n);
  const parts = spread(
    byRate.map((rate) => rate.amountMinor),
    shareOf(linesMinor, discount),
  );
  const rates = byRate.map(({ taxBps, amountMinor }, index) => {
    const baseMinor = amountMinor - (parts[index] ?? 0n);
    return { taxBps, baseMinor, taxMinor: divideHalfUp(baseMinor * BigInt(taxBps), 10_000n) };
  });
  const discountMinor = parts.reduce((sum, part) => sum + part, 0n);
  const taxMinor = rates.reduce((sum, rate) => sum + rate.taxMinor, 0n);
  return { linesMinor, discountMinor, taxMinor, totalMinor: linesMinor - discountMinor + taxMinor, rates };
}

function sumByRate(lines: readonly TaxedAmount[]): TaxedAmount[] {
  const sums = new Map<number, bigint>();
  for (const { taxBps, amountMinor } of lines) sums.set(taxBps, (sums.get(taxBps) ?? 0n) + amountMinor);
  return [...sums].map(([taxBps, amountMinor]) => ({ taxBps, amountMinor })).sort((a, b) => b.taxBps - a.taxBps);
}

interface Share {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The part of every amount that a discount takes off. */
function shareOf(linesMinor: bigint, { discountBps, discountMinor }: Discount): Share {
  if (discountBps !== null) return { numerator: BigInt(discountBps), denominator: 10_000n };
  if (discountMinor === null || linesMinor <= 0n) return { numerator: 0n, denominator: 1n };
  return { numerator: discountMinor < linesMinor ? discountMinor : linesMinor, denominator: linesMinor };
}

/**
 * That share of each amount, so that the parts add up to the share of the whole, rounded half up: each is rounded down,
 * and the cents left over go to the largest remainders. Unlike `allocate`, amounts may be negative here: a rate's lines
 * can be credits.
 */
function spread(amounts: readonly bigint[], { numerator, denominator }: Share): bigint[] {
  const parts = amounts.map((amount, index) => {
    const remainder = (((amount * numerator) % denominator) + denominator) % denominator;
    return { index, remainder, minor: (amount * numerator - remainder) / denominator };
  });
  const whole = amounts.reduce((sum, amount) => sum + amount, 0n);
  let left = divideHalfUp(whole * numerator, denominator) - parts.reduce((sum, part) => sum + part.minor, 0n);
  for (const part of parts.toSorted((a, b) => Number(b.remainder > a.remainder) - Number(b.remainder < a.remainder))) {
    if (left <= 0n) break;
    part.minor += 1n;
    left -= 1n;
  }
  return parts.map((part) => part.minor);
}
