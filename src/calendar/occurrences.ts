import type { Meeting, MeetingException } from "../db/generated/client.ts";
import { addDays, type Day, daysBetween } from "../time/day.ts";
import { daysOf } from "../time/recurrence.ts";
import { instantOf, type WallTime, wallTime } from "../time/zone.ts";
import { type Span, spanOf } from "./span.ts";

/** What decides when a meeting takes place. */
export type Scheduled = Pick<
  Meeting,
  "startOn" | "startTime" | "minutes" | "zone" | "rule" | "status" | "startsAt" | "endsAt"
> & { readonly exceptions: readonly MeetingException[] };

/** A meeting that is about to be booked at those times, with nothing of it called off or moved yet. */
export function booked(times: Omit<Scheduled, "status" | "exceptions">): Scheduled & { readonly status: "booked" } {
  return { ...times, status: "booked", exceptions: [] };
}

/** One time that a meeting takes place. */
export interface Occurrence extends Span {
  /** The day its rule gives it, by which it is known; of a meeting that takes place once, its day. */
  readonly on: Day;
  /** When it begins on the wall clock of the meeting's zone. */
  readonly wall: WallTime;
  readonly minutes: number;
  /** Whether it was moved away from where its rule puts it. */
  readonly moved: boolean;
}

/** No more occurrences of one series are computed at once. */
const most = 800;

/** When a meeting takes place, of all that touches a span: earliest first, without what was called off. */
export async function occurrencesIn(meeting: Scheduled, span: Span): Promise<Occurrence[]> {
  if (meeting.status === "cancelled") return [];
  const touches = (one: Span) => one.endsAt > span.startsAt && one.startsAt < span.endsAt;
  if (meeting.rule === null) return [ruled(meeting, meeting.startOn)].filter(touches);
  if (meeting.startsAt >= span.endsAt || meeting.endsAt <= span.startsAt) return [];
  const days = await ruledDays(meeting, meeting.rule, span);
  const known = new Map(meeting.exceptions.map((one) => [one.occurrenceOn, one]));
  const asRuled = days.filter((day) => !known.has(day)).map((day) => ruled(meeting, day));
  const moved = meeting.exceptions.flatMap((one) => movedTo(meeting, one) ?? []);
  return [...asRuled, ...moved].filter(touches).sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
}

/** The days that the rule gives around a span. */
async function ruledDays(meeting: Scheduled, rule: string, { startsAt, endsAt }: Span): Promise<Day[]> {
  const first = meeting.startOn;
  const before = addDays(wallTime(startsAt, meeting.zone).day, -2);
  const from = before > first ? before : first;
  const last = addDays(wallTime(endsAt, meeting.zone).day, 1);
  const days = await daysOf(rule, first, from, Math.max(1, Math.min(most, daysBetween(from, last) + 2)));
  return days.filter((day) => day <= last);
}

function ruled(meeting: Scheduled, day: Day): Occurrence {
  const wall = { day, time: meeting.startTime };
  return { on: day, wall, minutes: meeting.minutes, moved: false, ...spanAt(wall, meeting.zone, meeting.minutes) };
}

function movedTo(meeting: Scheduled, one: MeetingException): Occurrence | null {
  if (one.cancelled || one.startOn === null || one.startTime === null) return null;
  const wall = { day: one.startOn, time: one.startTime };
  const minutes = one.minutes ?? meeting.minutes;
  return { on: one.occurrenceOn, wall, minutes, moved: true, ...spanAt(wall, meeting.zone, minutes) };
}

/** The span of so many minutes from a wall time in a zone on. */
export function spanAt(wall: WallTime, zone: string, minutes: number): Span {
  return spanOf(instantOf(wall, zone), minutes);
}

const aYear = 366 * 86_400_000;

/** The first time from an instant on that a meeting takes place or is taking place; null when it is over. */
export async function nextOccurrence(meeting: Scheduled, at: Date): Promise<Occurrence | null> {
  for (let from = at; from < meeting.endsAt; from = new Date(from.getTime() + aYear)) {
    const [first] = await occurrencesIn(meeting, { startsAt: from, endsAt: new Date(from.getTime() + aYear) });
    if (first) return first;
    if (from.getTime() - at.getTime() > 12 * aYear) return null;
  }
  return null;
}
