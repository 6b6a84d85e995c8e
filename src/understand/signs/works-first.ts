import { type Clause, namesOf } from "../clauses/clause.ts";
import { worked } from "../fill/said.ts";

const joint = /^\s(?:(?:of|on|for|with|at|de|para|pour|chez|für|bei|mit|com)\s)?(?:the\s)?$/iu;

/** `two hours Acme emails`: a length of time opens what is said, and right behind it stands who it went to. */
export function worksFirst(clause: Clause, first: number): boolean {
  const { tokens, text } = clause.sentence;
  const start = tokens[first]?.start;
  const length = worked(clause).find((one) => one.start === start);
  if (!length) return false;
  return namesOf(clause, "client").some((found) => joint.test(text.slice(length.end, found.start)));
}
