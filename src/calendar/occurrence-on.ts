import type { Scope } from "../scope.ts";
import { addDays, type Day, minutesPerDay } from "../time/day.ts";
import { instantOf } from "../time/zone.ts";
import type { FullMeeting } from "./full-meeting.ts";
import { nextOccurrence, type Occurrence, occurrencesIn } from "./occurrences.ts";
import { minutesAfter } from "./span.ts";

/** One of a series by the day its rule gives it; without one the next, and of what is over the first. */
export async function occurrenceOn(
  scope: Pick<Scope, "at">,
  meeting: FullMeeting,
  on: Day | null,
): Promise<Occurrence | null> {
  const live: FullMeeting = { ...meeting, status: "booked" };
  if (on === null || meeting.rule === null) return (await nextOccurrence(live, scope.at)) ?? (await first(live));
  const moved = meeting.exceptions.find((one) => one.occurrenceOn === on)?.startsAt;
  const startsAt = moved ?? instantOf({ day: addDays(on, -1), time: "00:00" }, meeting.zone);
  const around = { startsAt, endsAt: minutesAfter(startsAt, 3 * minutesPerDay) };
  return (await occurrencesIn(live, around)).find((one) => one.on === on) ?? null;
}

async function first(meeting: FullMeeting): Promise<Occurrence | null> {
  const from = { startsAt: meeting.startsAt, endsAt: minutesAfter(meeting.startsAt, 366 * minutesPerDay) };
  return (await occurrencesIn(meeting, from))[0] ?? null;
}
