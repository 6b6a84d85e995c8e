/** An exact decimal number: `digits` × 10^−`places`. */
export interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

/** A number from its digits and how many of them stand after the point. */
export function decimal(digits: bigint, places = 0): Decimal {
  return { digits, places };
}

/** The number times 10^`places`, or null when that leaves a fraction: nothing is rounded. */
export function wholeAt(a: Decimal, places: number): bigint | null {
  if (a.places <= places) return a.digits * 10n ** BigInt(places - a.places);
  const divisor = 10n ** BigInt(a.places - places);
  return a.digits % divisor === 0n ? a.digits / divisor : null;
}

/** The exact sum. */
export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const places = Math.max(a.places, b.places);
  return decimal((wholeAt(a, places) ?? 0n) + (wholeAt(b, places) ?? 0n), places);
}

/** The exact product. */
export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  return decimal(a.digits * b.digits, a.places + b.places);
}

/** a ÷ b where the quotient ends within four more places, else null. */
export function divideDecimals(a: Decimal, b: Decimal): Decimal | null {
  if (b.digits === 0n) return null;
  const places = a.places + 4;
  const dividend = a.digits * 10n ** BigInt(4 + b.places);
  return dividend % b.digits === 0n ? decimal(dividend / b.digits, places) : null;
}
