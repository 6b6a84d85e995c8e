import { type Clause, marked, namesOf } from "../clauses/clause.ts";
import { worked } from "../fill/said.ts";

const joint = /^\s(?:(?:of|on|for|with|at|de|para|pour|chez|für|bei|mit|com)\s)?(?:the\s)?$/iu;

/** `two hours Acme emails`: a length of time opens what is said, and right behind it stands who it went to. */
export function worksFirst(clause: Clause, first: number): boolean {
  const { tokens, text } = clause.sentence;
  const start = tokens[first]?.start;
  const length = worked(clause).find((one) => one.start === start);
  if (!length) return workedFor(clause, first);
  return namesOf(clause, "client").some((found) => joint.test(text.slice(length.end, found.start)));
}

/** `Rose, 2 hours stitching yesterday`: whose work it was, how long it took and what was done, of a day that is not to come. */
function workedFor(clause: Clause, first: number): boolean {
  const { tokens, text, hearing } = clause.sentence;
  const client = namesOf(clause, "client").find((found) => found.start === tokens[first]?.start);
  if (!client || !clause.moments("past").some(({ value }) => value.day !== null && value.day <= hearing.today))
    return false;
  const length = worked(clause).find(({ start }) => /^\s?[,:–-]?\s$/u.test(text.slice(client.end, start)));
  if (!length) return false;
  const next = tokens.findIndex(({ start }) => start >= length.end);
  return tokens[next]?.kind === "word" && !marked(clause, next) && clause.cuesAt(next).length === 0;
}
