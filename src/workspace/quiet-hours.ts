import { addDays, type Day, weekdayOf } from "../time/day.ts";
import { instantOf, wallTime } from "../time/zone.ts";

/** When nothing comes that can wait (SPEC 10): from one wall time to another each day, whole weekends, both or neither. */
export interface Quiet {
  readonly hours: { readonly from: string; readonly to: string } | null;
  readonly weekends: boolean;
}

export const neverQuiet: Quiet = { hours: null, weekends: false };

/** Quiet hours as the books hold them: `20:00-09:00 weekends`, `weekends`; null for none. */
export function encodeQuiet({ hours, weekends }: Quiet): string | null {
  const parts = [...(hours ? [`${hours.from}-${hours.to}`] : []), ...(weekends ? ["weekends"] : [])];
  return parts.length === 0 ? null : parts.join(" ");
}

/** Reads back what `encodeQuiet` wrote; anything else is never quiet. */
export function decodeQuiet(kept: string | null): Quiet {
  const [, from, to] = /^(\d\d:\d\d)-(\d\d:\d\d)/.exec(kept ?? "") ?? [];
  return { hours: from && to ? { from, to } : null, weekends: /\bweekends$/.test(kept ?? "") };
}

/** The clock by which it is quiet, and the wall time at which a quiet weekend is over on Monday where no hours are. */
export interface QuietClock {
  readonly zone: string;
  readonly mondayAt: string;
}

/** Until when it is quiet at an instant; null when it is not. */
export function quietUntil(quiet: Quiet, at: Date, clock: QuietClock): Date | null {
  let until = at;
  for (let end = pieceEnd(quiet, until, clock); end && end > until; end = pieceEnd(quiet, until, clock)) until = end;
  return until > at ? until : null;
}

/** The end of the weekend or the hours that an instant is in; null outside of both. */
function pieceEnd({ hours, weekends }: Quiet, at: Date, { zone, mondayAt }: QuietClock): Date | null {
  const { day, time } = wallTime(at, zone);
  const monday = weekends ? mondayOf(day, time, hours ? "00:00" : mondayAt) : null;
  if (monday !== null) return instantOf(monday, zone);
  if (!hours) return null;
  const { from, to } = hours;
  const overnight = from > to;
  const inside = overnight ? time >= from || time < to : time >= from && time < to;
  if (!inside) return null;
  return instantOf({ day: overnight && time >= from ? addDays(day, 1) : day, time: to }, zone);
}

/** The Monday morning on which a weekend is over that a day and time are in; null on other days. */
function mondayOf(day: Day, time: string, mondayAt: string): { readonly day: Day; readonly time: string } | null {
  const weekday = weekdayOf(day);
  if (weekday >= 6) return { day: addDays(day, 8 - weekday), time: mondayAt };
  return weekday === 1 && time < mondayAt ? { day, time: mondayAt } : null;
}
