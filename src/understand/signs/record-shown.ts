import { type Clause, cuedAt } from "../clauses/clause.ts";

/** What a client's or contact's data is called, said behind the name: `gate nine card`. */
const recordWords = new Set("card file profile record page sheet ficha fiche akte".split(" "));

/** Whether what is said ends in a word for somebody's data and else says nothing but the name. */
export function isRecord(clause: Clause): boolean {
  const last = clause.tokens.findLast(
    (token, i) =>
      (token.kind === "word" || token.kind === "number") && !cuedAt(clause, clause.from + i, "polite", "smallTalk"),
  );
  if (!last || !recordWords.has(last.text)) return false;
  return clause.tokens.every(
    (token, i) =>
      token === last ||
      token.kind === "sign" ||
      token.kind === "possessive" ||
      clause.sentence.marked(clause.from + i) ||
      cuedAt(clause, clause.from + i, "article", "polite", "show", "smallTalk"),
  );
}
