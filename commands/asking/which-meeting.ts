import type { Held } from "../../src/calendar/busy-times.ts";
import { findMeetings } from "../../src/calendar/find-meetings.ts";
import { readMeeting } from "../../src/calendar/full-meeting.ts";
import { meetingName } from "../../src/calendar/meeting-name.ts";
import { occurrenceOn } from "../../src/calendar/occurrence-on.ts";
import type { Call } from "../../src/call.ts";
import type { Asking } from "../../src/chat/command.ts";
import type { SaidMeeting } from "../../src/chat/options/meeting.ts";
import { UserError } from "../../src/errors.ts";
import type { Named } from "../../src/named.ts";
import type { Scope } from "../../src/scope.ts";
import type { Day } from "../../src/time/day.ts";
import { refOf, spanText } from "../cards/meeting-text.ts";

/** What is said of which meeting is meant. */
export interface Meant {
  readonly meeting?: SaidMeeting | undefined;
  readonly client?: Named | undefined;
  readonly on?: Day | undefined;
}

const shown = 8;

/** The one meeting meant, or the question which; a UserError when there is none. */
export async function whichMeeting(scope: Scope, meant: Meant, asker: Call): Promise<Held | Asking> {
  const found = await meetingsMeant(scope, meant);
  const [only] = found;
  if (!only) throw nothing(scope, meant);
  return found.length === 1 ? only : askWhich(scope, found, asker);
}

/** The first of the meetings meant; null when there is none. */
export async function nextMeeting(scope: Scope, meant: Meant): Promise<Held | null> {
  return (await meetingsMeant(scope, meant))[0] ?? null;
}

async function meetingsMeant(scope: Scope, { meeting, client, on }: Meant): Promise<Held[]> {
  if (!meeting || "words" in meeting) return findMeetings(scope, { words: meeting?.words, clientId: client?.id, on });
  const held: Held[] = [];
  for (const { id, on: day } of meeting.ids) {
    const row = await readMeeting(scope, id);
    const occurrence = await occurrenceOn(scope, row, day);
    if (occurrence) held.push({ meeting: row, occurrence });
  }
  return held;
}

function nothing(scope: Scope, { meeting, client, on }: Meant): UserError {
  const { calendar } = scope.say;
  if (on) return new UserError(calendar.noneOn(scope.show.day(on), client?.name ?? null), calendar.examples.list);
  if (meeting && "words" in meeting) return new UserError(calendar.noSuch(meeting.words), calendar.examples.list);
  return new UserError(client ? calendar.noneWith(client.name) : calendar.none, calendar.examples.book);
}

/** Asks which of several meetings is meant, the soonest first. */
function askWhich(scope: Scope, found: readonly Held[], { command, slots }: Call): Asking {
  const { client: _client, on: _on, ...rest } = slots;
  const offers = found.slice(0, shown).map(({ meeting, occurrence }) => ({
    label: `${meetingName(scope, meeting)}, ${spanText(scope, occurrence)}`,
    press: { command, slots: { ...rest, meeting: refOf(meeting, occurrence) } },
  }));
  return { ask: { text: scope.say.calendar.askWhich, offers, option: "meeting", slots: rest } };
}

/** Whether one of a series or the whole is meant, as said; the question when it was not. Null for what takes place once. */
export function oneOrSeries(
  scope: Scope,
  { meeting, occurrence }: Held,
  which: "one" | "series" | undefined,
  { command, slots }: Call,
): "one" | "series" | Asking {
  if (meeting.rule === null) return "series";
  if (which) return which;
  const { calendar } = scope.say;
  const day = spanText(scope, occurrence);
  const named = { ...slots, meeting: refOf(meeting, occurrence) };
  return {
    ask: {
      text: calendar.askSeries(meetingName(scope, meeting), day),
      offers: [
        { label: calendar.onlyThis(day), press: { command, slots: { ...named, which: "one" } } },
        { label: calendar.wholeSeries, press: { command, slots: { ...named, which: "series" } } },
      ],
      option: "which",
      slots: named,
    },
  };
}
