import { type Clause, tokenAt } from "../clauses/clause.ts";

/** What may stand between a bill and how it was paid. */
const joins = /^(?:n|and|&|\+|w|with|via|by|thru|through)$/;

/** `bill n zelle 240`: a bill and a way of paying with nobody named; whose it is, and which way the money went, is open. */
export function billAndMode(clause: Clause): boolean {
  const { tokens } = clause.sentence;
  const [money, ...more] = clause.money;
  if (!money || more.length > 0 || tokens[clause.from]?.text !== "bill") return false;
  const at = joins.test(tokens[clause.from + 1]?.text ?? "") ? clause.from + 2 : clause.from + 1;
  const mode = clause.cuesAt(at).find((cue) => cue.from === at && cue.name.startsWith("mode."));
  return mode !== undefined && mode.to === tokenAt(clause, money.start);
}
