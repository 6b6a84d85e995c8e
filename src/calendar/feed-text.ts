import { meetingRevisions } from "../db/queries/meeting-revisions.ts";
import type { Scope } from "../scope.ts";
import { minutesPerDay } from "../time/day.ts";
import { longestMinutes } from "./busy-times.ts";
import { type FullMeeting, fully } from "./full-meeting.ts";
import { eventsText, feedFrame } from "./ics.ts";
import { type MeetingEvent, meetingEvents } from "./meeting-events.ts";
import { meetingName } from "./meeting-name.ts";
import { meetingsInSight } from "./sight.ts";
import { minutesAfter } from "./span.ts";

/** Reads something in a transaction of its own. */
type Reading = <T>(read: (scope: Scope) => Promise<T>) => Promise<T>;

/** A meeting as it goes into a calendar that is subscribed. */
interface Listed {
  readonly meeting: FullMeeting;
  readonly name: string;
  /** When it was last changed. */
  readonly at: Date;
}

/** It holds what ended within the last year and what begins within the next two, so its size has a bound. */
const backMinutes = 366 * minutesPerDay;
const aheadMinutes = 2 * 366 * minutesPerDay;
const everyMinutes = 60;
/** So many meetings are read in one transaction, and so many of them written before whatever else waits has its turn. */
const readAtOnce = 100;
const writtenAtOnce = 20;

/**
 * The meetings in a member's own calendar as an iCalendar object (RFC 5545), as `calendar` shows them: what was called off is
 * not among them, for a calendar takes out what it is no longer told of. No figure of a client is read for it, and it is made
 * little by little: nobody's answer waits for a large one.
 */
export async function feedText(reading: Reading): Promise<string> {
  const { head, tail } = await reading(frameOf);
  const parts = [head];
  for (const repeats of [false, true]) {
    let page = await reading((scope) => pageOf(scope, repeats, null));
    while (page.length > 0) {
      for (let from = 0; from < page.length; from += writtenAtOnce) {
        parts.push(await written(page.slice(from, from + writtenAtOnce)));
        await new Promise((resolve) => setImmediate(resolve));
      }
      const last = page.at(-1)?.meeting ?? null;
      page = page.length < readAtOnce ? [] : await reading((scope) => pageOf(scope, repeats, last));
    }
  }
  return [...parts, tail].join("");
}

/** What stands around the meetings, with the zones of the series among them. */
async function frameOf(scope: Scope): Promise<{ readonly head: string; readonly tail: string }> {
  const zones = await scope.read.meeting.groupBy({
    by: ["zone"],
    where: { AND: [inFeed(scope, true), meetingsInSight(scope)] },
    _min: { startsAt: true },
    orderBy: { zone: "asc" },
  });
  const first = zones.reduce(
    (from, { _min }) => Math.min(from, _min.startsAt?.getTime() ?? from),
    Number.MAX_SAFE_INTEGER,
  );
  const name = scope.say.calendar.feed.name(scope.workspace.name);
  const calendar = { name, zone: scope.zone, everyMinutes };
  return feedFrame(
    calendar,
    zones.map(({ zone }) => zone),
    new Date(zones.length > 0 ? first : 0),
  );
}

/** The meetings that follow one, in the order of their beginning: those held once, or the series. */
async function pageOf(scope: Scope, repeats: boolean, last: FullMeeting | null): Promise<Listed[]> {
  const among = inFeed(scope, repeats);
  // One bound alone, so that the index is entered where the last page ended.
  const behind = last && {
    startsAt: { gte: last.startsAt, lt: among.startsAt.lt },
    OR: [{ startsAt: { gt: last.startsAt } }, { id: { gt: last.id } }],
  };
  const meetings = await scope.read.meeting.findMany({
    where: { AND: [{ ...among, ...behind }, meetingsInSight(scope)] },
    include: fully,
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    take: readAtOnce,
  });
  const ids = meetings.map(({ id }) => id);
  const revisions = new Map((await scope.query(meetingRevisions, ids)).map((one) => [one.id, one]));
  return meetings.map((meeting) => {
    const revision = revisions.get(meeting.id);
    const sequence = Math.max(meeting.sequence, (revision?.times ?? 1) - 1);
    const name = meetingName(scope, meeting);
    return { meeting: { ...meeting, sequence }, name, at: revision?.at ?? meeting.createdAt };
  });
}

/** What the owner's calendar holds of meetings held once, or of series. */
function inFeed(scope: Scope, repeats: boolean) {
  const from = minutesAfter(scope.at, -backMinutes);
  const lt = minutesAfter(scope.at, aheadMinutes);
  const own = { memberId: scope.person.id, status: { not: "cancelled" }, repeats };
  return repeats
    ? { ...own, startsAt: { lt }, endsAt: { gt: from } }
    : { ...own, startsAt: { gt: minutesAfter(from, -longestMinutes), lt } };
}

async function written(page: readonly Listed[]): Promise<string> {
  const events: MeetingEvent[] = [];
  for (const { meeting, name, at } of page)
    events.push(...(await meetingEvents(meeting, { method: "PUBLISH", name, at })));
  return eventsText(events);
}
