import { meetingRevisions } from "../db/queries/meeting-revisions.ts";
import type { Scope } from "../scope.ts";
import { minutesPerDay } from "../time/day.ts";
import { longestMinutes } from "./busy-times.ts";
import { type FullMeeting, fully } from "./full-meeting.ts";
import { eventsText, feedFrame, type Subscribed } from "./ics.ts";
import { type MeetingEvent, meetingEvents } from "./meeting-events.ts";
import { meetingName } from "./meeting-name.ts";
import { meetingsInSight } from "./sight.ts";
import { minutesAfter } from "./span.ts";

/** A meeting as it goes into a calendar that is subscribed. */
interface Listed {
  readonly meeting: FullMeeting;
  readonly name: string;
  /** When it was last changed. */
  readonly at: Date;
}

/** What a calendar that is subscribed holds. */
export interface FeedMeetings {
  readonly calendar: Subscribed;
  readonly listed: readonly Listed[];
}

/** It holds what ended within the last year and what begins within the next two, so its size has a bound. */
const backMinutes = 366 * minutesPerDay;
const aheadMinutes = 2 * 366 * minutesPerDay;
const everyMinutes = 60;
/** So many meetings are written at a time; then whatever else waits has its turn. */
const atOnce = 20;

/**
 * The meetings in a member's own calendar, as `calendar` shows them: what was called off is not among them, for a calendar takes
 * out what it is no longer told of. No figure of a client is read for it.
 */
export async function feedMeetings(scope: Scope): Promise<FeedMeetings> {
  const from = minutesAfter(scope.at, -backMinutes);
  const to = minutesAfter(scope.at, aheadMinutes);
  const memberId = scope.person.id;
  const own = { memberId, status: { not: "cancelled" } };
  const once = { ...own, repeats: false, startsAt: { gt: minutesAfter(from, -longestMinutes), lt: to } };
  const series = { ...own, repeats: true, startsAt: { lt: to }, endsAt: { gt: from } };
  const sight = meetingsInSight(scope);
  const read = (where: object) =>
    scope.read.meeting.findMany({ where: { AND: [where, sight] }, include: fully, orderBy: { startsAt: "asc" } });
  const meetings = [...(await read(once)), ...(await read(series))];
  const revisions = new Map(
    (await scope.query(meetingRevisions, { memberId, from: minutesAfter(from, -longestMinutes) })).map((one) => [
      one.id,
      one,
    ]),
  );
  const listed = meetings.map((meeting) => {
    const revision = revisions.get(meeting.id);
    const sequence = Math.max(meeting.sequence, (revision?.times ?? 1) - 1);
    const name = meetingName(scope, meeting);
    return { meeting: { ...meeting, sequence }, name, at: revision?.at ?? meeting.createdAt };
  });
  const name = scope.say.calendar.feed.name(scope.workspace.name);
  return { calendar: { name, zone: scope.zone, everyMinutes }, listed };
}

/** Writes them as an iCalendar object (RFC 5545), little by little: nobody's answer waits for a large one. */
export async function feedText({ calendar, listed }: FeedMeetings): Promise<string> {
  const series = listed.filter(({ meeting }) => meeting.rule !== null).map(({ meeting }) => meeting);
  const first = series.reduce((from, { startsAt }) => Math.min(from, startsAt.getTime()), Number.MAX_SAFE_INTEGER);
  const zones = [...new Set(series.map(({ zone }) => zone))];
  const { head, tail } = await feedFrame(calendar, zones, new Date(zones.length > 0 ? first : 0));
  const parts = [head];
  for (let from = 0; from < listed.length; from += atOnce) {
    const events: MeetingEvent[] = [];
    for (const { meeting, name, at } of listed.slice(from, from + atOnce))
      events.push(...(await meetingEvents(meeting, { method: "PUBLISH", name, at })));
    parts.push(await eventsText(events));
    await new Promise((resolve) => setImmediate(resolve));
  }
  return [...parts, tail].join("");
}
