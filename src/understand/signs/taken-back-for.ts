import { type Clause, clauseOf } from "../clauses/clause.ts";
import { isBare } from "../clauses/filler.ts";

/** What was written is taken back for another value: `scratch that, 90 minutes`, `borra eso, fueron 3 horas`. */
export function takenBackFor(clause: Clause): boolean {
  const { sentence, from, to } = clause;
  const end = Math.max(from, ...clause.hits("undo").map((cue) => cue.to));
  if (end === from || !/^[,;.:–—-]$/.test(sentence.tokens[end]?.text ?? "")) return false;
  const rest = clauseOf(sentence, end + 1, to);
  const { last } = sentence.hearing;
  const value =
    last?.intent === "hours.log" || last?.intent.startsWith("meeting.")
      ? rest.durations.length === 1 && rest.money.length === 0
      : last?.hasAmount === true && rest.money.length === 1 && rest.durations.length === 0;
  return value && isBare(rest);
}
