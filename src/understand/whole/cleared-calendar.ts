import { seldom } from "../../seldom.ts";
import type { Clause } from "../clauses/clause.ts";
import { firstWord } from "../clauses/first-word.ts";

/** What holds all that was arranged: to empty it calls off whatever is in it. */
const calendars = seldom(
  /(?<!\p{L})(?:calendar|diary|schedule|agenda|calendario|calendrier|kalender|terminkalender|calendário)(?!\p{L})/iu,
);

const empties =
  /^(?:clear|wipe|empty|free|cancel|vacía|vacia|limpia|despeja|vide|libère|libere|leere|räum|räume|esvazia|limpe)$/iu;

/** `clear my calendar tomorrow`: everything of a time is to be called off. */
export function clearsCalendar(clause: Clause): boolean {
  const first = clause.sentence.tokens[firstWord(clause)]?.text ?? "";
  return empties.test(first) && calendars.test(clause.text) && clause.names.length === 0 && clause.money.length === 0;
}
