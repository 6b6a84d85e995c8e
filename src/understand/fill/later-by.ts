import { seldom } from "../../seldom.ts";
import { findDurations } from "../../time/find-durations.ts";
import type { Clause } from "../clauses/clause.ts";

const earlier =
  /(?<!\p{L})(?:earlier|sooner|forward|ahead|(?<!(?:catch|check|follow|sync|meet|warm|set|mock)[- ])up|prepone|fr[üu]her|vor|antes|adelanta\w*|plus t[ôo]t|avance\w*|adianta\w*|mais cedo)(?!\p{L})/iu;

/** By how many minutes something is put off: `back an hour`, `half an hour earlier`; null when only a day or time is said. */
export function laterBy(clause: Clause): number | null {
  const { locale } = clause.sentence;
  const length = findDurations(clause.text, locale)[0];
  if (
    !length ||
    // `um 14h` is an hour of the day, `um eine Stunde` how much later.
    /(?:^|\s)um\s\d+\s?h(?!\p{L})/iu.test(clause.text.slice(0, length.end)) ||
    /(?:^|\s|qu['’](?=[àa]))(?:for|to|at|until|till|[àa]|pra|para|las|às|auf|bis|vers|gegen|hacia|tipo)\s(?:as\s|las\s)?$/i.test(
      clause.text.slice(0, length.start),
    )
  )
    return null;
  return earlier.test(clause.text) ? -length.value.minutes : length.value.minutes;
}

const shifted = seldom(
  /(?<!\p{L})(?:later|earlier|sooner|back|forward|after|sp[äa]ter|fr[üu]her|nach hinten|nach vorne?|m[áa]s tarde|despu[ée]s|antes|plus t[ôo]t|plus tard|mais tarde|mais cedo|depois)(?!\p{L})/iu,
);

/** By how many minutes what was just booked is put off or brought forward: `make it an hour later`; null where no such thing is said. */
export function shiftOfLast(clause: Clause): number | null {
  return shifted.test(clause.text) ? laterBy(clause) : null;
}
