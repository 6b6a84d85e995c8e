import { addDays, addMonths, type Day } from "../../time/day.ts";
import { findDurations } from "../../time/find-durations.ts";
import type { Clause } from "../clauses/clause.ts";

/** Words that add to a length of time without being part of it. */
const adding =
  /(?<!\p{L})(?:more|extra|further|additional|weitere[nr]?|noch|m[áa]s|mais|de plus|encore)(?!\p{L})\s*/giu;
const another = /(?<!\p{L})(?:another(?!\s\d)|an? further|an? extra|one more|otr[oa]|outr[oa])(?!\p{L})/giu;
const months =
  /(?<!\p{L})(\d{1,2}|an?|un[oea]?|ein(?:en)?|uma?)\s(?:months?|mes(?:es)?|monate?n?|mois|m[êe]s)(?!\p{L})/iu;

/**
 * The day an invoice is due when it is given longer: `another week`, `back ten days`, counted from the day it was due, or
 * from today where that has passed. Undefined when no length is said.
 */
export function longerDue(clause: Clause, due: Day | undefined): Day | undefined {
  const { locale, hearing } = clause.sentence;
  const { today } = hearing;
  const from = due !== undefined && due > today ? due : today;
  const plain = clause.text.replace(another, "1").replace(adding, "");
  const month = months.exec(plain)?.[1];
  if (month !== undefined) return addMonths(from, Number(month) || 1);
  const days = findDurations(plain, locale)
    .map((length) => length.value.minutes / 1440)
    .find((length) => length >= 1);
  return days === undefined ? undefined : addDays(from, days);
}
