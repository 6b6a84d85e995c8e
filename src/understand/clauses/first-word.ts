import type { CueName } from "../../words/cue-words.ts";
import { type Clause, marked } from "./clause.ts";

/** What may stand before the first word that says something. */
const passedOver: ReadonlySet<CueName> = new Set<CueName>(["polite", "smallTalk", "also", "self", "someone"]);

/** What a word may be besides without saying anything yet. */
const beforeWords: ReadonlySet<CueName> = new Set<CueName>([...passedOver, "common", "correct", "them", "intend"]);

/** Words that only lead on to what is said. */
const leadsOn: ReadonlySet<string> = new Set(
  "and so then but well y et und e also alors entonces pues entao purser um uh hmm eh gah ugh argh aargh hm lol haha jaja oh oops ups uy bah zut tja ach ih putz".split(
    " ",
  ),
);

/** The first token of a clause that says something: greetings, politeness, bullets and "and" are passed over. */
export function firstWord(clause: Clause): number {
  let at = clause.from;
  while (at < clause.to) {
    const token = clause.sentence.tokens[at];
    if (!token) break;
    let longest = 0;
    let serious = false;
    for (const cue of clause.cuesAt(at)) {
      if (cue.from !== at) continue;
      if (!beforeWords.has(cue.name)) serious = true;
      if (passedOver.has(cue.name) && cue.to > longest) longest = cue.to;
    }
    if (token.kind === "sign" && !marked(clause, at)) at++;
    else if (longest > at && !serious && longest < clause.to) at = longest;
    else if (leadsOn.has(token.text) && at + 1 < clause.to && !marked(clause, at)) at++;
    else break;
  }
  return at;
}
