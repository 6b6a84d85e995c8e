import { namesOf } from "../clauses/clause.ts";
import { phraseFrom } from "../clauses/phrase.ts";
import type { Scene } from "../features.ts";
import { partyOf } from "../flow/party.ts";
import { clientOf } from "./said-client.ts";

/** The client something is with: the one named, or whom the words behind "with" and the like may mean. */
export function withWhom(scene: Scene) {
  const named = namesOf(scene.clause, "client")[0];
  if (named) return clientOf(scene, { clients: named.value, words: null });
  for (const cue of scene.clause.hits("with", "meetVerb", "for", "shift", "callOff")) {
    const words = phraseFrom(scene.clause, cue.to);
    const known = words ? partyOf(scene.clause, words).clients : [];
    if (known.length > 0) return clientOf(scene, { clients: known, words: null });
  }
  return {};
}
