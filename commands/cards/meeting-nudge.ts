import { type Briefing, briefing } from "../../src/calendar/briefing.ts";
import type { Held } from "../../src/calendar/busy-times.ts";
import { meetingName } from "../../src/calendar/meeting-name.ts";
import type { Draft } from "../../src/chat/messages.ts";
import type { Card, Offer } from "../../src/chat/reply.ts";
import type { Scope } from "../../src/scope.ts";
import { addDays } from "../../src/time/day.ts";
import { wallTime } from "../../src/time/zone.ts";
import { occurrenceCard } from "./meeting-card.ts";
import { meetingOffers } from "./meeting-offers.ts";
import { refOf, spanText, timeText } from "./meeting-text.ts";

/** What somebody is told before a meeting: when and where, what about, and what is good to know of the client (SPEC 7). */
export async function nudgeDraft(scope: Scope, held: Held): Promise<Draft> {
  const { meeting, occurrence } = held;
  const known = meeting.clientId === null ? null : await briefing(scope, meeting.clientId);
  const card = occurrenceCard(scope, meeting, occurrence);
  const fields = [...card.fields, ...(known ? briefed(scope, known) : [])];
  return {
    text: textOf(scope, held),
    card: { ...card, fields },
    offers: offersOf(scope, held),
    hears: [
      { command: "meet late", slots: { meeting: refOf(meeting, occurrence) } },
      { command: "meet notes", slots: { meeting: refOf(meeting, occurrence) } },
      { command: "meet show", slots: { meeting: refOf(meeting, occurrence) } },
    ],
    about: meetingName(scope, meeting),
    visibility: "person",
  };
}

function textOf(scope: Scope, { meeting, occurrence }: Held): string {
  const { nudge, minutes } = scope.say.calendar;
  const name = meetingName(scope, meeting);
  const time = timeText(scope, occurrence.startsAt);
  const left = Math.round((occurrence.startsAt.getTime() - scope.at.getTime()) / 60_000);
  if (left <= 0) return nudge.began(name, time);
  if (left <= 120) return nudge.soon(name, minutes(left), time);
  const tomorrow = addDays(scope.today, 1) === wallTime(occurrence.startsAt, scope.zone).day;
  return tomorrow ? nudge.tomorrow(name, time) : nudge.later(name, spanText(scope, occurrence));
}

function briefed(scope: Scope, { interactions, owes }: Briefing): Card["fields"][number][] {
  const { fields, nowhere } = scope.say.calendar;
  const { channels } = scope.say.interactions;
  const talks = interactions.map(({ happenedOn, channel, summary }) =>
    [`${scope.show.day(happenedOn)}: ${channels[channel].toLowerCase()}`, summary]
      .filter((part) => part !== null)
      .join(", "),
  );
  const owed = owes?.map(({ currency, minor }) => scope.show.minor(minor, currency)) ?? [];
  return [
    ...(talks.length > 0 ? [{ label: fields.lastContact, value: talks.join("\n") }] : []),
    ...(owes ? [{ label: fields.owes, value: owed.length > 0 ? owed.join(", ") : nowhere }] : []),
  ];
}

/** Shortly before, what one may need then; the day before, time to change it. Either can be put off, or have notes. */
function offersOf(scope: Scope, held: Held): Offer[] {
  const { buttons } = scope.say.calendar;
  const slots = { meeting: refOf(held.meeting, held.occurrence) };
  const soon = held.occurrence.startsAt.getTime() - scope.at.getTime() <= 120 * 60_000;
  const now: Offer[] = [
    { label: buttons.late, press: { command: "meet late", slots } },
    { label: buttons.notes, press: { command: "meet notes", slots } },
    { label: buttons.snooze, press: { command: "meet snooze", slots } },
  ];
  const early: Offer[] = [
    { label: buttons.snoozeHour, press: { command: "meet snooze", slots: { ...slots, durationMinutes: "60" } } },
  ];
  return [...(soon ? now : early), ...meetingOffers(scope, held)];
}
