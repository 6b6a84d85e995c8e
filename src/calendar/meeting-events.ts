import type { ICalEventData, ICalEventStatus } from "ical-generator";
import { Temporal } from "temporal-polyfill";
import { addDays, type Day } from "../time/day.ts";
import { readRule } from "../time/recurrence.ts";
import { instantOf } from "../time/zone.ts";
import type { FullMeeting } from "./full-meeting.ts";
import { type Occurrence, occurrencesIn } from "./occurrences.ts";
import { type Span, spanOf } from "./span.ts";

/** What calendars are told of a meeting: that it is, or that it or one of its series is called off. */
export interface EventTold {
  readonly method: "PUBLISH" | "CANCEL";
  /** The occurrence that is called off; of a series only. */
  readonly on?: Day;
  readonly name: string;
  /** When it was last changed, as calendars are to see it (DTSTAMP). */
  readonly at: Date;
}

/** A VEVENT as the calendar library takes it. */
export type MeetingEvent = ICalEventData;

/**
 * The VEVENTs of a meeting (RFC 5545 3.6.1): itself with its rule and what was called off of it, and each that was moved; with `on`
 * that one of a series alone, which is called off. Its UID is the same for ever, SEQUENCE counts its changes.
 */
export async function meetingEvents(meeting: FullMeeting, told: EventTold): Promise<MeetingEvent[]> {
  if (meeting.rule === null) return [{ ...sharedBy(meeting, told), start: meeting.startsAt, end: meeting.endsAt }];
  const shared = { ...sharedBy(meeting, told), timezone: meeting.zone };
  const zoned = (at: Date) => Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(meeting.zone);
  const during = ({ startsAt, endsAt }: Span) => ({ start: zoned(startsAt), end: zoned(endsAt) });
  const ruled = (day: Day) => instantOf({ day, time: meeting.startTime }, meeting.zone);
  if (told.on !== undefined) {
    const span = spanOf(ruled(told.on), meeting.minutes);
    return [{ ...shared, ...during(span), recurrenceId: zoned(span.startsAt) }];
  }
  const first = spanOf(ruled(meeting.startOn), meeting.minutes);
  const moved = await movedOnes(meeting);
  return [
    { ...shared, ...during(first), repeating: repetition(meeting) },
    ...moved.map((one) => ({ ...shared, ...during(one), recurrenceId: zoned(ruled(one.on)) })),
  ];
}

/** What is the same in all VEVENTs of a meeting. */
function sharedBy(meeting: FullMeeting, { name, at, method }: EventTold) {
  return {
    id: `${meeting.id}@purser`,
    sequence: meeting.sequence,
    stamp: at,
    created: meeting.createdAt,
    summary: name,
    ...(meeting.agenda ? { description: meeting.agenda } : {}),
    ...placeOf(meeting),
    status: (method === "CANCEL" ? "CANCELLED" : "CONFIRMED") as ICalEventStatus,
    priority: { low: 9, medium: 5, high: 1 }[meeting.priority] ?? 5,
  };
}

function placeOf({ medium, place }: FullMeeting): object {
  if (place && /^https?:\/\/\S+$/i.test(place)) return { url: place, location: medium ?? place };
  const location = [medium, place].filter((one) => one !== null).join(": ");
  return location === "" ? {} : { location };
}

async function movedOnes(meeting: FullMeeting): Promise<Occurrence[]> {
  const all = meeting.exceptions.flatMap((one) => one.startsAt ?? []);
  if (all.length === 0) return [];
  const times = all.map((at) => at.getTime());
  const span = { startsAt: new Date(Math.min(...times)), endsAt: new Date(Math.max(...times) + 1) };
  return (await occurrencesIn({ ...meeting, status: "booked" }, span)).filter((one) => one.moved);
}

/** RRULE as RFC 5545 wants it beside a zoned start (UNTIL in UTC), and EXDATE of what was called off. */
function repetition(meeting: FullMeeting): string {
  const rule = meeting.rule ?? "";
  const { until } = readRule(rule);
  const last = until && new Date(instantOf({ day: addDays(until, 1), time: "00:00" }, meeting.zone).getTime() - 1000);
  const ended = last ? rule.replace(/UNTIL=\d+/, `UNTIL=${last.toISOString().replace(/[-:]|\.\d+/g, "")}`) : rule;
  const off = meeting.exceptions
    .filter((one) => one.cancelled)
    .map((one) => stamp(one.occurrenceOn, meeting.startTime));
  const lines = [
    `RRULE:${ended}`,
    ...(off.length > 0 ? [`EXDATE;TZID=${meeting.zone}:${off.toSorted().join(",")}`] : []),
  ];
  return lines.join("\r\n");
}

function stamp(day: string, time: string): string {
  return `${day.replaceAll("-", "")}T${time.replace(":", "")}00`;
}
