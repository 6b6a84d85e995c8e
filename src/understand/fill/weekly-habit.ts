import { fold } from "../../fold.ts";
import type { Found } from "../../found.ts";
import { seldom } from "../../seldom.ts";
import type { Recurrence } from "../../time/find-recurrences.ts";

/** A weekday in a form that is said of every one; in English only where a time follows, for `tuesdays call` is Tuesday's. */
const habit = seldom(
  /(?<!\p{L})(?:(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)s|los (lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bados|domingos)|les (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s|[àa]os? (s[áa]bado|domingo)s|[àa]s (segunda|ter[çc]a|quarta|quinta|sexta)s(?:-feiras?)?|(mon|tues|wednes|thurs|fri|satur|sun)days(?= (?:at |from )?\d))(?!\p{L})/iu,
);

const firstOf: Readonly<Record<string, number>> = {
  mo: 1,
  lu: 1,
  se: 1,
  di: 2,
  ma: 2,
  te: 2,
  tu: 2,
  mi: 3,
  me: 3,
  qua: 3,
  we: 3,
  do: 4,
  ju: 4,
  je: 4,
  qui: 4,
  th: 4,
  fr: 5,
  vi: 5,
  ve: 5,
  sex: 5,
  sam: 6,
  sab: 6,
  sat: 6,
  so: 7,
  domi: 7,
  dim: 7,
  su: 7,
};

/** What takes place every week by the way its weekday is said: `Probe dienstags 19 Uhr`, `ensayo los martes`. */
export function weeklyHabit(text: string): Found<Recurrence> | null {
  const found = habit.exec(text);
  const said = fold(found?.slice(1).find((name) => name !== undefined) ?? "");
  const known = Object.keys(firstOf)
    .filter((begin) => said.startsWith(begin))
    .toSorted((a, b) => b.length - a.length)[0];
  const weekday = known === undefined ? undefined : firstOf[known];
  if (!found || weekday === undefined) return null;
  return {
    start: found.index,
    end: found.index + found[0].length,
    value: { every: 1, unit: "week", weekdays: [weekday] },
  };
}
