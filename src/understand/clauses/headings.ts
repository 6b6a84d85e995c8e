import type { CueName } from "../../words/cue-words.ts";
import { listed } from "../fill/own-lists.ts";
import type { Part } from "../fill/part.ts";
import type { Intent } from "../intents.ts";
import type { Sentence } from "../sentence.ts";
import { type Clause, clauseOf } from "./clause.ts";
import { onDay } from "./on-day.ts";

/** The most tokens a heading has. */
const longest = 9;

/** What makes words before a colon more than the heading of a list of money and hours. */
const ofOthers: readonly CueName[] = [
  "remind",
  "meetVerb",
  "seeEachOther",
  "shift",
  "invoiceVerb",
  "invoiceNoun",
  "quote",
  "owes",
  "hypothetical",
  "wish",
  "promise",
  "negation",
  "goalNoun",
  "projectNoun",
  "serviceNoun",
  "newLead",
  "question",
  "correct",
  "undo",
  "tag",
];

/** Where a heading ends with which a stretch begins, `card: pret 7.80, figma 36`: the token behind its colon; null where none does. */
export function headingEnd(sentence: Sentence, from: number, to: number): number | null {
  const { tokens, money, durations } = sentence;
  const colon = tokens.findIndex(({ text }, at) => at > from && at < to && text === ":");
  if (colon < 0 || colon - from > longest || colon + 1 >= to) return null;
  const heading = clauseOf(sentence, from, colon);
  const { names, invoices, quotes, addresses } = heading;
  if (heading.money.length + heading.durations.length + invoices.length + quotes.length + addresses.length > 0)
    return null;
  if (names.some(({ value }) => value.some(({ kind }) => kind !== "mode" && kind !== "category"))) return null;
  if (heading.has(...ofOthers)) return null;
  const behind = tokens[colon]?.end ?? 0;
  const listedBehind = [...money, ...durations].filter(({ start }) => start >= behind).length;
  return listedBehind > 1 ? colon + 1 : null;
}

const ofExpenses: readonly CueName[] = ["expenseNoun", "spend", "payI", "rep.expenses", "moneyOut"];
const ofIncome: readonly CueName[] = ["incomeNoun", "payMe", "payThem", "got", "receive", "rep.income", "moneyIn"];

/** What is listed below a heading of expenses or of income; undefined where it tells neither. */
export function listedBelow(heading: Clause): Intent | undefined {
  const [out, into] = [heading.has(...ofExpenses), heading.has(...ofIncome)];
  return out === into ? undefined : out ? "expense.add" : "income.add";
}

/** Whether a clause is a heading of what follows it. */
export function isHeading(clause: Clause): boolean {
  const { sentence, from, to } = clause;
  return sentence.tokens[to - 1]?.text === ":" && headingEnd(sentence, from, sentence.tokens.length) === to;
}

/** A clause below a heading: where it says no day of its own, that of the heading is its day. */
export function below(heading: Clause, clause: Clause): Clause {
  if (clause.moments("past").some(onDay) || !heading.moments("past").some(onDay)) return clause;
  return clause.with({ moments: (look) => [...clause.moments(look), ...heading.moments(look).filter(onDay)] });
}

const takesMode: ReadonlySet<Intent | undefined> = new Set<Intent | undefined>([
  "income.add",
  "expense.add",
  "invoice.pay",
]);

/** What stands below a heading, paid the way that it says, where it says no other. */
export function paidAsHeaded(part: Part, heading: Clause): Part {
  if (!takesMode.has(part.intent) || part.slots.mode !== undefined) return part;
  // `card:` saves a card of somebody elsewhere; above a list of money it is how that was paid.
  const mode = listed(heading, "mode") ?? (heading.says("contactSave") ? "card" : undefined);
  return mode === undefined ? part : { ...part, slots: { ...part.slots, mode } };
}
