import type { Held } from "../../src/calendar/busy-times.ts";
import type { FullMeeting } from "../../src/calendar/full-meeting.ts";
import { meetingName } from "../../src/calendar/meeting-name.ts";
import type { Occurrence } from "../../src/calendar/occurrences.ts";
import type { Span } from "../../src/calendar/span.ts";
import type { Scope } from "../../src/scope.ts";
import { wallTime } from "../../src/time/zone.ts";

/** When something is on the person's clock: `Tue 24 Nov 2026, 15:00–15:45`. */
export function spanText(scope: Scope, { startsAt, endsAt }: Span, zone = scope.zone): string {
  const { calendar } = scope.say;
  const from = wallTime(startsAt, zone);
  const to = wallTime(endsAt, zone);
  const day = scope.show.day(from.day);
  if (from.day === to.day) return calendar.span(day, from.time, to.time);
  return calendar.spanOverDays(day, from.time, scope.show.day(to.day), to.time);
}

/** As `spanText`, and on the clock of the meeting's own zone where that shows something else. */
export function whenText(scope: Scope, { zone }: Pick<FullMeeting, "zone">, span: Span): string {
  const here = spanText(scope, span);
  const from = wallTime(span.startsAt, zone);
  const same =
    from.time === wallTime(span.startsAt, scope.zone).time && from.day === wallTime(span.startsAt, scope.zone).day;
  if (same) return here;
  const to = wallTime(span.endsAt, zone);
  const sameDay = from.day === wallTime(span.startsAt, scope.zone).day;
  const times = scope.say.calendar.times(from.time, to.time);
  const there = sameDay ? times : `${scope.show.day(from.day)}, ${times}`;
  return scope.say.calendar.elsewhere(here, there, zoneName(zone));
}

function zoneName(zone: string): string {
  return (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
}

/** The day something is on, on the person's clock. */
export function dayText(scope: Scope, at: Date): string {
  return scope.show.day(wallTime(at, scope.zone).day);
}

/** The time of day, on the person's clock. */
export function timeText(scope: Scope, at: Date): string {
  return wallTime(at, scope.zone).time;
}

/** A meeting in one line of a day. */
export function lineOf(scope: Scope, { meeting, occurrence }: Held): string {
  const { lines, times } = scope.say.calendar;
  const span = times(timeText(scope, occurrence.startsAt), timeText(scope, occurrence.endsAt));
  const mark = meeting.priority === "high" ? `${lines.high} ` : "";
  return lines.one(span, meetingName(scope, meeting), meeting.medium, mark);
}

/** How a button names one time of a meeting: `met_…`, of a series with the day its rule gives. */
export function refOf(meeting: Pick<FullMeeting, "id" | "rule">, occurrence: Pick<Occurrence, "on">): string {
  return meeting.rule === null ? meeting.id : `${meeting.id}@${occurrence.on}`;
}
