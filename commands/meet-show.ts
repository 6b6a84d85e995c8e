import type { Held } from "../src/calendar/busy-times.ts";
import { calendarFile } from "../src/calendar/calendar-file.ts";
import { meetingName } from "../src/calendar/meeting-name.ts";
import { type Answer, type Asking, defineCommand, optional } from "../src/chat/command.ts";
import { day } from "../src/chat/options/day.ts";
import { knownClient } from "../src/chat/options/known-client.ts";
import { meeting } from "../src/chat/options/meeting.ts";
import type { Scope } from "../src/scope.ts";
import { whichMeeting } from "./asking/which-meeting.ts";
import { meetingCard } from "./cards/meeting-card.ts";
import { meetingOffers } from "./cards/meeting-offers.ts";
import { spanText } from "./cards/meeting-text.ts";
import { readShowIt } from "./typed/show-it.ts";

export const meetShow = defineCommand({
  name: "meet show",
  intent: "meeting.show",
  summary: "Show a meeting, with its calendar file",
  theme: "calendar",
  access: "employee",
  options: {
    meeting: optional(meeting("Which meeting")),
    client: optional(knownClient("With which client")),
    on: optional(day("The day it is on", "future")),
  },
  examples: ["meet show"],
  typed: (rest) => (rest.includes(":") ? null : { meeting: rest }),
  replied: readShowIt,
  async run(scope, input, slots): Promise<Answer | Asking> {
    const held = await whichMeeting(scope, input, { command: "meet show", slots });
    if ("ask" in held) return held;
    return shown(scope, held);
  },
});

/** One time of a meeting with all that is known of it. */
export async function shown(scope: Scope, held: Held): Promise<Answer> {
  const { meeting: row, occurrence } = held;
  return {
    text: `${meetingName(scope, row)}, ${spanText(scope, occurrence)}.`,
    card: meetingCard(scope, { meeting: row, span: occurrence }),
    files: [await calendarFile(scope, row, { method: row.status === "cancelled" ? "CANCEL" : "PUBLISH" })],
    offers: row.status === "cancelled" ? [] : meetingOffers(scope, held),
  };
}
