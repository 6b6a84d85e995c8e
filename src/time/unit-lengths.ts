import type { TimeUnit } from "../words/value-words.ts";

type Lengths = Readonly<Partial<Record<TimeUnit, number>>>;

/** Minutes of the units that move the clock. */
export const clockMinutes: Lengths = { second: 1 / 60, minute: 1, hour: 60 };

/** Days of the units that are so many days, whichever they are. */
export const wholeDays: Lengths = { day: 1, week: 7, fortnight: 14 };

/** Months of the units that are so many months, and not always as many days. */
export const wholeMonths: Lengths = { month: 1, quarter: 3, half: 6, year: 12 };
