import { type Clause, marked } from "../clauses/clause.ts";
import { overlaps } from "../marks/marks.ts";

/** The most words that only say whom, or what, is at an hour. */
const most = 3;

/** Where a clause says nothing but a word or two and when it is, the words: `lea brandt mittwoch halb drei`; null where it says more. */
export function timedName(clause: Clause): { readonly from: number; readonly to: number } | null {
  const times = clause.moments("future").filter(({ value }) => value.day !== null || value.time !== null);
  if (!times.some(({ value }) => value.time !== null)) return null;
  const isTime = (at: number) => {
    const token = clause.sentence.tokens[at];
    return token !== undefined && times.some((time) => overlaps(time, token));
  };
  const free = (at: number) =>
    clause.sentence.tokens[at]?.kind === "word" && !marked(clause, at) && clause.cuesAt(at).length === 0;
  let from = clause.from;
  while (from < clause.to && isTime(from)) from++;
  let to = from;
  while (to < clause.to && free(to)) to++;
  let end = to;
  while (end < clause.to && isTime(end)) end++;
  return to > from && to - from <= most && end === clause.to ? { from, to } : null;
}
