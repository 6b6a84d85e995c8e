import type { CueName } from "../../words/cue-words.ts";
import { type Clause, cuedAt, marked, tokenAt } from "../clauses/clause.ts";

/** What is not bought though money is said to be on it: `300 on the invoice`, `20 on card`. */
const notBought: ReadonlySet<CueName> = new Set<CueName>(["invoiceNoun", "incomeNoun", "projectNoun", "me", "pronoun"]);

/** Whether nothing of weight stands before a token. */
function opens(clause: Clause, place: number): boolean {
  for (let at = clause.from; at < place; at++) {
    const token = clause.sentence.tokens[at];
    if (token?.kind !== "sign" && !cuedAt(clause, at, "also", "add", "polite", "smallTalk")) return false;
  }
  return true;
}

/** `22.50 on paint`: an amount said first goes on what is bought, unless the books know that by name. */
export function spentOn(clause: Clause): boolean {
  const money = clause.money[0];
  if (!money || !opens(clause, tokenAt(clause, money.start))) return false;
  const { tokens } = clause.sentence;
  let at = tokenAt(clause, money.end);
  if (tokens[at++]?.text !== "on") return false;
  while (at < clause.to && cuedAt(clause, at, "article")) at++;
  const thing = tokens[at];
  if (at >= clause.to || thing?.kind !== "word" || marked(clause, at) || thing.text === "account") return false;
  return !clause.cuesAt(at).some((cue) => notBought.has(cue.name) || cue.name.startsWith("mode."));
}
