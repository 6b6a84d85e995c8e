import type { CueName } from "../../words/cue-words.ts";
import { type Clause, cuedAt, marked } from "../clauses/clause.ts";

/** What orders that somebody be reminded to pay, with all that may stand before whom: `relance`, `Mahnung an`, `envoie une relance à`. */
const opening =
  /^\s*(?:please\s+|bitte\s+|stp\s+|svp\s+)?(?:chase(?:\s+up)?|nudge|relance[rz]?|(?:envoie|fais|pr[ée]pare|[ée]cris)\s+(?:une\s+relance|un\s+rappel\s+de\s+paiement)\s+(?:[àa]|pour|chez)|(?:une\s+)?relance\s+(?:[àa]|pour)|rappel\s+de\s+paiement\s+(?:[àa]|pour)|mahne?|mahnung|zahlungserinnerung|(?:schicke?|schreibe?|sende?|erstelle?|mach)\s+(?:eine\s+)?(?:mahnung|zahlungserinnerung))(?!\p{L})/iu;

/** Words that may stand beside whom is to be reminded. */
const beside: readonly CueName[] = [
  "to",
  "for",
  "article",
  "about",
  "of",
  "from",
  "at",
  "invoiceNoun",
  "rep.owed",
  "rep.overdue",
  "status.overdue",
  "status.unpaid",
  "smallTalk",
  "polite",
  "pronoun",
  "due",
  "common",
];

/** Whether a client is to be asked for their money, and no more is said: `relance Acme`, `Mahnung an Acme`. */
export function chases(clause: Clause): boolean {
  const said = opening.exec(clause.text)?.[0];
  if (said === undefined) return false;
  const behind = (clause.sentence.tokens[clause.from]?.start ?? 0) + said.length;
  return clause.tokens.every(
    ({ kind, start }, i) =>
      start < behind ||
      kind !== "word" ||
      marked(clause, clause.from + i) ||
      cuedAt(clause, clause.from + i, ...beside),
  );
}
