import type { Scope } from "../scope.ts";
import { addDays, type Day, weekdayOf } from "../time/day.ts";
import { instantOf, wallTime } from "../time/zone.ts";
import { type Held, heldIn } from "./busy-times.ts";
import { firstFreeShift } from "./free-slot.ts";
import { type Occurrence, occurrencesIn, type Scheduled } from "./occurrences.ts";
import { clashes, minutesAfter, type Span } from "./span.ts";

/** What is asked about before a meeting is put where it was said (SPEC 7). */
export type Concern =
  | { readonly kind: "past"; readonly startsAt: Date }
  | { readonly kind: "odd"; readonly startsAt: Date; readonly instead: Date | null }
  | { readonly kind: "clash"; readonly held: readonly Held[]; readonly free: readonly Date[] };

/** A time that a meeting is to have. */
export interface Proposed {
  readonly memberId: string;
  /** As it would be kept; of one of a series that is moved, that one alone. */
  readonly scheduled: Scheduled;
  /** The meeting, or one of its series, that is moved there: it is not in its own way. */
  readonly moving?: { readonly id: string; readonly on?: Day | undefined } | undefined;
}

const earliest = "07:00";
const latest = "21:00";
const day = 24 * 60;
/** A series is compared with what is booked in the half year from its start on. */
const seriesDays = 183;
const seriesMost = 60;

/** What there is to ask about a proposed time, what matters most first; `sure` leaves kinds out that were agreed to. */
export async function concernOf(scope: Scope, proposed: Proposed, sure: ReadonlySet<string>): Promise<Concern | null> {
  const { scheduled } = proposed;
  const spans = await firstOnes(scheduled);
  const [first] = spans;
  if (!first) return null;
  if (!sure.has("past") && first.startsAt < scope.at) return { kind: "past", startsAt: first.startsAt };
  if (!sure.has("odd") && isOdd(scope, first.startsAt))
    return { kind: "odd", startsAt: first.startsAt, instead: halfDayLater(scope, first.startsAt) };
  if (sure.has("clash")) return null;
  const busy = await busyBeside(scope, proposed, first.startsAt, spans.at(-1)?.endsAt ?? first.endsAt);
  const held = busy.filter(({ occurrence }) => spans.some((span) => clashes(span, occurrence)));
  if (held.length === 0) return null;
  return { kind: "clash", held, free: freeTimes(scope, spans, busy) };
}

async function firstOnes(scheduled: Scheduled): Promise<readonly Occurrence[]> {
  const { startsAt, rule } = scheduled;
  const span = { startsAt, endsAt: minutesAfter(startsAt, rule === null ? day : seriesDays * day) };
  return (await occurrencesIn(scheduled, span)).slice(0, seriesMost);
}

async function busyBeside(scope: Scope, { memberId, moving }: Proposed, from: Date, to: Date): Promise<Held[]> {
  const reach = { startsAt: from, endsAt: minutesAfter(to, 15 * day) };
  const all = await heldIn(scope, { memberId }, reach);
  return all.filter(
    ({ meeting, occurrence }) => meeting.id !== moving?.id || (moving.on !== undefined && occurrence.on !== moving.on),
  );
}

/** Whether hardly anybody would meet at that hour: before 7 or after 21, on the person's clock. */
function isOdd(scope: Pick<Scope, "zone">, startsAt: Date): boolean {
  const { time } = wallTime(startsAt, scope.zone);
  return time < earliest || time > latest;
}

/** 3:00 was perhaps meant as 15:00. */
function halfDayLater(scope: Scope, startsAt: Date): Date | null {
  const later = minutesAfter(startsAt, 12 * 60);
  return isOdd(scope, later) || wallTime(startsAt, scope.zone).time >= "12:00" ? null : later;
}

/** The next time that is free for all of it, and the next from the day after on. */
function freeTimes(scope: Scope, spans: readonly Span[], busy: readonly Held[]): Date[] {
  const [first] = spans;
  if (!first) return [];
  const weekend = (at: Date) => weekdayOf(wallTime(at, scope.zone).day) > 5;
  const offDays = weekend(first.startsAt);
  const fits = ({ startsAt, endsAt }: Span) => {
    const from = wallTime(startsAt, scope.zone);
    const to = wallTime(endsAt, scope.zone);
    const inDay = from.time >= "08:00" && to.time <= "20:00" && (from.day === to.day || to.time === "00:00");
    return startsAt >= scope.at && inDay && (offDays || !weekend(startsAt));
  };
  const wanted = { spans, busy: busy.map(({ occurrence }) => occurrence), fits, within: 14 * day };
  const soon = firstFreeShift(wanted, 15);
  const next = firstFreeShift(wanted, day);
  const shifts = [...new Set([soon, next].flatMap((shift) => shift ?? []))];
  return shifts.map((shift) => minutesAfter(first.startsAt, shift));
}

/** Times on a day, or the days after it, that are free for so many minutes: at most `most`, on the hour, in working hours. */
export async function freeOn(
  scope: Scope,
  memberId: string,
  on: Day,
  minutes: number,
  most: number,
): Promise<string[]> {
  const { zone, at } = scope;
  const whole = {
    startsAt: instantOf({ day: on, time: "00:00" }, zone),
    endsAt: instantOf({ day: addDays(on, 1), time: "00:00" }, zone),
  };
  const busy = await heldIn(scope, { memberId }, whole);
  const hours = ["09:00", "10:00", "11:00", "14:00", "15:00", "16:00", "13:00", "17:00"];
  const free = hours.filter((time) => {
    const startsAt = instantOf({ day: on, time }, zone);
    const span = { startsAt, endsAt: minutesAfter(startsAt, minutes) };
    return startsAt > at && busy.every(({ occurrence }) => !clashes(span, occurrence));
  });
  return free.slice(0, most).toSorted();
}
