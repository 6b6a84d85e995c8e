import { UserError } from "../errors.ts";
import type { Scope } from "../scope.ts";
import type { Day } from "../time/day.ts";
import { minuteOfDay } from "../time/minute-of-day.ts";
import { instantOf, wallTime } from "../time/zone.ts";
import { type FullMeeting, readMeeting } from "./full-meeting.ts";
import { moveMeeting, type Target } from "./move-meeting.ts";
import { type MeetingChanges, reviseMeeting } from "./revise-meeting.ts";

/** A time as a correction says it, on the person's clock; what is not said stays. */
export interface SaidTime {
  readonly day?: Day | null | undefined;
  readonly time?: string | null | undefined;
  readonly minutes?: number | undefined;
  /** When it is to end, on the clock. */
  readonly endTime?: string | null | undefined;
}

/** Where a correction puts a meeting, on the clock of the meeting's zone; null when its time stays. */
export function correctedTime(scope: Scope, meeting: FullMeeting, said: SaidTime): Target | null {
  const at = wallTime(meeting.startsAt, scope.zone);
  const wall = { day: said.day ?? at.day, time: said.time ?? at.time };
  const minutes = said.minutes ?? (said.endTime ? minutesTo(scope, wall.time, said.endTime) : meeting.minutes);
  const startsAt = instantOf(wall, scope.zone);
  const stays = startsAt.getTime() === meeting.startsAt.getTime() && minutes === meeting.minutes;
  return stays ? null : { ...wallTime(startsAt, meeting.zone), minutes };
}

function minutesTo(scope: Scope, from: string, to: string): number {
  const minutes = minuteOfDay(to) - minuteOfDay(from);
  if (minutes <= 0) throw new UserError(scope.say.calendar.endsBefore, scope.say.calendar.examples.book);
  return minutes;
}

/** Corrects what was booked: when it is, what it is about, with whom and where. */
export async function correctMeeting(
  scope: Scope,
  meeting: FullMeeting,
  to: Target | null,
  changes: MeetingChanges,
): Promise<FullMeeting> {
  const moved = to ? await moveMeeting(scope, meeting, to) : await readMeeting(scope, meeting.id);
  return reviseMeeting(scope, moved.id, changes);
}
