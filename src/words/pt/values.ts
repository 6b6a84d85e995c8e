import type { ValueWords } from "../value-words.ts";
import { portugueseAmounts } from "./values-amounts.ts";
import { portuguesePrices } from "./values-prices.ts";
import { portugueseTimes } from "./values-times.ts";

/** Portuguese words for amounts, days, times and lengths of time. */
export const portugueseValues: ValueWords = { ...portugueseAmounts, ...portugueseTimes, ...portuguesePrices };
