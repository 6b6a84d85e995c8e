import type { ValueWords } from "../value-words.ts";
import { englishAmounts } from "./values-amounts.ts";
import { englishPrices } from "./values-prices.ts";
import { englishTimes } from "./values-times.ts";

/** English words for amounts, days, times and lengths of time. */
export const englishValues: ValueWords = { ...englishAmounts, ...englishTimes, ...englishPrices };
