import { bookMeeting, planned, priorities } from "../src/calendar/book-meeting.ts";
import { calendarFile } from "../src/calendar/calendar-file.ts";
import { freeOn } from "../src/calendar/concerns.ts";
import type { FullMeeting } from "../src/calendar/full-meeting.ts";
import { meetingLength } from "../src/calendar/meeting-length.ts";
import { meetingName } from "../src/calendar/meeting-name.ts";
import { cancelOccurrence } from "../src/calendar/move-meeting.ts";
import { occurrenceOn } from "../src/calendar/occurrence-on.ts";
import { booked } from "../src/calendar/occurrences.ts";
import { spanOf } from "../src/calendar/span.ts";
import type { Slots } from "../src/call.ts";
import { type Answer, type Asking, defineCommand, hidden, type Input, optional } from "../src/chat/command.ts";
import { choice } from "../src/chat/options/choice.ts";
import { days } from "../src/chat/options/days.ts";
import { clientOrNew } from "../src/chat/options/known-client.ts";
import { length } from "../src/chat/options/length.ts";
import { medium } from "../src/chat/options/medium.ts";
import { moment } from "../src/chat/options/moment.ts";
import { named } from "../src/chat/options/named.ts";
import { repeat } from "../src/chat/options/repeat.ts";
import { text } from "../src/chat/options/text.ts";
import { zone } from "../src/chat/options/zone.ts";
import { UserError } from "../src/errors.ts";
import type { Scope } from "../src/scope.ts";
import { addDays, type Day, minutesPerDay } from "../src/time/day.ts";
import { minuteOfDay } from "../src/time/minute-of-day.ts";
import { wallTime } from "../src/time/zone.ts";
import { askConcern } from "./asking/concern-question.ts";
import { meetingCard } from "./cards/meeting-card.ts";
import { dayText, spanText, timeText } from "./cards/meeting-text.ts";

const options = {
  start: moment("When: day and time"),
  client: optional(clientOrNew("With which client")),
  name: optional(text("What it is: call, kickoff …")),
  durationMinutes: optional(length("How long")),
  medium: optional(medium("Google Meet, Zoom, phone, in person …")),
  place: optional(text("Link or place")),
  agenda: optional(text("What is to be talked about")),
  repeat: optional(repeat("How often")),
  except: optional(days("Of a series: the days it is left out", "future")),
  whom: optional(text("With whom, when I don't know them")),
  contact: optional(named("contact", "With which contact")),
  end: optional(moment("When it ends")),
  priority: optional(choice("How important", priorities)),
  zone: optional(zone("The time zone it is held in, when not yours")),
  time: hidden(moment("At what time")),
  sure: hidden(text("What was agreed to")),
};

type MeetInput = Input<typeof options>;

export const meet = defineCommand({
  name: "meet",
  intent: "meeting.book",
  summary: "Book a meeting, once or recurring",
  theme: "calendar",
  access: "employee",
  options,
  examples: [
    "call with Jane tue 3pm for 45 min on zoom",
    "lunch with Acme friday noon",
    "standup with Globex every monday at 10am",
  ],
  async run(scope, input, slots): Promise<Answer | Asking> {
    const time = input.time?.time ?? input.start.time;
    if (!time) return askTime(scope, input, slots);
    const schedule = {
      day: input.time?.day ?? input.start.day ?? nextDayFor(scope, input, time),
      time,
      minutes: minutesOf(scope, input, time),
      zone: input.zone ?? scope.zone,
      rule: input.repeat ?? null,
    };
    const columns = await planned(scope, schedule);
    const proposed = { memberId: scope.person.id, scheduled: booked(columns) };
    const going = { command: "meet", slots: said(slots, schedule), anyway: scope.say.calendar.bookAnyway };
    const asking = await askConcern(scope, proposed, going);
    if (asking) return asking;
    const { client, contact, medium: by, place, agenda, priority } = input;
    const kind = input.name ?? scope.say.calendar.untitled;
    const title = input.whom ? scope.say.calendar.withWhom(kind, input.whom) : kind;
    const made = await bookMeeting(scope, { title, client, contact, medium: by, place, agenda, priority, schedule });
    return answer(scope, await leaveOut(scope, made, input.except ?? []));
  },
});

/** The slots with the day and time that were understood, so that a button means the same later on. */
function said(slots: Slots, { day, time }: { readonly day: Day; readonly time: string }): Slots {
  const { time: _time, ...rest } = slots;
  return { ...rest, start: `${day}T${time}` };
}

async function askTime(scope: Scope, input: MeetInput, slots: Slots): Promise<Asking> {
  const { calendar } = scope.say;
  const day = input.start.day ?? scope.today;
  const minutes = input.durationMinutes ?? meetingLength(scope);
  const free = input.repeat ? [] : await freeOn(scope, scope.person.id, day, minutes, 5);
  const offers = free.map((time) => ({
    label: time,
    press: { command: "meet", slots: { ...slots, start: `${day}T${time}` } },
  }));
  return {
    ask: { text: calendar.askTime(scope.show.day(day)), offers, option: "time", slots: { ...slots, start: day } },
  };
}

/** A time alone is today's while that is ahead, else tomorrow's. */
function nextDayFor(scope: Scope, input: MeetInput, time: string): Day {
  const now = input.zone ? wallTime(scope.at, input.zone) : { day: scope.today, time: scope.time };
  return time > now.time || input.repeat ? now.day : addDays(now.day, 1);
}

function minutesOf(scope: Scope, input: MeetInput, time: string): number {
  const end = input.end?.time;
  if (input.durationMinutes !== undefined || !end) return input.durationMinutes ?? meetingLength(scope);
  const days = input.end?.day && input.start.day && input.end.day > input.start.day ? minutesPerDay : 0;
  const minutes = minuteOfDay(end) - minuteOfDay(time) + days;
  if (minutes <= 0 || minutes > minutesPerDay)
    throw new UserError(scope.say.calendar.endsBefore, scope.say.calendar.examples.book);
  return minutes;
}

/** Leaves days out of a series that was booked; a UserError for a day that it does not give, for another may be meant. */
async function leaveOut(scope: Scope, booked: FullMeeting, except: readonly Day[]): Promise<FullMeeting> {
  const { calendar } = scope.say;
  let row = booked;
  for (const day of booked.rule === null ? [] : except) {
    if (!(await occurrenceOn(scope, row, day)))
      throw new UserError(calendar.notOneOf(meetingName(scope, row), scope.show.day(day)), calendar.examples.repeat);
    row = await cancelOccurrence(scope, row, day);
  }
  return row;
}

async function answer(scope: Scope, row: FullMeeting): Promise<Answer> {
  const { calendar, repeat: rhythm } = scope.say;
  const name = meetingName(scope, row);
  const span = (await occurrenceOn(scope, row, null)) ?? spanOf(row.startsAt, row.minutes);
  const left = row.exceptions.flatMap((one) => (one.cancelled ? [scope.show.day(one.occurrenceOn)] : []));
  const when = spanText(scope, span);
  const series =
    row.rule &&
    calendar.bookedSeries(
      name,
      rhythm(row.rule, scope.show.day),
      timeText(scope, span.startsAt),
      dayText(scope, span.startsAt),
      left,
    );
  return {
    text: `${series || calendar.booked(name, when, row.medium)} ${calendar.inFile}`,
    card: meetingCard(scope, { meeting: row, span }),
    files: [await calendarFile(scope, row, { method: "PUBLISH" })],
    wrote: { title: calendar.bookedTitle(name, when), subject: { table: "meeting", id: row.id } },
  };
}
