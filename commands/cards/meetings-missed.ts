import type { Held } from "../../src/calendar/busy-times.ts";
import { meetingName } from "../../src/calendar/meeting-name.ts";
import type { Draft } from "../../src/chat/messages.ts";
import type { Scope } from "../../src/scope.ts";
import { spanText } from "./meeting-text.ts";

/** The most meetings that are named; the others are counted. */
const mostNamed = 10;

/** What somebody is told of meetings that were over before they could be reminded of them, in their order. */
export function missedDraft(scope: Scope, missed: readonly Held[]): Draft {
  const { nudge } = scope.say.calendar;
  const named = missed
    .slice(-mostNamed)
    .map(({ meeting, occurrence }) => nudge.one(meetingName(scope, meeting), spanText(scope, occurrence)));
  return { text: nudge.missed(named, missed.length - named.length), offers: [], visibility: "person" };
}
