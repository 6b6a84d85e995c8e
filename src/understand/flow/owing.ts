import type { Clause } from "../clauses/clause.ts";
import { nameLike, type Party } from "./party.ts";
import { isPronoun, subjectOf } from "./subject.ts";
import { isThing } from "./thing.ts";

/** Who owes the speaker, where the books don't know them yet: `Tracy owes me 12`; null where it is nobody's name. */
export function strangerOwing(clause: Clause): Party | null {
  const [verb] = clause.hits("owes");
  if (!verb || verb.from === clause.from) return null;
  const party = subjectOf(clause, verb);
  if (!party?.words || party.clients.length > 0 || isPronoun(party)) return null;
  return nameLike(party.words) && !isThing(clause, party.words) ? party : null;
}
