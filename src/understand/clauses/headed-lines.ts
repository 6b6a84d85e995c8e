import type { CueName } from "../../words/cue-words.ts";
import type { Clause } from "./clause.ts";
import { firstWord } from "./first-word.ts";

/** What stands between two neighbouring stretches, with the last sign of the first. */
export function gapBetween(before: Clause, clause: Clause): string {
  return clause.sentence.text.slice((before.tokens.at(-1)?.end ?? 0) - 1, clause.tokens[0]?.start);
}

const dataOfWork: readonly CueName[] = ["worth", "due", "begins", "estimate", "extend", "pricing.fixed"];

/** Lines below the name of a project, each with something of it: what it is worth, until when it is to be done. */
export function tellsOfHeaded(before: Clause, clause: Clause): boolean {
  if (!/\n/.test(gapBetween(before, clause)) || clause.names.length + clause.invoices.length > 0) return false;
  const [name, ...more] = before.names;
  if (!name || more.length > 0 || name.value[0]?.kind !== "project") return false;
  const heads =
    name.start === before.tokens[0]?.start &&
    /^(?:\s*[:-]?\s*\n|\s*$)/u.test(before.sentence.text.slice(name.end, clause.tokens[0]?.start));
  const first = firstWord(clause);
  return heads && clause.cues.some((cue) => cue.from <= first + 1 && dataOfWork.includes(cue.name));
}
