import type { DayPart } from "../words/value-words.ts";

/** A time of day as it was said, before it is known which half of the day it means. */
export interface SaidClock {
  readonly hour: number;
  readonly minute: number;
  readonly meridiem: "am" | "pm" | null;
  /** Written so that it can only be read on the 24-hour clock: `14:30`, `03:00`. */
  readonly exact: boolean;
  readonly part: DayPart | null;
  /** A part of today was said with it: "tonight". */
  readonly today: boolean;
  readonly zone: string | null;
  readonly next: number;
  /** Nothing but a number: needs a preposition or a range to be a time. */
  readonly bare: boolean;
}

/** A time of day said without anything else about it, or null when no clock shows it. */
export function saidClock(hour: number, minute: number, next: number, more: Partial<SaidClock> = {}): SaidClock | null {
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return null;
  return {
    hour,
    minute,
    meridiem: null,
    exact: false,
    part: null,
    today: false,
    zone: null,
    bare: false,
    next,
    ...more,
  };
}
