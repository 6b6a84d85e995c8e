import type { ValueWords } from "../value-words.ts";
import { spanishAmounts } from "./values-amounts.ts";
import { spanishPrices } from "./values-prices.ts";
import { spanishTimes } from "./values-times.ts";

/** Spanish words for amounts, days, times and lengths of time. */
export const spanishValues: ValueWords = { ...spanishAmounts, ...spanishTimes, ...spanishPrices };
