import type { Found } from "../found.ts";
import { addDays, type Day } from "./day.ts";

/** When, where and in which direction a text about time is read. */
export interface MomentStyle {
  readonly today: Day;
  /** Wall clock `HH:MM` in `zone`. */
  readonly time: string;
  /** IANA zone. */
  readonly zone: string;
  /** BCP 47; its language is tried first, English always as well. */
  readonly locale: string;
  /** Order of slash dates when it is not the locale's. */
  readonly dateOrder?: "mdy" | "dmy";
  /** Whether days said without a year or week lie behind or ahead (LANGUAGE: conventions). */
  readonly look: "past" | "future";
}

/** A day, a time of day or both, as the wall clock of the style's zone shows them. */
export interface Moment {
  readonly day: Day | null;
  /** `HH:MM`. */
  readonly time: string | null;
  /** The end of a range said with it. */
  readonly until?: { readonly day: Day | null; readonly time: string | null };
}

/** The days and times said in a text, in order and not overlapping. */
export function findMoments(text: string, style: MomentStyle): Found<Moment>[] {
  return [...text.matchAll(/\b(yesterday|today|tomorrow)\b/gi)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: {
      day: addDays(style.today, ["yesterday", "today", "tomorrow"].indexOf(match[0].toLowerCase()) - 1),
      time: null,
    },
  }));
}
