import type { Found } from "../../found.ts";
import { wholeAt } from "../../money/decimal.ts";
import type { Each, SaidMoney } from "../../money/find-money.ts";
import { encodeMoney, type Money } from "../../money/money.ts";
import type { Clause } from "../clauses/clause.ts";

const joint = "(?:and|plus|und|sowie|y|e|et|as well as)";
const leading = new RegExp(
  String.raw`^(?:[\s,;:+&–-]|(?:${joint}|for|für|por|para|pour|pelo|pela|de|the|a|an)(?=\s))+`,
  "iu",
);
const trailing = new RegExp(String.raw`(?:[\s,;:+&–-]|(?:^|\s)(?:${joint}|at|@|a|à|zu|for|is|costs?))+$`, "iu");

/** The words of a thing alone, without what joins it to an amount or to the thing before. */
export function tidy(text: string): string {
  return text.replace(leading, "").replace(trailing, "").replace(/\s+/g, " ");
}

/** A line as the option `lines` takes it: `3 x 40.00 EUR posters`, the quantity in thousandths. */
export function timesLine(milli: bigint, price: Money, what: string): string {
  const quantity = `${milli / 1000n}.${String(milli % 1000n).padStart(3, "0")}`.replace(/\.?0+$/, "");
  return `${quantity} x ${encodeMoney(price)} ${what}`.trimEnd();
}

/** What things at a price of one are called: the posters of `3 posters at 40`, the dogs of `45 each, 5 dogs`. */
export function thingsOf({ sentence: { text } }: Clause, { start }: Found<SaidMoney>, { thingsFrom }: Each): string {
  if (thingsFrom >= start) return /^\s(\p{L}+)/u.exec(text.slice(thingsFrom))?.[1] ?? "";
  return tidy(text.slice(thingsFrom, start)).replace(/^(?:x|×|of|von)\s/iu, "");
}

/** The quantity of things at a price of one in thousandths; null where it is finer than that. */
export function quantityOf({ count }: Each): bigint | null {
  return wholeAt(count, 3);
}
