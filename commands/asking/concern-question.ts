import { planned } from "../../src/calendar/book-meeting.ts";
import { type Concern, concernOf, type Proposed } from "../../src/calendar/concerns.ts";
import type { FullMeeting } from "../../src/calendar/full-meeting.ts";
import { meetingName } from "../../src/calendar/meeting-name.ts";
import { scheduleAt, type Target } from "../../src/calendar/move-meeting.ts";
import { booked } from "../../src/calendar/occurrences.ts";
import type { Call } from "../../src/call.ts";
import type { Asking } from "../../src/chat/command.ts";
import type { Offer } from "../../src/chat/reply.ts";
import type { Scope } from "../../src/scope.ts";
import { wallTime } from "../../src/time/zone.ts";
import { spanText, timeText } from "../cards/meeting-text.ts";

/** The command that is about to put a meeting somewhere: how it goes on when that is meant, or goes elsewhere. */
export interface Going extends Call {
  readonly anyway: string;
}

/** Reads what was agreed to before. */
function agreed(sure: string | undefined): ReadonlySet<string> {
  return new Set(sure?.split(",") ?? []);
}

/** The question a proposed time raises, with the ways on as buttons; null when there is nothing to ask (SPEC 7). */
export async function askConcern(scope: Scope, proposed: Proposed, going: Going): Promise<Asking | null> {
  const concern = await concernOf(scope, proposed, agreed(going.slots.sure));
  if (!concern) return null;
  return { ask: { text: textOf(scope, concern, proposed), offers: offersOf(scope, concern, going), option: "time" } };
}

function textOf(scope: Scope, concern: Concern, { scheduled }: Proposed): string {
  const { calendar } = scope.say;
  const span = {
    startsAt: scheduled.startsAt,
    endsAt: new Date(scheduled.startsAt.getTime() + scheduled.minutes * 60_000),
  };
  const when = spanText(scope, span);
  if (concern.kind === "past") return calendar.past(when);
  if (concern.kind === "odd") return calendar.odd(timeText(scope, concern.startsAt), when);
  const names = concern.held.map(({ meeting, occurrence }) =>
    calendar.clashOne(meetingName(scope, meeting), spanText(scope, occurrence)),
  );
  const text = calendar.clashes(names.slice(0, 3), Math.max(0, names.length - 3));
  return concern.free.length === 0 ? `${text} ${calendar.noFree}` : text;
}

function offersOf(scope: Scope, concern: Concern, { command, slots, anyway }: Going): Offer[] {
  const { calendar, buttons } = scope.say;
  const { time: _time, later: _later, ...kept } = slots;
  const sure = [...agreed(slots.sure), concern.kind].join(",");
  const goOn: Offer = { label: anyway, press: { command, slots: { ...slots, sure } }, answers: "yes" };
  const elsewhere = (at: Date): Offer => {
    const { day, time } = wallTime(at, scope.zone);
    const { end: _end, ...rest } = kept;
    const label = calendar.useTime(scope.show.day(day), time);
    return { label, press: { command, slots: { ...rest, start: `${day}T${time}` } } };
  };
  const others =
    concern.kind === "clash" ? concern.free : concern.kind === "odd" && concern.instead ? [concern.instead] : [];
  const none: Offer = { label: buttons.cancel, press: { command: "cancel", slots: {} }, answers: "no" };
  return [goOn, ...others.map(elsewhere), none];
}

/** What a corrected time raises; agreed to, it is moved there. */
export async function askMove(scope: Scope, meeting: FullMeeting, to: Target): Promise<Asking | null> {
  const columns = await planned(scope, await scheduleAt(scope, meeting, to));
  const { day, time } = wallTime(columns.startsAt, scope.zone);
  const slots = { meeting: meeting.id, which: "series", start: `${day}T${time}`, durationMinutes: String(to.minutes) };
  const proposed = {
    memberId: meeting.memberId,
    scheduled: booked(columns),
    moving: { id: meeting.id },
  };
  return askConcern(scope, proposed, { command: "meet move", slots, anyway: scope.say.calendar.moveAnyway });
}
