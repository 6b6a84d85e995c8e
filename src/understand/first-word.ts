import type { CueName } from "../words/cue-words.ts";
import { type Clause, marked } from "./clause.ts";

/** What may stand before the first word that says something. */
const passedOver: ReadonlySet<CueName> = new Set<CueName>(["polite", "smallTalk", "also", "self", "someone"]);

/** What a word may be besides without saying anything yet. */
const beforeWords: ReadonlySet<CueName> = new Set<CueName>([...passedOver, "common", "correct", "them", "intend"]);

/** The first token of a clause that says something: greetings, politeness, bullets and "and" are passed over. */
export function firstWord(clause: Clause): number {
  let at = clause.from;
  while (at < clause.to) {
    const token = clause.sentence.tokens[at];
    if (!token) break;
    const starting = clause.cuesAt(at).filter((cue) => cue.from === at);
    const longest = Math.max(0, ...starting.filter((cue) => passedOver.has(cue.name)).map((cue) => cue.to));
    const serious = starting.some((cue) => !beforeWords.has(cue.name));
    if (token.kind === "sign" && !marked(clause, at)) at++;
    else if (longest > at && !serious && longest < clause.to) at = longest;
    else if (
      /^(?:and|so|then|but|well|y|et|und|e|so|also|alors|entonces|pues|entao|purser|um|uh|hmm)$/.test(token.text) &&
      at + 1 < clause.to &&
      !marked(clause, at)
    )
      at++;
    else break;
  }
  return at;
}
