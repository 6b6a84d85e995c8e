import { type Clause, marked, namesOf } from "../clauses/clause.ts";
import { worked } from "../fill/said.ts";

const joint = /^\s(?:(?:of|on|for|with|at|de|para|pour|chez|für|bei|mit|com)\s)?(?:the\s)?$/iu;

/** `two hours Acme emails`: a length of time opens what is said, and right behind it stands who it went to. */
export function worksFirst(clause: Clause, first: number): boolean {
  const { tokens, text } = clause.sentence;
  const start = tokens[first]?.start;
  const length = worked(clause).find((one) => one.start === start);
  if (!length) return workedFor(clause, first) || doneFor(clause, first);
  if (doneFor(clause, first)) return true;
  return namesOf(clause, "client").some((found) => joint.test(text.slice(length.end, found.start)));
}

/** How many words may tell what was done, between how long it took and for whom. */
const mostDone = 2;

/** `3h mixing Acme`, `gestern 4.5 h Montage Krone`: behind the one length, what was done and for whom. */
function doneFor(clause: Clause, first: number): boolean {
  const { tokens } = clause.sentence;
  const [length, ...more] = worked(clause);
  const [client, ...others] = namesOf(clause, "client");
  if (!length || !client || more.length + others.length > 0 || client.start < length.end) return false;
  const opens = tokens[first]?.start;
  const day = clause.moments("past").find(({ start, value }) => start === opens && value.time === null);
  if (length.start !== opens && !(day && /^[\s,:]*$/u.test(clause.sentence.text.slice(day.end, length.start))))
    return false;
  let done = 0;
  for (let at = clause.from; at < clause.to; at++) {
    const token = tokens[at];
    if (!token || token.start < length.end || token.start >= client.start) continue;
    if (token.kind !== "word" || marked(clause, at) || clause.cuesAt(at).length > 0) return false;
    done++;
  }
  return done > 0 && done <= mostDone;
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
