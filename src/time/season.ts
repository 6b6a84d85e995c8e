import { addDays, addMonths, type Day, firstOfMonth, yearOf } from "./day.ts";
import type { Period } from "./period.ts";
import { yearAt } from "./read-count.ts";
import type { Reading } from "./reading.ts";
import type { SaidPeriod } from "./said-period.ts";
import { unitReferenceAt } from "./unit-reference.ts";

/** Countries where summer begins in December. */
const southern = /-(?:AR|AU|BO|BR|CL|NZ|PE|PY|UY|ZA)$/;

const introducers = ["during", "since", "from", "to", "by", "between"] as const;

/** The season that begins in a year: spring in March, in the south in September; three whole months, as weather services count them. */
function seasonOf(year: number, season: number, locale: string): Period {
  const north = season * 3 + 3;
  const month = southern.test(locale) ? ((north + 5) % 12) + 1 : north;
  const from = firstOfMonth(year, month);
  return { from, to: addDays(addMonths(from, 3), -1) };
}

/** Of the seasons of four years the one that is meant. */
function meant(
  seasons: readonly Period[],
  today: Day,
  shift: "past" | "last" | "this" | "next" | "future",
): Period | null {
  const gone = seasons.findLast(({ to }) => to < today);
  const begun = seasons.findLast(({ from }) => from <= today);
  const coming = seasons.find(({ from }) => from > today);
  const current = seasons.find(({ from, to }) => from <= today && to >= today);
  if (shift === "last") return gone ?? null;
  if (shift === "next") return coming ?? null;
  if (shift === "this") return current ?? seasons.find(({ from }) => yearOf(from) === yearOf(today)) ?? null;
  return (shift === "past" ? begun : (current ?? coming)) ?? null;
}

/**
 * "in summer", "last winter", "summer 2025", "im Frühjahr", "este verano": as the country of the locale has it. A season
 * without any of these is the thing it names (`summer dress`), and looks back or forward as the reading does.
 */
export function seasonAt({ tokens, style }: Reading, at: number): SaidPeriod | null {
  const start = tokens.skip(at, "the");
  const before = tokens.sense(start).shift;
  const index = before === undefined ? start : start + 1;
  const { season } = tokens.sense(index);
  if (season === undefined) return null;
  const { today, locale } = style;
  const of = tokens.skip(index + 1, "of");
  const year = yearAt(tokens, of, yearOf(today));
  if (year) return { period: seasonOf(year.value, season, locale), next: year.next };
  const ofYear = unitReferenceAt(tokens, of);
  if (ofYear?.unit === "year" && ofYear.shifted)
    return { period: seasonOf(yearOf(today) + ofYear.shift, season, locale), next: ofYear.next };
  const behind = before === undefined ? tokens.sense(index + 1).shift : undefined;
  const english = tokens.words.english && behind !== undefined;
  const shift = before ?? (english ? undefined : behind);
  if (shift === undefined && !introducers.some((role) => tokens.is(at - 1, role))) return null;
  const seasons = [-2, -1, 0, 1].map((years) => seasonOf(yearOf(today) + years, season, locale));
  const said = shift === "past" ? "last" : shift === "coming" ? "next" : (shift ?? style.look);
  const period = meant(seasons, today, said);
  return period && { period, next: behind !== undefined && !english ? index + 2 : index + 1 };
}
