import type { CueName } from "../../words/cue-words.ts";
import { type Clause, cuedAt, marked, namesOf } from "../clauses/clause.ts";
import type { Scene } from "../features.ts";
import { isCommonWord } from "../marks/common-words.ts";
import { isSeller } from "../marks/vendors.ts";

/** The most words of somebody's name. */
const longestName = 3;

/** Where the name ends of somebody the books don't know, who opens what is said and called something off: `florence a annulé mardi`; null where nobody does. */
export function strangerCancels(clause: Clause): { readonly from: number; readonly to: number } | null {
  const { tokens } = clause.sentence;
  let from = clause.from;
  while (from < clause.to && cuedAt(clause, from, "article", "correct", "smallTalk")) from++;
  let to = from;
  const free = (at: number) => tokens[at]?.kind === "word" && !marked(clause, at) && clause.cuesAt(at).length === 0;
  while (to < clause.to && free(to)) to++;
  const strange = tokens.slice(from, to).some(({ text }) => text.length > 2 && !isCommonWord(text) && !isSeller(text));
  const named = strange || (to > from && cuedAt(clause, from - 1, "article"));
  const has = cuedAt(clause, to, "auxiliary");
  const does = clause.hits("callOff").some((verb) => verb.from === to || (has && verb.from > to));
  return named && does && to - from <= longestName ? { from, to } : null;
}

const beside: readonly CueName[] = [
  "callOff",
  "correct",
  "auxiliary",
  "me",
  "article",
  "common",
  "someone",
  "smallTalk",
  "under",
  "of",
];

/** Whether a client is told to have called something off, and nothing else. */
export function theyCancel({ clause, first }: Scene): boolean {
  const client = namesOf(clause, "client")[0] ?? namesOf(clause, "contact")[0];
  if (!client) return clause.money.length === 0 && saysNoMore(clause, strangerCancels(clause));
  if (client.fit === "close") return false;
  const { tokens } = clause.sentence;
  const opening = cuedAt(clause, first, "correct") && tokens[first + 1]?.start === client.start ? first + 1 : first;
  if (client.start !== tokens[opening]?.start) return false;
  return saysNoMore(clause, { from: opening, to: opening });
}

/** Whether all but somebody's name only tells that it is off, and when it was to be. */
function saysNoMore(clause: Clause, name: { readonly from: number; readonly to: number } | null): boolean {
  if (!name) return false;
  return clause.tokens.every(({ kind }, i) => {
    const at = clause.from + i;
    return kind !== "word" || (at >= name.from && at < name.to) || marked(clause, at) || cuedAt(clause, at, ...beside);
  });
}
