import type { Found } from "../found.ts";
import type { Day } from "./day.ts";
import { type Reading, readingOf } from "./reading.ts";
import { momentAt } from "./said-moment.ts";
import type { Tokens } from "./tokens.ts";
import { unreadMoments } from "./unread-moments.ts";

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
  /** ISO weekday that a week starts on; Monday unless told. */
  readonly weekStart?: number;
  /** "now" is a moment: in a value it is, in a sentence it mostly means nothing. */
  readonly now?: boolean;
  /** Something with an hour is spoken of: the bare number behind a day ahead is one (`call with Jana mon 11`). */
  readonly hours?: boolean;
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

function startOf(tokens: Tokens, at: number): number {
  return tokens.at(at)?.start ?? 0;
}

/** The moments of a text already cut into tokens. */
function momentsIn(reading: Reading): Found<Moment>[] {
  const { tokens } = reading;
  const found: Found<Moment>[] = [];
  if (!tokens.timely) return found;
  for (let at = 0; at < tokens.length; ) {
    if (!tokens.mayStart(at)) {
      at += 1;
      continue;
    }
    const glued = /[\p{L}\d#_$€£]$/u.test(
      tokens.folded.slice(Math.max(0, startOf(tokens, at) - 1), startOf(tokens, at)),
    );
    const said = glued ? null : momentAt(reading, at);
    const last = said ? tokens.at(said.next - 1) : undefined;
    if (said && last) found.push({ start: startOf(tokens, at), end: last.end, value: said.moment });
    at = said ? said.next : at + 1;
  }
  return found;
}

/** The days and times said in a text, in order and not overlapping; chrono reads what our own grammar leaves unread (DESIGN 3). */
export function findMoments(text: string, style: MomentStyle): Found<Moment>[] {
  const reading = readingOf(text, style);
  const own = momentsIn(reading);
  const more = reading.tokens.timely ? unreadMoments(reading, own) : [];
  return more.length === 0 ? own : [...own, ...more].toSorted((a, b) => a.start - b.start);
}
