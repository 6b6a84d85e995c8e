import type { ValueWords } from "../value-words.ts";
import { frenchAmounts } from "./values-amounts.ts";
import { frenchPrices } from "./values-prices.ts";
import { frenchTimes } from "./values-times.ts";

/** French words for amounts, days, times and lengths of time. */
export const frenchValues: ValueWords = { ...frenchAmounts, ...frenchTimes, ...frenchPrices };
