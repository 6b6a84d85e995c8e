import { meetingName } from "../src/calendar/meeting-name.ts";
import { snoozeNudge } from "../src/calendar/snooze-nudge.ts";
import { minutesAfter } from "../src/calendar/span.ts";
import { type Answer, type Asking, defineCommand, optional } from "../src/chat/command.ts";
import { length } from "../src/chat/options/length.ts";
import { meeting } from "../src/chat/options/meeting.ts";
import { UserError } from "../src/errors.ts";
import { timeText } from "./cards/meeting-text.ts";
import { readLater } from "./snooze-words.ts";
import { whichMeeting } from "./which-meeting.ts";

const usualMinutes = 5;

/** Puts the reminder of the next meeting off, within the time it still takes. */
export const meetSnooze = defineCommand({
  name: "meet snooze",
  intent: "meeting.snooze",
  summary: "Be reminded of a meeting again in a few minutes",
  theme: "calendar",
  access: "employee",
  options: {
    meeting: optional(meeting("Which meeting")),
    durationMinutes: optional(length("For how long")),
  },
  examples: ["meet snooze"],
  replied: (text) => {
    const said = readLater(text);
    if (!said) return null;
    return said.until === undefined ? {} : { durationMinutes: said.until.replace(/^(?:in|for)\s+/i, "") };
  },
  async run(scope, input, slots): Promise<Answer | Asking> {
    const held = await whichMeeting(scope, input, { command: "meet snooze", slots });
    if ("ask" in held) return held;
    const { calendar } = scope.say;
    const minutes = input.durationMinutes ?? usualMinutes;
    const name = meetingName(scope, held.meeting);
    const to = minutesAfter(scope.at, minutes);
    if (held.occurrence.endsAt <= to) throw new UserError(calendar.tooLateToSnooze(name));
    await snoozeNudge(scope, held.meeting.id, minutes);
    return {
      text: calendar.snoozed(name, timeText(scope, to)),
      wrote: { title: calendar.snoozedTitle(name), subject: { table: "meeting", id: held.meeting.id } },
    };
  },
});
