import { type Clause, cuedAt, marked } from "../clauses/clause.ts";
import { hasThing } from "../flow/thing.ts";

/** `perdón, fueron 300`: puts something right that nobody told, and says of nothing what it cost. */
export function isMereFix(clause: Clause): boolean {
  if (!clause.has("correct", "cost") || clause.names.length > 0 || hasThing(clause)) return false;
  return (
    clause.hits("correct").some(({ from }) => from === clause.from) &&
    clause.tokens.every(
      ({ kind }, i) =>
        kind === "sign" ||
        marked(clause, clause.from + i) ||
        cuedAt(clause, clause.from + i, "correct", "cost", "smallTalk", "pronoun", "polite", "also"),
    )
  );
}
