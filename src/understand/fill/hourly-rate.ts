import type { Found } from "../../found.ts";
import type { SaidMoney } from "../../money/find-money.ts";
import { add, decodeMoney, encodeMoney } from "../../money/money.ts";
import type { Duration } from "../../time/find-durations.ts";
import { type Clause, cuedAt, tokenAt } from "../clauses/clause.ts";
import { sumsAll } from "../clauses/told-for-all.ts";
import { saidAmount, worked } from "./said.ts";

/** What stands between a number of hours and what one of them costs: `12 hours of consulting at 60`. */
const times = /^(?:(?:\s\p{L}+){0,5}?\s(?:at|@|a|à|zu|à raison de|por)|\s?(?:@|x|×|\*|por hora|de|of))\s?[$€£₹]?$/iu;

const perHour =
  /^\s?(?:\/|an?\s|per\s|each\s|pro\s|die\s|por\s|de l['’]|l['’]|la\s|a\s|par\s|à l['’])\s?(?:h|hrs?|hours?|std|stunde|hora|heure)(?!\p{L})/iu;

const eachOne = /^\s(?:each|apiece|jeweils|je|cada una?|chacune?|cada)(?!\p{L})/iu;

/** Whether an amount is the price of an hour, and the hours that are told with it. */
function rateOf(clause: Clause, amount: Found<SaidMoney>): { readonly hours: Found<Duration> | undefined } | null {
  const { text } = clause.sentence;
  const priced = perHour.test(text.slice(amount.end)) || cuedAt(clause, tokenAt(clause, amount.end), "pricing.hourly");
  // In `90 an hour` the hour belongs to the rate.
  const lengths = worked(clause).filter((each) => each.start < amount.start || each.start > amount.end + 3);
  // `3 hours, 45 each`
  const each = eachOne.test(text.slice(amount.end));
  const before = lengths.find(({ end }) => {
    const between = end <= amount.start ? text.slice(end, amount.start) : undefined;
    return between !== undefined && (times.test(between) || (each && /^,\s[$€£₹]?$/.test(between)));
  });
  if (before) return { hours: before };
  return priced ? { hours: lengths[0] } : null;
}

const timesLength = /(?<![\d.,])(\d{1,3})\s?(?:\p{L}{3,}\s(?:of|à|a|de|von|zu|mit|at)|x|×|\*)\s$/iu;

/** How many times a length is told: `3 sessions of 2 hours`. */
function timesOf(text: string, length: Found<Duration>): bigint {
  return BigInt(timesLength.exec(text.slice(0, length.start))?.[1] ?? 1);
}

/**
 * The amount a clause is about, as canonical text: hours told with their price are multiplied (`40 hrs at 55` is 2200,
 * rounded half up to the minor unit); a price of an hour without hours is no amount (LANGUAGE: never guess on money).
 */
export function workedAmount(clause: Clause): string | undefined {
  const [amount, ...more] = clause.money;
  const rate = amount && more.length === 0 && !amount.value.worked ? rateOf(clause, amount) : null;
  if (!amount || !rate) return saidAmount(clause);
  if (!rate.hours) return undefined;
  const { money } = amount.value;
  const minutes = BigInt(Math.round(rate.hours.value.minutes)) * timesOf(clause.sentence.text, rate.hours);
  const minor = (money.minor * minutes * 2n + 60n) / 120n;
  return encodeMoney({ ...money, minor });
}

/** What an hour costs, told with the hours that were worked: `6 hours at 75/h`; undefined where no such price is told. */
export function saidRate(clause: Clause): string | undefined {
  const [amount, ...more] = clause.money;
  return amount && more.length === 0 && rateOf(clause, amount)?.hours ? encodeMoney(amount.value.money) : undefined;
}

/** The hours that a clause tells with the price of one of them; undefined where it tells no such thing. */
export function hoursPriced(clause: Clause): Found<Duration> | undefined {
  const [amount, ...more] = clause.money;
  const hours = amount && more.length === 0 ? rateOf(clause, amount)?.hours : undefined;
  return hours && timesOf(clause.sentence.text, hours) === 1n ? hours : undefined;
}

/** What all amounts of a clause come to, where they are of one currency and none is the sum already. */
function sumOf({ money: [first, ...more] }: Clause): string | undefined {
  if (!first || more.some(({ value }) => value.money.currency !== first.value.money.currency)) return undefined;
  const last = more.at(-1)?.value.money;
  const others = [first, ...more.slice(0, -1)].map(({ value }) => value.money).reduce(add);
  return encodeMoney(!last || last.minor === others.minor ? others : add(others, last));
}

/** The amount of an invoice whose second part is added to the first, `3 hrs @ 90 + 120 hosting`; undefined where none is. */
export function addedAmount(clause: Clause): string | undefined {
  const [first, second, ...more] = clause.money;
  if (sumsAll(clause)) return sumOf(clause);
  if (!first || !second || more.length > 0) return undefined;
  const between = clause.sentence.tokens.slice(tokenAt(clause, first.end), tokenAt(clause, second.start));
  if (!between.some(({ text }) => /^(?:\+|plus)$/.test(text)) || between.some(({ text }) => text === ","))
    return undefined;
  const minor = workedAmount(clause.with({ money: [first] }));
  const said = minor === undefined ? null : decodeMoney(minor);
  if (!said || said.currency !== second.value.money.currency) return undefined;
  return encodeMoney(add(said, second.value.money));
}
