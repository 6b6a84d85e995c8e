import { percentOf } from "../money/money.ts";

/** What a project's completion is derived from. */
export interface Progress {
  readonly estimatedMinutes: number | null;
  readonly loggedMinutes: number;
  /** Both in minor units of the project's currency. */
  readonly valueMinor: bigint | null;
  readonly invoicedMinor: bigint;
}

/** How far a project is, and by what it was told. */
export interface Completion {
  readonly basis: "hours" | "invoicing";
  /** Whole percent, rounded half up, over 100 as it is; null when there is nothing to divide by. */
  readonly percent: number | null;
}

/**
 * How far a project is (SPEC 4): by hours when hours are estimated (logged ÷ estimated), else by invoicing (invoiced ÷
 * value).
 */
export function completionOf({ estimatedMinutes, loggedMinutes, valueMinor, invoicedMinor }: Progress): Completion {
  if (estimatedMinutes !== null && estimatedMinutes > 0)
    return { basis: "hours", percent: percentOf(BigInt(loggedMinutes), BigInt(estimatedMinutes)) };
  return { basis: "invoicing", percent: valueMinor === null ? null : percentOf(invoicedMinor, valueMinor) };
}
