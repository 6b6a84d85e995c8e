import type { Clause } from "../clauses/clause.ts";
import { hasThing } from "../flow/thing.ts";

/** `ensayo el viernes de 10 a 2, 3500 pesos`: what is still to be, with its hours and its price, which nobody has paid. */
export function isAppointment(clause: Clause): boolean {
  if (!clause.has("meetingNoun", "meetVerb") || hasThing(clause)) return false;
  const { today } = clause.sentence.hearing;
  return clause.moments("future").some(({ value }) => value.time !== null && value.day !== null && value.day > today);
}
