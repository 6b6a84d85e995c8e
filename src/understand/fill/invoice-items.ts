import type { Found } from "../../found.ts";
import type { SaidMoney } from "../../money/find-money.ts";
import { add, decodeMoney, encodeMoney, type Money } from "../../money/money.ts";
import { type Clause, cuedAt, namesOf, tokenAt } from "../clauses/clause.ts";
import { firstWord } from "../clauses/first-word.ts";
import { workedAmount } from "./hourly-rate.ts";

/** What an invoice is for, thing by thing, with what it comes to. */
interface InvoiceItems {
  /** As the option `lines` takes them: `site 4000.00 EUR; hosting 600.00 EUR`. */
  readonly lines: string;
  readonly total: Money;
}

const joint = "(?:and|plus|und|sowie|y|e|et|as well as)";
const leading = new RegExp(
  String.raw`^(?:[\s,;:+&–-]|(?:${joint}|for|für|por|para|pour|pelo|pela|de|the|a|an)(?=\s))+`,
  "iu",
);
const trailing = new RegExp(String.raw`(?:[\s,;:+&–-]|\s(?:${joint}|at|@|a|for|is|costs?))+$`, "iu");

/** What stands before another amount of a list. */
const linked = new RegExp(String.raw`(?:[,;+&\n]|\s${joint})\s*[$€£₹]?$`, "iu");

function tidy(text: string): string {
  return text.replace(leading, "").replace(trailing, "").replace(/\s+/g, " ");
}

/** Whether a stretch goes on with the things of an invoice: `hosting 600`, `100 for hosting`, and nobody else's money. */
export function goesOnWithItems(left: Clause, right: Clause): boolean {
  const [amount, ...more] = right.money;
  const first = left.money[0];
  if (!amount || !first || more.length > 0 || right.names.some((found) => found.value.some((n) => n.kind === "client")))
    return false;
  if (right.invoices.length > 0 || right.durations.length > 0) return false;
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

/** What an amount comes to: the price of an hour times the hours told with it, `2 hrs labour @ 45`. */
function workedOut(clause: Clause, amount: Found<SaidMoney>): Money {
  const worked = workedAmount(clause.with({ money: [amount] }));
  return (worked === undefined ? null : decodeMoney(worked)) ?? amount.value.money;
}

/** The things an invoice is for where each has its own amount; null where there are not several, or one is not named. */
export function invoiceItems(clause: Clause): InvoiceItems | null {
  const { money } = clause;
  const [first] = money;
  if (!first || money.length < 2 || clause.has("correct") || clause.rhythms().length > 0) return null;
  const { text, tokens } = clause.sentence;
  const client = namesOf(clause, "client")[0];
  const begin = client && client.end <= first.start ? client.end : (tokens[clause.from]?.start ?? 0);
  const end = tokens[clause.to - 1]?.end ?? 0;
  const amountFirst = client !== undefined && tidy(text.slice(begin, first.start)) === "";
  // `90k for phase 1`: a number behind a word belongs to it.
  if (amountFirst && money.some(({ start }, i) => i > 0 && !linked.test(text.slice(begin, start)))) return null;
  const items = money.map((amount, i) => ({
    what: tidy(
      amountFirst
        ? (text.slice(amount.end, money[i + 1]?.start ?? end).split(/,/)[0] ?? "")
        : text.slice(money[i - 1]?.end ?? begin, amount.start),
    ),
    money: workedOut(clause, amount),
  }));
  const named = items.every(({ what }) => /\p{L}{2}/u.test(what) && what.length <= 60 && !/[;\n]/.test(what));
  if (!named || items.some(({ money: each }) => each.currency !== first.value.money.currency)) return null;
  return {
    lines: items.map(({ what, money: each }) => `${what} ${encodeMoney(each)}`).join("; "),
    total: items.map(({ money: each }) => each).reduce((sum, each) => add(sum, each)),
  };
}
