import type { CueName } from "../../words/cue-words.ts";
import type { Clause } from "./clause.ts";
import { firstWord } from "./first-word.ts";

/** What stands between two neighbouring stretches, with the last sign of the first. */
export function gapBetween(before: Clause, clause: Clause): string {
  return clause.sentence.text.slice((before.tokens.at(-1)?.end ?? 0) - 1, clause.tokens[0]?.start);
}

const announcing: readonly CueName[] = ["newLead", "clientNoun", "stage.lead", "stage.client", "newWord", "add"];

/** `new lead!! Bairbre's Beagles, 087 555`: words that only announce somebody new, who is named right behind. */
export function namesAnnounced(before: Clause, clause: Clause): boolean {
  if (!before.has("newLead") || clause.money.length > 0) return false;
  const heads = before.tokens.every(
    (token, i) => token.kind === "sign" || before.cuesAt(before.from + i).some(({ name }) => isAnnouncing(name)),
  );
  const first = clause.tokens[0];
  return heads && first?.kind === "word" && clause.cuesAt(clause.from).length === 0;
}

const isAnnouncing = (name: CueName) => announcing.includes(name) || name === "smallTalk" || name === "article";

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
