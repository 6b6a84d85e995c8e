import { Temporal } from "temporal-polyfill";
import { addDays, type Day } from "../time/day.ts";
import { readRule } from "../time/recurrence.ts";
import { instantOf } from "../time/zone.ts";
import type { FullMeeting } from "./full-meeting.ts";
import { type Occurrence, occurrencesIn } from "./occurrences.ts";
import { spanOf } from "./span.ts";
import { vtimezone } from "./vtimezone.ts";

/** What a calendar file tells of: the whole meeting, or that it or one of its series is called off. */
export interface Told {
  readonly method: "PUBLISH" | "CANCEL";
  /** The occurrence that is called off; of a series only. */
  readonly on?: Day;
  readonly name: string;
  readonly at: Date;
}

type Calendar = ReturnType<typeof import("ical-generator").default>;
type Event = Parameters<Calendar["createEvent"]>[0];

/** A meeting as an iCalendar object (RFC 5545); its UID is the same for ever, SEQUENCE counts its changes. */
export async function icsOf(meeting: FullMeeting, told: Told): Promise<string> {
  const { default: ical, ICalCalendarMethod } = await import("ical-generator");
  const calendar = ical({
    prodId: { company: "Purser", product: "Purser", language: "EN" },
    method: ICalCalendarMethod[told.method],
    timezone: { name: null, generator: (zone: string) => vtimezone(zone, meeting.startsAt) } as never,
  });
  for (const event of await eventsOf(meeting, told)) calendar.createEvent(event as Event);
  return `${calendar.toString()}\r\n`;
}

async function eventsOf(meeting: FullMeeting, told: Told): Promise<object[]> {
  const { name, at, on, method } = told;
  const once = meeting.rule === null;
  const moment = (instant: Date) => {
    const exact = Temporal.Instant.fromEpochMilliseconds(instant.getTime());
    return once ? exact : exact.toZonedDateTimeISO(meeting.zone);
  };
  const shared = {
    id: `${meeting.id}@purser`,
    sequence: meeting.sequence,
    stamp: Temporal.Instant.fromEpochMilliseconds(at.getTime()),
    created: Temporal.Instant.fromEpochMilliseconds(meeting.createdAt.getTime()),
    summary: name,
    ...(meeting.agenda ? { description: meeting.agenda } : {}),
    ...placeOf(meeting),
    ...(once ? {} : { timezone: meeting.zone }),
    status: method === "CANCEL" ? "CANCELLED" : "CONFIRMED",
    priority: { low: 9, medium: 5, high: 1 }[meeting.priority] ?? 5,
  };
  const during = ({ startsAt, endsAt }: Pick<Occurrence, "startsAt" | "endsAt">) => ({
    start: moment(startsAt),
    end: moment(endsAt),
  });
  const ruled = (day: Day) => instantOf({ day, time: meeting.startTime }, meeting.zone);
  if (on !== undefined && !once) {
    const span = spanOf(ruled(on), meeting.minutes);
    return [{ ...shared, ...during(span), recurrenceId: moment(span.startsAt) }];
  }
  const first = spanOf(ruled(meeting.startOn), meeting.minutes);
  const whole = { ...shared, ...during(first), ...(once ? {} : { repeating: repetition(meeting) }) };
  const moved = once ? [] : await movedOnes(meeting);
  return [whole, ...moved.map((one) => ({ ...shared, ...during(one), recurrenceId: moment(ruled(one.on)) }))];
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
