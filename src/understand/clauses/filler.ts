import type { CueName } from "../../words/cue-words.ts";
import type { CueHit } from "../marks/cue-index.ts";
import { type Clause, cuedAt, marked } from "./clause.ts";

/** Words that say nothing by themselves. */
const fillers: readonly CueName[] = [
  "polite",
  "smallTalk",
  "pronoun",
  "article",
  "jest",
  "also",
  "self",
  "me",
  "to",
  "for",
  "correct",
  "common",
];

/** Cues that speak of a day themselves, and so may stand where one is marked: `what's up today`. */
const ofDays: ReadonlySet<CueName> = new Set<CueName>(["digest"]);

/** Whether a clause says one thing and nothing else but fillers. */
export function coveredBy(clause: Clause, name: CueName): boolean {
  let any = false;
  for (let at = clause.from; at < clause.to; at++) {
    const token = clause.sentence.tokens[at];
    if (!token || (token.kind === "sign" && !/[?]/.test(token.text)) || token.kind === "possessive") continue;
    if (token.text === "?") continue;
    const says = cuedAt(clause, at, name);
    if (marked(clause, at) && !(says && ofDays.has(name))) return false;
    if (says) any = true;
    else if (!cuedAt(clause, at, ...fillers)) return false;
  }
  return any;
}

/** Whether a clause says nothing besides its marks, and cues that may stand beside them. */
export function isBare(clause: Clause, beside?: (cue: CueHit) => boolean): boolean {
  return clause.tokens.every(({ kind }, i) => {
    const at = clause.from + i;
    if (kind === "sign" || marked(clause, at) || cuedAt(clause, at, ...fillers)) return true;
    return beside !== undefined && clause.cuesAt(at).some(beside);
  });
}
