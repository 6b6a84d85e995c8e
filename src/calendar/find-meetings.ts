import { nameKey } from "../name-key.ts";
import type { Scope } from "../scope.ts";
import type { Day } from "../time/day.ts";
import { wallTime } from "../time/zone.ts";
import { meetingNouns } from "../understand/marks/meeting-nouns.ts";
import { type Held, heldIn } from "./busy-times.ts";
import { meetingName } from "./meeting-name.ts";
import { meetingsInSight } from "./sight.ts";
import { minutesAfter } from "./span.ts";

/** What is said of which meeting is meant; nothing means the next one. */
export interface MeetingMeant {
  readonly words?: string | undefined;
  readonly clientId?: string | undefined;
  readonly on?: Day | undefined;
}

/** Words that any meeting goes by, and the small ones around them, as keys of names: beside others they need not be in its name. */
const ofAny = new RegExp(`^(?:${meetingNouns}|rendez|vous|the|with|der|die|das|den|dem|mit|con|les|avec|com)$`, "iu");

const aheadMinutes = 120 * 24 * 60;
const backMinutes = 12 * 60;

/** The meetings to come that the person may mean, each series once, by its next time; today's that have begun included. */
export async function upcomingMeetings(scope: Scope, clientId?: string): Promise<Held[]> {
  const span = { startsAt: minutesAfter(scope.at, -backMinutes), endsAt: minutesAfter(scope.at, aheadMinutes) };
  const whose = clientId === undefined ? { memberId: scope.person.id } : { clientId };
  return heldIn(scope, whose, span, meetingsInSight(scope));
}

/** The meetings that fit what was said: by client, day and words of its name; those not yet over before others. */
export async function findMeetings(scope: Scope, { words, clientId, on }: MeetingMeant): Promise<Held[]> {
  const all = await upcomingMeetings(scope, clientId);
  const ofDay = all.filter(({ occurrence }) => !on || wallTime(occurrence.startsAt, scope.zone).day === on);
  const key = nameKey(words ?? "");
  const name = ({ meeting }: Held) => nameKey(meetingName(scope, meeting));
  const whole = ofDay.filter((held) => name(held) === key || held.meeting.key === key);
  const parts = key.split(" ").filter((word) => word.length > 2);
  const own = parts.some((word) => !ofAny.test(word));
  const partly = ofDay.filter(
    (held) =>
      parts.length > 0 && parts.every((word) => (own && ofAny.test(word)) || ` ${name(held)}`.includes(` ${word}`)),
  );
  const fits = key === "" ? ofDay : whole.length > 0 ? whole : partly;
  const open = fits.filter(({ occurrence }) => occurrence.endsAt > scope.at);
  return onceEach(open.length > 0 ? open : fits);
}

/** Each series by its first time alone. */
function onceEach(held: readonly Held[]): Held[] {
  const seen = new Set<string>();
  return held.filter(({ meeting }) => !seen.has(meeting.id) && seen.add(meeting.id));
}
