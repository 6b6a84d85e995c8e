import type { ValueWords } from "../value-words.ts";
import { germanAmounts } from "./values-amounts.ts";
import { germanPrices } from "./values-prices.ts";
import { germanTimes } from "./values-times.ts";

/** German words for amounts, days, times and lengths of time. */
export const germanValues: ValueWords = { ...germanAmounts, ...germanTimes, ...germanPrices };
