import { planned } from "../src/calendar/book-meeting.ts";
import type { Held } from "../src/calendar/busy-times.ts";
import { calendarFile } from "../src/calendar/calendar-file.ts";
import { freeOn } from "../src/calendar/concerns.ts";
import { readMeeting } from "../src/calendar/full-meeting.ts";
import { meetingName } from "../src/calendar/meeting-name.ts";
import { moveMeeting, moveOccurrence, scheduleAt, type Target } from "../src/calendar/move-meeting.ts";
import { occurrenceOn } from "../src/calendar/occurrence-on.ts";
import { booked } from "../src/calendar/occurrences.ts";
import { minutesAfter, spanOf } from "../src/calendar/span.ts";
import type { Call, Slots } from "../src/call.ts";
import { type Answer, type Asking, defineCommand, hidden, type Input, optional } from "../src/chat/command.ts";
import { choice } from "../src/chat/options/choice.ts";
import { day } from "../src/chat/options/day.ts";
import { knownClient } from "../src/chat/options/known-client.ts";
import { length } from "../src/chat/options/length.ts";
import { meeting } from "../src/chat/options/meeting.ts";
import { moment } from "../src/chat/options/moment.ts";
import { text } from "../src/chat/options/text.ts";
import type { Scope } from "../src/scope.ts";
import { instantOf, wallTime } from "../src/time/zone.ts";
import { askConcern } from "./asking/concern-question.ts";
import { oneOrSeries, whichMeeting } from "./asking/which-meeting.ts";
import { meetingCard } from "./cards/meeting-card.ts";
import { dayText, refOf, spanText, timeText } from "./cards/meeting-text.ts";

const options = {
  meeting: optional(meeting("Which meeting")),
  start: optional(moment("The new day, time or both")),
  client: optional(knownClient("With which client")),
  on: optional(day("The day it is on now", "future")),
  durationMinutes: optional(length("How long it then takes")),
  which: optional(choice("Of a series: one of it, or the whole", ["one", "series"])),
  later: hidden(text("By how many minutes")),
  longer: hidden(text("How many minutes more it takes")),
  time: hidden(moment("At what time")),
  sure: hidden(text("What was agreed to")),
};

/** What is made shorter takes this long at least. */
const leastMinutes = 5;

export const meetMove = defineCommand({
  name: "meet move",
  intent: "meeting.move",
  summary: "Move a meeting, one of a series, or the whole series",
  theme: "calendar",
  access: "employee",
  options,
  examples: ["move the Acme meeting to thursday 4pm"],
  async run(scope, input, slots): Promise<Answer | Asking> {
    const asker = { command: "meet move", slots };
    const held = await whichMeeting(scope, input, asker);
    if ("ask" in held) return held;
    const which = oneOrSeries(scope, held, input.which, asker);
    if (typeof which !== "string") return which;
    const named = { ...slots, meeting: refOf(held.meeting, held.occurrence), which };
    const startsAt = targetOf(scope, held, input);
    if (!startsAt) return askTarget(scope, held, named);
    const going = { command: "meet move", slots: { ...named, start: wallSlot(scope, startsAt) } };
    const { minutes } = held.occurrence;
    const longer = Math.max(minutes + (Number(input.longer) || 0), leastMinutes);
    return move(scope, held, { startsAt, minutes: input.durationMinutes ?? longer, which }, going);
  },
});

/** Where it is moved to: what was not said of day and time stays as it is on the person's clock. */
function targetOf(scope: Scope, { occurrence }: Held, input: Input<typeof options>): Date | null {
  const { start, time, later, longer, durationMinutes } = input;
  if (later !== undefined) return minutesAfter(occurrence.startsAt, Number(later) || 0);
  if (!start && !time) return (durationMinutes ?? longer) === undefined ? null : occurrence.startsAt;
  const now = wallTime(occurrence.startsAt, scope.zone);
  return instantOf(
    { day: time?.day ?? start?.day ?? now.day, time: time?.time ?? start?.time ?? now.time },
    scope.zone,
  );
}

function wallSlot(scope: Scope, at: Date): string {
  const { day: on, time } = wallTime(at, scope.zone);
  return `${on}T${time}`;
}

async function askTarget(scope: Scope, held: Held, slots: Slots): Promise<Asking> {
  const { meeting: row, occurrence } = held;
  const { day: on } = wallTime(occurrence.startsAt, scope.zone);
  const free = await freeOn(scope, row.memberId, on, occurrence.minutes, 4);
  const offers = free.map((time) => ({
    label: scope.say.calendar.useTime(scope.show.day(on), time),
    press: { command: "meet move", slots: { ...slots, start: `${on}T${time}` } },
  }));
  const text = scope.say.calendar.askTarget(meetingName(scope, row), spanText(scope, occurrence));
  return { ask: { text, offers, option: "start", slots } };
}

interface Move {
  readonly startsAt: Date;
  readonly minutes: number;
  readonly which: "one" | "series";
}

async function move(
  scope: Scope,
  held: Held,
  { startsAt, minutes, which }: Move,
  going: Call,
): Promise<Answer | Asking> {
  const { calendar } = scope.say;
  const { meeting: row, occurrence } = held;
  const target: Target = { ...wallTime(startsAt, row.zone), minutes };
  if (startsAt.getTime() === occurrence.startsAt.getTime() && minutes === occurrence.minutes)
    return { text: calendar.stays(meetingName(scope, row), spanText(scope, occurrence)) };
  const single = row.rule !== null && which === "one";
  const columns = await planned(
    scope,
    single ? { ...target, zone: row.zone, rule: null } : await scheduleAt(scope, row, target),
  );
  const proposed = {
    memberId: row.memberId,
    scheduled: booked(columns),
    moving: { id: row.id, on: single ? occurrence.on : undefined },
  };
  const asking = await askConcern(scope, proposed, { ...going, anyway: calendar.moveAnyway });
  if (asking) return asking;
  return single ? moveOne(scope, held, target) : moveWhole(scope, held, target);
}

async function moveOne(scope: Scope, { meeting: row, occurrence }: Held, target: Target): Promise<Answer> {
  const after = await moveOccurrence(scope, row, occurrence.on, target);
  const span = (await occurrenceOn(scope, after, occurrence.on)) ?? occurrence;
  return moved(
    scope,
    { meeting: row, occurrence },
    meetingCard(scope, { meeting: after, span, single: true }),
    span,
    after,
  );
}

async function moveWhole(scope: Scope, held: Held, target: Target): Promise<Answer> {
  const after = await moveMeeting(scope, held.meeting, target);
  const span = spanOf(after.startsAt, after.minutes);
  const card = meetingCard(scope, { meeting: after, span });
  const answer = await moved(scope, held, card, span, after);
  if (after.rule === null) return answer;
  const { calendar, repeat } = scope.say;
  const rhythm = repeat(after.rule, scope.show.day);
  const day = dayText(scope, span.startsAt);
  const text = calendar.movedSeries(meetingName(scope, after), rhythm, timeText(scope, span.startsAt), day);
  return { ...answer, text: `${text} ${calendar.inFile}` };
}

async function moved(
  scope: Scope,
  { meeting: row, occurrence }: Held,
  card: ReturnType<typeof meetingCard>,
  span: { readonly startsAt: Date; readonly endsAt: Date },
  after: Held["meeting"],
): Promise<Answer> {
  const { calendar } = scope.say;
  const name = meetingName(scope, row);
  const files = [await calendarFile(scope, after, { method: "PUBLISH" })];
  if (after.id !== row.id)
    files.unshift(await calendarFile(scope, await readMeeting(scope, row.id), { method: "PUBLISH" }));
  return {
    text: `${calendar.moved(name, spanText(scope, occurrence), spanText(scope, span))} ${calendar.inFile}`,
    card,
    files,
    wrote: {
      title: calendar.movedTitle(name, spanText(scope, span)),
      subject: { table: "meeting", id: after.id },
    },
  };
}
