import { type Clause, namesOf } from "../clauses/clause.ts";
import type { Phrase } from "../clauses/phrase.ts";
import type { CueHit } from "../marks/cue-index.ts";

const isCategory = (cue: CueHit) => cue.name.startsWith("category.");

/** Words that name what was bought rather than who was paid. */
export function isThing(clause: Clause, words: Phrase): boolean {
  return clause.cues.some(
    (cue) => cue.from < words.to && cue.to > words.from && (isCategory(cue) || cue.name === "expenseNoun"),
  );
}

/** What one gives as often as one takes. */
const lessons =
  /(?<!\p{L})(?:lessons?|class(?:es)?|tutoring|tuition|coaching|clases?|cours|le[çc]ons?|stunden?|unterricht|nachhilfe|aulas?)(?!\p{L})/iu;

/** `maya lesson 45`: a lesson with a client is given, unless something says that it was bought. */
function isGiven(clause: Clause, cue: CueHit): boolean {
  if (cue.name !== "category.education" || namesOf(clause, "client").length === 0) return false;
  return lessons.test(clause.text) && !clause.has("spend", "pay", "payI", "expenseNoun", "at", "for", "billable");
}

/** Whether a clause names something that is bought, by its category or one of the books' own. */
export function hasThing(clause: Clause): boolean {
  return clause.cues.some((cue) => isCategory(cue) && !isGiven(clause, cue)) || namesOf(clause, "category").length > 0;
}

/** Whether something that is bought is named between two tokens. */
export function thingBetween(clause: Clause, from: number, to: number): boolean {
  return from < to && clause.cues.some((cue) => isCategory(cue) && cue.from < to && cue.to > from);
}

const perPiece =
  /\b(?:each(?! (?:day|week|month|quarter|year|time)\b)|apiece|per person|a piece|cada uno|chacun|pro person)\b/i;

/** Whether an amount is what one of several costs, which says nothing of what was paid. */
export function pricedApiece(clause: Clause): boolean {
  return perPiece.test(clause.text);
}
