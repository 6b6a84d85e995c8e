import type { Found } from "../found.ts";
import { type Day, readIsoDay } from "./day.ts";
import type { MomentStyle } from "./find-moments.ts";
import { monthOfDay, type Period } from "./period.ts";

/** The spans of whole days said in a text, in order and not overlapping; bounds are natural and included (LANGUAGE). */
export function findPeriods(text: string, style: MomentStyle): Found<Period>[] {
  return [...text.matchAll(/\bthis month\b/gi)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: monthOfDay(style.today),
  }));
}

/** Reads a whole text as a period, canonical `from..to` included, or null. */
export function readPeriod(text: string, style: MomentStyle): Period | null {
  const whole = text.trim();
  const [from = "", to = ""] = whole.split("..");
  const bounds: (Day | null)[] = [readIsoDay(from), readIsoDay(to)];
  if (bounds[0] && bounds[1]) return bounds[0] <= bounds[1] ? { from: bounds[0], to: bounds[1] } : null;
  const [found] = findPeriods(whole, style);
  return found && found.start === 0 && found.end === whole.length ? found.value : null;
}
