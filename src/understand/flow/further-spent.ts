import type { CueName } from "../../words/cue-words.ts";
import { type Clause, cuedAt, namesOf, tokenAt } from "../clauses/clause.ts";
import { type Evidence, moneyOut } from "./evidence.ts";

/** Words that tell of something else than one more thing bought. */
const otherwise: readonly CueName[] = [
  "pay",
  "payThem",
  "payMe",
  "payLater",
  "paidBy",
  "receive",
  "got",
  "arrive",
  "settle",
  "sold",
  "owes",
  "expecting",
  "incomeNoun",
  "moneyIn",
  "invoiceNoun",
  "invoiceVerb",
  "invoiced",
  "sent",
  "sendNow",
  "quote",
  "promise",
  "wish",
  "hypothetical",
  "negation",
  "question",
  "refund",
  "correct",
  "toward",
  "goalNoun",
  "aim",
  "remind",
  "projectNoun",
  "serviceNoun",
  "worked",
  "rep.income",
  "self",
  "auxiliary",
  "balances",
];

/** `y 12.500 en tinto`, `also some screws 23.50`: right behind an expense, one more amount with what it was for. */
export function furtherSpent(clause: Clause): Evidence | null {
  const { hearing, tokens } = clause.sentence;
  if (hearing.last?.intent !== "expense.add" || clause.from > 0 || clause.money.length !== 1) return null;
  if (!cuedAt(clause, clause.from, "also") || clause.has(...otherwise) || clause.invoices.length > 0) return null;
  if (namesOf(clause, "client").length + namesOf(clause, "project").length > 0 || clause.text.includes("?"))
    return null;
  const [amount] = clause.money;
  const told = tokens
    .slice(clause.from, clause.to)
    .filter(({ kind, start, end }) => kind === "word" && amount && (end <= amount.start || start >= amount.end));
  return told.length > 1 && told.length < 12 ? moneyOut(4, null) : null;
}

/** Where what such an expense was for begins; undefined where a clause tells of none. */
export function furtherThing(clause: Clause): number | undefined {
  const [amount] = clause.money;
  if (!amount || !furtherSpent(clause)) return undefined;
  const behind = tokenAt(clause, amount.end);
  if (tokenAt(clause, amount.start) > clause.from + 1) return clause.from + 1;
  return cuedAt(clause, behind, "under", "for", "at", "of") ? behind + 1 : behind;
}
