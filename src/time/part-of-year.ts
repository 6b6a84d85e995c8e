import { firstOfMonth, yearOf } from "./day.ts";
import type { MomentStyle } from "./find-moments.ts";
import { type Period, quarterOfDay } from "./period.ts";
import { yearAt } from "./read-count.ts";
import type { Reading } from "./reading.ts";
import type { SaidPeriod } from "./said-period.ts";
import { halfOfDay, unitReferenceAt } from "./unit-reference.ts";

/** The quarter or half of a year, the nearest that has begun (looking back) or not ended (looking forward). */
function partOfYear(style: MomentStyle, kind: "quarter" | "half", nth: number, year: number | null): Period {
  const months = kind === "quarter" ? 3 : 6;
  const inYear = (y: number) => {
    const from = firstOfMonth(y, (nth - 1) * months + 1);
    return kind === "quarter" ? quarterOfDay(from) : halfOfDay(from);
  };
  if (year !== null) return inYear(year);
  const current = inYear(yearOf(style.today));
  if (style.look === "past" && current.from > style.today) return inYear(yearOf(style.today) - 1);
  return style.look === "future" && current.to < style.today ? inYear(yearOf(style.today) + 1) : current;
}

/** "Q3", "Q3 2025", "third quarter", "h1", "first half of 2026", "T2" and "S1" in French, Spanish and Portuguese. */
export function partOfYearAt({ tokens, style }: Reading, at: number): SaidPeriod | null {
  const start = tokens.skip(at, "the");
  const letter = tokens.texts[start] ?? "";
  const digit = tokens.texts[start + 1] ?? "";
  let kind: "quarter" | "half";
  let nth: number;
  let next: number;
  if (/^[qths]$/.test(letter) && /^[1-4]$/.test(digit) && tokens.at(start)?.end === tokens.at(start + 1)?.start) {
    kind = /[qt]/.test(letter) ? "quarter" : "half";
    if ((letter === "t" || letter === "s") && tokens.words.english) return null;
    if (kind === "half" && !/[12]/.test(digit)) return null;
    nth = Number(digit);
    next = start + 2;
  } else {
    const token = tokens.at(start);
    const ordinal = token?.shape === "ordinal" ? Number.parseInt(token.text, 10) : token?.sense.ordinal;
    const dotted = tokens.isSign(start + 1, ".") ? start + 2 : start + 1;
    const counted =
      ordinal ?? (tokens.words.german && dotted > start + 1 && /^[1-4]$/.test(letter) ? Number(letter) : undefined);
    const { unit } = tokens.sense(dotted);
    const half = tokens.is(dotted, "half") && (ordinal ?? 9) <= 2;
    if (counted === undefined || counted > 4 || !(unit === "quarter" || unit === "half" || half)) return null;
    kind = unit === "quarter" ? "quarter" : "half";
    nth = counted;
    next = dotted + 1;
    if (half && !tokens.is(next, "of")) return null;
  }
  const ofIndex = tokens.skip(next, "of");
  const year = yearAt(tokens, ofIndex, yearOf(style.today));
  if (year) return { period: partOfYear(style, kind, nth, year.value), next: year.next };
  const reference = unitReferenceAt(tokens, ofIndex);
  if (reference?.unit === "year" && (reference.shifted || ofIndex > next))
    return { period: partOfYear(style, kind, nth, yearOf(style.today) + reference.shift), next: reference.next };
  return { period: partOfYear(style, kind, nth, null), next };
}
