import type { Money } from "./money.ts";

/**
 * Splits an amount in proportion to whole-number weights so that the parts add up to it exactly: each part is
 * rounded down, and the cents left over go to the largest remainders, earlier parts first (SPEC 2: splits lose no cent).
 * Throws a RangeError when a weight is negative or all are zero.
 */
export function allocate(total: Money, weights: readonly bigint[]): Money[] {
  const whole = weights.reduce((a, b) => a + b, 0n);
  if (whole <= 0n || weights.some((w) => w < 0n)) throw new RangeError("weights must be non-negative and not all zero");
  const sign = total.minor < 0n ? -1n : 1n;
  const magnitude = total.minor * sign;
  const parts = weights.map((weight, index) => ({
    index,
    minor: (magnitude * weight) / whole,
    remainder: (magnitude * weight) % whole,
  }));
  let left = magnitude - parts.reduce((a, p) => a + p.minor, 0n);
  for (const part of parts.toSorted(
    (a, b) => Number(b.remainder - a.remainder > 0n) - Number(b.remainder - a.remainder < 0n) || a.index - b.index,
  )) {
    if (left === 0n) break;
    part.minor += 1n;
    left -= 1n;
  }
  return parts.map((p) => ({ minor: p.minor * sign, currency: total.currency }));
}
