import type { Found } from "../../found.ts";
import type { SaidMoney } from "../../money/find-money.ts";
import { add, decodeMoney, encodeMoney, type Money } from "../../money/money.ts";
import { type Clause, clauseOf, cuedAt, namesOf, tokenAt } from "../clauses/clause.ts";
import { firstWord } from "../clauses/first-word.ts";
import { hoursPriced, workedAmount } from "./hourly-rate.ts";
import { quantityOf, thingsOf, tidy, timesLine } from "./item-line.ts";
import { noteOf } from "./note.ts";

/** What an invoice is for, thing by thing, with what it comes to. */
interface InvoiceItems {
  /** As the option `lines` takes them: `site 4000.00 EUR; hosting 600.00 EUR`. */
  readonly lines: string;
  readonly total: Money;
}

const joint = "(?:and|plus|und|sowie|y|e|et|as well as)";

/** What stands before another amount of a list. */
const linked = new RegExp(String.raw`(?:[,;+&\n]|\s${joint})\s*[$€£₹]?$`, "iu");

/** What a stretch says up to the thing after its first: `hosting 600` of `hosting 600, paid 45 for lunch`. */
function firstThing(clause: Clause): Clause {
  const [first, second] = clause.money;
  if (!first || !second) return clause;
  const { sentence } = clause;
  const begin = tokenAt(clause, first.end);
  const between = sentence.tokens.slice(begin, tokenAt(clause, second.start));
  const at = between.findLastIndex(({ text }) => parting.test(text));
  return at < 0 ? clause : clauseOf(sentence, clause.from, begin + at);
}

const parting = /^(?:[,;+&]|and|plus|und|sowie|zuz[uü]glich|y|m[aá]s|e|mais|et)$/;

/** Whether a stretch goes on with the things of an invoice: `hosting 600`, `100 for hosting`, and nobody else's money. */
/** In how many days it is to be paid, behind a comma: `…, 30 Tage`. */
const inDays = /,\s*(?:in\s)?\d{1,3}\s(?:tage?n?|days?|d[ií]as|jours)$/iu;

export function goesOnWithItems(left: Clause, rest: Clause): boolean {
  const right = firstThing(rest);
  const [amount, ...more] = right.money;
  const first = left.money[0];
  if (!amount || !first || more.length > 0 || right.names.some((found) => found.value.some((n) => n.kind === "client")))
    return false;
  if (right.invoices.length > 0 || right.durations.some(({ end }) => !inDays.test(right.sentence.text.slice(0, end))))
    return false;
  if (right.has("pay", "payI", "payMe", "payThem", "spend", "got", "receive", "invoiceVerb", "charged", "remind")) {
    return false;
  }
  const { tokens, text } = left.sentence;
  // `invoice Acme 300 + 120 hosting`
  if (/^(?:\+|plus)$/.test(tokens[right.from - 1]?.text ?? "")) return true;
  const behind = tokens[tokenAt(right, amount.end)];
  const leadsRight = tokenAt(right, amount.start) === firstWord(right);
  const client = namesOf(left, "client")[0];
  const item = client ? text.slice(client.end, first.start) : "";
  // `invoice Acme: 90 callout, 45 parts`
  const listed = /^\s*:\s*[$€£₹]?$/u.test(item) && behind?.kind === "word";
  if (leadsRight)
    return listed || (behind !== undefined && cuedAt(right, tokenAt(right, amount.end), "for") && left.has("for"));
  return /\p{L}{2}/u.test(tidy(item)) || /^\s*:/.test(item);
}

/** Whether something is put right; a Portuguese `e` joins two things, and is no `é` there. */
function corrects(clause: Clause): boolean {
  const { tokens, text } = clause.sentence;
  return clause
    .hits("correct")
    .some(({ from, to }) => !/^e$/iu.test(text.slice(tokens[from]?.start, tokens[to - 1]?.end)));
}

/** What an amount comes to: the price of an hour times the hours told with it, `2 hrs labour @ 45`. */
function workedOut(clause: Clause, amount: Found<SaidMoney>): Money {
  const worked = workedAmount(clause.with({ money: [amount] }));
  return (worked === undefined ? null : decodeMoney(worked)) ?? amount.value.money;
}

/** A note without the count, or the hours, and the things that its line tells already. */
function noteBeside(note: string | undefined, things: string): string {
  const rest = tidy((note ?? "").replace(counted, ""));
  if (things === "" || !rest.includes(things)) return things.includes(rest) ? "" : rest;
  return tidy(rest.slice(0, rest.indexOf(things))).replace(/\s\d+$/, "");
}

const counted =
  /^\d+(?:[.,]\d+)?\s?(?:(?:h|hrs?|hours?|horas?|heures?|std|stunden?)(?!\p{L})\s?(?:(?:of|de|d['’]|von)\s?)?)?/iu;

/** The line of an invoice for so many things, or hours, at the price of one: `3 posters at 40`; null where none is told. */
export function pricedItem(clause: Clause, note: string | undefined): InvoiceItems | null {
  const [amount, ...more] = clause.money;
  if (!amount || more.length > 0 || corrects(clause) || clause.rhythms().length > 0) return null;
  const { each, money } = amount.value;
  const hours = each ? undefined : hoursPriced(clause);
  const between = hours && hours.end < amount.start ? clause.sentence.text.slice(hours.end, amount.start) : "";
  const things = each ? thingsOf(clause, amount, each) : tidy(between).replace(/^(?:of|de|von)\s/iu, "");
  const milli = each ? quantityOf(each) : hours ? thousandths(hours.value.minutes) : null;
  const what = [things, noteBeside(note, things)].filter((words) => words !== "").join(", ");
  const total = workedOut(clause, amount);
  if (milli === null || /[;\n]/.test(what)) return null;
  return { lines: timesLine(milli, each?.price ?? money, what), total };
}

/** Minutes as thousandths of an hour; null where they are no whole number of them. */
function thousandths(minutes: number): bigint | null {
  return minutes % 3 === 0 ? (BigInt(minutes) * 1000n) / 60n : null;
}

/** Where the thing behind an amount begins: behind the sign or word that parts it from the one before. */
function nextThing(clause: Clause, after: Found<SaidMoney>, before: Found<SaidMoney>): number | null {
  const [begin, end] = [tokenAt(clause, after.end), tokenAt(clause, before.start)];
  const between = clause.sentence.tokens.slice(begin, end).map(({ text }) => parting.test(text));
  const at = between[0] ? 0 : between.lastIndexOf(true);
  return at < 0 ? null : begin + at + 1;
}

/** The stretches of a clause that tell of one thing each; null where an amount is not parted from the one before. */
function thingByThing(clause: Clause, begin: number): readonly Clause[] | null {
  const { money, sentence } = clause;
  const starts: number[] = [begin];
  for (const [i, amount] of money.slice(1).entries()) {
    const start = nextThing(clause, money[i] ?? amount, amount);
    if (start === null) return null;
    starts.push(start);
  }
  return starts.map((start, i) => clauseOf(sentence, start, starts[i + 1] ?? clause.to));
}

/** What one thing is called: the words before its amount, else what is noted behind it. */
function nameOf(thing: Clause, amount: Found<SaidMoney>): string {
  const { text, tokens } = thing.sentence;
  const start = tokens[thing.from]?.start ?? amount.start;
  const ahead = tidy(text.slice(Math.min(start, amount.start), amount.start));
  const behind = () => tidy(text.slice(amount.end, tokens[thing.to - 1]?.end).split(/,/)[0] ?? "");
  return /\p{L}{2}/u.test(ahead) ? ahead : (noteOf(thing, "in") ?? behind());
}

/** The line of one thing, with what it comes to; null where it has no name. */
function itemOf(thing: Clause): InvoiceItems | null {
  const [amount, ...more] = thing.money;
  if (!amount || more.length > 0) return null;
  const priced = pricedItem(thing, noteOf(thing, "in"));
  if (priced && /\p{L}{2}/u.test(priced.lines.replace(/^.*[A-Z]{3}/, ""))) return priced;
  const what = nameOf(thing, amount);
  const total = workedOut(thing, amount);
  const named = /\p{L}{2}/u.test(what) && what.length <= 60 && !/[;\n]/.test(what);
  return named ? { lines: `${what} ${encodeMoney(total)}`, total } : null;
}

/** The things an invoice is for where each has its own amount; null where there are not several, or one is not named. */
export function invoiceItems(clause: Clause): InvoiceItems | null {
  const { money } = clause;
  const [first] = money;
  if (!first || money.length < 2 || corrects(clause) || clause.rhythms().length > 0) return null;
  const { text } = clause.sentence;
  const client = namesOf(clause, "client")[0];
  const begin = client && client.end <= first.start ? client.end : undefined;
  const amountFirst = begin !== undefined && tidy(text.slice(begin, first.start)) === "";
  // `90k for phase 1`: a number behind a word belongs to it.
  if (amountFirst && money.some(({ start }, i) => i > 0 && !linked.test(text.slice(begin, start)))) return null;
  const things = thingByThing(clause, begin === undefined ? clause.from : tokenAt(clause, begin));
  const items = things?.map(itemOf) ?? [];
  const named = items.flatMap((item) => (item?.total.currency === first.value.money.currency ? item : []));
  if (named.length < money.length) return null;
  return {
    lines: named.map(({ lines }) => lines).join("; "),
    total: named.map(({ total }) => total).reduce((sum, each) => add(sum, each)),
  };
}
