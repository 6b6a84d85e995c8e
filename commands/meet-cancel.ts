import type { Held } from "../src/calendar/busy-times.ts";
import { calendarFile } from "../src/calendar/calendar-file.ts";
import { cancelMeeting } from "../src/calendar/cancel-meeting.ts";
import { meetingName } from "../src/calendar/meeting-name.ts";
import { cancelOccurrence } from "../src/calendar/move-meeting.ts";
import { type Answer, type Asking, defineCommand, optional } from "../src/chat/command.ts";
import { choice } from "../src/chat/options/choice.ts";
import { day } from "../src/chat/options/day.ts";
import { knownClient } from "../src/chat/options/known-client.ts";
import { meeting } from "../src/chat/options/meeting.ts";
import type { Scope } from "../src/scope.ts";
import { oneOrSeries, whichMeeting } from "./asking/which-meeting.ts";
import { meetingCard } from "./cards/meeting-card.ts";
import { spanText } from "./cards/meeting-text.ts";

export const meetCancel = defineCommand({
  name: "meet cancel",
  intent: "meeting.cancel",
  summary: "Call off a meeting, one of a series, or the whole series",
  theme: "calendar",
  access: "employee",
  options: {
    meeting: optional(meeting("Which meeting")),
    client: optional(knownClient("With which client")),
    on: optional(day("The day it is on", "future")),
    which: optional(choice("Of a series: one of it, or the whole", ["one", "series"])),
  },
  examples: ["cancel the Acme meeting"],
  async run(scope, input, slots): Promise<Answer | Asking> {
    const asker = { command: "meet cancel", slots };
    const held = await whichMeeting(scope, input, asker);
    if ("ask" in held) return held;
    if (held.meeting.status === "cancelled")
      return { text: scope.say.calendar.alreadyCancelled(meetingName(scope, held.meeting)) };
    const which = oneOrSeries(scope, held, input.which, asker);
    if (typeof which !== "string") return which;
    return which === "one" ? cancelOne(scope, held) : cancelWhole(scope, held);
  },
});

async function cancelOne(scope: Scope, { meeting: row, occurrence }: Held): Promise<Answer> {
  const after = await cancelOccurrence(scope, row, occurrence.on);
  const file = await calendarFile(scope, after, { method: "CANCEL", on: occurrence.on });
  const { calendar } = scope.say;
  const text = `${calendar.cancelled(meetingName(scope, row), spanText(scope, occurrence))} ${calendar.outFile}`;
  return { text, files: [file], ...written(scope, { meeting: row, occurrence }) };
}

async function cancelWhole(scope: Scope, held: Held): Promise<Answer> {
  const { meeting: row, occurrence } = held;
  const { meeting: after, ended } = await cancelMeeting(scope, row);
  const { calendar } = scope.say;
  const name = meetingName(scope, row);
  const off =
    row.rule === null ? calendar.cancelled(name, spanText(scope, occurrence)) : calendar.cancelledSeries(name);
  return {
    text: `${ended ? calendar.endedSeries(name) : off} ${calendar.outFile}`,
    card: meetingCard(scope, { meeting: after, span: row.rule === null ? occurrence : null }),
    files: [await calendarFile(scope, after, { method: ended ? "PUBLISH" : "CANCEL" })],
    ...written(scope, held),
  };
}

function written(scope: Scope, { meeting: row, occurrence }: Held) {
  const title = scope.say.calendar.cancelledTitle(meetingName(scope, row), spanText(scope, occurrence));
  return { wrote: { title, subject: { table: "meeting" as const, id: row.id } } };
}
