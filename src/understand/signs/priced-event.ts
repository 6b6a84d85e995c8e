import { seldom } from "../../seldom.ts";
import type { Clause } from "../clauses/clause.ts";

/** What freelancers play, teach or attend at an hour, for money. */
const event = seldom(
  /(?<!\p{L})(?:gigs?|dj[- ]?sets?|shows?|concerts?|weddings?|workshops?|class|lesson|sessions?|shoot|mariages?|ateliers?|cours|s[ée]ances?|presta(?:tion)?s?|auftritte?|konzerte?|hochzeit|kurs|shooting|einzelstunde|probestunde|bolo|tocada|concierto|boda|taller|clase|sesi[óo]n|casamento|oficina|aula|palestra|charla|ponencia|conf[ée]rence|vortrag|sess[ãa]o|espet[áa]culo)(?!\p{L})/iu,
);

/** Whether a clause tells of something of the speaker's that is held at an hour to come, and what it is to bring: `gig samedi 21h à 2h, 400$`. */
export function pricedEvent(clause: Clause): boolean {
  const [amount, ...more] = clause.money;
  if (!amount || more.length > 0 || !event.test(clause.text)) return false;
  const { today } = clause.sentence.hearing;
  return clause
    .moments("future")
    .some(({ value, end }) => value.day !== null && value.day >= today && value.time !== null && end <= amount.start);
}
