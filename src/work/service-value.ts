import { divideHalfUp } from "../money/money.ts";

/** How a service is priced: by the hour, once, or by a unit of one's own (`per page`). */
export interface ServicePrice {
  readonly pricing: string;
  /** The price of an hour or a unit, or the fixed fee, in minor units. */
  readonly rateMinor: bigint | null;
  readonly quantityMilli: bigint | null;
  /** How long it should take; without it an hourly service is worth the hours logged. */
  readonly minutes: number | null;
  readonly loggedMinutes: number;
}

/** What so many minutes cost at the price of an hour, rounded half up to the minor unit. */
export function hoursMinor(minutes: number, rateMinor: bigint): bigint {
  return divideHalfUp(BigInt(minutes) * rateMinor, 60n);
}

/** The value of a service in minor units (SPEC 4): rate × hours, rate × units, or the fixed fee; null without a rate. */
export function serviceValueMinor(price: ServicePrice): bigint | null {
  const { pricing, rateMinor, quantityMilli, minutes, loggedMinutes } = price;
  if (rateMinor === null) return null;
  if (pricing === "hourly") return hoursMinor(minutes ?? loggedMinutes, rateMinor);
  return pricing === "fixed" ? rateMinor : divideHalfUp(rateMinor * (quantityMilli ?? 1000n), 1000n);
}
