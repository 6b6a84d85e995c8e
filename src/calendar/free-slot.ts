import { clashes, minutesAfter, type Span } from "./span.ts";

/** What a free time is looked for. */
export interface Wanted {
  /** When it was to be: one stretch, or the first ones of a series. At least one. */
  readonly spans: readonly Span[];
  readonly busy: readonly Span[];
  /** Whether a first stretch may begin then: not in the past, not at odd hours. */
  readonly fits: (first: Span) => boolean;
  /** No later than so many minutes after what was wanted. */
  readonly within: number;
}

/** Times are offered on the quarter of an hour after the one wanted. */
const stepMinutes = 15;

/**
 * By how many minutes all that is wanted has to be put off, at least, so that none of it clashes and the first fits; a
 * multiple of 15, null when there is none in reach. 0 when it clashes with nothing as it is.
 */
export function firstFreeShift(wanted: Wanted, from = 0): number | null {
  const { spans, busy, fits, within } = wanted;
  const [first] = spans;
  let shift = from;
  while (first && shift <= within) {
    const past = furthest(spans, busy, shift);
    if (past === null && fits(shifted(first, shift))) return shift;
    const next = past === null ? shift + stepMinutes : past;
    shift = Math.ceil(next / stepMinutes) * stepMinutes;
  }
  return null;
}

/** By how much to put off so that the latest clash at this shift is left behind; null when nothing clashes. */
function furthest(spans: readonly Span[], busy: readonly Span[], shift: number): number | null {
  let past: number | null = null;
  for (const span of spans) {
    const moved = shifted(span, shift);
    for (const taken of busy) {
      if (!clashes(moved, taken)) continue;
      const needed = (taken.endsAt.getTime() - span.startsAt.getTime()) / 60_000;
      past = past === null ? needed : Math.max(past, needed);
    }
  }
  return past;
}

function shifted({ startsAt, endsAt }: Span, minutes: number): Span {
  return { startsAt: minutesAfter(startsAt, minutes), endsAt: minutesAfter(endsAt, minutes) };
}
