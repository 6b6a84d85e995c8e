import { type Clause, cuedAt } from "../clauses/clause.ts";
import { firstWord } from "../clauses/first-word.ts";
import { phraseBetween, phraseFrom } from "../clauses/phrase.ts";
import { nameLike, type Party, partyOf } from "../flow/party.ts";

/** The small words between somebody and where they are put: `mark the clinic as lost`, `put Flurb down as a lead`. */
const leading = /\s(?:down|(?:down\s)?(?:as|in|into|als|como|comme|em|en)(?:\san?)?)$/iu;

/**
 * Whom a clause puts into another stage where no client is called just so: the clinic of `move the clinic to won`, or words
 * that may be a name. Null where they are neither: `set the heating to warm`.
 */
export function partyMoved(clause: Clause): Party | null {
  const opening = firstWord(clause);
  const move = clause.hits("move").find(({ from }) => from === opening);
  const ends = ["stage.lead", "stage.negotiation", "stage.client", "stage.past", "stage.lost"] as const;
  const said = move ? phraseFrom(clause, move.to, { ends }) : null;
  if (!said) return null;
  const [small] = leading.exec(said.text) ?? [];
  const next = clause.sentence.tokens[said.to]?.text ?? "";
  if (small === undefined && !cuedAt(clause, said.to, "to") && !leading.test(` ${next}`)) return null;
  const words = small === undefined ? said : phraseBetween(clause, said.from, said.to - small.trim().split(" ").length);
  const party = words && partyOf(clause, words);
  return party && (party.clients.length > 0 || (nameLike(party.words) && !said.article)) ? party : null;
}
